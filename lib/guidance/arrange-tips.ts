import type { Situation } from '@/lib/knowledge/schema';
import type { ShippedOf } from '@/lib/knowledge/shipped';
import type { Advice } from './guidance';
import type { OwnCustoms } from './own-customs';
import { nearness } from './rank';

type Tip = Advice<'tip'>;

/** How often tips were seen for the customer's culture; a tip that was rewritten since counts as new. */
export type Seen = (tip: Pick<Tip, 'id' | 'reviewed' | 'team'>) => number;

export interface Arrangement {
  /** The picked situation. */
  situation: Situation | undefined;
  seen: Seen;
  own: OwnCustoms | undefined;
  /** How this customer's culture writes. */
  scales: ShippedOf<'tone'>['scales'] | undefined;
  /** The agent just said which culture this is, so that nothing of it is familiar yet. */
  corrected: boolean;
  /** Epoch milliseconds. */
  now: number;
}

/** Seen on this many records, a tip is known and folds. */
const FAMILIAR = 5;
/** For so long after it came a tip of the team is new, until it was seen on one record. In milliseconds. */
const FRESH_MS = 7 * 24 * 60 * 60 * 1000;

/**
 * In steps of a tip's own priority (1 to 3): how much nearer to the top it moves. By judgement; what the team just sent
 * and tips for the picked situation beat everything, one that the agent lives by anyway falls behind all others.
 */
const STEP = {
  closeness: 0.6,
  fresh: 3,
  situation: 3,
  unseen: 0.9,
  differs: 0.8,
  alike: -0.5,
  ownCustom: -2,
};
/** On scales of −2 … 2: from here on two cultures differ, up to there they are alike. */
const DIFFERS = 1;
const ALIKE = 0.5;

/**
 * Sorts tips for the reply at hand, best first, and folds those that the agent has seen often enough: what is new,
 * made for the situation or different from the agent's own customs comes first. Pure.
 */
export function arrangeTips(
  tips: readonly Tip[],
  how: Arrangement,
): { tips: Tip[]; familiar: Tip[]; fresh: string[] } {
  const fresh = (tip: Tip) => isFresh(tip, how);
  const apt = (tip: Tip) => how.situation !== undefined && !!tip.when?.situations?.includes(how.situation);
  const known = (tip: Tip) => !how.corrected && !apt(tip) && how.seen(tip) >= FAMILIAR;
  const value = (tip: Tip) =>
    tip.priority -
    STEP.closeness * nearness(tip) -
    (fresh(tip) ? STEP.fresh : 0) -
    (apt(tip) ? STEP.situation : 0) -
    (how.seen(tip) ? 0 : STEP.unseen) -
    customs(tip, how);
  const sorted = tips
    .map((tip) => ({ tip, value: value(tip) }))
    .sort((one, other) => one.value - other.value)
    .map(({ tip }) => tip);
  return {
    tips: sorted.filter((tip) => !known(tip)),
    familiar: sorted.filter(known),
    fresh: sorted.filter(fresh).map(({ id }) => id),
  };
}

/** Came lately, while the agent was in the team, and was not on screen with another record. */
const isFresh = (tip: Tip, { seen, now }: Arrangement): boolean =>
  tip.team !== undefined && tip.team.arrivedAt > now - FRESH_MS && !seen(tip);

/** What the agent's own customs say about a tip: a custom they share is no news. */
function customs(tip: Tip, { own, scales }: Arrangement): number {
  if (!own) return 0;
  if (own.layers.includes(tip.layer)) return STEP.ownCustom;
  if (!tip.about || !own.scales || !scales) return 0;
  const [theirs, ours] = [scales[tip.about], own.scales[tip.about]];
  if (theirs === undefined || ours === undefined) return 0;
  const distance = Math.abs(theirs - ours);
  if (distance >= DIFFERS) return STEP.differs;
  return distance < ALIKE ? STEP.alike : 0;
}
