/** How deep, long and many what a pack holds may be, unknown fields included: what is known, its schema limits further. */
const MAX_DEPTH = 12;
const MAX_TEXT = 10_000;
const MAX_VALUES = 200_000;

/**
 * Control characters other than tab and line break, and the embeddings and overrides that turn the direction of
 * what follows: they could make a tip read as another, or a phrase reach a customer scrambled. Isolates and marks,
 * which right-to-left texts need, stay.
 */
const DISGUISE = /[\p{Cc}\u202A-\u202E]/u;
const HARMLESS = /[\t\n\r]/g;

/** Where a value breaks a rule that holds for every field, and which. */
export interface ShapeProblem {
  path: (string | number)[];
  detail: string;
}

/**
 * Looks through a parsed JSON value for what no schema should see: too deep, too long, too much, disguised, or named
 * `__proto__`. Without recursion: how deep the value is decides who wrote it.
 */
export function shapeProblem(value: unknown): ShapeProblem | undefined {
  const open: { value: unknown; path: readonly (string | number)[] }[] = [{ value, path: [] }];
  let left = MAX_VALUES;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value: current, path } = next;
    const problem = ownProblem(current, path.length);
    if (problem) return { path: [...path], detail: problem };
    if (typeof current !== 'object' || current === null) continue;
    const keys = Array.isArray(current) ? current.keys() : Object.keys(current);
    for (const key of keys) {
      if (typeof key === 'string' && (key === '__proto__' || key.length > 200))
        return { path: [...path], detail: 'a field with a name that is not allowed' };
      // Before it is put aside: one list of millions would take the memory that this is to save.
      if (left-- <= 0) return { path: [...path], detail: 'too much content' };
      open.push({ value: (current as Record<string | number, unknown>)[key], path: [...path, key] });
    }
  }
  return undefined;
}

function ownProblem(value: unknown, depth: number): string | undefined {
  if (depth > MAX_DEPTH) return 'nested too deeply';
  if (typeof value !== 'string') return undefined;
  if (value.length > MAX_TEXT) return `longer than ${MAX_TEXT} characters`;
  return DISGUISE.test(value.replace(HARMLESS, '')) ? 'has control characters' : undefined;
}
