/**
 * The value that `share` of the sample (0 to 1) does not exceed, interpolated linearly between ranks as in
 * Hyndman & Fan's type 7 (the default of R and NumPy). NaN for an empty sample.
 */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((one, other) => one - other);
  const rank = Math.min(Math.max(share, 0), 1) * (sorted.length - 1);
  const below = sorted[Math.floor(rank)];
  const above = sorted[Math.ceil(rank)];
  if (below === undefined || above === undefined) return Number.NaN;
  return below + (above - below) * (rank - Math.floor(rank));
}

export const median = (sample: readonly number[]): number => percentile(sample, 0.5);
export const p95 = (sample: readonly number[]): number => percentile(sample, 0.95);

/** Two decimals, as figures are printed. */
export const rounded = (value: number): number => Math.round(value * 100) / 100;
