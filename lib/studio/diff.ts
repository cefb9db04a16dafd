import { diffArrays } from 'diff';
import type { TeamKind } from '@/lib/knowledge/team-entry';
import { byId, type Content, isPlainObject } from './content';
import type { DraftEntry } from './draft';
import { sameData } from './same-data';

/** A stretch of two texts: in both, or in one of them alone. */
export interface Words {
  in: 'both' | 'before' | 'after';
  text: string;
}

export interface FieldChange {
  /** Path within the entry or the pack: "text", "text.de", "when.regions". */
  field: string;
  /** Undefined: not there. */
  before: unknown;
  after: unknown;
  /** Where both are texts: which words differ. */
  words?: Words[];
}

export interface EntryChange {
  change: 'added' | 'removed' | 'changed';
  id: string;
  kind: TeamKind;
  /** The entry as it is now, or as it was where it is gone. */
  entry: DraftEntry;
  fields: FieldChange[];
}

export interface Difference {
  /** Title and language of the pack. */
  pack: FieldChange[];
  entries: EntryChange[];
}

/** Fields that every entry shows in its head, not as a change of its own. */
const HEAD = new Set(['id', 'kind']);

/** What differs between two versions, entry by entry and field by field: what was added and changed in the order of `after`, then what is gone. */
export function difference(before: Content, after: Content): Difference {
  const [earlier, later] = [byId(before), byId(after)];
  const entries: EntryChange[] = [];
  for (const entry of after.entries) {
    const old = earlier.get(entry.id);
    if (!old) entries.push(changeOf('added', entry, {}, entry));
    else if (!sameData(old, entry)) entries.push(changeOf('changed', entry, old, entry));
  }
  for (const entry of before.entries)
    if (!later.has(entry.id)) entries.push(changeOf('removed', entry, entry, {}));
  const { title, language } = before;
  return {
    pack: fieldChanges({ title, language }, { title: after.title, language: after.language }),
    entries,
  };
}

export const isEmpty = ({ pack, entries }: Difference): boolean => !pack.length && !entries.length;

function changeOf(
  change: EntryChange['change'],
  entry: DraftEntry,
  before: object,
  after: object,
): EntryChange {
  const fields = fieldChanges(before as Record<string, unknown>, after as Record<string, unknown>);
  return {
    change,
    id: entry.id,
    kind: entry.kind,
    entry,
    fields: fields.filter(({ field }) => !HEAD.has(field)),
  };
}

/** Objects within (conditions, texts per language) are looked into; lists are one value. */
export function fieldChanges(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
  path = '',
): FieldChange[] {
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((name): FieldChange[] => {
    const [old, now] = [before[name], after[name]];
    const field = path + name;
    if (sameData(old, now)) return [];
    const objects = [old, now].filter((value) => value !== undefined);
    if (objects.every(isPlainObject))
      return fieldChanges(
        (old ?? {}) as Record<string, unknown>,
        (now ?? {}) as Record<string, unknown>,
        `${field}.`,
      );
    const words = typeof old === 'string' && typeof now === 'string' ? { words: wordsOf(old, now) } : {};
    return [{ field, before: old, after: now, ...words }];
  });
}

/** By the word boundaries of Unicode, which also part Japanese, Chinese and Thai. */
const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
const LONGEST = 2_000;

/** Which words of two texts differ. Put together, what is not "after" gives `before`, what is not "before" gives `after`. */
export function wordsOf(before: string, after: string): Words[] {
  const whole: Words[] = [
    { in: 'before', text: before },
    { in: 'after', text: after },
  ];
  // Two long texts without a word in common take long and read no better for it.
  if (before.length + after.length > LONGEST) return whole.filter(({ text }) => text);
  const tokens = (text: string) => Array.from(segmenter.segment(text), ({ segment }) => segment);
  const parts = diffArrays(tokens(before), tokens(after)).map(
    ({ value, added, removed }): Words => ({
      in: added ? 'after' : removed ? 'before' : 'both',
      text: value.join(''),
    }),
  );
  return inPhrases(parts);
}

/** Words changed one after the other read as one phrase taken out and one put in: the space between them belongs to both. */
function inPhrases(parts: readonly Words[]): Words[] {
  const phrases: Words[] = [];
  let gone = '';
  let come = '';
  const flush = () => {
    if (gone) phrases.push({ in: 'before', text: gone });
    if (come) phrases.push({ in: 'after', text: come });
    gone = '';
    come = '';
  };
  for (const [at, part] of parts.entries()) {
    const between = part.in === 'both' && !part.text.trim() && gone && come && at < parts.length - 1;
    if (part.in !== 'after' && (between || part.in === 'before')) gone += part.text;
    if (part.in !== 'before' && (between || part.in === 'after')) come += part.text;
    if (part.in !== 'both' || between) continue;
    flush();
    phrases.push(part);
  }
  flush();
  return phrases;
}
