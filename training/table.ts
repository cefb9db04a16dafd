import type { Line } from './line';

/** How many lines each language has from each source, as a table for people. */
export function table(lines: readonly Line[]): string {
  const counts = new Map<string, Map<string, number>>();
  for (const { language, source } of lines) {
    const row = counts.get(language) ?? new Map<string, number>();
    row.set(source, (row.get(source) ?? 0) + 1);
    counts.set(language, row);
  }
  const rows = [...counts]
    .sort(([one], [other]) => one.localeCompare(other))
    .map(([language, row]) => {
      const total = [...row.values()].reduce((sum, one) => sum + one, 0);
      const parts = [...row]
        .sort((one, other) => other[1] - one[1])
        .map(([source, times]) => `${source} ${times}`);
      return `${language}\t${total}\t${parts.join(', ')}`;
    });
  return ['lang\tlines\tfrom', ...rows].join('\n');
}
