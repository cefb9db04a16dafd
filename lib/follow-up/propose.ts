import { sharedWindow, type WorkingPlace } from '@/lib/calendar/shared-window';
import { dayPlan, nextWorkingTime } from '@/lib/calendar/working-calendar';
import type { Situation } from '@/lib/knowledge/schema';

/** Working days of the customer until the agent comes back. Our judgement. */
const DAYS: { [S in Situation]?: number } = { escalation: 1, complaint: 2 };
const OTHER_DAYS = 3;
/** After both have begun to work, so that neither is called while still arriving. */
const AFTER_OPENING_MINUTES = 10;
/** No closure is longer; a calendar without working days has no good day. */
const SEARCH_DAYS = 60;

/**
 * When to come back to a customer (RFC 3339): some working days of theirs ahead, in a time that both have. Where
 * their days never meet, in the agent's own working time on a day that is a working day there. `undefined` where the
 * coming weeks hold neither.
 *
 * @param desk when the agent works
 * @param theirs when the customer does, one for each clock that is possible there; none where nothing is known
 */
export function proposeFollowUp(
  now: Temporal.Instant,
  desk: WorkingPlace,
  theirs: readonly WorkingPlace[],
  situation: Situation,
): string | undefined {
  const earliest = startOf(now, theirs[0] ?? desk, DAYS[situation] ?? OTHER_DAYS);
  if (!earliest) return undefined;
  const window = sharedWindow(earliest, [desk, ...theirs]);
  if (window) return Temporal.Instant.from(window.from).add({ minutes: AFTER_OPENING_MINUTES }).toString();
  return ownTime(earliest, desk, theirs);
}

/** The beginning of the working day that is so many working days ahead there. */
function startOf(
  now: Temporal.Instant,
  { zone, calendar }: WorkingPlace,
  workingDays: number,
): Temporal.Instant | undefined {
  const today = now.toZonedDateTimeISO(zone).toPlainDate();
  let left = workingDays;
  for (let ahead = 1; ahead <= SEARCH_DAYS; ahead += 1) {
    const date = today.add({ days: ahead });
    if (dayPlan(date, calendar).kind === 'working') left -= 1;
    if (left === 0) return date.toZonedDateTime(zone).toInstant();
  }
  return undefined;
}

function ownTime(
  earliest: Temporal.Instant,
  desk: WorkingPlace,
  theirs: readonly WorkingPlace[],
): string | undefined {
  let at = earliest;
  for (let step = 0; step < SEARCH_DAYS; step += 1) {
    const time = nextWorkingTime(at, desk.zone, desk.calendar);
    if (!time) return undefined;
    const from = Temporal.Instant.compare(time.opensAt, at) > 0 ? time.opensAt : at;
    const proposed = from.add({ minutes: AFTER_OPENING_MINUTES });
    const worked = theirs.every(
      ({ zone, calendar }) =>
        dayPlan(proposed.toZonedDateTimeISO(zone).toPlainDate(), calendar).kind === 'working',
    );
    if (worked && Temporal.Instant.compare(proposed, time.closesAt) < 0) return proposed.toString();
    at = time.closesAt;
  }
  return undefined;
}
