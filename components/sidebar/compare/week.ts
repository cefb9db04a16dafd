import type { WorkingHours } from '@/lib/calendar/working-calendar';

/** Monday of some week, UTC. */
const MONDAY = Date.UTC(2024, 0, 1);
const DAY_MS = 24 * 60 * 60 * 1000;

/** ISO 8601 weekdays (1 Monday … 7 Sunday) by their names. */
export function weekdayNames(days: readonly number[], language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' });
  return days.map((day) => format.format(MONDAY + (day - 1) * DAY_MS));
}

/** "09:00 – 18:00" as the interface's language writes times. */
export function hoursText({ start, end }: Pick<WorkingHours, 'start' | 'end'>, language: string): string {
  const at = (time: string) => new Date(`2024-01-01T${time}:00Z`);
  return new Intl.DateTimeFormat(language, {
    hour: 'numeric',
    minute: '2-digit',
    timeZone: 'UTC',
  }).formatRange(at(start), at(end));
}
