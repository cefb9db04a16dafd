import { type RecordRef, refKey } from '@/lib/record/customer-record';
import { alone } from '@/lib/storage/alone';
import type { Involvement } from './moment';

/** The part of `storage.local` that this needs. */
export interface ReplyArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

type Kept = Involvement & {
  /** Epoch milliseconds of the last change. */
  at: number;
};

const KEY = 'replies';
/** Records that are remembered; beyond them the ones untouched for longest go. */
const LIMIT = 300;
/** Whoever has not written back after this long won't any more. In milliseconds. */
const LIFE_MS = 60 * 24 * 60 * 60 * 1000;

/**
 * On which records this agent wrote, on this device: keyed by a hash, holding numbers and instants only.
 *
 * @param hash keyed hash of a text, so that no record's id is stored
 * @param now epoch milliseconds
 */
export function replyMemory(area: ReplyArea, hash: (text: string) => Promise<string>, now: () => number) {
  async function read(): Promise<Record<string, Kept>> {
    const stored = (await area.get(KEY))[KEY];
    const entries = Object.entries((stored ?? {}) as Record<string, Partial<Kept>>).filter(
      ([, kept]) => typeof kept?.at === 'number' && now() - kept.at < LIFE_MS,
    );
    return Object.fromEntries(entries) as Record<string, Kept>;
  }

  async function write(ref: RecordRef, change: (before: Kept | undefined) => Involvement): Promise<void> {
    const key = await hash(refKey(ref));
    // Panels of several tabs write into the one item.
    await alone(KEY, async () => {
      const all = await read();
      all[key] = { ...change(all[key]), at: now() };
      const newest = Object.entries(all)
        .sort(([, one], [, other]) => other.at - one.at)
        .slice(0, LIMIT);
      await area.set({ [KEY]: Object.fromEntries(newest) });
    });
  }

  return {
    async of(ref: RecordRef): Promise<Involvement | undefined> {
      const all = await read();
      // Every record that is opened is looked for: where nothing was ever written, no key is made for that.
      return Object.keys(all).length ? all[await hash(refKey(ref))] : undefined;
    },
    /** The agent writes on a record whose thread stands as `involved` says. */
    wrote: (ref: RecordRef, involved: Involvement): Promise<void> =>
      write(ref, (before) => ({ ...involved, ...(before?.asked && { asked: true }) })),
    /** The outcome was asked for or told: not again for this record. */
    settled: (ref: RecordRef, involved: Involvement): Promise<void> =>
      write(ref, (before) => ({ ...involved, ...before, asked: true })),
  };
}

export type ReplyMemory = ReturnType<typeof replyMemory>;
