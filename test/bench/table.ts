import { rounded } from './percentiles';
import type { Figure } from './suite';

/** Figures for a reader: value, budget, and whether it holds. */
export function table(figures: readonly Figure[]): string {
  const rows = figures.map(({ name, value, budget, atLeast, what }) => [
    name,
    String(rounded(value)),
    budget !== undefined ? `≤ ${budget}` : atLeast !== undefined ? `≥ ${atLeast}` : '',
    budget !== undefined
      ? value <= budget
        ? 'ok'
        : 'OVER'
      : atLeast === undefined
        ? ''
        : value >= atLeast
          ? 'ok'
          : 'UNDER',
    what,
  ]);
  const head = ['figure', 'value', 'budget', '', 'what'];
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) =>
          column === 1 || column === 2
            ? cell.padStart(widths[column] ?? 0)
            : cell.padEnd(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}
