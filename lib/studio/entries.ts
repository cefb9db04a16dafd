import type { Draft, DraftEntry } from './draft';
import { entryId, freeId, isUnnamed } from './ids';
import { entryWords } from './new-entry';

/** What can be done with the entries of a draft. Every function gives a new draft and leaves the given one alone. */

const ids = (draft: Draft) => new Set(draft.entries.map(({ id }) => id));

/** With an entry more: behind another one, or first, where it is seen. */
export function added(draft: Draft, entry: DraftEntry, behind?: string): Draft {
  const at = draft.entries.findIndex(({ id }) => id === behind) + 1;
  return { ...draft, entries: draft.entries.toSpliced(at, 0, entry) };
}

export const removed = (draft: Draft, entry: string): Draft => ({
  ...draft,
  entries: draft.entries.filter(({ id }) => id !== entry),
});

/** With one entry changed; the same draft where it has no such entry. */
export function changed(draft: Draft, entry: string, change: (entry: DraftEntry) => DraftEntry): Draft {
  const at = draft.entries.findIndex(({ id }) => id === entry);
  const known = draft.entries[at];
  return known ? { ...draft, entries: draft.entries.with(at, change(known)) } : draft;
}

export const renamed = (draft: Draft, entry: string, id: string): Draft =>
  changed(draft, entry, (each) => ({ ...each, id }));

/** The entry that takes the place of one that goes. */
export function neighbour(draft: Draft, entry: string): string | undefined {
  const at = draft.entries.findIndex(({ id }) => id === entry);
  return (draft.entries[at + 1] ?? draft.entries[at - 1])?.id;
}

/** The entry with an id that the draft has not yet: its own where it is free. */
export const withFreeId = (draft: Draft, entry: DraftEntry): DraftEntry => ({
  ...entry,
  id: freeId(entry.id, ids(draft)),
});

/** A copy to change, with an id that follows from its new words. */
export function copyOf(draft: Draft, entry: string): DraftEntry | undefined {
  const known = draft.entries.find(({ id }) => id === entry);
  return known && withFreeId(draft, structuredClone(known));
}

/** The id that an entry without one of its own gets, once it has words. */
export function idFromWords(draft: Draft, entry: string): string | undefined {
  const known = draft.entries.find(({ id }) => id === entry);
  const words = known && entryWords(known, draft.language).trim();
  return known && words && isUnnamed(known.id)
    ? entryId(draft.pack, known.kind, words, ids(draft))
    : undefined;
}

/** What was imported: an entry whose id is known takes that one's place, the others come behind. */
export function adopted(
  draft: Draft,
  imported: { title?: string; language?: string; entries: readonly DraftEntry[] },
): Draft {
  // Of two in one file that bear the same id, the second gets another.
  const taken = new Set<string>();
  const incoming = imported.entries.map((entry) => {
    const id = freeId(entry.id, taken);
    taken.add(id);
    return { ...entry, id };
  });
  const byId = new Map(incoming.map((entry) => [entry.id, entry]));
  const known = ids(draft);
  const blank = draft.entries.length === 0;
  return {
    ...draft,
    ...(blank && imported.title && { title: imported.title }),
    ...(blank && imported.language && { language: imported.language }),
    entries: [
      ...draft.entries.map((entry) => byId.get(entry.id) ?? entry),
      ...incoming.filter(({ id }) => !known.has(id)),
    ],
  };
}
