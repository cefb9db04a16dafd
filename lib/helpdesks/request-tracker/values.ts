import type { Priority, RecordStatus } from '@/lib/record/customer-record';

/** Statuses of Request Tracker's default lifecycle; a site's own ones are left out. */
const STATUSES: Readonly<Record<string, RecordStatus>> = {
  new: 'new',
  open: 'open',
  stalled: 'pending',
  resolved: 'solved',
  rejected: 'closed',
  deleted: 'closed',
};

/** Names and numbers of `%PriorityAsString` as shipped; on a site's own scale no other number has a meaning. */
const PRIORITIES: Readonly<Record<string, Priority>> = {
  low: 'low',
  medium: 'normal',
  high: 'high',
  0: 'low',
  50: 'normal',
  100: 'high',
};

export const statusOf = (name: unknown): RecordStatus | undefined => STATUSES[String(name)];
export const priorityOf = (name: unknown): Priority | undefined => PRIORITIES[String(name)];

/** The same object without keys whose value is undefined, null or ''. */
export function filled<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => (value ?? '') !== '')) as never;
}

/** An instant as REST 2 gives it (RFC 3339, UTC); Request Tracker writes the epoch for "not set". */
export function instant(value: unknown): string | undefined {
  return /^(?!1970-01-01)\d{4}-\d\d-\d\dT[\d:]+Z$/.test(String(value)) ? String(value) : undefined;
}
