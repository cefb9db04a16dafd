import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { HolidayTable } from '@/lib/calendar/holiday-table';
import {
  dayPlan,
  nextWorkingTime,
  type WorkingCalendar,
  workingCalendar,
  workingTime,
} from '@/lib/calendar/working-calendar';
import { local, shippedCalendar } from './fixtures';

const hours = (start: string, end: string) => ({ start, end, assumed: false });
const source = {
  title: 'Office hours',
  publisher: 'Office',
  url: 'https://example.org',
  checked: '2026-11-01',
};
const always = (start: string, end: string): WorkingCalendar => ({ hours: hours(start, end), weekend: [] });
const date = (text: string) => Temporal.PlainDate.from(text);

describe('workingCalendar', () => {
  it('assumes nine to six where no source states hours', () => {
    expect(workingCalendar('DE').hours).toEqual({ start: '09:00', end: '18:00', assumed: true });
  });

  it("takes the pack's hours, unless they don't end after they start", () => {
    const stated = { start: '08:00', end: '17:00', sources: [source] };
    expect(workingCalendar('DE', stated).hours).toEqual(hours('08:00', '17:00'));
    expect(workingCalendar('DE', { ...stated, end: '08:00' }).hours.assumed).toBe(true);
  });

  it.each([
    ['DE', [6, 7]],
    ['SA', [5, 6]],
    ['BD', [5, 6]],
    ['IR', [5]],
    ['AF', [4, 5]],
    ['AE', [6, 7]],
    [undefined, [6, 7]],
  ])('has the weekend of %s', (region, weekend) => {
    expect(workingCalendar(region).weekend).toEqual(weekend);
  });
});

describe('workingTime', () => {
  it('opens with the jump where clocks go forward over the opening', () => {
    // Berlin, 28 March 2027: 02:00 → 03:00.
    const time = workingTime(date('2027-03-28'), 'Europe/Berlin', always('02:30', '10:00'));
    expect(time?.opensAt.toString()).toBe('2027-03-28T01:00:00Z');
    expect(time?.closesAt.toString()).toBe('2027-03-28T08:00:00Z');
  });

  it('opens with the jump at the very start of a gap, also at midnight', () => {
    const atTwo = workingTime(date('2027-03-28'), 'Europe/Berlin', always('02:00', '10:00'));
    expect(atTwo?.opensAt.toString()).toBe('2027-03-28T01:00:00Z');
    // Havana, 14 March 2027: 00:00 → 01:00.
    const midnight = workingTime(date('2027-03-14'), 'America/Havana', always('00:00', '08:00'));
    expect(midnight?.opensAt.toString()).toBe('2027-03-14T05:00:00Z');
  });

  it('does not open where the gap swallows it', () => {
    expect(workingTime(date('2027-03-28'), 'Europe/Berlin', always('02:10', '02:50'))).toBeUndefined();
  });

  it('lasts from the first to the last passage where clocks go back', () => {
    // Berlin, 31 October 2027: 03:00 → 02:00.
    const time = workingTime(date('2027-10-31'), 'Europe/Berlin', always('02:15', '02:45'));
    expect(time?.opensAt.toString()).toBe('2027-10-31T00:15:00Z');
    expect(time?.closesAt.toString()).toBe('2027-10-31T01:45:00Z');
  });

  it('knows leap days', () => {
    const time = workingTime(date('2028-02-29'), 'Europe/Berlin', shippedCalendar('DE'));
    expect(time?.opensAt.toString()).toBe('2028-02-29T08:00:00Z');
  });
});

describe('dayPlan', () => {
  const plan = (day: string, territory: string) => dayPlan(date(day), shippedCalendar(territory));

  it('ends a half-day when it closes', () => {
    expect(plan('2026-12-24', 'DE')).toMatchObject({ kind: 'working', half: { closes: '14:00' } });
    const time = workingTime(date('2026-12-24'), 'Europe/Berlin', shippedCalendar('DE'));
    expect(time?.closesAt.toString()).toBe('2026-12-24T13:00:00Z');
  });

  it('keeps a half-day on a weekend a weekend', () => {
    expect(plan('2028-12-24', 'AT').kind).toBe('weekend');
  });

  it('takes a half-day that is off before work begins for a holiday', () => {
    const late = { ...shippedCalendar('DE'), hours: hours('15:00', '22:00') };
    expect(dayPlan(date('2026-12-24'), late).kind).toBe('holiday');
  });
});

