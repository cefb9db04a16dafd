import { readFileSync } from 'node:fs';
import { parseHolidayTable } from '@/lib/calendar/holiday-file';
import type { HolidayTable } from '@/lib/calendar/holiday-table';
import { type WorkingCalendar, workingCalendar } from '@/lib/calendar/working-calendar';

/** A shipped holiday table, of the territory or of one subdivision (ISO 3166-2, the part after the hyphen). */
export function shippedTable(territory: string, subdivision?: string): HolidayTable {
  const json = JSON.parse(readFileSync(`public/holidays/${territory}.json`, 'utf8'));
  return parseHolidayTable(json, subdivision);
}

/** The calendar of a territory with its shipped table and assumed hours. */
export function shippedCalendar(territory: string): WorkingCalendar {
  return workingCalendar(territory, undefined, shippedTable(territory));
}

/** An instant, written as local time in a zone. */
export function local(dateTime: string, zone: string): Temporal.Instant {
  return Temporal.PlainDateTime.from(dateTime).toZonedDateTime(zone).toInstant();
}

/** The local time of an instant, to the minute. */
export function wall(instant: string | undefined, zone: string): string | undefined {
  return (
    instant &&
    Temporal.Instant.from(instant).toZonedDateTimeISO(zone).toPlainDateTime().toString().slice(0, 16)
  );
}
