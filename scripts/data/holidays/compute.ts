import Holidays, { type HolidaysTypes } from 'date-holidays';
import { CORRECTIONS } from './corrections';

/** One closed local day. */
export interface Day {
  /** ISO 8601. */
  date: string;
  /** In the territory's first language. */
  name: string;
  english: string;
  /** True where the rule counts lunar months or the day isn't announced yet: it may still move. */
  estimated: boolean;
  /** Local wall-clock time `HH:MM` from which a half-day is off; absent for whole days. */
  closes?: string;
}

/** What is different in one subdivision. */
export interface SubdivisionDays {
  /** ISO 3166-2, the part after the hyphen. */
  code: string;
  /** In the territory's first language. */
  name: string;
  english: string;
  /** Holidays that the whole territory does not have. */
  days: Day[];
  /** Dates of the territory's holidays that are none here, ISO 8601. */
  without: string[];
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
 * Public holidays of one Gregorian year as local days, sorted: those of the whole territory, or with a subdivision
 * those of people there (with our corrections). Type `public` counts, and of type `bank` what begins during the
 * day, since offices close then. Multi-day holidays give one row a day and may reach into the next year.
 */
export function holidaysOf(territory: string, year: number, subdivision?: string): Day[] {
  return rulesOf(territory, year, subdivision).flatMap(({ holiday, english, estimated }) => {
    const [date = '', time = ''] = holiday.date.split(' ');
    const day = { name: clean(holiday.name), english: clean(english), estimated };
    if (!wholeDays(holiday)) return [{ ...day, date, closes: time.slice(0, 5) }];
    // Days of the Hijri and Hebrew calendars run from sunset, so `start` may lie on the evening before `date`;
    // one hour of slack covers a change to daylight saving time; hours beyond whole days are half days.
    const hours = (holiday.end.getTime() - holiday.start.getTime()) / HOUR;
    const length = Math.max(1, Math.floor((hours + 1) / 24));
    return Array.from({ length }, (_, offset) => ({ ...day, date: addDays(date, offset) }));
  });
}

/** The days of several years, one row a date: a whole day off outweighs a half-day, else the first counts. */
export function daysOf(territory: string, from: number, to: number, subdivision?: string): Day[] {
  const days = new Map<string, Day>();
  // The year before counts too, for holidays that reach into the first year.
  for (let year = from - 1; year <= to; year += 1) {
    for (const day of holidaysOf(territory, year, subdivision)) {
      const known = days.get(day.date);
      const better = !known || (known.closes !== undefined && day.closes === undefined);
      if (better && day.date >= `${from}` && day.date < `${to + 1}`) days.set(day.date, day);
    }
  }
  return [...days.values()].sort((a, b) => a.date.localeCompare(b.date));
}

/** What each subdivision has that the whole territory has not; those without any difference are left out. */
export function subdivisionsOf(territory: string, from: number, to: number): SubdivisionDays[] {
  const source = new Holidays(territory);
  const english = source.getStates(territory, 'en') ?? {};
  const [language = 'en'] = source.getLanguages();
  const names = source.getStates(territory, language) ?? {};
  const national = new Map(daysOf(territory, from, to).map((day) => [day.date, day]));
  return Object.keys(english)
    .sort()
    .flatMap((code) => {
      const own = daysOf(territory, from, to, code);
      const dates = new Set(own.map(({ date }) => date));
      const days = own.filter(({ date, closes }) => {
        const everywhere = national.get(date);
        return !everywhere || (everywhere.closes !== undefined && closes === undefined);
      });
      const without = [...national.keys()].filter((date) => !dates.has(date));
      if (days.length === 0 && without.length === 0) return [];
      const name = clean(names[code] ?? english[code] ?? code);
      return [{ code, name, english: clean(english[code] ?? name), days, without }];
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
    for (const { holiday, english } of rulesOf(territory, year)) {
      if (/^\d{4}-/.test(holiday.rule)) listed.set(english, (listed.get(english) ?? 0) + 1);
      else computed.add(english);
    }
  }
  const recurring = [...listed].filter(([name, count]) => count >= 2 && !computed.has(name));
  if (recurring.length === 0) return undefined;
  for (let year = to; year >= from; year -= 1) {
    const names = new Set(rulesOf(territory, year).map(({ english }) => english));
    if (recurring.every(([name]) => names.has(name))) return year < to ? year : undefined;
  }
  return from - 1;
}

function rulesOf(territory: string, year: number, subdivision?: string) {
  const source = subdivision ? new Holidays(territory, subdivision) : new Holidays(territory);
  const promoted = new Set<string>();
  const expected = new Set<string>();
  const later: string[] = [];
  const corrections = CORRECTIONS.filter((correction) => correction.territory === territory);
  for (const { remove = [], promote = [], add = {}, ...more } of corrections) {
    later.push(...(more.later ?? []));
    for (const rule of remove) {
      if (!source.unsetRule(rule) && !subdivision)
        throw new Error(`${territory}: date-holidays has no rule "${rule}"`);
    }
    for (const rule of promote) promoted.add(rule);
    for (const [rule, [name, en]] of Object.entries(add)) {
      if (more.estimated) expected.add(rule);
      const [language = 'en'] = source.getLanguages();
      const substitute = rule.startsWith('substitutes ');
      if (!source.setHoliday(rule, { name: { [language]: name, en }, type: 'public', substitute })) {
        throw new Error(`${territory}: date-holidays can't read the rule "${rule}"`);
      }
    }
  }
  const [language = 'en'] = source.getLanguages();
  const english = source.getHolidays(year, 'en');
  // What has no name in a variety (de-AT) comes in English; the language itself may have one.
  const plain = source.getHolidays(year, language.split('-')[0] ?? language);
  return source
    .getHolidays(year, language)
    .map((holiday, index) => {
      const inEnglish = english[index]?.name ?? holiday.name;
      const name = holiday.name === inEnglish ? (plain[index]?.name ?? holiday.name) : holiday.name;
      const date = inMonths(later, holiday)
        ? addDays(holiday.date.slice(0, 10), 1)
        : holiday.date.slice(0, 10);
      return {
        holiday: { ...holiday, name, date: `${date}${holiday.date.slice(10)}` },
        english: inEnglish,
        estimated: HIJRI.test(holiday.rule) || LUNISOLAR.test(holiday.rule) || expected.has(holiday.rule),
      };
    })
    .filter(({ holiday }) => counts(holiday) || promoted.has(holiday.rule))
    .sort((a, b) => a.holiday.date.localeCompare(b.holiday.date));
}

/** Whether a rule of the Hijri calendar gives a day in one of the months that `Correction.later` names. */
function inMonths(months: string[], { rule, date }: HolidaysTypes.Holiday): boolean {
  const month = HIJRI.exec(rule)?.[1];
  return month !== undefined && months.some((it) => `${month} ${date}`.startsWith(it));
}

const counts = (holiday: HolidaysTypes.Holiday) =>
  holiday.type === 'public' || (holiday.type === 'bank' && !wholeDays(holiday));

const wholeDays = ({ date }: HolidaysTypes.Holiday) => date.includes(' 00:00:00');

function addDays(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00:00Z`) + days * 24 * HOUR).toISOString().slice(0, 10);
}

const clean = (name: string) => name.replace(/\s+/g, ' ').trim();
