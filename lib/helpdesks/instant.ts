/** An instant in RFC 3339 form (UTC), or undefined where `value` is none or lacks an offset. */
export function instant(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/T.*(?:Z|[+-]\d\d:?\d\d)$/.test(value)) return undefined;
  const ms = Date.parse(value);
  return Number.isNaN(ms) ? undefined : new Date(ms).toISOString();
}
