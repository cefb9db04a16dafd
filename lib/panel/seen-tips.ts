import type { Seen } from '@/lib/guidance/arrange-tips';
import type { Advice } from '@/lib/guidance/guidance';
import { type RecordRef, refKey } from '@/lib/record/customer-record';

/** The part of `storage.local` that this needs. */
export interface SeenArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

type SeenTip = Pick<Advice<'tip'>, 'id' | 'reviewed'>;
/** Tip id → how often it was seen, and as it was when last reviewed. */
type Counts = Record<string, [count: number, reviewed: string]>;

/** Beyond this nobody counts any more. */
const ENOUGH = 99;
/** A panel may live for weeks: past so many counted tips the oldest records could count once more. */
const NOTED_LIMIT = 2_000;

const keyOf = (culture: string) => `seen-tips ${culture}`;

function countsOf(stored: unknown): Counts {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).filter(
    ([, value]) => Array.isArray(value) && Number.isInteger(value[0]) && typeof value[1] === 'string',
  );
  return Object.fromEntries(entries) as Counts;
}

/**
 * How often tips were seen, per culture, on this device: ids and numbers, nothing of a customer. What was rewritten
 * since it was last seen counts from nought again.
 */
export function seenTips(area: SeenArea) {
  let snapshot: { of: string; seen: Promise<Seen> } | undefined;
  const noted = new Set<string>();

  async function read(culture: string): Promise<Counts> {
    return countsOf((await area.get(keyOf(culture)))[keyOf(culture)]);
  }

  return {
    /** The counts as they stood when the record came on screen: a list that is being read stays in its order. */
    of(ref: RecordRef, culture: string): Promise<Seen> {
      const key = `${refKey(ref)} ${culture}`;
      if (snapshot?.of !== key) {
        const seen = read(culture).then(
          (counts): Seen =>
            ({ id, reviewed }) =>
              counts[id]?.[1] === reviewed ? counts[id][0] : 0,
          (): Seen => () => 0,
        );
        snapshot = { of: key, seen };
      }
      return snapshot.seen;
    },

    /** The agent had these tips on screen for a record. Counts each once per record in this document's life. */
    async note(ref: RecordRef, culture: string, tips: readonly SeenTip[]): Promise<void> {
      const fresh = tips.filter(({ id }) => !noted.has(`${refKey(ref)} ${culture} ${id}`));
      if (!fresh.length) return;
      for (const { id } of fresh) noted.add(`${refKey(ref)} ${culture} ${id}`);
      for (const oldest of noted) {
        if (noted.size <= NOTED_LIMIT) break;
        noted.delete(oldest);
      }
      const counts = await read(culture);
      for (const { id, reviewed } of fresh) {
        const before = counts[id]?.[1] === reviewed ? counts[id][0] : 0;
        counts[id] = [Math.min(before + 1, ENOUGH), reviewed];
      }
      await area.set({ [keyOf(culture)]: counts });
    },
  };
}

export type SeenTips = ReturnType<typeof seenTips>;
