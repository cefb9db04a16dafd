import Holidays, { type HolidaysTypes } from 'date-holidays';
import { CORRECTIONS } from './corrections';

/** One closed local day. */
export interface Day {
  /** ISO 8601. */
  date: string;
  /** In the territory's first language. */
  name: string;
  english: string;
  /** True where the rule counts lunar months: sighting or announcement may move the day. */
  estimated: boolean;
}

const HOUR = 3_600_000;

const HIJRI =
  /\b(Muharram|Safar|Rabi al-(awwal|thani)|Jumada al-(awwal|thani)|Rajab|Shaban|Ramadan|Shawwal|Dhu al-(Qidah|Hijjah))\b/;
/** Months of the Chinese, Korean and Vietnamese calendars; solar terms are astronomy and certain. */
const LUNISOLAR = /\b(chinese|korean|vietnamese) (?!.*solarterm)/;

/** Territories (ISO 3166-1 alpha-2) that date-holidays describes, sorted. IC (Canary Islands) is no such code. */
export function knownTerritories(): string[] {
  return Object.keys(new Holidays().getCountries('en'))
    .filter((territory) => territory !== 'IC')
    .sort();
}

/** BCP 47 language of the names: date-holidays writes `jp` for Japanese and `us` for English. */
export function nameLanguage(territory: string): string {
  const [first = 'en'] = new Holidays(territory).getLanguages();
  return { jp: 'ja', us: 'en' }[first] ?? first;
}

/**
 * National public holidays of a territory (type `public`, no subdivision, with our corrections) of one
 * Gregorian year as whole local days, sorted, one row a day. Multi-day holidays give one row a day and may
 * reach into the next year. Holidays that begin during the day are left out, since working time remains.
 */
export function nationalHolidays(territory: string, year: number): Day[] {
  return publicHolidays(territory, year).flatMap(({ holiday, english }) => {
    const [date = ''] = holiday.date.split(' ');
    // Days of the Hijri and Hebrew calendars run from sunset, so `start` may lie on the evening before `date`;
    // one hour of slack covers a change to daylight saving time; hours beyond whole days are half days.
    const hours = (holiday.end.getTime() - holiday.start.getTime()) / HOUR;
    const length = Math.max(1, Math.floor((hours + 1) / 24));
    return Array.from({ length }, (_, offset) => ({
      date: addDays(date, offset),
      name: clean(holiday.name),
      english: clean(english),
      estimated: HIJRI.test(holiday.rule) || LUNISOLAR.test(holiday.rule),
    }));
  });
}

/**
 * Last year that is complete. Some days follow no rule that date-holidays could compute (Buddhist and Hindu
 * calendars, government announcements); it lists them year by year, and the lists end.
 *
 * @returns the last year before `to` in which every such day is listed, else undefined
 */
export function listedTo(territory: string, from: number, to: number): number | undefined {
  const corrected = CORRECTIONS.find((it) => it.territory === territory && it.listedTo)?.listedTo;
  if (corrected && corrected < to) return corrected;
  const listed = new Map<string, number>();
  const computed = new Set<string>();
  for (let year = from - 3; year <= to; year += 1) {
    for (const { holiday, english } of publicHolidays(territory, year)) {
      if (/^\d{4}-/.test(holiday.rule)) listed.set(english, (listed.get(english) ?? 0) + 1);
      else computed.add(english);
    }
  }
  const recurring = [...listed].filter(([name, count]) => count >= 2 && !computed.has(name));
  if (recurring.length === 0) return undefined;
  for (let year = to; year >= from; year -= 1) {
    const names = new Set(publicHolidays(territory, year).map(({ english }) => english));
    if (recurring.every(([name]) => names.has(name))) return year < to ? year : undefined;
  }
  return from - 1;
}

function publicHolidays(territory: string, year: number) {
  const source = new Holidays(territory);
  const promoted = new Set<string>();
  const corrections = CORRECTIONS.filter((correction) => correction.territory === territory);
  for (const { remove = [], promote = [], add = {} } of corrections) {
    for (const rule of remove) {
      if (!source.unsetRule(rule)) throw new Error(`${territory}: date-holidays has no rule "${rule}"`);
    }
    for (const rule of promote) promoted.add(rule);
    for (const [rule, [name, en]] of Object.entries(add)) {
      const [language = 'en'] = source.getLanguages();
      if (!source.setHoliday(rule, { name: { [language]: name, en }, type: 'public' })) {
        throw new Error(`${territory}: date-holidays can't read the rule "${rule}"`);
      }
    }
  }
  const [language = 'en'] = source.getLanguages();
  const english = source.getHolidays(year, 'en');
  return source
    .getHolidays(year, language)
    .map((holiday, index) => ({ holiday, english: english[index]?.name ?? holiday.name }))
    .filter(({ holiday }) => wholeDays(holiday) && (holiday.type === 'public' || promoted.has(holiday.rule)))
    .sort((a, b) => a.holiday.date.localeCompare(b.holiday.date));
}

const wholeDays = ({ date }: HolidaysTypes.Holiday) => date.includes(' 00:00:00');

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10);
}

const clean = (name: string) => name.replace(/\s+/g, ' ').trim();
