import type { Holiday } from './holiday-table';
import type { LocalClock, ZoneClock } from './local-clock';

/** When an answer sent now will probably be read. Advice only: it never moves a due instant. */
export type ReadAdvice =
  | { when: 'now'; because: 'working-hours' | 'just-wrote' }
  | {
      when: 'later';
      /** RFC 3339: the start of the next working time; the earliest where several zones are possible. */
      from: string;
      /** The latest such start, where the possible zones differ. */
      until?: string;
      /** What lies between: a holiday outweighs the weekend, the weekend the night. */
      reason: 'night' | 'weekend' | 'holiday';
      holiday?: Holiday;
    }
  /** Working hours in some of the possible zones only. */
  | { when: 'depends' }
  | { when: 'unknown' };

/** Who wrote half an hour ago is still about, whatever the clock says. Our judgement. */
const JUST_WROTE_MINUTES = 30;

/**
 * @param clock the customer's clock at `now`
 * @param lastWroteAt when the customer wrote last
 */
export function readAdvice(
  now: Temporal.Instant,
  clock: LocalClock | undefined,
  lastWroteAt?: Temporal.Instant,
): ReadAdvice {
  if (lastWroteAt) {
    const minutes = lastWroteAt.until(now).total('minutes');
    if (minutes >= 0 && minutes <= JUST_WROTE_MINUTES) return { when: 'now', because: 'just-wrote' };
  }
  if (!clock) return { when: 'unknown' };
  const working = clock.zones.filter(({ state }) => state === 'working');
  if (working.length === clock.zones.length) return { when: 'now', because: 'working-hours' };
  if (working.length > 0) return { when: 'depends' };

  const waits = clock.zones
    .flatMap((zone) => (zone.next ? { zone, opensAt: zone.next.opensAt } : []))
    .sort((a, b) => Temporal.Instant.compare(a.opensAt, b.opensAt));
  const [first] = waits;
  const last = waits.at(-1);
  if (!first || !last) return { when: 'unknown' };
  return {
    when: 'later',
    from: first.opensAt,
    ...(last.opensAt !== first.opensAt && { until: last.opensAt }),
    ...whatLiesBetween(first.zone, first.opensAt),
  };
}

/** Reason for the wait in one zone: the days off from today up to the day that opens. */
function whatLiesBetween(
  clock: ZoneClock,
  opensAt: string,
): { reason: 'night' | 'weekend' | 'holiday'; holiday?: Holiday } {
  const today = clock.at.slice(0, 10);
  const opening = Temporal.Instant.from(opensAt).toZonedDateTimeISO(clock.zone).toPlainDate();
  const holiday =
    clock.state === 'holiday'
      ? clock.holiday
      : clock.holidaysAhead.find(
          ({ date, onWeekend, closes }) => !onWeekend && !closes && date < opening.toString(),
        );
  if (holiday) {
    const { date, name, english, estimated } = holiday;
    return { reason: 'holiday', holiday: { date, name, english, estimated } };
  }
  const wholeDays = Temporal.PlainDate.from(today).until(opening).days;
  return { reason: clock.weekend || wholeDays > 1 ? 'weekend' : 'night' };
}
