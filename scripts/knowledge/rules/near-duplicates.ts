import type { EntryOf } from '../../../lib/knowledge/schema';
import { english, type Finding, finding, type Placed, placedOf, type Rule } from './rule';

/**
 * From here on two tips say the same in the same words. In what ships, pairs above it differ by a name or a figure, and
 * those a little below it share a formula ("write the month in words") but not the advice.
 */
export const SAME = 0.6;

/** Words that hold a sentence together, and say nothing of what it is about. */
const FILLERS = new Set(
  'a an and are as at be but by can do for from give has have if in is it its not of on or so that the their them then they this to use was what when where which who will with you your'.split(
    ' ',
  ),
);

const stem = (word: string) => word.replace(/(?:ies|es|s|ing|ed)$/, '');

/** Words that carry the sense, and pairs of neighbours among them: what two texts are compared by. */
export function shingles(text: string): ReadonlySet<string> {
  const words = (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => !FILLERS.has(word))
    .map(stem);
  return new Set([...words, ...words.slice(1).map((word, index) => `${words[index]} ${word}`)]);
}

/** Jaccard's coefficient: shared shingles among all, 0 … 1. */
export function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let shared = 0;
  for (const one of a) if (b.has(one)) shared++;
  const all = a.size + b.size - shared;
  return all ? shared / all : 0;
}

/** Pairs of tips whose wording is that much alike, likest first. */
export function alike(tips: readonly Placed<EntryOf<'tip'>>[], least: number): [Placed, Placed, number][] {
  const sets = tips.map(({ entry }) => shingles(english(entry.text)));
  const holders = new Map<string, number[]>();
  const pairs: [Placed, Placed, number][] = [];
  for (const [index, set] of sets.entries()) {
    // Only those with something in common are compared.
    const others = new Set<number>();
    for (const one of set) {
      for (const other of holders.get(one) ?? []) others.add(other);
      holders.set(one, [...(holders.get(one) ?? []), index]);
    }
    for (const other of others) {
      const how = likeness(set, sets[other] ?? new Set());
      if (how >= least) pairs.push([tips[other] as Placed, tips[index] as Placed, how]);
    }
  }
  return pairs.sort((a, b) => b[2] - a[2]);
}

/** What holds in several places belongs to the layer that they share; else a tip says what is special. */
export const nearDuplicates: Rule = function* (folders): Generator<Finding> {
  const said = new Set<string>();
  for (const [first, second, how] of alike([...placedOf(folders, 'tip')], SAME)) {
    // One finding a tip, for the one that it is most like.
    if (said.has(second.entry.id)) continue;
    said.add(second.entry.id);
    yield finding(
      second,
      `says what ${first.entry.id} says (${Math.round(how * 100)} % the same words): move it to a layer that both share, or say what differs`,
    );
  }
};
