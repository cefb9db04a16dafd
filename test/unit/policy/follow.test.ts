import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Membership } from '@/lib/packs/membership';
import { applyPolicy, ruledSettings } from '@/lib/policy/follow';
import { NO_POLICY, type Policy } from '@/lib/policy/policy';
import { RULED_KEY, settings } from '@/lib/storage/settings';

const area = fakeBrowser.storage.local as unknown as Parameters<typeof applyPolicy>[0]['area'];
const membership = {
  get: async (): Promise<Membership | undefined> => undefined,
  join: vi.fn(),
  leave: vi.fn(),
};
const teamChanged = vi.fn(async () => true);
const lookAgain = vi.fn();
const tools = { area, membership, teamChanged, lookAgain };
const apply = (policy: Partial<Policy>, sure = true) =>
  applyPolicy({ ...tools, policy: async () => ({ ...NO_POLICY, any: true, ...policy }) }, { sure });

beforeEach(() => {
  fakeBrowser.reset();
  vi.clearAllMocks();
});

describe('settings under a policy', () => {
  it('hold as preset until the agent chooses', async () => {
    await apply({ presets: { home: 'side', askOutcome: false } });
    expect(await settings.get()).toMatchObject({ home: 'side', askOutcome: false });
    expect(await settings.rules()).toEqual({ home: 'preset', askOutcome: 'preset' });
    await settings.set({ home: 'page' });
    expect(await settings.get()).toMatchObject({ home: 'page', askOutcome: false });
    expect(await settings.rules()).toEqual({ askOutcome: 'preset' });
  });

  it('hold as locked whatever the agent chose, who finds the own choice again afterwards', async () => {
    await settings.set({ home: 'page', startCollapsed: true });
    await apply({ presets: { home: 'side' }, locked: ['home', 'startCollapsed'] });
    // Locked without a value: Savoir's own.
    expect(await settings.get()).toMatchObject({ home: 'side', startCollapsed: false });
    expect(await settings.rules()).toEqual({ home: 'locked', startCollapsed: 'locked' });
    await settings.set({ home: 'page' });
    expect((await settings.get()).home).toBe('side');
    await apply({});
    expect(await settings.get()).toMatchObject({ home: 'page', startCollapsed: true });
    expect(await area.get(RULED_KEY)).toEqual({});
  });

  it('tell every document, once', async () => {
    const seen: string[] = [];
    const stop = settings.watch(({ home }) => seen.push(home));
    await apply({ presets: { home: 'side' } });
    await apply({ presets: { home: 'side' } });
    await vi.waitFor(() => expect(seen).toEqual(['side']));
    stop();
  });

  it('stay as they are while nobody knows what is set', async () => {
    await apply({ presets: { home: 'side' } });
    await apply({ teamUnreadable: true, problems: [{ field: '', wanted: 'readable' }] });
    expect((await settings.get()).home).toBe('side');
  });

  it('read as Savoir’s own where the item is damaged', async () => {
    await area.set({ [RULED_KEY]: { presets: { home: 'roof' }, locked: 7 } });
    expect((await settings.get()).home).toBe('page');
    expect(await settings.rules()).toEqual({});
  });
});

describe('a team under a policy', () => {
  const team = { team: 'k'.repeat(43), name: 'Acme', addresses: [], groups: [] };

  it('is joined and looked for', async () => {
    await apply({ team });
    expect(membership.join).toHaveBeenCalledWith(team, 'policy');
    expect(teamChanged).toHaveBeenCalledOnce();
  });

  it('does not keep the settings from holding where the database is broken', async () => {
    await applyPolicy(
      {
        ...tools,
        policy: async () => ({ ...NO_POLICY, any: true, team, presets: { home: 'side' } }),
        membership: { ...membership, get: () => Promise.reject(new Error('no database')) },
      },
      { sure: false },
    );
    expect((await settings.get()).home).toBe('side');
    expect(teamChanged).not.toHaveBeenCalled();
  });
});

describe('a policy that seems to be gone', () => {
  const joined = { by: 'policy', team: 'k'.repeat(43) } as Membership;

  it('takes nothing away at first, and everything when it is sure', async () => {
    await apply({ presets: { home: 'side' } }, false);
    await apply({ any: false }, false);
    expect((await settings.get()).home).toBe('side');
    expect(lookAgain).toHaveBeenCalledOnce();
    await apply({ any: false }, true);
    expect((await settings.get()).home).toBe('page');
  });

  it('leaves a team only when it is sure', async () => {
    const get = vi.spyOn(membership, 'get').mockResolvedValue(joined);
    await apply({ any: false }, false);
    expect(membership.leave).not.toHaveBeenCalled();
    expect(lookAgain).toHaveBeenCalledOnce();
    await apply({ any: false }, true);
    expect(membership.leave).toHaveBeenCalledWith('policy');
    get.mockRestore();
  });

  it('is none where nothing was ever set', async () => {
    await apply({ any: false }, false);
    expect(lookAgain).not.toHaveBeenCalled();
  });

  it('ends the team at once where the rest of it is still there', async () => {
    const get = vi.spyOn(membership, 'get').mockResolvedValue(joined);
    await apply({ presets: { home: 'side' } }, false);
    expect(membership.leave).toHaveBeenCalledWith('policy');
    get.mockRestore();
  });
});

it('keeps fields in the order that Chromium gives them back in', () => {
  const rules = ruledSettings({
    presets: { startCollapsed: true, home: 'side' },
    locked: ['startCollapsed', 'home'],
  });
  expect(JSON.stringify(rules)).toBe(
    '{"locked":{"home":"side","startCollapsed":true},"presets":{"home":"side","startCollapsed":true}}',
  );
});
