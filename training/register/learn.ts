import { SLOTS } from '../../lib/detect/register/learned/features';
import {
  type Layer,
  logOdds,
  MOST_HEARD,
  pooled,
  strengthOf,
  type Voice,
} from '../../lib/detect/register/learned/layer';
import { softmax } from '../../lib/detect/register/score';
import { seeded } from '../language/random';
import type { Example } from './examples';

const SEED = 20261122;
const EPOCHS = 12;
const AVERAGED_FROM = 4;
const RATE = 0.05;
/** How fast rule weights follow, compared with the words. */
const RATE_OF_RULES = 0.2;
const SHRINK = 4e-3;
/** How much a mark on a word counts beside the label of its sentence. */
const MARKS = 0.1;

export interface LearnOptions {
  /** False: words alone, to see what they do without the rules. */
  withRules: boolean;
}

type Register = 'formal' | 'informal';
const REGISTERS: readonly Register[] = ['formal', 'informal'];

/** A voice in training: its weights change, each at a rate of its own (AdaGrad). */
interface Learning extends Voice {
  weights: Float32Array;
  seen: Float32Array;
  seenNumbers: [own: number, other: number, bias: number];
}

const learning = (withRules: boolean): Learning => ({
  weights: new Float32Array(SLOTS),
  seen: new Float32Array(SLOTS).fill(1e-2),
  scale: 1,
  own: withRules ? 1 : 0,
  other: 0,
  bias: 0,
  seenNumbers: [1, 1, 1],
});

/**
 * Learns a layer from examples: log-odds of a register are those of its strongest words together with the strength of
 * the rules. Labels of sentences teach the words that decide them; marks on words teach these themselves. Always the
 * same for the same examples.
 */
export function learn(examples: readonly Example[], { withRules }: LearnOptions): Layer {
  const random = seeded(SEED);
  const voices = { formal: learning(withRules), informal: learning(withRules) };
  const means = { formal: silent(), informal: silent() };
  const knowsNeutral = examples.some(({ label }) => label === 'neutral');
  const balance = balanceOf(examples);
  const order = [...examples];
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const example of order) step(example, voices, balance, knowsNeutral, withRules);
    if (epoch >= AVERAGED_FROM) for (const register of REGISTERS) addTo(means[register], voices[register]);
  }
  return { knowsNeutral, temperature: 1, ...means };
}

/** The mean over the later rounds swings less with the order of the examples than where the last one ends. */
const silent = () => ({ weights: new Float32Array(SLOTS), scale: 1, own: 0, other: 0, bias: 0 });

function addTo(mean: ReturnType<typeof silent>, { weights, own, other, bias }: Learning): void {
  const part = 1 / (EPOCHS - AVERAGED_FROM);
  for (const [slot, weight] of weights.entries())
    mean.weights[slot] = (mean.weights[slot] ?? 0) + weight * part;
  mean.own += own * part;
  mean.other += other * part;
  mean.bias += bias * part;
}

/** Labels count equally, whatever the number of their sentences. */
function balanceOf(examples: readonly Example[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { label, weight } of examples) totals[label] = (totals[label] ?? 0) + weight;
  const labels = Object.entries(totals);
  const all = labels.reduce((sum, [, total]) => sum + total, 0);
  return Object.fromEntries(labels.map(([label, total]) => [label, all / labels.length / total]));
}

function shuffle(list: unknown[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    [list[at], list[other]] = [list[other], list[at]];
  }
}

function step(
  { candidates, score, label, marked, weight }: Example,
  voices: Record<Register, Learning>,
  balance: Record<string, number>,
  knowsNeutral: boolean,
  withRules: boolean,
): void {
  const strengths = {
    formal: candidates.map(({ slots }) => strengthOf(slots, slots.length, voices.formal)),
    informal: candidates.map(({ slots }) => strengthOf(slots, slots.length, voices.informal)),
  };
  const chances = softmax(
    logOdds(strengths.formal, voices.formal, score.formal, score.informal),
    logOdds(strengths.informal, voices.informal, score.informal, score.formal),
    knowsNeutral ? 0 : Number.NEGATIVE_INFINITY,
  );
  for (const register of REGISTERS) {
    const voice = voices[register];
    const own = strengths[register];
    const slope = weight * (balance[label] ?? 1) * (chances[register] - (label === register ? 1 : 0));
    const total = pooled(own);
    const least = [...own].sort((a, b) => b - a)[MOST_HEARD - 1] ?? Number.NEGATIVE_INFINITY;
    for (const [at, candidate] of candidates.entries()) {
      const strength = own[at] ?? 0;
      let pull = strength >= least ? slope * Math.exp(strength - total) : 0;
      const target = label === 'neutral' ? false : marked && (marked[at] ?? false) && label === register;
      if (target !== undefined)
        pull += MARKS * weight * (target ? 2 : 0.5) * (1 / (1 + Math.exp(-strength)) - (target ? 1 : 0));
      if (Math.abs(pull) < 1e-4) continue;
      for (const slot of candidate.slots) adjust(voice, slot, pull);
    }
    const [mine, theirs] =
      register === 'formal' ? [score.formal, score.informal] : [score.informal, score.formal];
    if (withRules) {
      voice.own -= paced(voice.seenNumbers, 0, slope * mine * RATE_OF_RULES);
      voice.other -= paced(voice.seenNumbers, 1, slope * theirs * RATE_OF_RULES);
    }
    voice.bias -= paced(voice.seenNumbers, 2, slope);
  }
}

function adjust({ weights, seen }: Learning, slot: number, pull: number): void {
  const weight = weights[slot] ?? 0;
  const slope = pull + SHRINK * weight;
  const before = (seen[slot] ?? 0) + slope * slope;
  seen[slot] = before;
  weights[slot] = weight - (RATE / Math.sqrt(before)) * slope;
}

function paced(seen: number[], at: number, slope: number): number {
  const before = (seen[at] ?? 1) + slope * slope;
  seen[at] = before;
  return (RATE / Math.sqrt(before)) * slope;
}
