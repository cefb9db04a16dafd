import { storageProblem } from '@/lib/storage/problem';
import { type Alias, belongsTo, distinct, type KeptCorrection, parseKept } from './kept-correction';
import { KEY_ITEM } from './key';
import { STORAGE_FULL } from './memory';

const PREFIX = 'correction ';
const itemOf = (hash: string) => `${PREFIX}${hash}`;

/** The part of `storage.local` that corrections use. */
export interface Area {
  get(keys: string | string[] | null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

type Changes = Record<string, { newValue?: unknown }>;

export interface ItemTools {
  area: Area;
  /** Tells of changes that any document made to the area. */
  onChanged(listener: (changes: Changes) => void): void;
}

/** The items of `storage.local` that hold corrections, one per alias of a customer. */
export function storedItems({ area, onChanged }: ItemTools) {
  /** What this document wrote and was not told of yet: item → id and time, empty for a removal. */
  const own = new Map<string, string>();
  const mark = (value: unknown) => {
    const { id, at } = (value ?? {}) as Partial<KeptCorrection>;
    return id ? `${id} ${at}` : '';
  };

  async function change(items: Record<string, KeptCorrection>, gone: readonly string[]): Promise<void> {
    for (const [item, value] of Object.entries(items)) own.set(item, mark(value));
    for (const item of gone) own.set(item, '');
    try {
      if (Object.keys(items).length) await area.set(items as Record<string, unknown>);
      if (gone.length) await area.remove([...gone]);
    } catch (error) {
      for (const item of [...Object.keys(items), ...gone]) own.delete(item);
      throw plainly(error);
    }
  }

  /** The items that hold these entries now: an alias may have gone to somebody else since. */
  async function holding(entries: readonly KeptCorrection[]): Promise<string[]> {
    const ids = new Set(entries.map(({ id }) => id));
    const stored = await area.get(entries.flatMap(({ names }) => Object.values(names).map(itemOf)));
    return Object.keys(stored).filter((item) => ids.has(parseKept(stored[item])?.id ?? ''));
  }

  return {
    /** What is kept of the customer with these aliases (strongest first), newest first. One request. */
    async find(aliases: readonly Alias[]): Promise<KeptCorrection[]> {
      const stored = await area.get(aliases.map(({ hash }) => itemOf(hash)));
      const entries = Object.values(stored).flatMap((value) => parseKept(value) ?? []);
      return distinct(entries.filter((entry) => belongsTo(entry, aliases)));
    },

    /** Puts an entry under all its names; what was kept of the same customer before gives way. */
    async put(entry: KeptCorrection, before: readonly KeptCorrection[]): Promise<void> {
      const items = Object.fromEntries(Object.values(entry.names).map((hash) => [itemOf(hash), entry]));
      const stale = await holding(before);
      await change(
        items,
        stale.filter((item) => !Object.hasOwn(items, item)),
      );
    },

    async drop(entries: readonly KeptCorrection[]): Promise<void> {
      await change({}, await holding(entries));
    },

    /** Everything readable, by item. */
    async all(): Promise<Map<string, KeptCorrection>> {
      const stored = Object.entries(await area.get(null)).filter(([item]) => item.startsWith(PREFIX));
      return new Map(
        stored.flatMap(([item, value]) => {
          const entry = parseKept(value);
          return entry ? [[item, entry] as const] : [];
        }),
      );
    },

    /** Removes these items; all, the damaged ones too, where none are named. */
    async remove(items?: readonly string[]): Promise<void> {
      const gone = items ?? Object.keys(await area.get(null)).filter((item) => item.startsWith(PREFIX));
      await change({}, gone);
    },

    /** Calls `corrections` when another document changed some, and `key` when the key changed. */
    watch(corrections: () => void, key: () => void): void {
      onChanged((changes) => {
        if (Object.hasOwn(changes, KEY_ITEM)) key();
        const foreign = Object.entries(changes).filter(([item, { newValue }]) => {
          if (!item.startsWith(PREFIX)) return false;
          const mine = own.get(item) === mark(newValue);
          if (mine) own.delete(item);
          return !mine;
        });
        if (foreign.length) corrections();
      });
    },
  };
}

/** An error whose message is why nothing was stored: `STORAGE_FULL`, or the browser's own words. */
export function plainly(error: unknown): Error {
  const problem = storageProblem(error);
  return new Error(problem.full ? STORAGE_FULL : problem.reason, { cause: error });
}
