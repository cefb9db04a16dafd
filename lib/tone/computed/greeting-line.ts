import type { DraftContext } from '../draft-finding';
import type { ReadDraft } from '.';
import { BETWEEN, type Forms, HONORIFICS, type Pair } from './words/honorifics';
import { baseOf } from './words/phrases';

/** One word of the greeting, and what it is. */
export interface GreetingWord {
  text: string;
  start: number;
  end: number;
  /** `name`: the customer's, though nobody knows which part. */
  kind: 'title' | 'opening' | 'between' | 'given' | 'surname' | 'name' | 'other';
  /** With titles and openings: which gender they state, and the form for the other. */
  states?: 'masculine' | 'feminine';
  other?: string;
}

export interface GreetingLine {
  words: GreetingWord[];
  forms: Forms;
}

/** A greeting is shorter. */
const LONGEST = 100;

/** Folded for comparison: no case, no accents, no full stops, no apostrophe's "s". */
export const folded = (word: string): string =>
  word
    .normalize('NFKD')
    .replace(/[\p{M}.]/gu, '')
    .replace(/[’']s?$/u, '')
    .toLowerCase();

const parts = (name: string | undefined): Set<string> =>
  new Set(
    (name ?? '')
      .split(/[\s-]+/)
      .map(folded)
      .filter(Boolean),
  );

/**
 * The words of the draft's first line, told apart by the customer's name; undefined where there is none, or the
 * language's forms of address are not known.
 */
export function greetingLine(
  { text }: Pick<ReadDraft, 'text'>,
  { language, person }: DraftContext,
): GreetingLine | undefined {
  const base = baseOf(language);
  const forms = Object.hasOwn(HONORIFICS, base) ? HONORIFICS[base] : undefined;
  if (!forms || !person || person.kind === 'none') return undefined;
  const split = person.kind === 'person' && person.certain;
  const given = parts(split ? person.given : undefined);
  const surname = parts(split ? [person.surname, person.surname2].join(' ') : undefined);
  const name = parts(split ? [person.given, person.surname].join(' ') : person.full);
  const line = /^\s*[^\n]*/.exec(text)?.[0].slice(0, LONGEST) ?? '';
  const words = [...line.matchAll(/\p{L}[\p{L}\p{M}’']*(?:\.(?:ra\b)?)?/gu)].map((match): GreetingWord => {
    const place = { text: match[0], start: match.index, end: match.index + match[0].length };
    const word = folded(match[0]);
    // A form of address that is in the name as well is the name's.
    if (given.has(word) !== surname.has(word))
      return { ...place, kind: given.has(word) ? 'given' : 'surname' };
    const title = stated(word, forms.titles);
    if (title) return { ...place, kind: 'title', ...title };
    if (name.has(word)) return { ...place, kind: 'name' };
    const opening = stated(word, forms.openings);
    if (opening) return { ...place, kind: 'opening', ...opening };
    return { ...place, kind: BETWEEN.test(word) ? 'between' : 'other' };
  });
  return { words, forms };
}

/** Which gender a word states, with its counterpart. */
function stated(word: string, pairs: readonly Pair[]): Pick<GreetingWord, 'states' | 'other'> | undefined {
  for (const [masculine, feminine] of pairs) {
    if (folded(masculine) === word) return { states: 'masculine', other: feminine };
    if (folded(feminine) === word) return { states: 'feminine', other: masculine };
  }
  return undefined;
}
