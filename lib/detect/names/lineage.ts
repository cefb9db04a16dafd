import { inLowerCase } from '../any-case';
import type { Split, SplitHints } from './name-split';
import { customOf } from './name-split';

/** "Son of", "daughter of" in Arabic, Malay and Tamil names: a father's name follows. */
const CHILD_OF = /^(?:bin|ibn|bint|binti|bte|ben)$/i;
/** These introduce a father's name that is never anybody's surname. */
const FATHER_ONLY = /^(?:a\/l|a\/p|s\/o|d\/o|anak|w\/o)$/i;
const DAUGHTER = inLowerCase(/dóttir$/u);
const ICELANDIC = inLowerCase(/(?:son|dóttir|dottir|bur)$/u);

const givenOnly = (words: readonly string[]): Split => ({
  given: words.join(' '),
  order: 'given-first',
  certain: true,
});

/**
 * Names that hold a father's name in place of a surname: Malay "Ahmad bin Abdullah", Tamil "Raj a/l Kumar",
 * Icelandic "Guðrún Jónsdóttir". People are addressed by the given name.
 */
export function splitLineage(words: readonly string[], hints: SplitHints): Split | undefined {
  const custom = customOf(hints);
  const father = words.findIndex((word, at) => at > 0 && FATHER_ONLY.test(word));
  if (father > 0) return givenOnly(words.slice(0, father));
  const child = words.findIndex((word, at) => at > 0 && CHILD_OF.test(word));
  if (child > 0 && (custom === 'ms' || custom === 'id' || /^(?:MY|BN|SG|ID)$/.test(hints.region ?? '')))
    return givenOnly(words.slice(0, child));
  const last = words.at(-1) ?? '';
  // Elsewhere "-son" is an English or Scandinavian surname; "-dóttir" is a father's name everywhere.
  if (words.length > 1 && (custom === 'is' ? ICELANDIC.test(last) : DAUGHTER.test(last)))
    return givenOnly(words.slice(0, -1));
  return undefined;
}

/** Where the father's name begins in an Arabic name in Latin letters, 0 where none does. */
export const childOfAt = (words: readonly string[]): number =>
  Math.max(
    0,
    words.findIndex((word, at) => at > 0 && CHILD_OF.test(word)),
  );

export const isChildOf = (word: string): boolean => CHILD_OF.test(word);

/** Burmese forms of address, where the record speaks of that custom: U and Ko for men, Daw and Ma for women. */
export const BURMESE_FORMS: Readonly<Record<string, 'masculine' | 'feminine'>> = {
  u: 'masculine',
  ko: 'masculine',
  maung: 'masculine',
  daw: 'feminine',
  ma: 'feminine',
};
