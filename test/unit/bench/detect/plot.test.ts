import { describe, expect, it } from 'vitest';
import { plot } from '../../../bench/suites/detect/plot';

const names = (svg: string) =>
  [...svg.matchAll(/<text x="576" y="([\d.]+)"[^>]*>([^<]+)</g)].map(([, y, text]) => ({
    y: Number(y),
    text,
  }));

describe('plot', () => {
  const svg = plot({
    savoir: [92, 97, 98, 98.5],
    eldL: [89, 94, 96, 96.1],
    franc: [49, 68, 83, 91],
    other: [1, 1, 1, 1],
  });

  it('names every line that it knows, none over another', () => {
    const heights = names(svg).map(({ y }) => y);
    expect(names(svg).map(({ text }) => text)).toEqual(['Savoir', 'eld, large (1.2 MB)', 'franc']);
    for (const [at, height] of heights.entries())
      for (const other of heights.slice(at + 1)) expect(Math.abs(height - other)).toBeGreaterThanOrEqual(17);
  });

  it('stands higher where more is right', () => {
    const points =
      /points="([^"]+)"/
        .exec(svg)?.[1]
        ?.split(' ')
        .map((point) => Number(point.split(',')[1])) ?? [];
    expect(points).toHaveLength(4);
    expect([...points].sort((a, b) => b - a)).toEqual(points);
  });
});
