import { describe, expect, it } from 'vitest';
import {
  formatAppointment,
  formatDateTime,
  formatDay,
  formatMoment,
  formatTime,
  formatWeekday,
  languageName,
  regionName,
} from '@/components/ui/format';

/** A narrow no-break space before AM and PM, and between a date's parts, is a matter of taste of the CLDR version. */
const plain = (text: string) => text.replace(/\s/g, ' ');
const now = Temporal.Instant.from('2026-11-22T12:00:00Z');
const moment = (instant: string, language: string) =>
  plain(formatMoment(instant, now, language, 'Europe/Berlin'));

describe('dates and times', () => {
  it.each([
    ['en-GB', '16:10', 'Tue 16:10', '8 Dec, 16:10'],
    ['en-US', '4:10 PM', 'Tue 4:10 PM', 'Dec 8, 4:10 PM'],
    ['de', '16:10', 'Di., 16:10', '8. Dez., 16:10'],
  ])('%s writes today, this week and later in its own way', (language, today, week, later) => {
    expect(moment('2026-11-22T15:10:00Z', language)).toBe(today);
    expect(moment('2026-11-24T15:10:00Z', language)).toBe(week);
    expect(moment('2026-12-08T15:10:00Z', language)).toBe(later);
  });

  it('follow the language, not the browser', () => {
    expect(plain(formatTime('2026-11-22T15:10:00Z', 'de', 'Asia/Tokyo'))).toBe('0:10');
    expect(plain(formatDay('2026-11-22', 'de'))).toBe('22. Nov. 2026');
    expect(plain(formatDay('2026-11-22', 'en-GB'))).toBe('22 Nov 2026');
    expect(plain(formatWeekday('2026-12-08', 'de'))).toBe('Di., 8. Dez.');
    expect(plain(formatAppointment('2026-11-26T12:10:00Z', 'de'))).toMatch(/^Do\., 26\. Nov\.,? \d{1,2}:10$/);
    expect(plain(formatDateTime('2026-11-22T15:10:00Z', 'de'))).toMatch(/^22\.11\.2026, \d{2}:\d{2}$/);
  });
});

it("names languages and regions in the interface's language, and an unknown code by itself", () => {
  expect(languageName('ja', 'de')).toBe('Japanisch');
  expect(regionName('AT', 'de')).toBe('Österreich');
  expect(languageName('x', 'de')).toBe('x');
  expect(regionName('??', 'en')).toBe('??');
});
