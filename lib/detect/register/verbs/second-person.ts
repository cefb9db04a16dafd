import type { SignPattern } from '../rule';

const WORD = /[A-Za-zÀ-ɏ]+/g;

export interface SecondPersonOf {
  /** What a word says of its subject. */
  tag: (word: string) => string | undefined;
  /** Forms that many nouns share: "compras", "temi". */
  likeNoun: RegExp;
  /** The words after which such a form is a verb: "si", "me", "que". */
  beforeVerbs: RegExp;
  /** Forms that are something else before these words: "sei anni". */
  notBefore?: RegExp;
}

/** Verb forms that only the familiar "you" has. */
export function secondPerson({ tag, likeNoun, beforeVerbs, notBefore }: SecondPersonOf): SignPattern {
  return {
    flags: '',
    exec(sentence) {
      let before = '';
      for (const { 0: word, index } of sentence.matchAll(WORD)) {
        const low = word.toLowerCase();
        const isVerb = likeNoun.test(low) ? beforeVerbs.test(before) : tag(low) === '2';
        if (isVerb && !notBefore?.test(sentence.slice(index))) return [word];
        before = low;
      }
      return null;
    },
  };
}

/** Infinitives and the like with the familiar "you" at their end: "ayudarte", "mandarti". */
export function withFamiliarPronoun(
  tag: (word: string) => string | undefined,
  ending: RegExp,
  infinitiveOf: (stem: string) => string,
): SignPattern {
  return {
    flags: '',
    exec(sentence) {
      for (const { 0: word } of sentence.matchAll(WORD)) {
        const low = word.toLowerCase();
        if (ending.test(low) && tag(infinitiveOf(low.replace(ending, '$1'))) === 'i') return [word];
      }
      return null;
    },
  };
}
