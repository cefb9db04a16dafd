import { LONGEST_DRAFT } from '../draft-finding';
import type { ReadRegister } from '../register-rule';
import { sentencesOf } from '../sentences';
import { type MeterAxis, meterAxes } from './axes';
import type { CompiledMeter } from './compiled-meter';
import { place } from './scale';
import { type Sign, signsByRegister, signsByWords } from './sentence-signs';

export interface MeterTools {
  /** The markers of a language (BCP 47 primary subtag); undefined where the meter does not know it. */
  markers(language: string): Promise<CompiledMeter | undefined>;
  register: ReadRegister;
}

/** Where a text stands on one axis, and the words that moved it there. */
export interface Standing {
  /** −2 … 2, as the packs describe cultures. */
  at: number;
  /** The words that moved it up and down, each once, the strongest first. */
  up: string[];
  down: string[];
}

/** What the signs of a text come to. An axis without a sign is missing. */
export interface Measured {
  sentences: number;
  axes: Partial<Record<MeterAxis, Standing>>;
  /** Sums of the signs per axis, before they are put on the scale. */
  sums: Record<MeterAxis, number>;
}

/** Sentences that are remembered: a draft of them, and the customer's messages. */
const REMEMBERED = 600;
/** Shorter lines are greetings, names and headings: their words count, their number does not. */
const WORDS = 4;
const LETTERS_UNSPACED = 10;
const UNSPACED = /^(?:ja|zh|th)/;

/**
 * Makes a meter of tone. Sentences that did not change since the last call are not measured again.
 *
 * The returned function takes a text, its language and the region of whom it addresses (or who wrote it), and gives
 * undefined in a language that the meter does not know.
 */
export function createMeter({ markers, register }: MeterTools) {
  const byLanguage = new Map<string, Promise<((sentence: string) => Sign[]) | undefined>>();
  const known = new Map<string, Promise<Sign[]>>();

  const finderOf = (language: string) => {
    const loading =
      byLanguage.get(language) ?? markers(language).then((found) => found && signsByWords(found));
    byLanguage.set(language, loading);
    // What could not be read is asked for again.
    loading.catch(() => byLanguage.delete(language));
    return loading;
  };

  return async (
    text: string,
    language: string,
    region: string | undefined,
  ): Promise<Measured | undefined> => {
    const find = await finderOf(language.split('-')[0] ?? language);
    if (!find) return undefined;
    const signsOf = (sentence: string): Promise<Sign[]> => {
      const key = `${language} ${region ?? ''} ${sentence}`;
      const before = known.get(key);
      if (before) return before;
      if (known.size >= REMEMBERED) known.clear();
      const signs = register(sentence, language, region).then((reading) => [
        ...find(sentence),
        ...signsByRegister(reading),
      ]);
      known.set(key, signs);
      return signs;
    };
    const sentences = sentencesOf(text.slice(0, LONGEST_DRAFT), language).map((sentence) => sentence.text);
    const signs = (await Promise.all(sentences.map(signsOf))).flat();
    return summed(signs, sentences.filter((sentence) => whole(sentence, language)).length);
  };
}

const whole = (sentence: string, language: string): boolean =>
  UNSPACED.test(language)
    ? sentence.length >= LETTERS_UNSPACED
    : sentence.split(/\s+/, WORDS).length >= WORDS;

function summed(signs: readonly Sign[], sentences: number): Measured {
  const axes: Measured['axes'] = {};
  const sums = { directness: 0, formality: 0, warmth: 0 };
  for (const axis of meterAxes) {
    const own = signs.filter((sign) => sign.axis === axis);
    sums[axis] = own.reduce((sum, { by }) => sum + by, 0);
    if (own.length === 0) continue;
    const words = (way: 1 | -1) => [
      ...new Set(
        own
          .filter((sign) => Math.sign(sign.by) === way && sign.words)
          .sort((one, other) => Math.abs(other.by) - Math.abs(one.by))
          .map((sign) => sign.words),
      ),
    ];
    axes[axis] = { at: place(axis, sums[axis], sentences), up: words(1), down: words(-1) };
  }
  return { sentences, axes, sums };
}
