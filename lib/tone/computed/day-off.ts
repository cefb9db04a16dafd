import type { DraftFinding } from '../draft-finding';
import type { ComputedRule } from '.';

/** Names of months and weekdays in one language, as a date is written in it. */
interface Words {
  months: Map<string, number>;
  /** ISO 8601: 1 Monday … 7 Sunday. */
  weekdays: Map<string, number>;
}

/** What lies further ahead is seldom a promise. */
const AHEAD_DAYS = 45;

const known = new Map<string, Words>();
/** 2028 begins on a Saturday; the third is a Monday. */
const MONDAY = Date.UTC(2028, 0, 3);
const DAY = 86_400_000;

function wordsOf(language: string): Words {
  const before = known.get(language);
  if (before) return before;
  const month = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' });
  const weekday = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  const words: Words = { months: new Map(), weekdays: new Map() };
  for (let index = 0; index < 12; index += 1) {
    const part = month.formatToParts(Date.UTC(2028, index, 15)).find(({ type }) => type === 'month');
    if (part && /\p{L}{3}/u.test(part.value)) words.months.set(part.value.toLowerCase(), index + 1);
  }
  for (let index = 0; index < 7; index += 1)
    words.weekdays.set(weekday.format(MONDAY + index * DAY).toLowerCase(), index + 1);
  known.set(language, words);
  return words;
}

const LETTER = '[\\p{L}\\p{M}]';
const any = (words: Iterable<string>): string =>
  [...words]
    .sort((one, other) => other.length - one.length)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'))
    .join('|');

/** Words beside a weekday that say that it is over, before it or, in Romance languages, after it. */
const OVER_BEFORE =
  /(?:last|past|previous|letzte[mnrs]?|vergangene[mnrs]?|vorige[mnrs]?|vorige|afgelopen|先週の?|先日の?)\s?$/iu;
const OVER_AFTER = /^\s(?:derni(?:er|ère)|passée?|pasad[oa]|scors[oa]|passad[oa])(?!\p{L})/iu;

interface Named {
  words: string;
  start: number;
  /** ISO 8601. */
  date: string;
}

/** The dates that a text names: "2026-12-25", "25 December", "December 25", „25. Dezember“, "on Friday". */
function datesIn(text: string, language: string, today: Temporal.PlainDate): Named[] {
  const { months, weekdays } = wordsOf(language);
  const found: Named[] = [];
  const add = (match: RegExpMatchArray, date: Temporal.PlainDate | undefined) => {
    if (date) found.push({ words: match[0], start: match.index ?? 0, date: date.toString() });
  };
  for (const match of text.matchAll(/(?<!\d)(20\d\d)-(\d\d)-(\d\d)(?!\d)/g))
    add(match, plain(Number(match[1]), Number(match[2]), Number(match[3])));
  if (months.size === 12) {
    const name = any(months.keys());
    const patterns = [
      `(?<!\\d)(?<day>\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s(?:de\\s|of\\s)?(?<month>${name})(?!${LETTER})(?:\\s(?:de\\s)?(?<year>20\\d\\d))?`,
      `(?<!${LETTER})(?<month>${name})\\s(?<day>\\d{1,2})(?:st|nd|rd|th)?(?!\\d)(?:,?\\s(?<year>20\\d\\d))?`,
    ];
    for (const pattern of patterns)
      for (const match of text.matchAll(new RegExp(pattern, 'giu'))) {
        const { day, month = '', year } = match.groups ?? {};
        add(match, next(Number(day), months.get(month.toLowerCase()), year, today));
      }
  }
  const names = new RegExp(`(?<!${LETTER})(${any(weekdays.keys())})(?!${LETTER})`, 'giu');
  for (const match of text.matchAll(names)) {
    const weekday = weekdays.get((match[1] ?? '').toLowerCase());
    // A weekday beside a date is that date's.
    const beside = found.some(({ start }) => start > (match.index ?? 0) && start - (match.index ?? 0) < 24);
    const end = (match.index ?? 0) + match[0].length;
    const over =
      OVER_BEFORE.test(text.slice(Math.max(0, (match.index ?? 0) - 14), match.index)) ||
      OVER_AFTER.test(text.slice(end, end + 10));
    if (weekday && !beside && !over)
      add(match, today.add({ days: ((weekday - today.dayOfWeek + 6) % 7) + 1 }));
  }
  return found;
}

function plain(year: number, month: number, day: number): Temporal.PlainDate | undefined {
  try {
    return Temporal.PlainDate.from({ year, month, day }, { overflow: 'reject' });
  } catch {
    return undefined;
  }
}

/** A day and month without a year is the next one to come. */
function next(
  day: number,
  month: number | undefined,
  year: string | undefined,
  today: Temporal.PlainDate,
): Temporal.PlainDate | undefined {
  if (!month) return undefined;
  const date = plain(year ? Number(year) : today.year, month, day);
  if (!date || year) return date;
  return Temporal.PlainDate.compare(date, today) < 0 ? plain(today.year + 1, month, day) : date;
}

/** A date in the draft, today or later, on which people there are off. */
export const dayOff: ComputedRule = ({ text }, { calendar, language }) => {
  if (!calendar) return [];
  const today = Temporal.PlainDate.from(calendar.today);
  return datesIn(text, language, today).flatMap(({ words, start, date }): DraftFinding[] => {
    if (date < calendar.today || date > today.add({ days: AHEAD_DAYS }).toString()) return [];
    const why = calendar.dayOff(date);
    if (!why) return [];
    const rule = why === 'weekend' ? 'stance.date-on-weekend' : 'stance.date-on-holiday';
    return [
      {
        rule,
        about: 'stance',
        weight: 2,
        words,
        start,
        end: start + words.length,
        values: { date, name: why },
      },
    ];
  });
};
