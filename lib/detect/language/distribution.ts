/** Probabilities over languages. Entries sum to 1; a language that is absent has none. */
export type Distribution = ReadonlyMap<string, number>;

/** Turns log-likelihoods (nats) into probabilities. */
export function softmax(scores: ReadonlyMap<string, number>): Map<string, number> {
  const highest = Math.max(...scores.values());
  const found = new Map<string, number>();
  let sum = 0;
  for (const [key, score] of scores) {
    const value = Math.exp(score - highest);
    sum += value;
    found.set(key, value);
  }
  for (const [key, value] of found) found.set(key, value / sum);
  return found;
}

/** Scales to sum 1; empty stays empty. */
export function normalise(values: ReadonlyMap<string, number>): Map<string, number> {
  const sum = [...values.values()].reduce((total, value) => total + value, 0);
  return sum > 0 ? new Map([...values].map(([key, value]) => [key, value / sum])) : new Map();
}

/** Entries by falling probability. */
export const ranked = (distribution: Distribution): [string, number][] =>
  [...distribution].sort((a, b) => b[1] - a[1]);

/** The most probable entry. */
export function favourite(distribution: Distribution): [string, number] | undefined {
  let best: [string, number] | undefined;
  for (const entry of distribution) if (!best || entry[1] > best[1]) best = entry;
  return best;
}
