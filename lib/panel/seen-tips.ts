import type { Seen } from '@/lib/guidance/arrange-tips';
import type { Advice } from '@/lib/guidance/guidance';
import { type RecordRef, refKey } from '@/lib/record/customer-record';

/** The part of `storage.local` that this needs. */
export interface SeenArea {
  get(keys: string[]): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

type SeenTip = Pick<Advice<'tip'>, 'id' | 'reviewed' | 'team'>;
/** Tip id → how often it was seen, and which wording of it. */
type Counts = Record<string, [count: number, wording: string]>;

/** Beyond this nobody counts any more. */
const ENOUGH = 99;
/** A panel may live for weeks: past so many counted tips the oldest records could count once more. */
const NOTED_LIMIT = 2_000;

const keyOf = (culture: string) => `seen-tips ${culture}`;
/** What a team asks for holds for all its customers, so that its tips are counted once for all cultures. */
const TEAM = keyOf('team');

/** A shipped tip's wording goes by the day of its review, a team's by when it came. */
const wording = ({ reviewed, team }: SeenTip) => (team ? `${reviewed} ${team.arrivedAt}` : reviewed);
const countIn = (counts: Counts, tip: SeenTip) => {
  const [count, seen] = counts[tip.id] ?? [0];
  return seen === wording(tip) ? count : 0;
};

function countsOf(stored: unknown): Counts {
  if (typeof stored !== 'object' || stored === null) return {};
  const entries = Object.entries(stored).filter(
    ([, value]) => Array.isArray(value) && Number.isInteger(value[0]) && typeof value[1] === 'string',
  );
  return Object.fromEntries(entries) as Counts;
}

/**
 * How often tips were seen, per culture, the team's for all cultures, on this device: ids and numbers, nothing of a customer. What was rewritten
 * since it was last seen counts from nought again.
 */
export function seenTips(area: SeenArea) {
  let snapshot: { of: string; seen: Promise<Seen> } | undefined;
  const noted = new Set<string>();

  async function read(...keys: string[]): Promise<Counts[]> {
    const stored = await area.get(keys);
    return keys.map((key) => countsOf(stored[key]));
  }

  async function count(key: string, tips: readonly SeenTip[]): Promise<void> {
    if (!tips.length) return;
    const [counts = {}] = await read(key);
    for (const tip of tips) counts[tip.id] = [Math.min(countIn(counts, tip) + 1, ENOUGH), wording(tip)];
    await area.set({ [key]: counts });
  }

  return {
    /** The counts as they stood when the record came on screen: a list that is being read stays in its order. */
    of(ref: RecordRef, culture: string): Promise<Seen> {
      const key = `${refKey(ref)} ${culture}`;
      if (snapshot?.of !== key) {
        const seen = read(keyOf(culture), TEAM).then(
          ([own = {}, team = {}]): Seen =>
            (tip) =>
              countIn(tip.team ? team : own, tip),
          (): Seen => () => 0,
        );
        snapshot = { of: key, seen };
      }
      return snapshot.seen;
    },

    /** The agent had these tips on screen for a record. Counts each once per record in this document's life. */
    async note(ref: RecordRef, culture: string, tips: readonly SeenTip[]): Promise<void> {
      const noteOf = ({ id, team }: SeenTip) => `${refKey(ref)} ${team ? 'team' : culture} ${id}`;
      const fresh = tips.filter((tip) => !noted.has(noteOf(tip)));
      if (!fresh.length) return;
      for (const tip of fresh) noted.add(noteOf(tip));
      for (const oldest of noted) {
        if (noted.size <= NOTED_LIMIT) break;
        noted.delete(oldest);
      }
      await count(
        keyOf(culture),
        fresh.filter(({ team }) => !team),
      );
      await count(
        TEAM,
        fresh.filter(({ team }) => team),
      );
    },
  };
}

export type SeenTips = ReturnType<typeof seenTips>;
