import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { median, p95, percentile, rounded } from '../../bench/percentiles';

describe('percentile', () => {
  it('interpolates between ranks', () => {
    expect(percentile([4, 1, 3, 2], 0.5)).toBe(2.5);
    expect(p95(Array.from({ length: 101 }, (_, index) => index))).toBe(95);
    expect(percentile([10, 20], 0.95)).toBeCloseTo(19.5);
  });

  it('of one value is that value, of none is no number', () => {
    expect(median([7])).toBe(7);
    expect(p95([7])).toBe(7);
    expect(median([])).toBeNaN();
  });

  it('leaves the sample in its order', () => {
    const sample = [3, 1, 2];
    median(sample);
    expect(sample).toEqual([3, 1, 2]);
  });

  it('lies within the sample and grows with the share', () => {
    const finite = fc.double({ min: -1e6, max: 1e6, noNaN: true });
    const share = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.array(finite, { minLength: 1 }), share, share, (sample, one, other) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)].map((at) => percentile(sample, at));
        expect(low).toBeGreaterThanOrEqual(Math.min(...sample) - 1e-6);
        expect(high).toBeLessThanOrEqual(Math.max(...sample) + 1e-6);
        expect(low).toBeLessThanOrEqual((high ?? Number.NaN) + 1e-6);
      }),
    );
  });
});

it('figures have two decimals', () => {
  expect(rounded(1.005_9)).toBe(1.01);
  expect(rounded(12)).toBe(12);
});
