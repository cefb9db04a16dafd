import { type StorageProblem, storageProblem } from '@/lib/storage/problem';
import type { Draft } from './draft';
import type { WriteOutcome } from './drafts';
import { rebase } from './rebase';
import { sameData } from './same-data';
import { amend, beginHistory, type History, record, redo, type Step, undo } from './undo';

export interface EditorState {
  /** What is on screen: the draft, or what is published while nothing was changed. */
  draft: Draft;
  /** Whether there is a draft at all. */
  changed: boolean;
  saving: 'idle' | 'waiting' | 'saved' | StorageProblem;
  canUndo: boolean;
  canRedo: boolean;
  /** The last undo or redo: where the focus goes. A new object each time. */
  moved?: { step: Step; entry: string | undefined };
  /** Ids of entries kept twice, because another tab wrote into the same field. */
  twice: readonly string[];
}

/** What the editor needs of the place where drafts are kept. */
export interface DraftStore {
  read(pack: string): Promise<Draft | undefined>;
  write(draft: Draft, seen: number | undefined): Promise<WriteOutcome>;
  drop(pack: string): Promise<unknown>;
}

/** A change is on its way to the disk this long after the last key at the latest half a second after it. */
const DELAY = 300;

/**
 * One pack being written: its draft, what can be undone, and keeping it on this device. `published`: what the draft
 * started from or would start from; `stored`: the draft that is kept already.
 */
export function createEditor(published: Draft, stored: Draft | undefined, drafts: DraftStore) {
  let history: History<Draft> = beginHistory(stored ?? published);
  /** The draft as this tab last saw it on the disk. */
  let seen = stored;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let working: Promise<void> = Promise.resolve();
  const listeners = new Set<() => void>();

  const current = () => ({
    draft: history.present,
    changed: seen !== undefined || history.present !== published,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
  });
  let state: EditorState = { saving: stored ? 'saved' : 'idle', twice: [], ...current() };
  const show = (more: Partial<EditorState> = {}) => {
    state = { ...state, ...more, ...current() };
    for (const listener of listeners) listener();
  };

  const isSaved = () =>
    seen
      ? sameData(seen.entries, history.present.entries) && sameTitle(seen, history.present)
      : history.present === published;

  /** Writes what is on screen, one write after the other. */
  function save(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    working = working.then(write);
    return working;
  }
  async function write(): Promise<void> {
    const { present } = history;
    if (isSaved()) return show({ saving: seen ? 'saved' : 'idle' });
    try {
      const outcome = await drafts.write({ ...present, changedAt: Date.now() }, seen?.changedAt);
      if ('stored' in outcome) {
        seen = outcome.stored;
        if (isSaved()) show({ saving: 'saved' });
      } else {
        takeOver(outcome.newer);
        await write();
      }
    } catch (error) {
      show({ saving: storageProblem(error) });
    }
  }
  function later(): void {
    clearTimeout(timer);
    timer = setTimeout(() => void save(), DELAY);
    show({ saving: 'waiting' });
  }

  /** Another tab wrote: its changes come in below those of this tab. */
  function takeOver(newer: Draft | undefined): void {
    const base = seen ?? published;
    seen = newer;
    const rebased = rebase(base, history.present, newer ?? published);
    // Steps before this moment would take back what the other tab wrote.
    history = beginHistory(
      sameDraft(rebased.draft, newer ?? published) ? (newer ?? published) : rebased.draft,
    );
    show({ twice: [...new Set([...state.twice, ...rebased.twice])] });
  }

  return {
    state: () => state,
    subscribe(listener: () => void): () => void {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Shows and soon stores a change. The draft that `change` gets must not be changed itself. */
    change(change: (draft: Draft) => Draft, step: Step): void {
      history = record(history, change(history.present), step, Date.now());
      later();
    },
    /** A change that is no step of its own and goes with all of them, such as the final id of an entry. */
    tidy(change: (draft: Draft) => Draft): void {
      history = amend(history, change);
      later();
    },
    undo: () => step(undo(history)),
    redo: () => step(redo(history)),
    /** Stores at once what is not stored yet. */
    flush: (): Promise<void> => (timer === undefined && typeof state.saving !== 'object' ? working : save()),
    /** Throws the draft away: what is published is on screen again. Resolves when it is gone from the disk. */
    async discard(): Promise<void> {
      clearTimeout(timer);
      timer = undefined;
      await working;
      await drafts.drop(published.pack);
      seen = undefined;
      history = beginHistory(published);
      show({ saving: 'idle', twice: [] });
    },
    /** Another tab wrote this pack's draft or threw it away. */
    async refresh(): Promise<void> {
      await working;
      const newer = await drafts.read(published.pack);
      if (newer?.changedAt === seen?.changedAt) return;
      const mine = !isSaved();
      takeOver(newer);
      if (mine) later();
      else show({ saving: seen ? 'saved' : 'idle' });
    },
    dismissTwice: () => show({ twice: [] }),
    /** Ends the timer; what is waiting is stored. */
    close(): void {
      if (timer !== undefined) void save();
      listeners.clear();
    },
  };

  function step({ history: next, step: taken }: { history: History<Draft>; step?: Step }): void {
    if (!taken) return;
    const entry = touchedEntry(history.present, next.present);
    history = next;
    later();
    show({ moved: { step: taken, entry } });
  }
}

export type Editor = ReturnType<typeof createEditor>;

/** The entry that differs between two drafts, or the neighbour of one that went. */
function touchedEntry(before: Draft, after: Draft): string | undefined {
  const known = new Set(before.entries);
  const index = after.entries.findIndex((entry) => !known.has(entry));
  if (index >= 0) return after.entries[index]?.id;
  const left = new Set(after.entries.map(({ id }) => id));
  const gone = before.entries.findIndex(({ id }) => !left.has(id));
  return after.entries[Math.min(Math.max(gone, 0), after.entries.length - 1)]?.id;
}

const sameTitle = (one: Draft, other: Draft) =>
  one.title === other.title && one.language === other.language && one.base === other.base;
const sameDraft = (one: Draft, other: Draft) => sameTitle(one, other) && sameData(one.entries, other.entries);
