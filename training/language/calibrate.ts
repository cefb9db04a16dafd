import type { Calibration } from '../../lib/detect/language/model/format';

/** What a model said of a text that it was not trained on. */
export interface Trial {
  features: number;
  scores: readonly number[];
  /** Index of the true language among the scores. */
  truth: number;
  weight: number;
}

/** Numbers of features between which a factor is fitted. */
const BORDERS = [0, 20, 35, 55, 90, 160, 320, 640, 50_000];

const surprise = (trials: readonly Trial[], factor: number) => {
  let sum = 0;
  for (const { scores, truth, weight } of trials) {
    const highest = Math.max(...scores);
    let odds = 0;
    for (const score of scores) odds += Math.exp(factor * (score - highest));
    sum += weight * (Math.log(odds) - factor * ((scores[truth] as number) - highest));
  }
  return sum;
};

/** The factor under which the truth is least surprising, by golden section over its logarithm. */
function bestFactor(trials: readonly Trial[]): number {
  const ratio = (Math.sqrt(5) - 1) / 2;
  let low = Math.log(0.1);
  let high = Math.log(5);
  while (high - low > 0.005) {
    const left = high - ratio * (high - low);
    const right = low + ratio * (high - low);
    if (surprise(trials, Math.exp(left)) < surprise(trials, Math.exp(right))) high = right;
    else low = left;
  }
  return Math.exp((low + high) / 2);
}

/** Fits a factor to the texts of each length; a length with few texts is left to its neighbours. */
export function calibrated(trials: readonly Trial[]): Calibration {
  return BORDERS.slice(1).flatMap((to, at) => {
    const from = BORDERS[at] as number;
    const own = trials.filter(({ features }) => features > from && features <= to);
    if (own.length < 200) return [];
    const middle = Math.exp(own.reduce((sum, { features }) => sum + Math.log(features), 0) / own.length);
    return [{ features: Math.round(middle), factor: bestFactor(own) }];
  });
}
