import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedWindow, type WorkingPlace } from '@/lib/calendar/shared-window';
import { dayPlan, type WorkingCalendar } from '@/lib/calendar/working-calendar';
import { local, shippedCalendar, wall } from './fixtures';

const place = (zone: string, territory: string): WorkingPlace => ({
  zone,
  calendar: shippedCalendar(territory),
});

describe('sharedWindow', () => {
  it('is the rest of the day that both have', () => {
    const now = local('2026-11-24T14:00', 'Europe/Berlin');
    const window = sharedWindow(now, [place('Europe/Berlin', 'DE'), place('America/New_York', 'US')]);
    expect(wall(window?.from, 'Europe/Berlin')).toBe('2026-11-24T15:00');
    expect(wall(window?.until, 'Europe/Berlin')).toBe('2026-11-24T18:00');
  });

  it('passes over weekends of either and holidays of either', () => {
    // Thursday evening: Friday is weekend in Riyadh, Saturday and Sunday in Berlin.
    const now = local('2026-11-26T19:00', 'Europe/Berlin');
    const window = sharedWindow(now, [place('Europe/Berlin', 'DE'), place('Asia/Riyadh', 'SA')]);
    expect(wall(window?.from, 'Europe/Berlin')).toBe('2026-11-30T09:00');
  });

  it('is none where the two never meet', () => {
    const now = local('2026-11-24T14:00', 'Europe/Berlin');
    expect(
      sharedWindow(now, [place('Europe/Berlin', 'DE'), place('Pacific/Auckland', 'NZ')]),
    ).toBeUndefined();
  });

  it('is what a walk through all minutes finds', () => {
    const zones = ['Europe/Berlin', 'Asia/Kolkata', 'America/St_Johns', 'Pacific/Apia', 'Asia/Kathmandu'];
    const calendar = fc
      .tuple(fc.integer({ min: 5, max: 14 }), fc.integer({ min: 1, max: 9 }), fc.subarray([1, 5, 6, 7]))
      .map(([start, length, weekend]): WorkingCalendar => {
        const two = (hour: number) => `${String(hour).padStart(2, '0')}:00`;
        return { hours: { start: two(start), end: two(start + length), assumed: false }, weekend };
      });
    const somewhere = fc.record({ zone: fc.constantFrom(...zones), calendar });
    const minute = fc.integer({ min: 0, max: 400 * 24 * 60 });
    fc.assert(
      fc.property(somewhere, somewhere, minute, (one, other, minutes) => {
        const now = Temporal.Instant.from('2026-11-01T00:00:00Z').add({ minutes });
        const found = sharedWindow(now, [one, other]);
        const expected = walk(now, [one, other], 8);
        // Two calendars may share no minute for longer than the walk goes.
        if (expected || (found && Temporal.Instant.compare(found.from, now.add({ hours: 8 * 24 })) < 0))
          expect(found?.from).toBe(expected);
      }),
      { numRuns: 60 },
    );
  });
});

/** The first instant, in steps of five minutes, from which both are at work for half an hour. Slow and obvious. */
function walk(now: Temporal.Instant, places: WorkingPlace[], days: number): string | undefined {
  const both = (at: Temporal.Instant) =>
    places.every(({ zone, calendar }) => {
      const wallClock = at.toZonedDateTimeISO(zone);
      const plan = dayPlan(wallClock.toPlainDate(), calendar);
      const time = wallClock.toPlainTime();
      return (
        plan.kind === 'working' &&
        Temporal.PlainTime.compare(time, plan.start) >= 0 &&
        Temporal.PlainTime.compare(time, plan.end) < 0
      );
    });
  const half = (at: Temporal.Instant) =>
    Array.from({ length: 30 }, (_, ahead) => at.add({ minutes: ahead })).every(both);
  if (half(now)) return now.toString();
  // Working times begin on full hours of zones whose offsets are multiples of a quarter.
  const quarter = 15 * 60_000;
  let at = Temporal.Instant.fromEpochMilliseconds(Math.ceil(now.epochMilliseconds / quarter) * quarter);
  for (let step = 0; step < days * 24 * 4; step += 1, at = at.add({ minutes: 15 }))
    if (half(at)) return at.toString();
  return undefined;
}
