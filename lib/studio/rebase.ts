import type { Draft, DraftEntry } from './draft';
import { freeId } from './ids';
import { sameData } from './same-data';

export interface Rebased {
  draft: Draft;
  /** Ids of entries that were kept twice, because both sides wrote into the same field. */
  twice: string[];
}

/**
 * Lays what was changed here (`base` → `mine`) over what another tab stored meanwhile (`theirs`). Different entries and
 * different fields of one entry go together; where both wrote into the same field, mine stays and theirs is kept beside
 * it as an entry of its own. Nothing that either side wrote is lost.
 */
export function rebase(base: Draft, mine: Draft, theirs: Draft): Rebased {
  const twice: string[] = [];
  const at = (draft: Draft) => new Map(draft.entries.map((entry) => [entry.id, entry]));
  const [before, here, there] = [at(base), at(mine), at(theirs)];
  const taken = new Set([...here.keys(), ...there.keys()]);
  const entries: DraftEntry[] = [];
  for (const entry of theirs.entries) {
    const own = here.get(entry.id);
    const old = before.get(entry.id);
    if (own) {
      const { merged, clash } = mergeEntry(old, own, entry);
      entries.push(merged);
      if (!clash) continue;
      const id = freeId(entry.id, taken);
      taken.add(id);
      entries.push({ ...entry, id });
      twice.push(entry.id);
    } else if (!old || !sameData(old, entry)) {
      // New there, or changed there after it was deleted here.
      entries.push(entry);
    }
  }
  for (const [index, entry] of mine.entries.entries()) {
    if (there.has(entry.id)) continue;
    const old = before.get(entry.id);
    // Deleted there and untouched here: gone. New here, or changed here: stays where it was.
    if (!old || !sameData(old, entry)) entries.splice(Math.min(index, entries.length), 0, entry);
  }
  const either = <K extends 'title' | 'language'>(field: K) =>
    mine[field] === base[field] ? theirs[field] : mine[field];
  // Elsewhere it can go down: who left a team begins there anew.
  const from = mine.base === base.base ? theirs.base : Math.max(mine.base, theirs.base);
  return {
    draft: { ...theirs, base: from, title: either('title'), language: either('language'), entries },
    twice,
  };
}

function mergeEntry(old: DraftEntry | undefined, mine: DraftEntry, theirs: DraftEntry) {
  const merged: Record<string, unknown> = { ...theirs };
  let clash = false;
  for (const field of new Set([...Object.keys(mine), ...Object.keys(old ?? {})])) {
    if (sameData(mine[field], old?.[field]) || sameData(mine[field], theirs[field])) continue;
    if (!sameData(theirs[field], old?.[field])) clash = true;
    if (mine[field] === undefined) delete merged[field];
    else merged[field] = mine[field];
  }
  return { merged: merged as DraftEntry, clash };
}
