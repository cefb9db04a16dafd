import type { OwnSentence } from '../own-sentences';
import { type Candidate, candidatesOf, type Tag } from './features';

/** What one register sees in words, and how it hears the rules. */
export interface Voice {
  /** By slot; times `scale`. */
  weights: ArrayLike<number>;
  scale: number;
  /** Weight of the rules' strength for this register, of that for the other one, and a constant. */
  own: number;
  other: number;
  bias: number;
}

/** What training learned about one language. */
export interface Layer {
  /** False where no sentences without an address were there to learn from: it only tells formal from informal. */
  knowsNeutral: boolean;
  formal: Voice;
  informal: Voice;
  /** Divides the log-odds, so that probabilities hold. */
  temperature: number;
}

/** A word without any evidence for it shows no register. */
const NO_EVIDENCE = -4;
const SILENCE = Math.exp(-6);
/** The strongest words speak; the many others of a long text add up to nothing. */
export const MOST_HEARD = 6;

/** A candidate in a text; earlier texts count less. */
export interface Heard extends Candidate {
  faded: number;
}

/** The candidates of all sentences. */
export function heardIn(sentences: readonly OwnSentence[], tag: Tag | undefined): Heard[] {
  return sentences.flatMap(({ text, weight }) => {
    const faded = Math.log(weight);
    return candidatesOf(text, tag).map((candidate) => ({ ...candidate, faded }));
  });
}

/** How much a candidate shows a register, in nats. */
export function strengthOf({ slots, faded }: Heard, { weights, scale }: Voice): number {
  let sum = 0;
  for (const slot of slots) sum += weights[slot] ?? 0;
  return NO_EVIDENCE + sum * scale + faded;
}

/** Log of the summed odds of the strongest candidates. */
export function pooled(strengths: readonly number[]): number {
  const top: number[] = [];
  for (const strength of strengths) {
    const least = top[MOST_HEARD - 1];
    if (least !== undefined && strength <= least) continue;
    const place = top.findIndex((other) => other < strength);
    top.splice(place < 0 ? top.length : place, 0, strength);
    top.length = Math.min(top.length, MOST_HEARD);
  }
  return Math.log(top.reduce((sum, strength) => sum + Math.exp(strength), SILENCE));
}

/** Log-odds of a register against "nobody is addressed". */
export const logOdds = (strengths: readonly number[], voice: Voice, own: number, other: number): number =>
  pooled(strengths) + voice.own * own + voice.other * other + voice.bias;
