/** Days before its day on which an entry begins to be due. */
const DUE_DAYS = 14;

export type Standing = 'verified' | 'due' | 'expired';

/** How an entry stands towards the day until which it counts as verified. `today`: ISO 8601 date where the lead is. */
export function standing(entry: Readonly<Record<string, unknown>>, today: string): Standing {
  const { verifyBy } = entry;
  if (typeof verifyBy !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(verifyBy)) return 'verified';
  if (verifyBy < today) return 'expired';
  return verifyBy <= addDays(today, DUE_DAYS) ? 'due' : 'verified';
}

/** The date so many days after another; both ISO 8601. */
export function addDays(date: string, days: number): string {
  const moved = new Date(`${date}T00:00:00Z`);
  moved.setUTCDate(moved.getUTCDate() + days);
  return moved.toISOString().slice(0, 10);
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
