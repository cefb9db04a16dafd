import type { Draft, DraftEntry } from './draft';

/** What a version says: what is compared, merged and published. */
export interface Content {
  title: string;
  /** BCP 47 language of texts that don't say theirs. */
  language: string;
  entries: readonly DraftEntry[];
}

/** A pack that says nothing yet. */
export const EMPTY: Content = { title: '', language: 'en', entries: [] };

export const contentOf = ({ title, language, entries }: Content | Draft): Content => ({
  title,
  language,
  entries,
});

/** Entries by id. */
export const byId = ({ entries }: Pick<Content, 'entries'>): ReadonlyMap<string, DraftEntry> =>
  new Map(entries.map((entry) => [entry.id, entry]));

export const isPlainObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
