/** Deeper nesting is no pack. */
const MAX_DEPTH = 20;

/**
 * A copy of parsed data that is safe to work with: plain objects and lists of texts, numbers, truth values and nulls. Keys
 * that would touch an object's prototype are left out. Throws a `RangeError` where it is nested too deeply.
 */
export function plainData(value: unknown, depth = 0): unknown {
  if (depth > MAX_DEPTH) throw new RangeError('too deep');
  if (Array.isArray(value)) return value.map((member) => plainData(member, depth + 1));
  if (typeof value === 'bigint') return Number(value);
  if (typeof value !== 'object' || value === null)
    return ['string', 'number', 'boolean'].includes(typeof value) || value === null ? value : undefined;
  const entries = value instanceof Map ? [...value] : Object.entries(value);
  return Object.fromEntries(
    entries
      .filter(([key]) => key !== '__proto__')
      .map(([key, inner]) => [String(key), plainData(inner, depth + 1)]),
  );
}
