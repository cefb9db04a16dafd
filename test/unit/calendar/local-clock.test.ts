import { describe, expect, it } from 'vitest';
import { customerZones } from '@/lib/calendar/customer-zones';
import { localClock } from '@/lib/calendar/local-clock';
import { workingCalendar } from '@/lib/calendar/working-calendar';
import { local, shippedCalendar, wall } from './fixtures';

const clockAt = (dateTime: string, zone: string, territory: string) =>
  localClock(local(dateTime, zone), [zone], shippedCalendar(territory));

describe('localClock', () => {
  it('Mexico City, Friday evening: after work, next on Monday', () => {
    const clock = clockAt('2026-11-20T19:40', 'America/Mexico_City', 'MX');
    expect(clock).toMatchObject({ state: 'after', sameDay: true, holidaysKnown: true });
    expect(clock?.earliest).toMatchObject({
      at: '2026-11-20T19:40:00',
      offset: '-06:00',
      weekday: 5,
      workingDay: true,
      weekend: false,
    });
    expect(wall(clock?.earliest.next?.opensAt, 'America/Mexico_City')).toBe('2026-11-23T09:00');
  });

  it('Riyadh: Friday is weekend, Sunday is not', () => {
    const friday = clockAt('2026-11-20T11:00', 'Asia/Riyadh', 'SA');
    expect(friday?.state).toBe('weekend');
    expect(friday?.earliest.today).toBeUndefined();
    expect(wall(friday?.earliest.next?.opensAt, 'Asia/Riyadh')).toBe('2026-11-22T09:00');
    expect(clockAt('2026-11-22T11:00', 'Asia/Riyadh', 'SA')?.state).toBe('working');
  });

  it('Tokyo, Labour Thanksgiving Day, and the Sunday before', () => {
    const holiday = clockAt('2026-11-23T10:00', 'Asia/Tokyo', 'JP');
    expect(holiday?.state).toBe('holiday');
    expect(holiday?.earliest.holiday).toEqual({
      date: '2026-11-23',
      name: '勤労感謝の日',
      english: 'Labor Thanksgiving Day',
      estimated: false,
    });
    expect(wall(holiday?.earliest.next?.opensAt, 'Asia/Tokyo')).toBe('2026-11-24T09:00');

    const sunday = clockAt('2026-11-22T10:00', 'Asia/Tokyo', 'JP');
    expect(sunday?.earliest.holidaysAhead).toMatchObject([
      { date: '2026-11-23', inDays: 1, onWeekend: false },
    ]);
  });

  it('Germany, 3 October 2026: a Saturday stays weekend and names the holiday', () => {
    const clock = clockAt('2026-10-03T10:00', 'Europe/Berlin', 'DE');
    expect(clock?.state).toBe('weekend');
    expect(clock?.earliest.holiday?.name).toBe('Tag der Deutschen Einheit');
    const before = clockAt('2026-10-01T10:00', 'Europe/Berlin', 'DE');
    expect(before?.earliest.holidaysAhead).toMatchObject([
      { date: '2026-10-03', inDays: 2, onWeekend: true },
    ]);
  });

  it('India: half-hour zone, opening at 03:30 UTC', () => {
    const clock = clockAt('2026-11-23T08:59', 'Asia/Kolkata', 'IN');
    expect(clock?.earliest).toMatchObject({ offset: '+05:30', state: 'before' });
    expect(clock?.earliest.next).toEqual({
      opensAt: '2026-11-23T03:30:00Z',
      closesAt: '2026-11-23T12:30:00Z',
    });
    expect(clock?.earliest.holidaysAhead).toMatchObject([{ english: "Guru Nanak's Birthday", inDays: 1 }]);
  });

  it('United States: from Adak to New York, at work in some places only', () => {
    const noonInNewYork = local('2026-11-23T12:00', 'America/New_York');
    const { zones } = customerZones({}, 'US', noonInNewYork);
    const clock = localClock(noonInNewYork, zones, shippedCalendar('US'));
    expect(clock?.zones.length).toBeGreaterThanOrEqual(4);
    expect(clock?.earliest).toMatchObject({
      zone: 'America/Adak',
      at: '2026-11-23T07:00:00',
      state: 'before',
    });
    expect(clock?.latest).toMatchObject({
      zone: 'America/New_York',
      at: '2026-11-23T12:00:00',
      state: 'working',
    });
    expect(clock).toMatchObject({ state: 'mixed', sameDay: true });
  });

  it('Kiribati: three zones on both sides of midnight', () => {
    const now = Temporal.Instant.from('2026-11-22T10:30:00Z');
    const clock = localClock(now, customerZones({}, 'KI', now).zones, workingCalendar('KI'));
    expect(clock?.earliest.at).toBe('2026-11-22T22:30:00');
    expect(clock?.latest).toMatchObject({
      zone: 'Pacific/Kiritimati',
      at: '2026-11-23T00:30:00',
      offset: '+14:00',
    });
    expect(clock?.sameDay).toBe(false);
    expect(clock?.holidaysKnown).toBe(false);
  });

  it('Auckland and Honolulu: the same instant, a day apart', () => {
    const now = Temporal.Instant.from('2026-11-22T21:00:00Z');
    const clock = localClock(now, ['Pacific/Auckland', 'Pacific/Honolulu'], workingCalendar(undefined));
    expect(clock?.zones.map(({ at, state }) => [at.slice(0, 10), state])).toEqual([
      ['2026-11-22', 'weekend'],
      ['2026-11-23', 'working'],
    ]);
  });

  it('counts working time in real hours over a change of the clock', () => {
    // New York springs forward on Sunday 14 March 2027: 63 wall hours from Friday 18:00 take 62.
    const clock = clockAt('2027-03-12T18:00', 'America/New_York', 'US');
    const next = Temporal.Instant.from(clock?.earliest.next?.opensAt ?? '');
    expect(local('2027-03-12T18:00', 'America/New_York').until(next).total('hours')).toBe(62);
  });

  it('is at work from the first minute to the last', () => {
    const state = (time: string) => clockAt(`2026-11-24T${time}`, 'Europe/Berlin', 'DE')?.state;
    expect([state('08:59:59'), state('09:00'), state('17:59:59'), state('18:00')]).toEqual([
      'before',
      'working',
      'working',
      'after',
    ]);
  });

  it('says when the table ends, and then knows no holidays', () => {
    const last = clockAt('2029-12-29T10:00', 'Europe/Berlin', 'DE');
    expect(last).toMatchObject({ holidaysKnown: true, tableEnds: '2029-12-31' });
    expect(clockAt('2029-12-28T10:00', 'Europe/Berlin', 'DE')?.tableEnds).toBeUndefined();
    expect(clockAt('2030-01-01T10:00', 'Europe/Berlin', 'DE')).toMatchObject({
      holidaysKnown: false,
      tableEnds: '2029-12-31',
      state: 'working',
    });
  });

  it('marks assumed hours and says nothing without a zone', () => {
    expect(clockAt('2026-11-24T10:00', 'Europe/Berlin', 'DE')?.hours.assumed).toBe(true);
    expect(
      localClock(Temporal.Instant.from('2026-11-22T10:30:00Z'), [], workingCalendar('DE')),
    ).toBeUndefined();
  });
});
