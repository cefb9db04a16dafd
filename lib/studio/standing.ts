import { type Standing, standing as standingOf } from '@/lib/guidance/standing';

/**
 * How an entry stands towards the day until which it counts as verified, as agents see it; one that is still being written
 * may name no day that is one. `today`: ISO 8601 date where the lead is.
 */
export function standing(entry: Readonly<Record<string, unknown>>, today: string): Standing {
  const { verifyBy } = entry;
  const readable = typeof verifyBy === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(verifyBy);
  return standingOf(readable ? verifyBy : undefined, today);
}

/** The date so many months after another, on the last of the month where it has no such day; both ISO 8601. */
export function addMonths(date: string, months: number): string {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(day, last))).toISOString().slice(0, 10);
}

/** Today where this browser is, as an ISO 8601 date. */
export function localToday(now = new Date()): string {
  const two = (part: number) => String(part).padStart(2, '0');
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
