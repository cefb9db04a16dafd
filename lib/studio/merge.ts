import { byId, type Content, isPlainObject } from './content';
import type { DraftEntry } from './draft';
import { freeId } from './ids';
import { sameData } from './same-data';

/** Something that both sides changed, each differently. */
export interface Conflict {
  /** Names it among the conflicts of this merge. */
  key: string;
  /** Id of the entry; absent for title and language of the pack. */
  entry?: string;
  /** Path of the field; absent where it is about the whole entry: gone on one side, or two entries under one id. */
  field?: string;
  /** Undefined: not there. */
  base: unknown;
  mine: unknown;
  theirs: unknown;
  /** Two new entries that share an id by chance: both can stay. */
  both: boolean;
}

export type Choice = 'mine' | 'theirs' | 'both';

export interface Merge {
  /** With every conflict decided: as chosen, else as it is in `mine`. */
  content: Content;
  conflicts: Conflict[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Three-way merge of a pack. `base`: what both started from. What only one side changed is taken from it; what both
 * changed differently is a conflict, decided by `choices` (by key). Pure.
 */
export function merge(
  base: Content,
  mine: Content,
  theirs: Content,
  choices: ReadonlyMap<string, Choice> = new Map(),
): Merge {
  const conflicts: Conflict[] = [];
  const decide = (conflict: Omit<Conflict, 'key' | 'both'>, both = false): Choice => {
    const key = `${conflict.entry ?? ''} ${conflict.field ?? ''}`;
    conflicts.push({ ...conflict, key, both });
    return choices.get(key) ?? (both ? 'both' : 'mine');
  };

  const fields = (entry: string | undefined, path: string, old: Fields, own: Fields, other: Fields) => {
    const merged: Record<string, unknown> = {};
    for (const name of new Set([...Object.keys(other), ...Object.keys(own)])) {
      const value = field(entry, path + name, old[name], own[name], other[name]);
      if (value !== undefined) merged[name] = value;
    }
    return merged;
  };
  function field(
    entry: string | undefined,
    path: string,
    old: unknown,
    own: unknown,
    other: unknown,
  ): unknown {
    if (sameData(own, other) || sameData(other, old)) return own;
    if (sameData(own, old)) return other;
    // Both looked at it again: the later day holds.
    if (path === 'reviewed' && typeof own === 'string' && typeof other === 'string')
      return own > other ? own : other;
    // Conditions and texts per language go together part by part.
    if (isPlainObject(own) && isPlainObject(other) && (old === undefined || isPlainObject(old)))
      return fields(entry, `${path}.`, isPlainObject(old) ? old : {}, own, other);
    const where = entry === undefined ? {} : { entry };
    return decide({ ...where, field: path, base: old, mine: own, theirs: other }) === 'theirs' ? other : own;
  }

  const [before, here, there] = [byId(base), byId(mine), byId(theirs)];
  const taken = new Set([...before.keys(), ...here.keys(), ...there.keys()]);
  /** What becomes of one id: none, one or two entries. */
  function entry(id: string): DraftEntry[] {
    const [old, own, other] = [before.get(id), here.get(id), there.get(id)];
    if (sameData(own, other) || sameData(other, old)) return own ? [own] : [];
    if (sameData(own, old)) return other ? [other] : [];
    if (old && own && other && own.kind === other.kind)
      return [fields(id, '', old, own, other) as DraftEntry];
    const choice = decide({ entry: id, base: old, mine: own, theirs: other }, Boolean(own && other));
    if (choice === 'both' && own && other) {
      const free = freeId(id, taken);
      taken.add(free);
      return [other, { ...own, id: free }];
    }
    const kept = choice === 'theirs' ? other : own;
    return kept ? [kept] : [];
  }

  const head = fields(undefined, '', headOf(base), headOf(mine), headOf(theirs));
  const entries = order(base, mine, theirs).flatMap(entry);
  return { content: { ...(head as Omit<Content, 'entries'>), entries }, conflicts };
}

const headOf = ({ title, language }: Content): Fields => ({ title, language });

/** All ids: in their order, unless only we moved entries; what the other side lacks follows its neighbour. */
function order(base: Content, mine: Content, theirs: Content): string[] {
  const ids = ({ entries }: Content) => entries.map(({ id }) => id);
  const [before, here, there] = [ids(base), ids(mine), ids(theirs)];
  const [ours, others] = [new Set(here), new Set(there)];
  const common = new Set(before.filter((id) => ours.has(id) && others.has(id)));
  const kept = (list: string[]) => list.filter((id) => common.has(id)).join('\n');
  const [lead, follow] = kept(there) === kept(before) ? [here, there] : [there, here];
  const ordered = [...lead];
  const known = new Set(lead);
  for (const [index, id] of follow.entries()) {
    if (known.has(id)) continue;
    const neighbour = follow[index - 1];
    const place = neighbour === undefined ? 0 : ordered.indexOf(neighbour) + 1;
    ordered.splice(place, 0, id);
    known.add(id);
  }
  return ordered;
}
