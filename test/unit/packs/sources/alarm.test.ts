import { describe, expect, it } from 'vitest';
import { type AlarmTools, CHECK_TEAM, teamAlarm } from '@/lib/packs/sources/alarm';
import type { Reason } from '@/lib/packs/sources/waiting';

const MINUTE = 60_000;

function stage(joined: boolean) {
  const world = { joined, now: Date.parse('2026-11-22T10:00:00Z') };
  const alarms = new Map<string, { scheduledTime: number; periodInMinutes: number }>();
  const checks: Reason[] = [];
  let created = 0;
  const tools: AlarmTools = {
    joined: async () => world.joined,
    check: async (reason) => {
      checks.push(reason);
      return true;
    },
    alarms: {
      get: async (name) => alarms.get(name),
      create(name, { delayInMinutes, periodInMinutes }) {
        created += 1;
        alarms.set(name, { scheduledTime: world.now + delayInMinutes * MINUTE, periodInMinutes });
      },
      clear: (name) => alarms.delete(name),
    },
    now: () => world.now,
  };
  return { world, alarms, checks, created: () => created, team: teamAlarm(tools) };
}

describe('the alarm', () => {
  it('is set every five minutes while a team is joined, and only once', async () => {
    const { team, alarms, checks, created } = stage(true);
    await team.due();
    await team.soon();
    expect(alarms.get(CHECK_TEAM)?.periodInMinutes).toBe(5);
    expect(created()).toBe(1);
    expect(checks).toEqual(['due', 'soon']);
  });

  it('goes when the agent leaves', async () => {
    const { team, alarms, world } = stage(true);
    await team.due();
    world.joined = false;
    await team.due();
    expect(alarms.size).toBe(0);
  });

  it.each([-60 * MINUTE, -24 * 60 * MINUTE])(
    'is set anew where the clock was put back by %d ms',
    async (jump) => {
      const { team, alarms, world } = stage(true);
      await team.due();
      world.now += jump;
      await team.soon();
      expect(alarms.get(CHECK_TEAM)?.scheduledTime).toBe(world.now + 5 * MINUTE);
    },
  );

  it('is looked after though the check fails, and the other way round', async () => {
    const { checks } = stage(true);
    const broken = teamAlarm({
      joined: () => Promise.reject(new Error('no database')),
      check: async (reason) => {
        checks.push(reason);
        return false;
      },
      alarms: { get: async () => undefined, create: () => {}, clear: () => {} },
      now: () => 0,
    });
    await expect(broken.due()).resolves.toBeUndefined();
    expect(checks).toEqual(['due']);
  });
});
