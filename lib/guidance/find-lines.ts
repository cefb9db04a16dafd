import type { Line } from './guidance';

/** Lower case without accents: "cafe" finds "café". */
const folded = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The lines that hold every word of a query, in their own words, in what they mean, or in `also`: what the interface
 * calls the situations they are for. An empty query finds all.
 */
export function findLines(
  lines: readonly Line[],
  query: string,
  also: (line: Line) => string,
): readonly Line[] {
  const words = folded(query).split(/\s+/).filter(Boolean);
  if (words.length === 0) return lines;
  return lines.filter((line) => {
    const { text, meaning } = line;
    const meanings =
      meaning === undefined ? [] : typeof meaning === 'string' ? [meaning] : Object.values(meaning);
    const all = folded([text, ...meanings, also(line)].join('\n'));
    return words.every((word) => all.includes(word));
  });
}
