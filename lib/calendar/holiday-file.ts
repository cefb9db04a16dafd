import * as z from 'zod/mini';
import { type HolidayTable, holidayTable } from './holiday-table';

const text = z.string().check(z.minLength(1));
const year = z.int().check(z.minimum(2000), z.maximum(2200));
/** "e" is an estimated date, "h14:00" a half-day that is off from then on, local time. */
const flag = z.string().check(z.regex(/^(e|h([01]\d|2[0-3]):[0-5]\d)$/));
const row = z.union([z.tuple([z.iso.date(), text, text]), z.tuple([z.iso.date(), text, text, flag])]);
const rows = z.array(row).check(z.maxLength(2000));
const dates = z.array(z.iso.date()).check(z.maxLength(500));

/** Shape of public/holidays/{CC}.json. */
export const holidayFileSchema = z.object({
  schema: z.literal(2),
  territory: z.string().check(z.regex(/^[A-Z]{2}$/)),
  years: z.tuple([year, year]),
  listedTo: z.optional(year),
  language: text,
  /** Weekend days on which people work in exchange for a bridge day. */
  worked: z.optional(dates),
  days: rows,
  /** By ISO 3166-2 code without the territory: what is different there. */
  subdivisions: z.optional(
    z.record(
      z.string().check(z.regex(/^[A-Z0-9]{1,3}$/)),
      z.object({
        name: text,
        english: z.optional(text),
        days: z.optional(rows),
        without: z.optional(dates),
      }),
    ),
  ),
});

export type HolidayFile = z.infer<typeof holidayFileSchema>;

/**
 * Reads a holiday file that nobody has checked yet.
 *
 * @param subdivision as of `holidayTable`
 * @throws Error that names the field which is wrong
 */
export function parseHolidayTable(json: unknown, subdivision?: string): HolidayTable {
  const parsed = holidayFileSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`holiday table: ${issue?.path.join('.') || 'file'}: ${issue?.message}`);
  }
  const [first, last] = parsed.data.years;
  if (first > last) throw new Error(`holiday table: years: ${first} comes after ${last}`);
  const { days, worked = [], subdivisions = {} } = parsed.data;
  const parts = Object.values(subdivisions).flatMap((part) => part.days ?? []);
  const outside = [...days.map(([date]) => date), ...worked, ...parts.map(([date]) => date)].find(
    (date) => Number(date.slice(0, 4)) < first || Number(date.slice(0, 4)) > last,
  );
  if (outside) throw new Error(`holiday table: days: ${outside} lies outside ${first}–${last}`);
  return holidayTable(parsed.data, subdivision);
}
