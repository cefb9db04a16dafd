import type { Target } from '@/lib/calendar/response-target';
import type { Guidance } from '@/lib/guidance/guidance';

/** What the panel says about a change of the team's packs: it waits, or it has just come on screen. */
export interface TeamNews {
  held: boolean;
  /** How many tips are new; 0 where something else changed. */
  tips: number;
}

/** Where the agent's hands are. Times are those of one clock, in milliseconds. */
export interface Hands {
  /** The pointer is over the panel. */
  inside: boolean;
  /** When a key was last pressed in it. */
  keyAt: number;
}

export const AWAY: Hands = { inside: false, keyAt: Number.NEGATIVE_INFINITY };

/** After a key in the panel, nothing moves in it for so long, in milliseconds. */
const KEY_MS = 5_000;

/**
 * For how many milliseconds more the agent counts as busy in the panel, about to click or to press something there: 0
 * where not, endless while the pointer is inside.
 */
export function busyFor({ inside, keyAt }: Hands, now: number): number {
  return inside ? Number.POSITIVE_INFINITY : Math.max(0, keyAt + KEY_MS - now);
}

/** What of a record's advice a team can change. */
export interface Shown {
  guidance: Guidance;
  targets: readonly Target[];
}

/** Whether something on screen would be another. */
export const differs = (before: Shown, after: Shown): boolean =>
  JSON.stringify([before.guidance, before.targets]) !== JSON.stringify([after.guidance, after.targets]);

/** How many of the tips that the team sent lately were not there before, or with other words. */
export function newTips(before: Guidance, after: Guidance): number {
  const known = new Map([...before.tips, ...before.familiar].map(({ id, team }) => [id, team?.arrivedAt]));
  return after.tips.filter(({ id, team }) => after.fresh.includes(id) && known.get(id) !== team?.arrivedAt)
    .length;
}
