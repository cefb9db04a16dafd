import { describe, expect, it, vi } from 'vitest';
import type { Choices } from '@/lib/activity/choices';
import { PAUSE_OVER, tabConfigs } from '@/lib/activity/tab-configs';
import type { TabConfig } from '@/lib/protocol/messages';

const NOW = 1_780_000_000_000;
const PAGES = ['https://*.zendesk.com/agent/*'];

/** A worker that starts now, in a browser with these tabs. */
function worker(choices: Choices, open: { id: number; url?: string }[]) {
  const told = new Map<number, TabConfig>();
  const tools = {
    activity: {
      get: vi.fn(async () => choices),
      resume: vi.fn(async () => {}),
      setTab: vi.fn(async () => {}),
    },
    settings: async () => ({ home: 'side' as const, startCollapsed: true }),
    pages: async () => PAGES,
    tabs: {
      query: vi.fn(async ({ url }: { url?: string[] }) => (url ? open.filter((tab) => tab.url) : open)),
    },
    tell: vi.fn(async (tabId: number, config: TabConfig) => {
      if (tabId === 9) throw new Error('Could not establish connection. Receiving end does not exist.');
      told.set(tabId, config);
    }),
    alarms: { create: vi.fn(), clear: vi.fn() },
    now: () => NOW,
  };
  return { ...tools, told, configs: tabConfigs(tools) };
}

const A = 'https://a.zendesk.com/agent/tickets/1';
const B = 'https://b.zendesk.com/agent/tickets/2';

describe('what tabs are told', () => {
  it('is their own: by site, by tab, and passes over those that have no detector', async () => {
    const { configs, told, tabs } = worker({ sitesOff: ['https://b.zendesk.com'], tabsOff: [3] }, [
      { id: 9, url: A },
      { id: 1, url: A },
      { id: 2, url: B },
      { id: 3, url: A },
    ]);
    await configs.changed();
    expect(tabs.query).toHaveBeenCalledWith({ url: PAGES });
    expect([...told]).toEqual([
      [1, { active: true, home: 'side', collapsed: true }],
      [2, { active: false, home: 'side', collapsed: true }],
      [3, { active: false, home: 'side', collapsed: true }],
    ]);
    expect(await configs.of({ id: 3, url: A })).toMatchObject({ active: false });
    expect(await configs.of({ id: 4, url: A })).toMatchObject({ active: true });
    expect(await configs.of({ id: 4, url: undefined })).toMatchObject({ active: false });
  });

  it('is the newer of two choices in a row, however long the first one takes', async () => {
    const site = 'https://a.zendesk.com';
    const { configs, told, activity, tabs } = worker({ sitesOff: [], tabsOff: [] }, [{ id: 1, url: A }]);
    tabs.query.mockImplementationOnce(async () => {
      await new Promise((resolve) => setTimeout(resolve, 30));
      return [{ id: 1, url: A }];
    });
    const first = configs.changed();
    activity.get.mockResolvedValue({ sitesOff: [site], tabsOff: [] });
    await Promise.all([first, configs.changed()]);
    expect(told.get(1)?.active).toBe(false);
  });

  it('says "off" to tabs whose address can no longer be seen', async () => {
    const { configs, told } = worker({ sitesOff: [], tabsOff: [] }, [{ id: 1, url: A }, { id: 2 }]);
    await configs.revoked();
    expect(told.get(1)?.active).toBe(true);
    expect(told.get(2)?.active).toBe(false);
  });

  it('stays on where the choices can not be read', async () => {
    const { configs, activity } = worker({ sitesOff: [], tabsOff: [] }, []);
    activity.get.mockRejectedValue(new Error('corrupt'));
    expect(await configs.of({ id: 1, url: A })).toMatchObject({ active: true });
  });
});

describe('a pause', () => {
  it('has an alarm at its end, which goes when it is ended by hand', async () => {
    const paused = worker({ pausedUntil: NOW + 3_600_000, sitesOff: [], tabsOff: [] }, []);
    await paused.configs.changed();
    expect(paused.alarms.create).toHaveBeenCalledWith(PAUSE_OVER, { when: NOW + 3_600_000 });
    await paused.configs.pauseOver();
    expect(paused.activity.resume).toHaveBeenCalledOnce();

    const ended = worker({ sitesOff: [], tabsOff: [] }, []);
    await ended.configs.changed();
    expect(ended.alarms.clear).toHaveBeenCalledWith(PAUSE_OVER);
  });

  it('that ended while the browser was closed ends when the worker starts; another gets its alarm again', async () => {
    const over = worker({ pausedUntil: NOW - 1, sitesOff: [], tabsOff: [] }, []);
    await over.configs.started();
    expect(over.activity.resume).toHaveBeenCalledOnce();
    const running = worker({ pausedUntil: NOW + 5, sitesOff: [], tabsOff: [] }, []);
    await running.configs.started();
    expect(running.activity.resume).not.toHaveBeenCalled();
    expect(running.alarms.create).toHaveBeenCalledOnce();
  });
});

it('tabs that were closed are forgotten when the worker starts, without asking where none is off', async () => {
  const some = worker({ sitesOff: [], tabsOff: [1, 2, 3] }, [{ id: 2, url: A }]);
  await some.configs.started();
  expect(some.activity.setTab.mock.calls).toEqual([
    [1, true],
    [3, true],
  ]);
  const none = worker({ sitesOff: [], tabsOff: [] }, [{ id: 2, url: A }]);
  await none.configs.started();
  expect(none.tabs.query).not.toHaveBeenCalled();
});
