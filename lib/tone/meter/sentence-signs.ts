import type { RegisterReading } from '@/lib/detect/register';
import type { MeterAxis } from './axes';
import { axisMoves, type CompiledMeter, searching } from './compiled-meter';

/** Words in a sentence that move the meter. */
export interface Sign {
  axis: MeterAxis;
  by: number;
  /** As they stand in the sentence; empty where the form of address moves it and no words of it can be quoted. */
  words: string;
}

/** From this probability on the form of address of a sentence counts. */
const SURE = 0.8;
/** A sentence in the polite or the familiar form of address, as in "Sie" and "du". */
const ADDRESSED = { formal: 1, informal: -1 } as const;
/** The Japanese levels of speech, from the most honorific to the plain. */
const LEVELS = { 1: 1.6, 2: 1.3, 3: 0.7, 4: -1.2 } as const;

/**
 * Finds the signs that are words. A marker counts once in a sentence, with the first words that it finds; of two phrases
 * that begin at the same word the one whose marker comes first in its file counts.
 */
export function signsByWords(meter: CompiledMeter): (sentence: string) => Sign[] {
  const moves = meter.moves.map(axisMoves);
  const searches = searching(meter);
  return (sentence) => {
    const found = new Map<number, string>();
    for (const { marker, start, end } of searches.flatMap((search) => search(sentence))) {
      const words = sentence.slice(start, end).trim();
      if (words && !found.has(marker)) found.set(marker, words);
    }
    return [...found].flatMap(([marker, words]) => (moves[marker] ?? []).map((move) => ({ ...move, words })));
  };
}

/** The sign that lies in how a sentence addresses its reader. */
export function signsByRegister({ finding, level }: RegisterReading): Sign[] {
  const { value, probability, evidence } = finding;
  const sign = (by: number, words = ''): Sign[] => [{ axis: 'formality', by, words }];
  // A Japanese level lies in endings, which say nothing when quoted by themselves.
  if (level) return sign(LEVELS[level]);
  if ((value !== 'formal' && value !== 'informal') || probability < SURE) return [];
  const quote = evidence.find(({ values }) => typeof values?.quote === 'string')?.values?.quote;
  return sign(ADDRESSED[value], quote?.toString());
}
