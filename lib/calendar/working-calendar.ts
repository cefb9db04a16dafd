import type { ShippedPack } from '@/lib/knowledge/shipped';
import type { Holiday, HolidayTable } from './holiday-table';
import { weekendDays } from './weekend';

/** Usual working hours of a day, local wall-clock time `HH:MM`; `end` is the first minute that is off. */
export interface WorkingHours {
  start: string;
  end: string;
  /** True where no source states the hours there. */
  assumed: boolean;
}

/** When people of one territory are usually at work. */
export interface WorkingCalendar {
  hours: WorkingHours;
  /** ISO 8601 weekdays, 1 Monday … 7 Sunday. */
  weekend: readonly number[];
  holidays?: HolidayTable;
}

/** What a local date is there. */
export type DayPlan =
  /** `half`: a half-day that ends before the usual hours do. */
  | { kind: 'working'; start: Temporal.PlainTime; end: Temporal.PlainTime; half?: Holiday }
  | { kind: 'weekend'; holiday?: Holiday }
  | { kind: 'holiday'; holiday: Holiday };

/** A stretch of working time. */
export interface WorkingTime {
  opensAt: Temporal.Instant;
  closesAt: Temporal.Instant;
}

/** Nine to six covers the office hours of most places; shown as an assumption wherever it is used. */
const ASSUMED_HOURS: WorkingHours = { start: '09:00', end: '18:00', assumed: true };

/** No closure of the shipped tables comes near; a calendar that is closed for longer has no next working time. */
const SEARCH_DAYS = 60;

/**
 * The working calendar of a territory.
 *
 * @param region ISO 3166-1 alpha-2; weekend by CLDR
 * @param hours the culture pack's `hours`, where a source states them; hours that don't end after they start
 *   on the same day are passed over
 * @param holidays table of that territory; without one no day counts as a holiday
 */
export function workingCalendar(
  region: string | undefined,
  hours?: ShippedPack['hours'],
  holidays?: HolidayTable,
): WorkingCalendar {
  const stated = hours && hours.start < hours.end;
  return {
    hours: stated ? { start: hours.start, end: hours.end, assumed: false } : ASSUMED_HOURS,
    weekend: weekendDays(region),
    ...(holidays && { holidays }),
  };
}

/**
 * What a local date is by this calendar. A weekend stays a weekend when a holiday falls on it; one that is worked in
 * exchange for a bridge day is a working day. A half-day that is off before work would begin is a holiday.
 */
export function dayPlan(date: Temporal.PlainDate, calendar: WorkingCalendar): DayPlan {
  const day = date.toString();
  const holiday = calendar.holidays?.days.get(day);
  const weekend = calendar.weekend.includes(date.dayOfWeek) && !calendar.holidays?.worked.has(day);
  if (weekend) return { kind: 'weekend', ...(holiday && { holiday }) };
  const { start, end } = calendar.hours;
  const closes = holiday?.closes;
  if (holiday && (!closes || closes <= start)) return { kind: 'holiday', holiday };
  const half = holiday && closes && closes < end ? holiday : undefined;
  return {
    kind: 'working',
    start: Temporal.PlainTime.from(start),
    end: Temporal.PlainTime.from(half?.closes ?? end),
    ...(half && { half }),
  };
}

/**
 * Working time of a local date as instants; `undefined` on days off, and in the rare case that a change of
 * clocks skips it. Where clocks go forward over an opening or closing time, the change itself takes its place;
 * where they go back over it, it opens at the first and closes at the last passage.
 */
export function workingTime(
  date: Temporal.PlainDate,
  zone: string,
  calendar: WorkingCalendar,
): WorkingTime | undefined {
  const plan = dayPlan(date, calendar);
  if (plan.kind !== 'working') return undefined;
  const opensAt = wallInstant(date, plan.start, zone, 'earlier');
  const closesAt = wallInstant(date, plan.end, zone, 'later');
  return Temporal.Instant.compare(opensAt, closesAt) < 0 ? { opensAt, closesAt } : undefined;
}

/**
 * The working time that holds `instant`, else the next one; `undefined` where none begins within 60 days.
 */
export function nextWorkingTime(
  instant: Temporal.Instant,
  zone: string,
  calendar: WorkingCalendar,
): WorkingTime | undefined {
  const today = instant.toZonedDateTimeISO(zone).toPlainDate();
  for (let ahead = 0; ahead <= SEARCH_DAYS; ahead += 1) {
    const time = workingTime(today.add({ days: ahead }), zone, calendar);
    if (time && Temporal.Instant.compare(instant, time.closesAt) < 0) return time;
  }
  return undefined;
}

/** The instant at which the wall clock reaches a time; in a gap, the instant at which it jumps past it. */
function wallInstant(
  date: Temporal.PlainDate,
  time: Temporal.PlainTime,
  zone: string,
  disambiguation: 'earlier' | 'later',
): Temporal.Instant {
  const wanted = date.toPlainDateTime(time);
  const found = wanted.toZonedDateTime(zone, { disambiguation });
  if (found.toPlainDateTime().equals(wanted)) return found.toInstant();
  // In a gap the later reading is the jump or lies after it; 'previous' means strictly before, hence the step.
  const after = wanted.toZonedDateTime(zone, { disambiguation: 'later' });
  return (after.add({ nanoseconds: 1 }).getTimeZoneTransition('previous') ?? after).toInstant();
}
