import { phraseSource, wordsPattern } from '../../compiled-rule';

/**
 * Phrases about one matter, by the base language of the draft. They are written as in the rules of words: whole words in
 * any case, "~" for any letters, "(a|b)" for either, "(a)?" for what may be left out.
 */
export type Phrases = Readonly<Record<string, readonly string[]>>;

export interface PhraseFinder {
  /** Whether these phrases are known in a language: rules are silent elsewhere. */
  knows(language: string): boolean;
  /** Whether one of them stands in the text. */
  in(text: string, language: string): boolean;
  /** Every place where one stands. */
  all(text: string, language: string): RegExpExecArray[];
}

export const baseOf = (language: string): string => language.split('-')[0] ?? language;

/** Makes a finder. The expressions are made when a language is first asked for. */
export function phraseFinder(phrases: Phrases): PhraseFinder {
  const ready = new Map<string, RegExp>();
  const pattern = (language: string): RegExp | undefined => {
    const base = baseOf(language);
    const known = ready.get(base);
    if (known) return known;
    const own = Object.hasOwn(phrases, base) ? phrases[base] : undefined;
    if (!own) return undefined;
    const made = wordsPattern(phraseSource(own.join('|'), base), 'giu');
    ready.set(base, made);
    return made;
  };
  return {
    knows: (language) => pattern(language) !== undefined,
    in: (text, language) => {
      const sought = pattern(language);
      return sought !== undefined && text.search(sought) >= 0;
    },
    all: (text, language) => {
      const sought = pattern(language);
      return sought ? [...text.matchAll(sought)] : [];
    },
  };
}
