import { normalised } from './clean';
import type { Line } from './line';

/** A number that depends on nothing but the text: what sorts lines without favouring any (FNV-1a, mixed). */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1)
    value = Math.imul(value ^ text.charCodeAt(index), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  return (value ^ (value >>> 13)) >>> 0;
}

/** Things by what a function says of them, in the order they came. */
export function grouped<T>(things: readonly T[], by: (thing: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const thing of things) {
    const group = groups.get(by(thing));
    if (group) group.push(thing);
    else groups.set(by(thing), [thing]);
  }
  return groups;
}

/** The same text in this many languages is a name or was never translated. */
const EVERYWHERE = 5;

/**
 * Each text once per language, from the source named first; and none of those that stand in many languages alike
 * (English keeps its own).
 */
export function unrepeated(lines: readonly Line[]): Line[] {
  const languages = new Map<string, Set<string>>();
  const first: [Line, string][] = [];
  for (const line of lines) {
    const key = normalised(line.text);
    if (!key) continue;
    const seen = languages.get(key);
    if (seen?.has(line.language)) continue;
    if (seen) seen.add(line.language);
    else languages.set(key, new Set([line.language]));
    first.push([line, key]);
  }
  return first
    .filter(([{ language }, key]) => {
      const seen = languages.get(key);
      return (seen?.size ?? 0) < EVERYWHERE || (language === 'en' && seen?.has('en'));
    })
    .map(([line]) => line);
}

const BUCKETS = [20, 50, 120, Number.POSITIVE_INFINITY];

/** At most so many lines, as evenly over the four lengths (to 20, 50, 120 characters, longer) as there are lines. */
export function capped(lines: readonly Line[], most: number): Line[] {
  if (lines.length <= most) return [...lines];
  const buckets = BUCKETS.map((end, index) =>
    lines
      .filter(({ text }) => text.length <= end && text.length > (BUCKETS[index - 1] ?? 0))
      .map((line) => ({ line, order: hash(line.text) }))
      .sort((one, other) => one.order - other.order),
  );
  const chosen: Line[] = [];
  const bySize = [...buckets].sort((one, other) => one.length - other.length);
  bySize.forEach((bucket, index) => {
    const share = Math.floor((most - chosen.length) / (bySize.length - index));
    chosen.push(...bucket.slice(0, share).map(({ line }) => line));
  });
  return chosen;
}

/**
 * At most so many lines out of several groups: each group gives all it has up to a common limit, so that a big one
 * gives way before a small one loses anything.
 */
export function balanced(groups: readonly (readonly Line[])[], most: number): Line[] {
  const sizes = groups.map((group) => group.length).sort((one, other) => one - other);
  let left = most;
  let limit = Number.POSITIVE_INFINITY;
  for (const [index, size] of sizes.entries()) {
    const share = Math.floor(left / (sizes.length - index));
    if (size > share) {
      limit = share;
      break;
    }
    left -= size;
  }
  return groups.flatMap((group) => capped(group, limit));
}
