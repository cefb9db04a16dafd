import type { Register } from '../../lib/detect/finding';
import type { Layer } from '../../lib/detect/register/learned/layer';
import { softmax } from '../../lib/detect/register/score';
import { figuresOf } from './figures';
import type { Label } from './items';

/** Log-odds of both registers against neutral, and what is true. */
export interface Odds {
  label: Label;
  formal: number;
  informal: number;
  /** What the certain signs alone say; no caution touches it. */
  leastFormal: number;
  leastInformal: number;
}

/** What makes the probabilities of a layer hold on sentences that it has not seen. */
export interface Correction {
  temperature: number;
  /** Taken off both registers: "nobody is addressed" is likelier than training made it. */
  caution: number;
}

/** Neutral sentences that may be claimed to be formal or informal, in percent. */
const MOST_FALSE = 2.9;
/** Labels that are wrong, about: a few of them must not make every answer unsure. */
const MISLABELLED = 0.02;
const TEMPERATURES = Array.from({ length: 31 }, (_, at) => 0.5 + at / 20);
const CAUTIONS = Array.from({ length: 31 }, (_, at) => -0.5 + at / 10);

export const chancesOf = (
  { formal, informal, leastFormal, leastInformal }: Odds,
  { temperature, caution }: Correction,
): Record<Register, number> =>
  softmax(
    Math.max(formal - caution, leastFormal) / temperature,
    Math.max(informal - caution, leastInformal) / temperature,
    0,
  );

/**
 * The correction from answers on folds that were not trained on: first as much caution as keeps false claims rare at
 * the best macro F1, then the temperature at which probabilities are closest to the truth.
 */
export function correctionFrom(odds: readonly Odds[]): Correction {
  const score = (caution: number) => {
    const { f1 = 0, falseClaim = 0 } = figuresOf(
      odds.map((one) => ({ label: one.label, chances: chancesOf(one, { temperature: 1, caution }) })),
    );
    return f1 - 2 * Math.max(0, falseClaim - MOST_FALSE);
  };
  const caution = best(CAUTIONS, score);
  return {
    caution,
    temperature: best(TEMPERATURES, (temperature) => -surprise(odds, { temperature, caution })),
  };
}

function best(options: readonly number[], score: (option: number) => number): number {
  let [winner = 0] = options;
  let most = Number.NEGATIVE_INFINITY;
  for (const option of options) {
    const now = score(option);
    if (now > most + 1e-9) [winner, most] = [option, now];
  }
  return winner;
}

/** Mean negative log-likelihood, labels counting equally. */
function surprise(odds: readonly Odds[], correction: Correction): number {
  const totals: Partial<Record<Label, number>> = {};
  for (const { label } of odds) totals[label] = (totals[label] ?? 0) + 1;
  return odds.reduce((sum, one) => {
    const chance = chancesOf(one, correction)[one.label];
    return sum - Math.log((1 - MISLABELLED) * chance + MISLABELLED / 3) / (totals[one.label] ?? 1);
  }, 0);
}

/** A layer with its correction. */
export const calibrated = (layer: Layer, { temperature, caution }: Correction): Layer => ({
  ...layer,
  temperature,
  formal: { ...layer.formal, bias: layer.formal.bias - caution },
  informal: { ...layer.informal, bias: layer.informal.bias - caution },
});
