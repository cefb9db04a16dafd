import type { TeamOrigin } from '@/lib/knowledge/layers';

/** How well an entry of a team stands: confirmed, soon to be confirmed again, or past the day set for that. */
export type Standing = TeamOrigin['standing'];

/** So many days before its day an entry is due. */
const DUE_DAYS = 14;
const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * How an entry stands on the day `today` that is to be confirmed by `verifyBy` (ISO 8601 dates, that day included). One
 * without such a day is verified for good.
 */
export function standing(verifyBy: string | undefined, today: string): Standing {
  if (verifyBy === undefined) return 'verified';
  if (verifyBy < today) return 'expired';
  return (Date.parse(verifyBy) - Date.parse(today)) / DAY_MS <= DUE_DAYS ? 'due' : 'verified';
}
