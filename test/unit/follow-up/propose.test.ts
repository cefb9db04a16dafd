import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WorkingPlace } from '@/lib/calendar/shared-window';
import { dayPlan } from '@/lib/calendar/working-calendar';
import { proposeFollowUp } from '@/lib/follow-up/propose';
import type { Situation } from '@/lib/knowledge/schema';
import { local, shippedCalendar, wall } from '../calendar/fixtures';

const place = (zone: string, territory: string): WorkingPlace => ({
  zone,
  calendar: shippedCalendar(territory),
});
const berlin = place('Europe/Berlin', 'DE');
const helsinki = place('Europe/Helsinki', 'FI');
const auckland = place('Pacific/Auckland', 'NZ');
const monday = local('2026-11-23T14:00', 'Europe/Berlin');

describe('when to come back', () => {
  it.each([
    ['escalation', '2026-11-24T09:10'],
    ['complaint', '2026-11-25T09:10'],
    ['apology', '2026-11-26T09:10'],
  ] as const)('after %s it is %s', (situation, expected) => {
    expect(wall(proposeFollowUp(monday, berlin, [helsinki], situation), 'Europe/Berlin')).toBe(expected);
  });

  it('counts the working days of the customer, not those of the agent', () => {
    const thursday = local('2026-11-26T10:00', 'Asia/Riyadh');
    const riyadh = place('Asia/Riyadh', 'SA');
    // Sunday and Monday are the two working days there; Sunday is none of the agent's.
    expect(wall(proposeFollowUp(thursday, berlin, [riyadh], 'complaint'), 'Asia/Riyadh')).toBe(
      '2026-11-30T11:10',
    );
  });

  it('passes over their holidays', () => {
    const before = local('2026-12-04T10:00', 'Europe/Helsinki');
    // Independence day is a Sunday; Christmas is not.
    const christmas = local('2026-12-23T10:00', 'Europe/Helsinki');
    expect(wall(proposeFollowUp(before, berlin, [helsinki], 'escalation'), 'Europe/Helsinki')).toBe(
      '2026-12-07T10:10',
    );
    expect(
      wall(proposeFollowUp(christmas, berlin, [helsinki], 'complaint'), 'Europe/Helsinki')?.slice(0, 10),
    ).toMatch(/^2026-12-(?:28|29)$/);
  });

  it('is in the hours of all clocks that are possible there', () => {
    const us = ['America/Los_Angeles', 'America/New_York'].map((zone) => place(zone, 'US'));
    const london = place('Europe/London', 'GB');
    // Nine in Los Angeles is five in London.
    expect(wall(proposeFollowUp(monday, london, us, 'escalation'), 'Europe/London')).toBe('2026-11-24T17:10');
  });

  it('is in the agent’s own hours where the two never meet, and where nothing is known of the customer', () => {
    const never = proposeFollowUp(monday, berlin, [auckland], 'complaint');
    expect(wall(never, 'Europe/Berlin')).toMatch(/T(?:09|1[0-7]):10$/);
    expect(wall(proposeFollowUp(monday, berlin, [], 'complaint'), 'Europe/Berlin')).toBe('2026-11-25T09:10');
  });

  it('is none where nobody ever works', () => {
    const idle = { zone: 'Europe/Berlin', calendar: { ...berlin.calendar, weekend: [1, 2, 3, 4, 5, 6, 7] } };
    expect(proposeFollowUp(monday, idle, [helsinki], 'complaint')).toBeUndefined();
    expect(proposeFollowUp(monday, berlin, [idle], 'complaint')).toBeUndefined();
  });

  it('is never on a day off of theirs, never outside the working hours of either where they meet', () => {
    const places = [
      ['Europe/Berlin', 'DE'],
      ['Asia/Tokyo', 'JP'],
      ['Asia/Riyadh', 'SA'],
      ['Asia/Kolkata', 'IN'],
      ['America/Sao_Paulo', 'BR'],
      ['America/New_York', 'US'],
      ['Pacific/Auckland', 'NZ'],
      ['Asia/Shanghai', 'CN'],
    ].map(([zone = '', territory = '']) => place(zone, territory));
    const working = ({ zone, calendar }: WorkingPlace, at: string) => {
      const clock = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
      const plan = dayPlan(clock.toPlainDate(), calendar);
      if (plan.kind !== 'working') return 'off';
      const time = clock.toPlainTime();
      const within =
        Temporal.PlainTime.compare(time, plan.start) >= 0 && Temporal.PlainTime.compare(time, plan.end) < 0;
      return within ? 'at work' : 'free hours';
    };
    /** Whether the two share half an hour of an ordinary week: slow and obvious. */
    const meet = (one: WorkingPlace, other: WorkingPlace, from: Temporal.Instant) =>
      Array.from({ length: 21 * 24 * 4 }, (_, quarter) => from.add({ minutes: 15 * quarter })).some((at) =>
        [0, 15, 29].every((ahead) =>
          [one, other].every((each) => working(each, at.add({ minutes: ahead }).toString()) === 'at work'),
        ),
      );
    fc.assert(
      fc.property(
        fc.constantFrom(...places),
        fc.constantFrom(...places),
        fc.constantFrom<Situation>('complaint', 'escalation', 'delay'),
        fc.integer({ min: 0, max: 700 * 24 }),
        (desk, customer, situation, hours) => {
          const now = Temporal.Instant.from('2026-11-01T00:00:00Z').add({ hours });
          const at = proposeFollowUp(now, desk, [customer], situation);
          expect(at).toBeDefined();
          if (!at) return;
          expect(Temporal.Instant.compare(at, now)).toBe(1);
          expect(working(desk, at)).toBe('at work');
          expect(working(customer, at)).not.toBe('off');
          if (working(customer, at) === 'free hours')
            expect(meet(desk, customer, now.round({ smallestUnit: 'hour' }))).toBe(false);
          // So many working days of theirs lie between, at least.
          const today = now.toZonedDateTimeISO(customer.zone).toPlainDate();
          const day = Temporal.Instant.from(at).toZonedDateTimeISO(customer.zone).toPlainDate();
          const days = Array.from({ length: today.until(day).days }, (_, ahead) =>
            today.add({ days: ahead + 1 }),
          );
          const worked = days.filter((date) => dayPlan(date, customer.calendar).kind === 'working').length;
          expect(worked).toBeGreaterThanOrEqual(
            { complaint: 2, escalation: 1 }[situation as 'complaint'] ?? 3,
          );
        },
      ),
      { numRuns: 150 },
    );
  });
});
