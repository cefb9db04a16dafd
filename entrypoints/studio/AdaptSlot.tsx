import type { DraftEntry } from '@/lib/studio/draft';

/** Picks an entry of the shipped knowledge to adapt. */
export function AdaptSlot(_: { add(entry: DraftEntry): void }) {
  return null;
}
