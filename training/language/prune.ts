import type { Linear } from './learn';

/**
 * Marks the weights that matter most: a weight's square times the squared gradients it has seen, which is how much
 * the loss would rise without it (the diagonal of the Fisher information).
 */
export function mostTelling({ weights, seen }: Linear, count: number): Uint8Array {
  const worth = new Float32Array(weights.length);
  for (let at = 0; at < weights.length; at++) worth[at] = (weights[at] as number) ** 2 * (seen[at] as number);
  const least = worth.slice().sort()[Math.max(0, worth.length - count)] as number;
  return Uint8Array.from(worth, (each) => (each >= least && each > 0 ? 1 : 0));
}

/** Sets every weight that is not marked to zero. */
export function keepOnly({ weights }: Linear, kept: Uint8Array): void {
  for (let at = 0; at < weights.length; at++) if (!kept[at]) weights[at] = 0;
}
