import type { Policy } from '@/lib/policy/policy';
import type { Invitation } from '@/lib/team/invitation';
import type { Membership } from '../membership';

/** The part of `lib/packs/team.ts` that this needs. */
export interface Memberships {
  get(): Promise<Membership | undefined>;
  join(invitation: Invitation, by: 'policy'): Promise<unknown>;
  leave(by: 'policy'): Promise<unknown>;
}

/**
 * Makes the membership what the policy says: joins its team without a click, keeps to its addresses and groups, and
 * leaves when the policy no longer names one. Resolves with whether anything changed. A team that is named and can't be
 * read changes nothing.
 */
export async function followPolicy(
  { team, teamUnreadable }: Pick<Policy, 'team' | 'teamUnreadable'>,
  membership: Memberships,
): Promise<boolean> {
  const joined = await membership.get();
  if (!team) {
    if (teamUnreadable || joined?.by !== 'policy') return false;
    await membership.leave('policy');
    return true;
  }
  if (joined?.by === 'policy' && isAs(joined, team)) return false;
  await membership.join(team, 'policy');
  return true;
}

const isAs = (joined: Membership, wanted: Invitation): boolean =>
  joined.team === wanted.team &&
  joined.name === wanted.name &&
  joined.addresses.join('\n') === wanted.addresses.join('\n') &&
  joined.groups.join('\n') === wanted.groups.join('\n');
