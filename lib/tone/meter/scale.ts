import type { MeterAxis } from './axes';

/** Sentences that are added as if they said nothing: one word in a short draft is no tone. */
const SHRINK = 2;

/**
 * How far signs per sentence move an axis. Formality: five sentences in the polite or familiar form of address come out
 * as "rather" formal or casual (±1). Directness and warmth: of public talk, three turns at a time, one in ten lies beyond
 * ±1. The measurements are in docs/tone-meter.md.
 */
const GAIN: Readonly<Record<MeterAxis, number>> = { directness: 1.9, formality: 0.9, warmth: 2.1 };

/** Where a text stands, −2 … 2, from the sum of its signs and its number of sentences. Always finite and in bounds. */
export function place(axis: MeterAxis, sum: number, sentences: number): number {
  return 2 * Math.tanh((GAIN[axis] * sum) / (Math.max(0, sentences) + SHRINK));
}

/** Formality is little of politeness: among people who talk as equals it can even be distance. */
const FORMALITY_IN_POLITENESS = 0.25;

/** How polite a text is by its signs, in no unit: only more and less. What the benchmark orders labelled texts by. */
export const politeness = ({ directness, formality, warmth }: Readonly<Record<MeterAxis, number>>): number =>
  warmth - directness + FORMALITY_IN_POLITENESS * formality;
