import type { Joined } from '@/lib/packs/sources/state';

/** Shorter absences are nothing to speak of: an evening offline, a server that restarts. In milliseconds. */
const QUIET_MS = 24 * 60 * 60 * 1000;

/** Since when (epoch milliseconds) the team's address has not been reached; undefined where that is no news. */
export function unreachedSince({ membership, state }: Joined, now: number): number | undefined {
  const { addresses, document, joinedAt } = membership;
  if (!addresses.length && !document?.addresses.length) return undefined;
  const since = state.reachedAt ?? joinedAt;
  return now - since > QUIET_MS ? since : undefined;
}
