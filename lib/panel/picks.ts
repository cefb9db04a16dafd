import { type RecordRef, refKey } from '@/lib/record/customer-record';
import type { PanelState } from './panel-state';

/** What the agent picked for one record. */
export type Picks = Pick<PanelState, 'replyPick' | 'situation'>;

/** An agent goes back to a handful of tickets: past this the picks longest untouched go. */
const LIMIT = 50;

/** Remembers what was picked per record for as long as this document lives: it holds when the agent comes back. */
export function createPicks(limit = LIMIT) {
  const kept = new Map<string, Picks>();
  return {
    of: (ref: RecordRef | undefined): Picks | undefined => (ref ? kept.get(refKey(ref)) : undefined),

    keep(ref: RecordRef | undefined, { replyPick, situation }: Picks): void {
      if (!ref) return;
      const key = refKey(ref);
      kept.delete(key);
      if (replyPick !== undefined || situation !== undefined) kept.set(key, { replyPick, situation });
      const [oldest] = kept.keys();
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    },
  };
}
