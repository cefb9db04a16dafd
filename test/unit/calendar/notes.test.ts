import { describe, expect, it } from 'vitest';
import { localClock } from '@/lib/calendar/local-clock';
import { calendarNotes } from '@/lib/calendar/notes';
import { readAdvice } from '@/lib/calendar/read-advice';
import { workingCalendar } from '@/lib/calendar/working-calendar';
import { local, shippedTable, wall } from './fixtures';

function notesAt(dateTime: string, zones: string | string[], territory: string, subdivision?: string) {
  const all = [zones].flat();
  const calendar = workingCalendar(territory, undefined, shippedTable(territory, subdivision));
  const now = local(dateTime, all[0] ?? '');
  const clock = localClock(now, all, calendar);
  return calendarNotes(clock, calendar, readAdvice(now, clock));
}
const kinds = (notes: ReturnType<typeof notesAt>) => notes.map(({ kind }) => kind);

describe('calendarNotes', () => {
  it('says that tomorrow is a public holiday', () => {
    // German Unity Day 2028 is a Tuesday.
    expect(notesAt('2028-10-02T10:00', 'Europe/Berlin', 'DE')).toEqual([
      {
        kind: 'closure',
        from: '2028-10-03',
        until: '2028-10-03',
        inDays: 1,
        holidays: [expect.objectContaining({ english: 'National Holiday' })],
        long: false,
      },
    ]);
  });

  it('takes a holiday and the weekend beside it as one closure', () => {
    const [note] = notesAt('2027-03-24T10:00', 'Europe/Berlin', 'DE');
    expect(note).toMatchObject({ kind: 'closure', from: '2027-03-26', until: '2027-03-29', inDays: 2 });
  });

  it('knows Golden Week from its middle, and that mail piles up', () => {
    const [note] = notesAt('2026-05-04T10:00', 'Asia/Tokyo', 'JP');
    expect(note).toMatchObject({ kind: 'closure', from: '2026-05-04', until: '2026-05-06', long: true });
    expect(notesAt('2026-05-01T10:00', 'Asia/Tokyo', 'JP')[0]).toMatchObject({
      from: '2026-05-02',
      until: '2026-05-06',
      inDays: 1,
      long: true,
    });
  });

  it('passes over a weekend without a holiday to the closure behind it', () => {
    // Friday; the holiday is the Monday after.
    const [note] = notesAt('2026-11-20T10:00', 'Asia/Tokyo', 'JP');
    expect(note).toMatchObject({ kind: 'closure', from: '2026-11-21', until: '2026-11-23', inDays: 1 });
    expect(kinds(notesAt('2026-11-27T10:00', 'Asia/Tokyo', 'JP'))).toEqual([]);
  });

  it('says nothing of a holiday that falls on the weekend', () => {
    expect(kinds(notesAt('2026-10-01T10:00', 'Europe/Berlin', 'DE'))).toEqual([]);
  });

  it('names half-days of today and tomorrow', () => {
    const notes = notesAt('2026-12-23T10:00', 'Europe/Berlin', 'DE');
    expect(notes).toContainEqual({
      kind: 'half-day',
      inDays: 1,
      holiday: expect.objectContaining({ closes: '14:00', date: '2026-12-24' }),
    });
  });

  it('names what holds in parts of the country, unless the record says which part', () => {
    const all = notesAt('2027-01-05T10:00', 'Europe/Berlin', 'DE');
    expect(all).toContainEqual({
      kind: 'regional',
      inDays: 1,
      holiday: expect.objectContaining({ english: 'Epiphany', where: expect.arrayContaining(['Bayern']) }),
    });
    expect(notesAt('2027-01-05T10:00', 'Europe/Berlin', 'DE', 'BY')[0]).toMatchObject({
      kind: 'closure',
      from: '2027-01-06',
    });
    expect(notesAt('2027-01-05T10:00', 'Europe/Berlin', 'DE', 'HH')).toEqual([]);
  });

  it('counts down to the weekend there, and to the end of the day', () => {
    const friday = notesAt('2026-11-27T16:00', 'Europe/Berlin', 'DE');
    expect(friday).toEqual([{ kind: 'weekend-soon', minutes: 120 }]);
    expect(notesAt('2026-11-25T17:20', 'Europe/Berlin', 'DE')).toEqual([{ kind: 'day-ends', minutes: 40 }]);
    expect(notesAt('2026-11-25T16:00', 'Europe/Berlin', 'DE')).toEqual([]);
    // In Riyadh the weekend begins after Thursday.
    expect(kinds(notesAt('2026-11-26T16:30', 'Asia/Riyadh', 'SA'))).toEqual(['weekend-soon']);
  });

  it('proposes a time after work has begun there, when it is night', () => {
    const [note] = notesAt('2026-11-24T23:40', 'Asia/Tokyo', 'JP');
    expect(note?.kind).toBe('send-later');
    if (note?.kind !== 'send-later') return;
    expect(wall(note.readFrom, 'Asia/Tokyo')).toBe('2026-11-25T09:00');
    expect(wall(note.sendAt, 'Asia/Tokyo')).toBe('2026-11-25T09:10');
  });

  it('says nothing of hours where several clocks are possible', () => {
    const zones = ['America/Los_Angeles', 'America/New_York'];
    expect(kinds(notesAt('2026-12-04T14:30', zones, 'US'))).toEqual([]);
  });

  it('says when the holidays run out', () => {
    expect(notesAt('2029-12-30T10:00', 'Europe/Berlin', 'DE')).toContainEqual({
      kind: 'table-ends',
      completeTo: '2029-12-31',
    });
  });

  it('says nothing where no clock is known', () => {
    expect(calendarNotes(undefined, workingCalendar(undefined), { when: 'unknown' })).toEqual([]);
  });
});
