/** A pattern such as "{title} {given} {surname}" taken apart: a field, or the literal text between fields. */
export type PatternPart = { field: string } | { literal: string };

const cache = new Map<string, PatternPart[]>();

export function parsePattern(pattern: string): PatternPart[] {
  const known = cache.get(pattern);
  if (known) return known;
  const parts: PatternPart[] = [];
  let at = 0;
  for (const match of pattern.matchAll(/\{([^{}]*)\}/g)) {
    if (match.index > at) parts.push({ literal: pattern.slice(at, match.index) });
    parts.push({ field: match[1] ?? '' });
    at = match.index + match[0].length;
  }
  if (at < pattern.length) parts.push({ literal: pattern.slice(at) });
  if (cache.size > 500) cache.clear();
  cache.set(pattern, parts);
  return parts;
}

/**
 * Fills a pattern after TR35 part 8, "Process a namePattern": an empty field takes the literal text around it
 * along, so that no doubled space or lonely comma stays.
 *
 * - Empty fields at the start: everything before the first filled field goes.
 * - Empty fields at the end: everything after the last filled field goes.
 * - Between filled fields: of the literal before the first empty field and the one after the last empty field,
 *   the former alone stays where one ends with the other; else both stay, with one space between.
 */
export function fillPattern(
  parts: readonly PatternPart[],
  fieldValue: (field: string) => string | undefined,
): string {
  let result = '';
  let before = '';
  let after = '';
  let seenValue = false;
  let skippingStart = false;
  let seenEmpty = false;
  for (const part of parts) {
    if ('literal' in part) {
      if (skippingStart) continue;
      if (seenEmpty) after += part.literal;
      else before += part.literal;
      continue;
    }
    const value = fieldValue(part.field);
    if (!value) {
      if (seenValue) {
        seenEmpty = true;
        after = '';
      } else {
        skippingStart = true;
        before = '';
      }
      continue;
    }
    result += seenEmpty ? join(before, after) + value : before + value;
    before = '';
    after = '';
    seenValue = true;
    skippingStart = false;
    seenEmpty = false;
  }
  return seenEmpty ? result : result + before;
}

function join(before: string, after: string): string {
  // Between two initials that touch ("{given-initial}{given2-initial} {surname}") only the other side has a literal.
  if (!before) return after;
  if (before.endsWith(after) || after.endsWith(before)) return before;
  return /\s$/.test(before) && /^\s/.test(after) ? before + after.trimStart() : before + after;
}