describe('nextWorkingTime', () => {
  it('finds none in a calendar that is always closed', () => {
    const closed = { hours: hours('09:00', '18:00'), weekend: [1, 2, 3, 4, 5, 6, 7] };
    expect(
      nextWorkingTime(Temporal.Instant.from('2026-11-22T00:00:00Z'), 'Asia/Tokyo', closed),
    ).toBeUndefined();
  });

  it('leaves over Golden Week', () => {
    const calendar = shippedCalendar('JP');
    const next = nextWorkingTime(local('2026-05-02T12:00', 'Asia/Tokyo'), 'Asia/Tokyo', calendar);
    expect(next?.opensAt.toString()).toBe(local('2026-05-07T09:00', 'Asia/Tokyo').toString());
  });

  /** Walks minute by minute and reads the wall clock: slow, and nothing in it can be wrong. */
  function firstWorkingMinute(from: Temporal.Instant, zone: string, calendar: WorkingCalendar) {
    const { start, end } = calendar.hours;
    for (let minute = 0; minute < 12 * 24 * 60; minute += 1) {
      const at = from.add({ minutes: minute });
      const wall = at.toZonedDateTimeISO(zone);
      const time = wall.toPlainTime().toString().slice(0, 5);
      const day = wall.toPlainDate().toString();
      const holiday = calendar.holidays?.days.get(day);
      const off =
        (calendar.weekend.includes(wall.dayOfWeek) && !calendar.holidays?.worked.has(day)) ||
        (holiday && (!holiday.closes || time >= holiday.closes)) ||
        time < start ||
        time >= end;
      if (!off) return at;
    }
    return undefined;
  }

  it('agrees with a minute-by-minute walk over the wall clock', { timeout: 120_000 }, () => {
    const zones = [
      'America/Mexico_City',
      'America/New_York',
      'America/St_Johns',
      'America/Havana',
      'Asia/Kolkata',
      'Asia/Kathmandu',
      'Asia/Riyadh',
      'Australia/Lord_Howe',
      'Africa/Casablanca',
      'Europe/Berlin',
      'Pacific/Apia',
      'Pacific/Chatham',
      'Pacific/Kiritimati',
    ];
    // Around changes of the clock, leap day and turn of the year, and any time.
    const days = [
      '2027-03-13',
      '2027-03-27',
      '2027-10-30',
      '2027-11-06',
      '2028-02-28',
      '2026-12-30',
      '2027-04-03',
    ];
    const start = fc.oneof(
      fc.constantFrom(...days).map((day) => Temporal.Instant.from(`${day}T00:00:00Z`)),
      fc
        .integer({ min: 0, max: 3 * 365 })
        .map((day) => Temporal.Instant.from('2026-01-01T00:00:00Z').add({ hours: 24 * day })),
    );
    fc.assert(
      fc.property(
        start,
        fc.integer({ min: 0, max: 2 * 24 * 60 }),
        fc.constantFrom(...zones),
        // Clocks change before five in the morning in these zones; openings within a change have their own tests.
        fc.tuple(
          fc.integer({ min: 5, max: 14 }),
          fc.integer({ min: 1, max: 8 }),
          fc.constantFrom('00', '30'),
        ),
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { maxLength: 3 }),
        fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
        // Half-days of which some are off before work begins and some after it ends, and weekend days that are worked.
        fc.uniqueArray(fc.tuple(fc.integer({ min: 0, max: 4 }), fc.integer({ min: 5, max: 22 })), {
          maxLength: 3,
          selector: ([ahead]) => ahead,
        }),
        fc.uniqueArray(fc.integer({ min: 0, max: 4 }), { maxLength: 3 }),
        (day, minutes, zone, [open, length, half], weekend, off, halfDays, worked) => {
          const from = day.add({ minutes });
          const today = from.toZonedDateTimeISO(zone).toPlainDate();
          const ahead = (days: number) => today.add({ days }).toString();
          const two = (hour: number) => String(hour).padStart(2, '0');
          const holidays = table(
            [
              ...halfDays.map(([days, hour]) => [ahead(days), `${two(hour)}:00`] as const),
              ...off.map((days) => [ahead(days), undefined] as const),
            ],
            worked.map(ahead),
          );
          const calendar: WorkingCalendar = {
            hours: hours(`${two(open)}:${half}`, `${two(open + length)}:${half}`),
            weekend,
            holidays,
          };
          const next = nextWorkingTime(from, zone, calendar);
          const expected = firstWorkingMinute(from, zone, calendar);
          const working = next && Temporal.Instant.compare(next.opensAt, from) <= 0 ? from : next?.opensAt;
          expect(working?.toString()).toBe(expected?.toString());
        },
      ),
      { numRuns: 150 },
    );
  });
});

/** A later row of the same date outweighs an earlier one. */
function table(
  dates: (readonly [date: string, closes: string | undefined])[],
  worked: string[],
): HolidayTable {
  const days = dates.map(([date, closes]) => {
    const holiday = { date, name: 'x', english: 'x', estimated: false, ...(closes && { closes }) };
    return [date, holiday] as const;
  });
  return {
    territory: 'XX',
    from: '2026-01-01',
    to: '2029-12-31',
    completeTo: '2029-12-31',
    language: 'en',
    days: new Map(days),
    worked: new Set(worked),
    regional: new Map(),
  };
}
