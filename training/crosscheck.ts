import type { Line } from './line';
import { grouped } from './select';

/** Languages whose lines may well be valid in each other: they are never thrown out for one another. */
const ALIKE = [
  ...[
    ['id', 'ms', 'jv', 'su'],
    ['hr', 'sr', 'bs', 'sl'],
    ['da', 'nb', 'sv', 'fo'],
    ['cs', 'sk'],
    ['es', 'gl', 'ca', 'pt', 'oc'],
  ],
  ...[
    ['ru', 'uk', 'be', 'bg', 'mk', 'sr'],
    ['fa', 'ar', 'ur', 'ps', 'ckb', 'ug'],
    ['hi', 'mr', 'ne'],
    ['nl', 'af', 'fy'],
  ],
  ...[
    ['tr', 'az', 'uz'],
    ['hi-Latn', 'en'],
    ['zu', 'xh'],
    ['zh', 'ja'],
    ['kk', 'ky', 'mn', 'tg'],
  ],
].map((group) => new Set(group));

const alike = (one: string, other: string): boolean =>
  ALIKE.some((group) => group.has(one) && group.has(other));

const BITS = 17;
const SIZE = 1 << BITS;

/** What one letter group counts where it was never seen. */
const UNSEEN = 0.05;

/** Logarithms of counts: looking them up is much faster than working them out. */
const LOGARITHMS = Float64Array.from({ length: 1 << 16 }, (_, count) => Math.log(count + UNSEEN));
const logarithm = (count: number): number => LOGARITHMS[count] ?? Math.log(count + UNSEEN);

/** Hashed letter groups of one to four characters; words are framed by spaces. */
function features(text: string): Uint32Array {
  const letters = ` ${text
    .toLowerCase()
    .replace(/[^\p{L}\p{M}']+/gu, ' ')
    .trim()
    .slice(0, 120)} `;
  const found: number[] = [];
  for (let start = 0; start < letters.length; start += 1) {
    let hash = 0x811c9dc5;
    for (let end = start; end < Math.min(start + 4, letters.length); end += 1) {
      hash = Math.imul(hash ^ letters.charCodeAt(end), 0x01000193);
      if (end - start !== 1) found.push((hash ^ (hash >>> 15)) >>> (32 - BITS));
    }
  }
  return Uint32Array.from(found);
}

const KINDS = [/\p{Script=Latin}/u, /\p{Script=Cyrillic}/u, /\p{Script=Arabic}/u, /\p{Script=Devanagari}/u];

/** Which of the scripts that several languages share a text begins in; the last number stands for all others. */
function kind(text: string): number {
  const letter = /\p{L}/u.exec(text)?.[0] ?? '';
  const found = KINDS.findIndex((pattern) => pattern.test(letter));
  return found < 0 ? KINDS.length : found;
}

/** For each kind of script the languages that at least one line in twenty is written in. */
function candidates(lines: readonly Line[], languages: readonly string[]): number[][] {
  const seen = new Map(languages.map((language) => [language, new Uint32Array(KINDS.length + 1)]));
  for (const { language, text } of lines) {
    const counts = seen.get(language);
    if (counts) counts[kind(text)] = (counts[kind(text)] ?? 0) + 1;
  }
  return [...KINDS, undefined].map((_, index) =>
    languages.flatMap((language, column) => {
      const counts = seen.get(language) ?? new Uint32Array();
      const all = counts.reduce((sum, count) => sum + count, 0);
      return (counts[index] ?? 0) * 20 >= all ? [column] : [];
    }),
  );
}

/** How many letter groups a language needs before it has a say. */
const ENOUGH = 20_000;

/**
 * Leaves out lines that look mislabelled: a naive Bayes model of all other sources gives them clearly to another
 * language that is not easily confused with their own. Tells how many went, by `source language→language`. The
 * margin is how much more likely the other language is, as a natural logarithm.
 */
export function crosscheck(
  lines: readonly Line[],
  margin = 8,
): { kept: Line[]; dropped: Map<string, number> } {
  const languages = [...new Set(lines.map(({ language }) => language))].sort();
  const width = languages.length;
  const column = new Map(languages.map((language, index) => [language, index]));
  const counts = new Int32Array(SIZE * width);
  const totals = new Float64Array(width);
  const known = lines.map(({ text }) => features(text));
  const add = ({ language }: Line, index: number, by: number) => {
    const of = column.get(language) ?? 0;
    const found = known[index] ?? new Uint32Array();
    for (const feature of found) counts[feature * width + of] = (counts[feature * width + of] ?? 0) + by;
    totals[of] = (totals[of] ?? 0) + by * found.length;
  };
  lines.forEach((line, index) => {
    add(line, index, 1);
  });
  const others = candidates(lines, languages);
  const scores = new Float64Array(width);

  /** The language that beats the line's own by more than the margin, if there is one. */
  const better = ({ language, text }: Line, index: number): string | undefined => {
    const own = column.get(language) ?? 0;
    // What is romanised has next to nothing to be compared with.
    if (language.includes('-') || (totals[own] ?? 0) < ENOUGH) return undefined;
    const asked = [own, ...(others[kind(text)] ?? []).filter((of) => of !== own)].filter(
      (of) => (totals[of] ?? 0) >= ENOUGH,
    );
    const found = known[index] ?? new Uint32Array();
    for (const of of asked) scores[of] = -found.length * Math.log((totals[of] ?? 0) + SIZE * UNSEEN);
    for (const feature of found) {
      const row = feature * width;
      for (const of of asked) scores[of] = (scores[of] ?? 0) + logarithm(counts[row + of] ?? 0);
    }
    const best = asked.reduce((one, of) => ((scores[of] ?? 0) > (scores[one] ?? 0) ? of : one), own);
    return (scores[best] ?? 0) - (scores[own] ?? 0) > margin ? languages[best] : undefined;
  };

  const out = new Set<Line>();
  const dropped = new Map<string, number>();
  const numbered = lines.map((line, index) => ({ line, index }));
  for (const [source, own] of grouped(numbered, ({ line }) => line.source)) {
    for (const { line, index } of own) add(line, index, -1);
    for (const { line, index } of own) {
      const other = better(line, index);
      if (!other || alike(line.language, other)) continue;
      out.add(line);
      const what = `${source} ${line.language}→${other}`;
      dropped.set(what, (dropped.get(what) ?? 0) + 1);
    }
    for (const { line, index } of own) add(line, index, 1);
  }
  return { kept: lines.filter((line) => !out.has(line)), dropped };
}
