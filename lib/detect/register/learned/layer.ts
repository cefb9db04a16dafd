import type { OwnSentence } from '../own-sentences';
import { eachCandidate, type Tag } from './features';

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

/** How much a word shows a register, in nats, from the first `count` slots. */
export function strengthOf(slots: Int32Array, count: number, { weights, scale }: Voice): number {
  let sum = 0;
  // Counted, not iterated: this is where the time goes.
  for (let at = 0; at < count; at++) sum += weights[slots[at] ?? 0] ?? 0;
  return NO_EVIDENCE + sum * scale;
}

/** What a layer hears in sentences: words, and how much each shows either register. Earlier texts count less. */
export interface Heard {
  words: string[];
  formal: number[];
  informal: number[];
}

export function hear(sentences: readonly OwnSentence[], tag: Tag | undefined, layer: Layer): Heard {
  const heard: Heard = { words: [], formal: [], informal: [] };
  for (const { text, weight } of sentences) {
    const faded = Math.log(weight);
    eachCandidate(text, tag, (word, slots, count) => {
      heard.words.push(word);
      heard.formal.push(strengthOf(slots, count, layer.formal) + faded);
      heard.informal.push(strengthOf(slots, count, layer.informal) + faded);
    });
  }
  return heard;
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
