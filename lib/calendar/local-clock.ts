import { covers, type Holiday, type RegionalHoliday } from './holiday-table';
import {
  dayPlan,
  nextWorkingTime,
  type WorkingCalendar,
  type WorkingHours,
  workingTime,
} from './working-calendar';

/** Where a local time stands in the working day; `before` and `after` are the free hours of a working day. */
export type ClockState = 'working' | 'before' | 'after' | 'weekend' | 'holiday';

/** Working time as RFC 3339 instants in UTC. */
export interface WorkingSpan {
  opensAt: string;
  closesAt: string;
}

export interface HolidayAhead extends Holiday {
  /** Local days from today, 1 is tomorrow. */
  inDays: number;
  /** It falls on the weekend, so no working day is lost. */
  onWeekend: boolean;
}

export interface RegionalAhead extends RegionalHoliday {
  /** Local days from today, 0 is today. */
  inDays: number;
}

/** One time zone's view of an instant. */
export interface ZoneClock {
  /** IANA name. */
  zone: string;
  /** Local date and time, `YYYY-MM-DDTHH:MM:SS`. */
  at: string;
  /** From UTC, `+05:30`. */
  offset: string;
  /** ISO 8601 weekday, 1 Monday … 7 Sunday. */
  weekday: number;
  workingDay: boolean;
  weekend: boolean;
  /** Public holiday of the local date, also where it falls on the weekend; a half-day has `closes`. */
  holiday?: Holiday;
  /** Working time of the local date; absent on days off. */
  today?: WorkingSpan;
  state: ClockState;
  /** The working time that holds the instant, else the next one: at work from `max(now, next.opensAt)`. */
  next?: WorkingSpan;
  /** Public holidays and half-days of the three local days after today, soonest first. */
  holidaysAhead: HolidayAhead[];
  /** Working days from today to three days ahead on which only parts of the territory have a holiday. */
  regionalAhead: RegionalAhead[];
}

/** The customer's clock: what is known where several time zones are possible. */
export interface LocalClock {
  /** Sorted by local time, earliest first; never empty. */
  zones: ZoneClock[];
  earliest: ZoneClock;
  latest: ZoneClock;
  /** All zones have the same local date. */
  sameDay: boolean;
  /** The state that all zones share, else `mixed`. */
  state: ClockState | 'mixed';
  hours: WorkingHours;
  /** False where no table of the territory covers today: then absence of a holiday says nothing. */
  holidaysKnown: boolean;
  /** Last day for which the holiday table is complete, where the days looked at reach beyond it. */
  tableEnds?: string;
}

const AHEAD_DAYS = 3;

/**
 * What an instant is on the customer's clock.
 *
 * @param zones IANA names as `customerZones` returns them
 * @returns `undefined` where no zone is known
 */
export function localClock(
  instant: Temporal.Instant,
  zones: readonly string[],
  calendar: WorkingCalendar,
): LocalClock | undefined {
  const clocks = zones
    .map((zone) => zoneClock(instant, zone, calendar))
    .sort((a, b) => a.at.localeCompare(b.at));
  const [earliest] = clocks;
  const latest = clocks.at(-1);
  if (!earliest || !latest) return undefined;

  const table = calendar.holidays;
  const today = Temporal.PlainDateTime.from(latest.at).toPlainDate();
  const tableEnds =
    table && table.completeTo < today.add({ days: AHEAD_DAYS }).toString() ? table.completeTo : undefined;
  return {
    zones: clocks,
    earliest,
    latest,
    sameDay: earliest.at.slice(0, 10) === latest.at.slice(0, 10),
    state: clocks.every(({ state }) => state === earliest.state) ? earliest.state : 'mixed',
    hours: calendar.hours,
    holidaysKnown: table !== undefined && covers(table, today),
    ...(tableEnds && { tableEnds }),
  };
}

function zoneClock(instant: Temporal.Instant, zone: string, calendar: WorkingCalendar): ZoneClock {
  const local = instant.toZonedDateTimeISO(zone);
  const date = local.toPlainDate();
  const plan = dayPlan(date, calendar);
  const today = workingTime(date, zone, calendar);
  const next = nextWorkingTime(instant, zone, calendar);
  const holiday = plan.kind === 'working' ? plan.half : plan.holiday;

  let state: ClockState = plan.kind === 'working' ? 'after' : plan.kind;
  if (today && Temporal.Instant.compare(instant, today.opensAt) < 0) state = 'before';
  else if (today && Temporal.Instant.compare(instant, today.closesAt) < 0) state = 'working';

  return {
    zone,
    at: local.toPlainDateTime().toString({ smallestUnit: 'second' }),
    offset: local.offset,
    weekday: date.dayOfWeek,
    workingDay: plan.kind === 'working',
    weekend: plan.kind === 'weekend',
    ...(holiday && { holiday }),
    ...(today && { today: span(today) }),
    state,
    ...(next && { next: span(next) }),
    holidaysAhead: holidaysAhead(date, calendar),
    regionalAhead: regionalAhead(date, calendar),
  };
}

function holidaysAhead(date: Temporal.PlainDate, calendar: WorkingCalendar): HolidayAhead[] {
  return Array.from({ length: AHEAD_DAYS }, (_, index) => index + 1).flatMap((inDays) => {
    const plan = dayPlan(date.add({ days: inDays }), calendar);
    const holiday = plan.kind === 'working' ? plan.half : plan.holiday;
    return holiday ? { ...holiday, inDays, onWeekend: plan.kind === 'weekend' } : [];
  });
}

function regionalAhead(date: Temporal.PlainDate, calendar: WorkingCalendar): RegionalAhead[] {
  return Array.from({ length: AHEAD_DAYS + 1 }, (_, inDays) => inDays).flatMap((inDays) => {
    const day = date.add({ days: inDays });
    const holiday = calendar.holidays?.regional.get(day.toString());
    return holiday && dayPlan(day, calendar).kind === 'working' ? { ...holiday, inDays } : [];
  });
}

const span = (time: { opensAt: Temporal.Instant; closesAt: Temporal.Instant }): WorkingSpan => ({
  opensAt: time.opensAt.toString(),
  closesAt: time.closesAt.toString(),
});
