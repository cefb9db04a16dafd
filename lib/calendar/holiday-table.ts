import type { HolidayFile } from './holiday-file';

/** A public holiday of one local day. */
export interface Holiday {
  /** ISO 8601 date, local. */
  date: string;
  /** In the territory's own language. */
  name: string;
  english: string;
  /** True where the day follows lunar months: sighting or announcement may move it by a day or so. */
  estimated: boolean;
}

/** National public holidays of one territory for whole calendar years. */
export interface HolidayTable {
  /** ISO 3166-1 alpha-2. */
  territory: string;
  /** First and last day covered, ISO 8601. */
  from: string;
  to: string;
  /**
   * Last day for which the table is complete, where that is before `to`: days that no rule computes (Buddhist
   * and Hindu calendars, announcements) are listed year by year, and the lists end. ISO 8601.
   */
  completeTo: string;
  /** BCP 47 language of the names. */
  language: string;
  /** By ISO 8601 date. */
  days: ReadonlyMap<string, Holiday>;
}

/** The table of a file that is known to be valid: shipped ones are, a test reads them all. Of two holidays on one day the first is kept. */
export function holidayTable({
  territory,
  years: [first, last],
  listedTo,
  language,
  days,
}: HolidayFile): HolidayTable {
  const byDate = new Map<string, Holiday>();
  for (const [date, name, english, flag] of days)
    if (!byDate.has(date)) byDate.set(date, { date, name, english, estimated: flag === 'e' });
  const completeTo = `${Math.min(last, listedTo ?? last)}-12-31`;
  return { territory, from: `${first}-01-01`, to: `${last}-12-31`, completeTo, language, days: byDate };
}

/** Whether the table says anything about a local date; before and after its years it knows nothing. */
export function covers(table: HolidayTable, date: Temporal.PlainDate): boolean {
  const day = date.toString();
  return table.from <= day && day <= table.to;
}
