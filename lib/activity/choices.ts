/** What the agent has switched off. All of it empty: Savoir is on everywhere it may be. */
export interface Choices {
  /** Epoch milliseconds until which everything is off. */
  pausedUntil?: number;
  /** Origins (`https://acme.zendesk.com`, with port where there is one), sorted. */
  sitesOff: readonly string[];
  /** Ids of the browser's tabs, sorted. They last as long as the browser's session, as the tabs do. */
  tabsOff: readonly number[];
}

/** A tab, as the browser names it, and the origin of the page that it shows. */
export interface Place {
  origin: string;
  tabId: number | undefined;
}

/** Whether Savoir works in a place, and if not, which choice says so: the narrowest, which is undone first. */
export type Activity =
  | { active: true }
  | { active: false; by: 'tab' | 'site' }
  /** `until` in epoch milliseconds. */
  | { active: false; by: 'pause'; until: number };

/** No pause is longer: an end further away comes from a damaged item or a clock that was wrong. In milliseconds. */
export const LONGEST_PAUSE_MS = 24 * 60 * 60 * 1000;

export const ALL_ON: Choices = { sitesOff: [], tabsOff: [] };

/** Epoch milliseconds at which the pause that holds at `now` ends; undefined where none does. */
export function pauseEnd({ pausedUntil }: Choices, now: number): number | undefined {
  return pausedUntil !== undefined && pausedUntil > now && pausedUntil - now <= LONGEST_PAUSE_MS
    ? pausedUntil
    : undefined;
}

/** What holds in `place` at `now` (epoch milliseconds). */
export function activityIn(choices: Choices, place: Place, now: number): Activity {
  if (place.tabId !== undefined && choices.tabsOff.includes(place.tabId)) return { active: false, by: 'tab' };
  if (choices.sitesOff.includes(place.origin)) return { active: false, by: 'site' };
  const until = pauseEnd(choices, now);
  return until === undefined ? { active: true } : { active: false, by: 'pause', until };
}

/** True where nothing switches Savoir off in `place` at `now` (epoch milliseconds). */
export const isActive = (choices: Choices, place: Place, now: number): boolean =>
  activityIn(choices, place, now).active;

/** `list` with `item` in it or not, sorted, each once. */
export function withItem<T extends string | number>(list: readonly T[], item: T, included: boolean): T[] {
  const others = list.filter((other) => other !== item);
  return (included ? [...others, item] : others).sort((one, other) => (one < other ? -1 : 1));
}

/** What was stored, as choices: whatever is damaged reads as "on". */
export function readChoices(local: unknown, tabs: unknown): Choices {
  const { pausedUntil, sitesOff } = (local ?? {}) as Record<string, unknown>;
  return {
    ...(typeof pausedUntil === 'number' && Number.isFinite(pausedUntil) && { pausedUntil }),
    sitesOff: listOf(sitesOff, (item) => typeof item === 'string' && /^https?:\/\/[^/\s]+$/.test(item)),
    tabsOff: listOf(tabs, Number.isSafeInteger),
  };
}

function listOf<T extends string | number>(value: unknown, fits: (item: unknown) => boolean): T[] {
  return Array.isArray(value) ? (value.filter(fits) as T[]) : [];
}
