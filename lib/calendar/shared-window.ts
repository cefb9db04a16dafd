import { nextWorkingTime, type WorkingCalendar } from './working-calendar';

/** Somebody's working time: where their clock is and when they work. */
export interface WorkingPlace {
  /** IANA name. */
  zone: string;
  calendar: WorkingCalendar;
}

/** A stretch of time in which both are at work. RFC 3339. */
export interface SharedWindow {
  from: string;
  until: string;
}

/** Shorter is no time for a call. */
const LEAST_MINUTES = 30;
/** Working times that are compared; two calendars that never meet have no window. */
const MOST = 60;

/**
 * The next stretch of at least half an hour in which all are at work, from `now` on: the good window for a call or a
 * reminder. `undefined` where there is none in the coming weeks.
 */
export function sharedWindow(
  now: Temporal.Instant,
  places: readonly WorkingPlace[],
): SharedWindow | undefined {
  let at = now;
  for (let step = 0; step < MOST; step += 1) {
    const times = places.map(({ zone, calendar }) => nextWorkingTime(at, zone, calendar));
    let from = at;
    let until: Temporal.Instant | undefined;
    for (const time of times) {
      if (!time) return undefined;
      if (Temporal.Instant.compare(time.opensAt, from) > 0) from = time.opensAt;
      if (!until || Temporal.Instant.compare(time.closesAt, until) < 0) until = time.closesAt;
    }
    if (!until) return undefined;
    if (from.until(until).total('minutes') >= LEAST_MINUTES)
      return { from: from.toString(), until: until.toString() };
    at = until;
  }
  return undefined;
}
