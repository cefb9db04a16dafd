import type { Standing } from '@/lib/guidance/standing';
import type { DraftEntry } from './draft';
import { entryWords } from './new-entry';
import { standing } from './standing';

/** Which entries of a pack are listed. Empty fields leave all in. */
export interface EntryFilter {
  text: string;
  kind: DraftEntry['kind'] | '';
  /** `problem`: can't be published as it is; `due`: to be confirmed soon, or overdue. */
  state: '' | 'problem' | 'due';
}

export const NO_FILTER: EntryFilter = { text: '', kind: '', state: '' };

/** The names of languages and regions in the interface's language. */
export interface Names {
  language(tag: string): string;
  region(code: string): string;
}

/** Lower case without accents: "frances" finds "Francés". */
export const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * Finds entries by what they say, their ids, owners, languages and regions: every word typed must begin a word somewhere,
 * or be part of a text. What was read of an entry is kept until it changes.
 */
export function createEntrySearch(names: Names) {
  const kept = new WeakMap<DraftEntry, string>();
  const haystack = (entry: DraftEntry): string => {
    const known = kept.get(entry);
    if (known !== undefined) return known;
    const text = folded([...strings(entry), ...namedIn(entry, names)].join('\n'));
    kept.set(entry, text);
    return text;
  };
  return (
    entries: readonly DraftEntry[],
    filter: EntryFilter,
    broken: ReadonlySet<string>,
    today: string,
  ) => {
    const words = folded(filter.text).split(/\s+/).filter(Boolean);
    return entries.filter((entry) => {
      if (filter.kind && entry.kind !== filter.kind) return false;
      if (filter.state === 'problem' && !broken.has(entry.id)) return false;
      if (filter.state === 'due' && !isDue(standing(entry, today))) return false;
      return words.length === 0 || words.every((word) => haystack(entry).includes(word));
    });
  };
}

const isDue = (each: Standing) => each !== 'verified';

/** Every text in an entry, whatever field it stands in. */
function strings(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(strings) : [];
}

function namedIn(entry: DraftEntry, names: Names): string[] {
  const when = (entry.when ?? {}) as { languages?: string[]; regions?: string[]; replyLanguages?: string[] };
  const languages = [when.languages, when.replyLanguages, entry.replyLanguage].flat();
  return [
    ...languages.filter((tag) => typeof tag === 'string').map(names.language),
    ...(Array.isArray(when.regions) ? when.regions : []).map(names.region),
    ...(typeof entry.text === 'object' && entry.text ? Object.keys(entry.text).map(names.language) : []),
    entryWords(entry, ''),
  ];
}
