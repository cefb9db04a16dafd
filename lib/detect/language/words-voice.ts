import lists from '../data/words.json';
import { softmax } from './distribution';
import type { LanguageVoice } from './voices';

/** Languages per frequent word. */
let languagesByWord: Map<string, string[]> | undefined;

/** "não" as it is typed without its diacritics. */
const bare = (word: string) => word.normalize('NFD').replace(/\p{M}/gu, '');

function load(): Map<string, string[]> {
  const byWord = new Map<string, string[]>();
  const add = (word: string, language: string) => {
    const known = byWord.get(word) ?? [];
    if (!known.includes(language)) byWord.set(word, [...known, language]);
  };
  for (const [language, words] of Object.entries(lists))
    for (const word of words.split(' ')) {
      add(word, language);
      if (/\p{Script=Latin}/u.test(word)) add(bare(word), language);
    }
  return byWord;
}

/** Words in lower case. An elided article ("l'", "d'") is a word of its own. */
export const wordsOf = (text: string): string[] =>
  text
    .toLowerCase()
    .match(/[\p{L}\p{M}]+['’]?/gu)
    ?.map((word) => word.replaceAll('’', "'")) ?? [];

/** Odds in nats for a language whose list has a word against one whose list lacks it; fitted with the fusion. */
export const WORDS_FIT = { inList: 2.5 };
/** One word often repeated is no more telling than so many times. */
const REPEATS = 3;
const MOST_WORDS = 300;

/**
 * Counts each language's frequent words ("nicht", "para"). Speaks only where the text has one, and can say which
 * they were.
 */
export function wordsVoice({ inList } = WORDS_FIT): LanguageVoice {
  return {
    name: 'words',
    async score(text) {
      languagesByWord ??= load();
      const seen = new Map<string, number>();
      const scores = new Map(Object.keys(lists).map((language) => [language, 0]));
      let found = false;
      for (const word of wordsOf(text).slice(0, MOST_WORDS)) {
        const times = (seen.get(word) ?? 0) + 1;
        seen.set(word, times);
        if (times > REPEATS) continue;
        for (const language of languagesByWord.get(word) ?? []) {
          scores.set(language, (scores.get(language) ?? 0) + inList);
          found = true;
        }
      }
      return found ? softmax(scores) : new Map();
    },
    because(text, language) {
      languagesByWord ??= load();
      const words = new Set(wordsOf(text).slice(0, MOST_WORDS));
      const telling = [...words]
        .map((word) => ({ word, languages: languagesByWord?.get(word) ?? [] }))
        .filter(({ languages }) => languages.includes(language))
        .sort((a, b) => a.languages.length - b.languages.length);
      return telling.length
        ? telling
            .slice(0, 4)
            .map(({ word }) => word)
            .join(', ')
        : undefined;
    },
  };
}
