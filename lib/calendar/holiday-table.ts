import * as z from 'zod/mini';

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

const text = z.string().check(z.minLength(1));
const year = z.int().check(z.minimum(2000), z.maximum(2200));
const row = z.union([
  z.tuple([z.iso.date(), text, text]),
  // The fourth field holds flags; "e" is an estimated date.
  z.tuple([z.iso.date(), text, text, z.literal('e')]),
]);

/** Shape of public/holidays/{CC}.json. */
export const holidayFileSchema = z.object({
  schema: z.literal(1),
  territory: z.string().check(z.regex(/^[A-Z]{2}$/)),
  years: z.tuple([year, year]),
  listedTo: z.optional(year),
  language: text,
  days: z.array(row).check(z.maxLength(2000)),
});

export type HolidayFile = z.infer<typeof holidayFileSchema>;

/**
 * Reads the JSON of public/holidays/{CC}.json. Where two holidays fall on one day the first is kept.
 *
 * @throws Error that names the field which is wrong
 */
export function parseHolidayTable(json: unknown): HolidayTable {
  const parsed = holidayFileSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`holiday table: ${issue?.path.join('.') || 'file'}: ${issue?.message}`);
  }
  const { territory, years, listedTo, language } = parsed.data;
  const [first, last] = years;
  if (first > last) throw new Error(`holiday table: years: ${first} comes after ${last}`);
  const days = new Map<string, Holiday>();
  for (const [date, name, english, flag] of parsed.data.days) {
    const year = Number(date.slice(0, 4));
    if (year < first || year > last) {
      throw new Error(`holiday table: days: ${date} lies outside ${first}–${last}`);
    }
    if (!days.has(date)) days.set(date, { date, name, english, estimated: flag === 'e' });
  }
  const completeTo = `${Math.min(last, listedTo ?? last)}-12-31`;
  return { territory, from: `${first}-01-01`, to: `${last}-12-31`, completeTo, language, days };
}

/** Whether the table says anything about a local date; before and after its years it knows nothing. */
export function covers(table: HolidayTable, date: Temporal.PlainDate): boolean {
  const day = date.toString();
  return table.from <= day && day <= table.to;
}
