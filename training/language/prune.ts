import type { Linear } from './learn';

/**
 * Marks the weights that matter most: a weight's square times the squared gradients it has seen, which is how much
 * the loss would rise without it (the diagonal of the Fisher information).
 */
export function mostTelling({ weights, seen }: Linear, count: number): Uint8Array {
  const worth = new Float32Array(weights.length);
  let some = 0;
  for (let at = 0; at < weights.length; at++) {
    worth[at] = (weights[at] as number) ** 2 * (seen[at] as number);
    if (worth[at] as number) some++;
  }
  const sorted = new Float32Array(some);
  let into = 0;
  for (const each of worth) if (each) sorted[into++] = each;
  sorted.sort();
  const least = sorted[Math.max(0, some - count)] ?? 0;
  const kept = new Uint8Array(worth.length);
  for (let at = 0; at < worth.length; at++) kept[at] = (worth[at] as number) >= least && worth[at] ? 1 : 0;
  return kept;
}

/** Sets every weight that is not marked to zero. */
export function keepOnly({ weights }: Linear, kept: Uint8Array): void {
  for (let at = 0; at < weights.length; at++) if (!kept[at]) weights[at] = 0;
}
