import type { ComputedRule } from '.';
import { isFormOfAddress } from './words/honorifics';

/** Languages that change a name when they call it: "Pane Nováku", "Pani Anno" are no slips. */
const VOCATIVE = new Set([
  'cs',
  'pl',
  'uk',
  'bg',
  'hr',
  'sr',
  'bs',
  'mk',
  'lt',
  'lv',
  'el',
  'ro',
  'ka',
  'la',
]);
/** Shorter names are too near to other words and to other names. */
const SHORTEST = 4;
/** From this length on two letters may be wrong. */
const LONG = 7;

/** A name in the greeting that is nearly the customer's: a letter off, or without its accents. */
export const misspeltName: ComputedRule = ({ text }, { language, name }) => {
  if (!name || VOCATIVE.has(language.split('-')[0] ?? '')) return [];
  const parts = name.split(/[\s,]+/).filter((part) => [...part].length >= SHORTEST && !isFormOfAddress(part));
  const greeting = /^\s*[^\n]{0,120}/.exec(text)?.[0] ?? '';
  return [...greeting.matchAll(/\p{Lu}[\p{L}\p{M}’'-]*/gu)].flatMap((match) => {
    const words = match[0].replace(/(?:[’']s?|-)$/u, '');
    const right = nearest(words, parts);
    if (!right) return [];
    const start = match.index;
    return {
      rule: 'address.name-misspelt',
      about: 'address' as const,
      weight: 3 as const,
      words,
      fix: right,
      start,
      end: start + words.length,
    };
  });
};

/** The part of the name that `word` was meant to be; undefined where it is one of them, or none. */
function nearest(word: string, parts: readonly string[]): string | undefined {
  const written = word.normalize('NFC').toLowerCase();
  if (parts.some((part) => accepted(part).has(written))) return undefined;
  return parts.find((part) => {
    const right = part.normalize('NFC').toLowerCase();
    // "Anna" for "Anne" may be somebody else: the beginning has to agree.
    if (right[0] !== bare(written)[0] && bare(right)[0] !== bare(written)[0]) return false;
    if (bare(right) === bare(written)) return true;
    const wrong = distance(bare(right), bare(written));
    return wrong > 0 && wrong <= (right.length >= LONG ? 2 : 1) && written.length >= SHORTEST;
  });
}

const bare = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').replace(/ß/g, 'ss');

const SPELT_OUT: readonly (readonly [letter: string, spelt: string])[] = [
  ['ä', 'ae'],
  ['ö', 'oe'],
  ['ü', 'ue'],
  ['ß', 'ss'],
  ['å', 'aa'],
  ['ø', 'oe'],
  ['æ', 'ae'],
];

/** A name and the way that keyboards without its letters write it ("Boehm"). */
function accepted(part: string): ReadonlySet<string> {
  const right = part.normalize('NFC').toLowerCase();
  const spelt = SPELT_OUT.reduce((text, [letter, other]) => text.replaceAll(letter, other), right);
  return new Set([right, spelt]);
}

/** Letters that differ, are missing or too many; two that changed places count once. */
function distance(one: string, other: string): number {
  const rows = [...one].length;
  const columns = [...other].length;
  const a = [...one];
  const b = [...other];
  const table = Array.from({ length: rows + 1 }, (_, row) =>
    Array.from({ length: columns + 1 }, (_, column) => (row === 0 ? column : column === 0 ? row : 0)),
  );
  const at = (row: number, column: number): number => table[row]?.[column] ?? 0;
  for (let row = 1; row <= rows; row += 1)
    for (let column = 1; column <= columns; column += 1) {
      const cost = a[row - 1] === b[column - 1] ? 0 : 1;
      let best = Math.min(at(row - 1, column) + 1, at(row, column - 1) + 1, at(row - 1, column - 1) + cost);
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) best = Math.min(best, at(row - 2, column - 2) + 1);
      (table[row] as number[])[column] = best;
    }
  return at(rows, columns);
}
