import trained from './data/japanese-level.json';
import { levelFeatures } from './japanese-level-features';
import type { SpeechLevel } from './rule';

const MOST_UNITS = 1200;
/** Trained on one to three sentences: a longer text is read in pieces of at most this length. */
const LONGEST_PIECE = 120;
const LEVELS = [1, 2, 3, 4] as const;
/** Being off by two levels costs this much more than by one. */
const FAR_OFF = 1.5;

/** For each feature, how strongly it speaks for each of the four levels. */
export type LevelRows = ReadonlyMap<string, ArrayLike<number>>;

/** Chances of the four levels, of a text of one to three sentences. */
export function levelChances(found: Iterable<string>, rows: LevelRows): number[] {
  const known: ArrayLike<number>[] = [];
  for (const feature of found) {
    const row = rows.get(feature);
    if (row) known.push(row);
  }
  const share = 1 / Math.sqrt(Math.max(1, known.length));
  const sums = LEVELS.map((level) => known.reduce((sum, row) => sum + share * (row[level - 1] ?? 0), 0));
  const top = Math.max(...sums);
  const raw = sums.map((sum) => Math.exp(sum - top));
  const total = raw.reduce((a, b) => a + b, 0);
  return raw.map((value) => value / total);
}

/** The level that costs least where it is wrong. */
export function cheapestLevel(chances: readonly number[]): SpeechLevel {
  const costs = LEVELS.map((level) =>
    chances.reduce((sum, chance, at) => {
      const off = Math.abs(at + 1 - level);
      return sum + chance * (off > 1 ? 1 + FAR_OFF : off);
    }, 0),
  );
  return LEVELS[costs.indexOf(Math.min(...costs))] ?? 3;
}

/** The shipped weights: a signed byte per feature and level. */
function readShipped(): LevelRows {
  const bytes = Int8Array.from(atob(trained.weights), (letter) => letter.charCodeAt(0));
  return new Map(
    trained.features
      .split('\t')
      .map((feature, at) => [
        feature,
        Array.from(bytes.subarray(at * 4, at * 4 + 4), (byte) => byte * trained.unit),
      ]),
  );
}

let rows: LevelRows | undefined;

function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  for (const sentence of text.slice(0, MOST_UNITS).split(/(?<=[。！？!?])|\n+/)) {
    const last = pieces.at(-1);
    if (last !== undefined && last.length + sentence.length <= LONGEST_PIECE)
      pieces[pieces.length - 1] = last + sentence;
    else if (/[ぁ-んァ-ヶ一-龯]/.test(sentence)) pieces.push(sentence.trim().slice(0, 2 * LONGEST_PIECE));
  }
  return pieces;
}

/**
 * How much a Japanese text honours its reader: 1 with respectful or humble verbs throughout, 2 with some of them, 3 with
 * です and ます, 4 in plain speech. Weights are trained by training/register/japanese-level.ts.
 *
 * @returns level 3 with no certainty for a text without Japanese letters
 */
export function japaneseLevel(text: string): { level: SpeechLevel; probability: number } {
  const pieces = piecesOf(text.normalize('NFC'));
  const chances = LEVELS.map(() => (pieces.length ? 0 : 1 / LEVELS.length));
  rows ??= readShipped();
  for (const piece of pieces) {
    const found = levelChances(levelFeatures(piece), rows);
    for (const at of chances.keys()) chances[at] = (chances[at] ?? 0) + (found[at] ?? 0) / pieces.length;
  }
  const level = pieces.length ? cheapestLevel(chances) : 3;
  return { level, probability: chances[level - 1] ?? 0 };
}
