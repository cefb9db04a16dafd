import { readWords, WRITINGS } from '../../lib/detect/language/model/writing';
import { sharesOf } from './kinds';
import type { Line } from './lines';
import { pick, type Random } from './random';

/** A language in one writing: Serbian is two. */
export interface TrainingClass {
  language: string;
  writing: number;
  /** Texts per source. */
  sources: Map<string, string[]>;
}

/** A writing that fewer of a language's lines are in is a stray: English among Hindi. */
const STRAY = 0.05;

/** Sorts lines into classes, ordered by writing and then by code. */
export function classesOf(lines: readonly Line[]): TrainingClass[] {
  const all = new Map<string, number>();
  const classes = new Map<string, TrainingClass>();
  for (const { language, source, text } of lines) {
    const { writing } = readWords(text);
    if (writing < 0) continue;
    all.set(language, (all.get(language) ?? 0) + 1);
    const key = `${language} ${writing}`;
    const found = classes.get(key) ?? { language, writing, sources: new Map<string, string[]>() };
    classes.set(key, found);
    const texts = found.sources.get(source) ?? [];
    found.sources.set(source, texts);
    texts.push(text);
  }
  const sizeOf = ({ sources }: TrainingClass) =>
    [...sources.values()].reduce((sum, texts) => sum + texts.length, 0);
  return [...classes.values()]
    .filter((found) => sizeOf(found) >= STRAY * (all.get(found.language) ?? 0))
    .sort((a, b) => a.writing - b.writing || (a.language < b.language ? -1 : 1));
}

/** Upper ends of the lengths that count alike in measuring, and how often each is trained on. */
const LENGTHS = [
  { from: 6, to: 20, share: 0.36 },
  { from: 21, to: 50, share: 0.3 },
  { from: 51, to: 120, share: 0.2 },
  { from: 121, to: 260, share: 0.14 },
];

/** The lengths that belong to a throw of 0 to 1. */
function lengthFor(dice: number): { from: number; to: number } {
  let bound = 0;
  for (const length of LENGTHS) {
    bound += length.share;
    if (dice < bound) return length;
  }
  return { from: 21, to: 50 };
}

/** A piece of a text at word borders, or for writings without spaces at any letter, of about `length`. */
function crop(text: string, length: number, random: Random): string {
  if (text.length <= length) return text;
  const start = Math.floor(random() * (text.length - length + 1));
  if (!text.includes(' ')) return text.slice(start, start + length);
  const from = start === 0 ? 0 : text.indexOf(' ', start - 1) + 1;
  if (start > 0 && from === 0) return text.slice(text.lastIndexOf(' ', start) + 1);
  const end = text.indexOf(' ', from + length - 3);
  const piece = end < 0 ? text.slice(from) : text.slice(from, end);
  return piece.trim() === '' ? text.slice(0, length) : piece;
}

/** Draws a text of a class: a source, a line, a length, a piece of the line or several lines together. */
export function drawing(found: TrainingClass, random: Random): () => string {
  const sources = [...found.sources.values()];
  const weights = sharesOf(new Map([...found.sources].map(([source, texts]) => [source, texts.length])));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  return () => {
    let at = random() * sum;
    let chosen = 0;
    while (chosen < sources.length - 1 && at >= (weights[chosen] as number))
      at -= weights[chosen++] as number;
    const texts = sources[chosen] as string[];
    const { from, to } = lengthFor(random());
    const length = from + Math.floor(random() * (to - from + 1));
    let text = pick(random, texts);
    for (let more = 0; text.length < from && from > 50 && more < 3; more++) text += ` ${pick(random, texts)}`;
    return crop(text, length, random);
  };
}

export const writingName = (writing: number) => WRITINGS[writing] ?? '';
