import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Draft } from '@/lib/studio/draft';
import { createEditor, type DraftStore } from '@/lib/studio/editor';
import { changed } from '@/lib/studio/entries';
import { draftOf, written } from './samples';

const tip = { ...written('tip'), id: 'a', text: 'One' };
const published: Draft = { ...draftOf(tip), base: 3, changedAt: 0 };
const write = (text: string) => (draft: Draft) => changed(draft, 'a', (entry) => ({ ...entry, text }));
const typing = { entry: 'a', field: 'text', typing: true };

/** Drafts in memory that behave as the database does, and as one that is full. */
function memory(stored?: Draft) {
  const place = { draft: stored, problem: undefined as Error | undefined, writes: 0 };
  const store: DraftStore = {
    read: async () => place.draft,
    async write(draft, seen) {
      if (place.problem) throw place.problem;
      if (place.draft?.changedAt !== seen) return { newer: place.draft };
      place.writes += 1;
      place.draft = { ...draft, changedAt: (seen ?? 0) + 1 };
      return { stored: place.draft };
    },
    drop: async () => {
      place.draft = undefined;
    },
  };
  return { place, store };
}

describe('the editor of a pack', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it('stores nothing until something changes, then soon and once', async () => {
    const { place, store } = memory();
    const editor = createEditor(published, undefined, store);
    expect(editor.state()).toMatchObject({ changed: false, saving: 'idle', canUndo: false });
    editor.change(write('O'), typing);
    editor.change(write('On'), typing);
    expect(editor.state()).toMatchObject({ changed: true, saving: 'waiting', canUndo: true });
    await vi.advanceTimersByTimeAsync(500);
    expect(place.writes).toBe(1);
    expect(place.draft?.entries[0]?.text).toBe('On');
    expect(editor.state().saving).toBe('saved');
  });

  it('stores at once when asked to', async () => {
    const { place, store } = memory();
    const editor = createEditor(published, undefined, store);
    editor.change(write('Now'), typing);
    await editor.flush();
    expect(place.draft?.entries[0]?.text).toBe('Now');
  });

  it('says that the disk is full, keeps the text, and tries again', async () => {
    const { place, store } = memory();
    const editor = createEditor(published, undefined, store);
    place.problem = new DOMException('The quota has been exceeded.', 'QuotaExceededError');
    editor.change(write('Kept'), typing);
    await editor.flush();
    expect(editor.state().saving).toEqual({ full: true });
    expect(editor.state().draft.entries[0]?.text).toBe('Kept');
    place.problem = undefined;
    await editor.flush();
    expect(editor.state().saving).toBe('saved');
    expect(place.draft?.entries[0]?.text).toBe('Kept');
  });

  it('lays its changes over those that another tab stored first', async () => {
    const { place, store } = memory();
    const editor = createEditor(published, undefined, store);
    editor.change(write('Mine'), typing);
    place.draft = { ...published, title: 'Theirs', changedAt: 77 };
    await editor.flush();
    expect(place.draft).toMatchObject({ title: 'Theirs', changedAt: 78 });
    expect(place.draft.entries[0]?.text).toBe('Mine');
    expect(editor.state()).toMatchObject({ saving: 'saved', twice: [], draft: { title: 'Theirs' } });
  });

  it('keeps both wordings where both tabs wrote into one field', async () => {
    const { place, store } = memory();
    const editor = createEditor(published, undefined, store);
    editor.change(write('Mine'), typing);
    place.draft = { ...write('Theirs')(published), changedAt: 5 };
    await editor.refresh();
    await editor.flush();
    expect(place.draft.entries.map(({ text }) => text)).toEqual(['Mine', 'Theirs']);
    expect(editor.state().twice).toEqual(['a']);
    editor.dismissTwice();
    expect(editor.state().twice).toEqual([]);
  });

  it('shows what another tab stored, and writes nothing of its own', async () => {
    const { place, store } = memory({ ...published, changedAt: 4 });
    const editor = createEditor(published, place.draft, store);
    place.draft = { ...write('Other tab')(published), changedAt: 5 };
    await editor.refresh();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(editor.state().draft.entries[0]?.text).toBe('Other tab');
    expect(place.writes).toBe(0);
  });

  it('says where the focus goes when a change is taken back', () => {
    const { store } = memory();
    const editor = createEditor(published, undefined, store);
    editor.change(write('Two'), typing);
    editor.undo();
    expect(editor.state()).toMatchObject({
      moved: { step: typing, entry: 'a' },
      canUndo: false,
      canRedo: true,
    });
    editor.redo();
    expect(editor.state().draft.entries[0]?.text).toBe('Two');
    editor.change((draft) => ({ ...draft, entries: [] }), { entry: 'a' });
    editor.undo();
    expect(editor.state().moved?.entry).toBe('a');
  });

  it('goes back to what is published when the draft is thrown away', async () => {
    const { place, store } = memory();
    const editor = createEditor(published, undefined, store);
    editor.change(write('Two'), typing);
    await editor.discard();
    await vi.advanceTimersByTimeAsync(1_000);
    expect(place.draft).toBeUndefined();
    expect(editor.state()).toMatchObject({ draft: published, changed: false, saving: 'idle' });
  });

  it('stores what is waiting when it is closed', async () => {
    const { place, store } = memory();
    const editor = createEditor(published, undefined, store);
    editor.change(write('Last words'), typing);
    editor.close();
    await vi.advanceTimersByTimeAsync(0);
    expect(place.draft?.entries[0]?.text).toBe('Last words');
  });
});
