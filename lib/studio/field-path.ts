import type { DraftEntry } from './draft';

/** The value at a path such as "messages.item" or "sources.0.url"; undefined where there is none. */
export function fieldAt(entry: Readonly<Record<string, unknown>>, path: string): unknown {
  return path
    .split('.')
    .reduce<unknown>((at, key) => (isObject(at) && Object.hasOwn(at, key) ? at[key] : undefined), entry);
}

/**
 * The entry with another value at a path. Undefined takes the field away, and with it an object that is left empty, except
 * those that the schema of a site profile wants. The given entry is not changed.
 */
export function withField(entry: DraftEntry, path: string, value: unknown): DraftEntry {
  return put(entry, path.split('.'), value, entry.kind === 'site') as DraftEntry;
}

function put(target: Fields, [key = '', ...rest]: string[], value: unknown, keepEmpty: boolean): Fields {
  const inner = target[key];
  const next = rest.length ? put(isObject(inner) ? inner : {}, rest, value, keepEmpty) : value;
  if (Array.isArray(target)) return target.with(Number(key), next) as unknown as Fields;
  const empty = rest.length > 0 && isObject(next) && !Array.isArray(next) && Object.keys(next).length === 0;
  if (next !== undefined && !(empty && !keepEmpty)) return { ...target, [key]: next };
  const { [key]: _, ...others } = target;
  return others;
}

type Fields = Readonly<Record<string, unknown>>;
const isObject = (value: unknown): value is Fields => typeof value === 'object' && value !== null;
