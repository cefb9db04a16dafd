export type Json = Record<string, unknown>;

/** `value` as an object, an empty one where it is none. */
export const object = (value: unknown): Json =>
  value && typeof value === 'object' && !Array.isArray(value) ? (value as Json) : {};

/** `value` as a list of objects. */
export const list = (value: unknown): Json[] => (Array.isArray(value) ? value.map(object) : []);

/** `value` as a text that says something, at most 20,000 UTF-16 units of it. */
export const text = (value: unknown): string | undefined =>
  (typeof value === 'string' && value.trim().slice(0, 20_000)) || undefined;

/** `value` as an id or a word of a fixed set; '' for what is neither a text nor a number. */
export const name = (value: unknown): string =>
  typeof value === 'string' || typeof value === 'number' ? `${value}` : '';
