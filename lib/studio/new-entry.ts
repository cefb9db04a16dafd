import type { TeamKind } from '@/lib/knowledge/team-entry';
import type { Draft, DraftEntry } from './draft';
import { unnamedId } from './ids';
import { addMonths } from './standing';

/** What a new entry takes over from those who write it. */
export interface Author {
  /** How the lead signs; empty where nobody told yet. */
  name: string;
  /** ISO 8601 date where the lead is. */
  today: string;
}

/** After so many months somebody looks at an entry again, unless the lead says otherwise. */
export const VERIFY_MONTHS = 6;

/** An entry of a kind, ready to be written: what can be known is filled in. It is not in the draft yet. */
export function newEntry(kind: TeamKind, draft: Draft, { name, today }: Author): DraftEntry {
  const id = unnamedId(draft.pack, kind, new Set(draft.entries.map((entry) => entry.id)));
  // Who wrote the entry before this one goes on writing.
  const owner = name || [...draft.entries].reverse().find((entry) => typeof entry.owner === 'string')?.owner;
  const who = typeof owner === 'string' && owner ? { owner } : {};
  const kept = { reviewed: today, ...who, verifyBy: addMonths(today, VERIFY_MONTHS) };
  return { id, kind, ...CONTENT[kind](draft.language), ...(kind === 'hide' ? who : kept) };
}

const CONTENT: Readonly<Record<TeamKind, (language: string) => Record<string, unknown>>> = {
  tip: () => ({ text: '', priority: 2 }),
  address: (language) => ({ replyLanguage: language, register: 'formal', pattern: '' }),
  phrase: (language) => ({
    use: 'phrase',
    replyLanguage: language,
    register: 'neutral',
    text: '',
    priority: 5,
  }),
  tone: () => ({ text: '', scales: { directness: 0, formality: 0, warmth: 0 } }),
  channel: () => ({ channel: 'email', preference: 'preferred', text: '' }),
  target: () => ({ metric: 'first-reply', minutes: 240 }),
  site: () => ({ title: '', hosts: [], path: '', fields: {}, messages: { item: '', customer: '' } }),
  dimensions: () => ({ edition: '', licence: '', scores: {} }),
  hide: () => ({ hides: '' }),
};

/** The words by which an entry is listed: what it says, in the pack's language where it says it in several. */
export function entryWords(entry: DraftEntry, language: string): string {
  const first = [entry.text, entry.title, entry.pattern, entry.hides, entry.edition].find((field) => field);
  if (typeof first === 'string') return first;
  if (typeof first === 'object' && first !== null) {
    const texts = first as Record<string, unknown>;
    const text = texts[language] || Object.values(texts).find((each) => each);
    return typeof text === 'string' ? text : '';
  }
  return '';
}
