import type { Line } from './line';
import { arabic } from './romanise/arabic';
import { greek } from './romanise/greek';
import type { Habits, Romanise } from './romanise/habits';
import { hindi } from './romanise/hindi';
import { russian } from './romanise/russian';
import { hash } from './select';

const WAYS: Readonly<Record<string, Romanise>> = { ar: arabic, el: greek, hi: hindi, ru: russian };

/** How many lines of a language are written anew in Latin letters. */
const LINES = 5000;

/** Numbers from 0 to 1 that follow from a seed alone (mulberry32). */
function dice(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let value = Math.imul(state ^ (state >>> 15), state | 1);
    value ^= value + Math.imul(value ^ (value >>> 7), value | 61);
    return ((value ^ (value >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** One writer: for each letter always the same choice, which another writer makes otherwise. */
function writer(seed: number): Habits {
  const roll = dice(seed);
  const choices = new Map<string, string>();
  return {
    roll,
    choose(letter, spellings) {
      const made = choices.get(letter);
      if (made !== undefined) return made;
      // The first spelling is the usual one.
      const choice = roll() < 0.5 ? spellings[0] : spellings[Math.floor(roll() * spellings.length)];
      choices.set(letter, choice ?? '');
      return choice ?? '';
    },
  };
}

/**
 * A text as someone writes it who has no keyboard of its script: informal, in the habits of one writer, who is
 * drawn from the seed. Letters that the language does not have stay. A language without such a way of writing throws.
 */
export function romanise(text: string, language: string, seed = hash(text)): string {
  const way = WAYS[language];
  if (!way) throw new Error(`No way to write ${language} in Latin letters`);
  const habits = writer(seed);
  const written = way(text.normalize('NFC'), habits);
  const style = habits.roll();
  if (style < 0.45) return written.toLowerCase();
  return style < 0.6 ? written.toLowerCase().replace(/[.,!?]+/g, '') : written;
}

/** Lines of Arabic, Greek, Hindi and Russian written in Latin letters, as classes of their own (`el-Latn`). */
export function romanisedLines(lines: readonly Line[]): Line[] {
  return Object.keys(WAYS).flatMap((language) =>
    lines
      .filter((line) => line.language === language && !/[A-Za-z]{3}/.test(line.text))
      .map((line) => ({ line, order: hash(`${line.text}\n`) }))
      .sort((one, other) => one.order - other.order)
      .slice(0, LINES)
      .map(({ line }) => ({
        ...line,
        language: `${language}-Latn`,
        source: `${line.source}, romanised`,
        text: romanise(line.text, language).replace(/\s+/g, ' ').trim(),
      }))
      .filter(({ text }) => /[A-Za-z]{2}/.test(text)),
  );
}
