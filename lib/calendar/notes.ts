import type { Holiday, RegionalHoliday } from './holiday-table';
import type { LocalClock, ZoneClock } from './local-clock';
import type { ReadAdvice } from './read-advice';
import { dayPlan, type WorkingCalendar } from './working-calendar';

/** What the customer's calendar says about the days ahead. Dates are local, ISO 8601. */
export type CalendarNote =
  /** A run of days off with at least one public holiday on a day that is worked otherwise. */
  | {
      kind: 'closure';
      /** First and last day off; the same where it is one day. */
      from: string;
      until: string;
      /** Days from today to `from`; 0 where it has begun. */
      inDays: number;
      /** Holidays that cost working days, the first of each name. */
      holidays: Holiday[];
      /** Long enough that mail piles up: three such holidays, or five days off in a row. */
      long: boolean;
    }
  /** A day that ends early. */
  | { kind: 'half-day'; holiday: Holiday; inDays: number }
  /** A holiday that only parts of the territory have; the record does not say which part. */
  | { kind: 'regional'; holiday: RegionalHoliday; inDays: number }
  /** A weekend day that is worked in exchange for a bridge day. */
  | { kind: 'worked-weekend'; date: string; inDays: number }
  /** The last working hours before the weekend. */
  | { kind: 'weekend-soon'; minutes: number }
  /** The last working hour of the day. */
  | { kind: 'day-ends'; minutes: number }
  /** Off now; a message is better sent when they are back. RFC 3339: when it is read, when to send it. */
  | { kind: 'send-later'; readFrom: string; sendAt: string }
  /** Holidays are complete only to this date, and the days ahead reach beyond it. */
  | { kind: 'table-ends'; completeTo: string };

/** So many days ahead a day off is worth a word. */
const AHEAD_DAYS = 3;
/** No run of days off of the shipped tables is longer. */
const LONGEST_RUN = 20;
const LONG_HOLIDAYS = 3;
const LONG_RUN = 5;
const WEEKEND_SOON_MINUTES = 3 * 60;
const DAY_ENDS_MINUTES = 60;
/** After the start of work, so that it lies on top of what came overnight. Our judgement. */
const SEND_AFTER_MINUTES = 10;

/**
 * The notes on the customer's calendar, the weightiest first. Where several clocks are possible, dates go by the
 * earliest one, and nothing is said of hours.
 *
 * @param advice when an answer sent now will probably be read
 */
export function calendarNotes(
  clock: LocalClock | undefined,
  calendar: WorkingCalendar,
  advice: ReadAdvice,
): CalendarNote[] {
  if (!clock) return [];
  const { earliest } = clock;
  const today = Temporal.PlainDate.from(earliest.at.slice(0, 10));
  const single = clock.zones.length === 1;
  return [
    ...closure(today, calendar),
    ...halfDays(today, calendar),
    ...earliest.regionalAhead
      .slice(0, 1)
      .map(({ inDays, ...holiday }): CalendarNote => ({ kind: 'regional', holiday, inDays })),
    ...workedWeekend(today, calendar),
    ...(single ? hoursLeft(earliest, today, calendar) : []),
    ...sendLater(advice),
    ...(clock.tableEnds ? [{ kind: 'table-ends', completeTo: clock.tableEnds } as const] : []),
  ];
}

/** The first run of days off that costs a working day, where it has begun or begins soon. */
function closure(today: Temporal.PlainDate, calendar: WorkingCalendar): CalendarNote[] {
  const off = (date: Temporal.PlainDate) => dayPlan(date, calendar).kind !== 'working';
  for (let inDays = 0; inDays <= AHEAD_DAYS; inDays += 1) {
    const first = today.add({ days: inDays });
    if (!off(first)) continue;
    const holidays = new Map<string, Holiday>();
    let days = 0;
    let costs = 0;
    for (let date = first; off(date) && days < LONGEST_RUN; date = date.add({ days: 1 })) {
      const plan = dayPlan(date, calendar);
      if (plan.kind === 'holiday') {
        costs += 1;
        if (!holidays.has(plan.holiday.english)) holidays.set(plan.holiday.english, plan.holiday);
      }
      days += 1;
    }
    if (costs > 0) {
      return [
        {
          kind: 'closure',
          from: first.toString(),
          until: first.add({ days: days - 1 }).toString(),
          inDays,
          holidays: [...holidays.values()],
          long: costs >= LONG_HOLIDAYS || days >= LONG_RUN,
        },
      ];
    }
    inDays += days - 1;
  }
  return [];
}

function halfDays(today: Temporal.PlainDate, calendar: WorkingCalendar): CalendarNote[] {
  for (const inDays of [0, 1]) {
    const plan = dayPlan(today.add({ days: inDays }), calendar);
    if (plan.kind === 'working' && plan.half) return [{ kind: 'half-day', holiday: plan.half, inDays }];
  }
  return [];
}

function workedWeekend(today: Temporal.PlainDate, calendar: WorkingCalendar): CalendarNote[] {
  for (let inDays = 0; inDays <= AHEAD_DAYS; inDays += 1) {
    const date = today.add({ days: inDays });
    if (calendar.weekend.includes(date.dayOfWeek) && dayPlan(date, calendar).kind === 'working')
      return [{ kind: 'worked-weekend', date: date.toString(), inDays }];
  }
  return [];
}

function hoursLeft(zone: ZoneClock, today: Temporal.PlainDate, calendar: WorkingCalendar): CalendarNote[] {
  if (zone.state !== 'working' || !zone.today) return [];
  const now = Temporal.PlainDateTime.from(zone.at).toZonedDateTime(zone.zone).toInstant();
  const minutes = Math.floor(now.until(Temporal.Instant.from(zone.today.closesAt)).total('minutes'));
  const weekend = dayPlan(today.add({ days: 1 }), calendar).kind === 'weekend';
  if (weekend && minutes <= WEEKEND_SOON_MINUTES) return [{ kind: 'weekend-soon', minutes }];
  return minutes <= DAY_ENDS_MINUTES ? [{ kind: 'day-ends', minutes }] : [];
}

function sendLater(advice: ReadAdvice): CalendarNote[] {
  if (advice.when !== 'later') return [];
  const sendAt = Temporal.Instant.from(advice.until ?? advice.from).add({ minutes: SEND_AFTER_MINUTES });
  return [{ kind: 'send-later', readFrom: advice.from, sendAt: sendAt.toString() }];
}
