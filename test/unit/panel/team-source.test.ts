import { expect, it } from 'vitest';
import type { Joined } from '@/lib/packs/sources/state';
import { unreachedSince } from '@/lib/panel/team-source';

const DAY = 24 * 60 * 60 * 1000;
const joined = (addresses: string[], state: Partial<Joined['state']>): Joined => ({
  membership: { team: 't', name: 'N', addresses, groups: [], joinedAt: 0, by: 'agent', revision: 1 },
  state: { failures: 0, ...state },
});

it('speaks of an address that was not reached for more than a day', () => {
  const there = ['https://packs.example/team.json'];
  expect(unreachedSince(joined(there, { reachedAt: 5 * DAY }), 6 * DAY)).toBeUndefined();
  expect(unreachedSince(joined(there, { reachedAt: 5 * DAY }), 6 * DAY + 1)).toBe(5 * DAY);
  // Never reached: since the agent joined.
  expect(unreachedSince(joined(there, { failures: 3 }), 2 * DAY)).toBe(0);
  // From a file, without an address, nothing is missing.
  expect(unreachedSince(joined([], {}), 9 * DAY)).toBeUndefined();
});
