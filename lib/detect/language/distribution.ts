/** Probabilities over languages. Entries sum to 1; a language that is absent has none. */
export type Distribution = ReadonlyMap<string, number>;

/** Turns log-likelihoods (nats) into probabilities. */
export function softmax(scores: ReadonlyMap<string, number>): Map<string, number> {
  const highest = Math.max(...scores.values());
  const exponentials = [...scores].map(([key, score]): [string, number] => [key, Math.exp(score - highest)]);
  const sum = exponentials.reduce((total, [, value]) => total + value, 0);
  return new Map(exponentials.map(([key, value]) => [key, value / sum]));
}

/** Scales to sum 1; empty stays empty. */
export function normalise(values: ReadonlyMap<string, number>): Map<string, number> {
  const sum = [...values.values()].reduce((total, value) => total + value, 0);
  return sum > 0 ? new Map([...values].map(([key, value]) => [key, value / sum])) : new Map();
}

/** Entries by falling probability. */
export const ranked = (distribution: Distribution): [string, number][] =>
  [...distribution].sort((a, b) => b[1] - a[1]);
