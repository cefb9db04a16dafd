import { describe, expect, it } from 'vitest';
import type { Membership } from '@/lib/packs/membership';
import { followPolicy } from '@/lib/packs/sources/policy';
import type { Policy } from '@/lib/policy/policy';
import type { Invitation } from '@/lib/team/invitation';

const KEY = 'k'.repeat(43);
const team = { team: KEY, name: 'Acme', addresses: ['https://files.example/team.json'], groups: ['pilot'] };
const none = { teamUnreadable: false };

function membershipOf(before?: Partial<Membership>) {
  const done: string[] = [];
  const held = {
    now: before && ({ ...team, joinedAt: 1, by: 'agent', revision: 1, ...before } as Membership),
    joined: undefined as Invitation | undefined,
  };
  return {
    done,
    held,
    memberships: {
      get: async () => held.now,
      async join(invitation: Invitation, by: 'policy') {
        done.push(`join ${by}`);
        held.joined = invitation;
        held.now = { ...invitation, joinedAt: 2, by, revision: 2 };
      },
      async leave(by: 'policy') {
        done.push(`leave ${by}`);
        held.now = undefined;
      },
    },
  };
}
const follow = (policy: Pick<Policy, 'team' | 'teamUnreadable'>, before?: Partial<Membership>) => {
  const stage = membershipOf(before);
  return followPolicy(policy, stage.memberships).then((changed) => ({ changed, ...stage }));
};

describe('a team set by an administrator', () => {
  it('is joined without a click, once', async () => {
    const { done, held, memberships } = await follow({ team, ...none });
    expect(done).toEqual(['join policy']);
    expect(held.joined).toEqual(team);
    expect(await followPolicy({ team, ...none }, memberships)).toBe(false);
    expect(done).toHaveLength(1);
  });

  it('replaces a team that the agent joined', async () => {
    const { changed, held } = await follow({ team, ...none }, { team: 'o'.repeat(43), groups: ['night'] });
    expect(changed).toBe(true);
    expect(held.now).toMatchObject({ team: KEY, by: 'policy', groups: ['pilot'] });
  });

  it('keeps everybody in its groups', async () => {
    const { held } = await follow({ team, ...none }, { by: 'policy', groups: ['night'] });
    expect(held.now?.groups).toEqual(['pilot']);
  });

  it('follows new addresses', async () => {
    const addresses = ['https://new.example/team.json'];
    const { changed, held } = await follow({ team: { ...team, addresses }, ...none }, { by: 'policy' });
    expect(changed).toBe(true);
    expect(held.now?.addresses).toEqual(addresses);
  });

  it('ends with the policy, and only what the policy made', async () => {
    expect((await follow(none, { by: 'policy' })).done).toEqual(['leave policy']);
    expect((await follow(none, { by: 'agent' })).done).toEqual([]);
    expect((await follow(none)).done).toEqual([]);
  });

  it('stays while what is set can’t be read', async () => {
    expect((await follow({ teamUnreadable: true }, { by: 'policy' })).done).toEqual([]);
  });
});
