import * as z from 'zod/mini';
import { type HolidayTable, holidayTable } from './holiday-table';

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
 * Reads a holiday file that nobody has checked yet.
 *
 * @throws Error that names the field which is wrong
 */
export function parseHolidayTable(json: unknown): HolidayTable {
  const parsed = holidayFileSchema.safeParse(json);
  if (!parsed.success) {
    const issue = parsed.error.issues[0];
    throw new Error(`holiday table: ${issue?.path.join('.') || 'file'}: ${issue?.message}`);
  }
  const [first, last] = parsed.data.years;
  if (first > last) throw new Error(`holiday table: years: ${first} comes after ${last}`);
  const outside = parsed.data.days.find(
    ([date]) => Number(date.slice(0, 4)) < first || Number(date.slice(0, 4)) > last,
  );
  if (outside) throw new Error(`holiday table: days: ${outside[0]} lies outside ${first}–${last}`);
  return holidayTable(parsed.data);
}
