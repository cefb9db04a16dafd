import type { ComputedRule } from '.';
import { type GreetingWord, greetingLine } from './greeting-line';

const NAMED: ReadonlySet<string> = new Set(['given', 'surname', 'name']);

/**
 * A greeting that states another gender than the record or the agent does: "Herr Weber" for Frau Weber, "Estimado Ana".
 * Only where it is this customer who is greeted, and alone.
 */
export const wrongHonorific: ComputedRule = (draft, context) => {
  const { gender } = context;
  const line = gender && greetingLine(draft, context);
  if (!line) return [];
  const named = line.words.findIndex(({ kind }) => NAMED.has(kind));
  const before = line.words.slice(0, Math.max(0, named));
  const first = before.findIndex(({ states }) => states && states !== gender);
  // "Dear Ms and Mr Weber", "Liebe Familie Weber": somebody else is meant as well.
  if (first < 0 || line.words.some(({ states }) => states === gender)) return [];
  const wrong = before.slice(first);
  if (wrong.some(({ kind }) => kind === 'other')) return [];
  const last = wrong.findLastIndex(({ states }) => states);
  const span = wrong.slice(0, last + 1);
  const start = span[0]?.start ?? 0;
  const end = span.at(-1)?.end ?? start;
  return [
    {
      rule: 'address.honorific',
      about: 'address',
      weight: 3,
      words: draft.text.slice(start, end),
      fix: rewritten(draft.text, span),
      start,
      end,
    },
  ];
};

/** The words with each form in place of its counterpart; what stands between them stays. */
function rewritten(text: string, words: readonly GreetingWord[]): string {
  return words
    .map(({ text: word, other, end }, at) => {
      const next = words[at + 1];
      return (other ? inForm(other, word) : word) + (next ? text.slice(end, next.start) : '');
    })
    .join('');
}

/** A word with the capital of the one that it stands for, and with its full stop. */
function inForm(word: string, like: string): string {
  const first = like.charAt(0);
  const capital = first !== first.toLowerCase();
  const stop = like.endsWith('.') && /^M[rs]s?$/.test(word) ? '.' : '';
  return (capital ? word.charAt(0).toUpperCase() + word.slice(1) : word) + stop;
}
