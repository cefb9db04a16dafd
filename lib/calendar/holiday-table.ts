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
  /** Of a half-day: the local time `HH:MM` from which it is off. Absent where the whole day is. */
  closes?: string;
}

/** A holiday that only parts of the territory have. */
export interface RegionalHoliday extends Holiday {
  /** English names of the subdivisions that have it, in the order of their codes. */
  where: string[];
}

/** Public holidays of one territory for whole calendar years. */
export interface HolidayTable {
  /** ISO 3166-1 alpha-2. */
  territory: string;
  /** ISO 3166-2 code without the territory, where the days are those of one subdivision. */
  subdivision?: string;
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
  /** By ISO 8601 date; half-days among them. */
  days: ReadonlyMap<string, Holiday>;
  /** Weekend days on which people work in exchange for a bridge day, ISO 8601. */
  worked: ReadonlySet<string>;
  /** By ISO 8601 date: where the table is of the whole territory, what holds in parts of it. */
  regional: ReadonlyMap<string, RegionalHoliday>;
}

type Row = HolidayFile['days'][number];

/**
 * The table of a file that is known to be valid: shipped ones are, a test reads them all. Of two holidays on one day
 * the first is kept.
 *
 * @param subdivision ISO 3166-2 code without the territory; one that the file does not name differs in nothing
 */
export function holidayTable(file: HolidayFile, subdivision?: string): HolidayTable {
  const { territory, years, listedTo, language } = file;
  const [first, last] = years;
  const days = new Map<string, Holiday>();
  const part = subdivision ? file.subdivisions?.[subdivision] : undefined;
  const none = new Set(part?.without);
  // A whole day off that only the subdivision has outweighs the territory's half-day.
  for (const row of [...(part?.days ?? []), ...file.days])
    if (!days.has(row[0]) && !none.has(row[0])) days.set(row[0], holiday(row));
  return {
    territory,
    ...(subdivision && { subdivision }),
    from: `${first}-01-01`,
    to: `${last}-12-31`,
    completeTo: `${Math.min(last, listedTo ?? last)}-12-31`,
    language,
    days,
    worked: new Set(file.worked),
    regional: subdivision ? new Map() : regional(file, days),
  };
}

/** What subdivisions have on days that are no holiday everywhere. */
function regional(file: HolidayFile, days: ReadonlyMap<string, Holiday>): Map<string, RegionalHoliday> {
  const found = new Map<string, RegionalHoliday>();
  for (const { name, english = name, days: rows = [] } of Object.values(file.subdivisions ?? {})) {
    for (const row of rows) {
      if (days.has(row[0])) continue;
      const known = found.get(row[0]);
      if (known) known.where.push(english);
      else found.set(row[0], { ...holiday(row), where: [english] });
    }
  }
  return found;
}

function holiday([date, name, english, flag]: Row): Holiday {
  const closes = flag?.startsWith('h') ? flag.slice(1) : undefined;
  return { date, name, english, estimated: flag === 'e', ...(closes && { closes }) };
}

/** Whether the table says anything about a local date; before and after its years it knows nothing. */
export function covers(table: HolidayTable, date: Temporal.PlainDate): boolean {
  const day = date.toString();
  return table.from <= day && day <= table.to;
}
