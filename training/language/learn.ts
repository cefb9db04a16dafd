import { featuresOf, MOST_FEATURES } from '../../lib/detect/language/model/features';
import { readWords } from '../../lib/detect/language/model/writing';
import { noisy } from './noise';
import { type Random, seeded } from './random';
import { drawing, type TrainingClass } from './samples';
import type { Vocabulary } from './vocabulary';

/** A linear model: a row of weights per feature, one weight per class. */
export interface Linear {
  classes: readonly TrainingClass[];
  vocabulary: Vocabulary;
  weights: Float32Array;
  bias: Float32Array;
  /** Sum of squared gradients per weight: how much each has mattered. */
  seen: Float32Array;
}

export interface Schedule {
  seed: number;
  /** Texts drawn per class. */
  draws: number;
  rate: number;
  /** Share of features left out of each text. */
  dropout: number;
  /** How often a class is drawn, against 1. */
  share?: (found: TrainingClass) => number;
  /** Where given, other weights stay zero. */
  kept?: Uint8Array;
  log?: (message: string) => void;
}

/** First and last+1 class of each class's writing. */
export function rangesOf(classes: readonly { writing: number }[]): [number, number][] {
  return classes.map(({ writing }) => [
    classes.findIndex((other) => other.writing === writing),
    classes.findLastIndex((other) => other.writing === writing) + 1,
  ]);
}

export function emptyLinear(classes: readonly TrainingClass[], vocabulary: Vocabulary): Linear {
  const size = vocabulary.size * classes.length;
  return {
    classes,
    vocabulary,
    weights: new Float32Array(size),
    seen: new Float32Array(size),
    bias: new Float32Array(classes.length),
  };
}

/** Gradients below this teach nothing that is worth the time. */
const NEGLIGIBLE = 0.002;

function shuffled(order: Int32Array, random: Random) {
  for (let at = order.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const held = order[at] as number;
    order[at] = order[other] as number;
    order[other] = held;
  }
}

/**
 * Softmax regression by AdaGrad over texts drawn anew each time, each class against those of its writing. Changes
 * `model` in place.
 */
export function learn(
  model: Linear,
  { seed, draws, rate, dropout, share = () => 1, kept, log }: Schedule,
): void {
  const { classes, vocabulary, weights, seen, bias } = model;
  const random = seeded(seed);
  const ranges = rangesOf(classes);
  const width = classes.length;
  const draw = classes.map((found) => drawing(found, random));
  const english = classes.findIndex(({ language, writing }) => language === 'en' && writing === 0);
  const foreign = english < 0 ? () => 'Premium' : (draw[english] as () => string);
  const order: number[] = [];
  classes.forEach((found, index) => {
    const [from, to] = ranges[index] as [number, number];
    if (to - from < 2) return;
    for (let count = Math.round(draws * share(found)); count > 0; count--) order.push(index);
  });
  const schedule = Int32Array.from(order);
  shuffled(schedule, random);
  const features = new Uint32Array(MOST_FEATURES);
  const scores = new Float64Array(width);
  const biasSeen = new Float32Array(width);
  const active = new Int32Array(width);
  let loss = 0;
  let counted = 0;
  for (let step = 0; step < schedule.length; step++) {
    const wanted = schedule[step] as number;
    const [from, to] = ranges[wanted] as [number, number];
    const { writing } = classes[wanted] as TrainingClass;
    const words = readWords(noisy((draw[wanted] as () => string)(), writing === 0, random, foreign));
    if (words.writing !== writing) continue;
    const all = featuresOf(words, features);
    let count = 0;
    for (let at = 0; at < all; at++) {
      const row = vocabulary.rows[features[at] as number] as number;
      if (row >= 0 && (dropout === 0 || random() >= dropout)) features[count++] = row * width;
    }
    const x = 1 / Math.sqrt(all || 1);
    const up = x / (1 - dropout);
    for (let each = from; each < to; each++) scores[each] = 0;
    for (let at = 0; at < count; at++) {
      const base = features[at] as number;
      for (let each = from; each < to; each++) (scores[each] as number) += weights[base + each] as number;
    }
    let highest = -Infinity;
    for (let each = from; each < to; each++) {
      scores[each] = (scores[each] as number) * up + (bias[each] as number);
      if ((scores[each] as number) > highest) highest = scores[each] as number;
    }
    let sum = 0;
    for (let each = from; each < to; each++) {
      scores[each] = Math.exp((scores[each] as number) - highest);
      sum += scores[each] as number;
    }
    loss -= Math.log((scores[wanted] as number) / sum + 1e-12);
    const pace = rate * (1 - step / schedule.length);
    let actives = 0;
    for (let each = from; each < to; each++) {
      const slope = (scores[each] as number) / sum - (each === wanted ? 1 : 0);
      if (slope > NEGLIGIBLE || slope < -NEGLIGIBLE) {
        (biasSeen[each] as number) += slope * slope;
        (bias[each] as number) -= (0.3 * pace * slope) / Math.sqrt((biasSeen[each] as number) + 1);
        scores[each] = slope * up;
        active[actives++] = each;
      }
    }
    for (let at = 0; at < count; at++) {
      const base = features[at] as number;
      for (let one = 0; one < actives; one++) {
        const each = active[one] as number;
        const cell = base + each;
        if (kept && kept[cell] === 0) continue;
        const slope = scores[each] as number;
        const square = (seen[cell] as number) + slope * slope;
        seen[cell] = square;
        (weights[cell] as number) -= (pace * slope) / Math.sqrt(square + 1e-4);
      }
    }
    if (++counted === 100_000) {
      log?.(`${step + 1} of ${schedule.length} texts, loss ${(loss / counted).toFixed(4)}`);
      loss = 0;
      counted = 0;
    }
  }
}
