import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { activity } from '@/lib/activity/activity';
import { LONGEST_PAUSE_MS } from '@/lib/activity/choices';

beforeEach(() => fakeBrowser.reset());

describe('what the agent switches off', () => {
  it('starts with nothing, and keeps sites for good and tabs for the session', async () => {
    expect(await activity.get()).toEqual({ sitesOff: [], tabsOff: [] });
    await activity.setSite('https://b.zendesk.com', false);
    await activity.setSite('https://a.zendesk.com', false);
    await activity.setTab(7, false);
    expect(await activity.get()).toEqual({
      sitesOff: ['https://a.zendesk.com', 'https://b.zendesk.com'],
      tabsOff: [7],
    });
    expect(await fakeBrowser.storage.local.get(null)).not.toHaveProperty('tabs-off');
    await fakeBrowser.storage.session.clear();
    expect(await activity.get()).toMatchObject({ tabsOff: [] });
  });

  it('loses nothing when many change at once', async () => {
    await Promise.all([
      ...[1, 2, 3, 4].map((id) => activity.setTab(id, false)),
      activity.setSite('https://a.zendesk.com', false),
      activity.pauseFor(60_000),
    ]);
    await Promise.all([activity.setTab(2, true), activity.setTab(3, true), activity.resume()]);
    expect(await activity.get()).toEqual({ sitesOff: ['https://a.zendesk.com'], tabsOff: [1, 4] });
  });

  it('goes on after a change that could not be stored', async () => {
    vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('QUOTA_BYTES'));
    await expect(activity.pauseFor(1000)).rejects.toThrow('QUOTA_BYTES');
    await activity.setTab(1, false);
    expect(await activity.get()).toEqual({ sitesOff: [], tabsOff: [1] });
  });

  it('pauses for a day at most, and ends a pause without touching sites', async () => {
    await activity.setSite('https://a.zendesk.com', false);
    const before = Date.now();
    await activity.pauseFor(Number.MAX_VALUE);
    const { pausedUntil = 0 } = await activity.get();
    expect(pausedUntil).toBeGreaterThanOrEqual(before + LONGEST_PAUSE_MS);
    expect(pausedUntil).toBeLessThanOrEqual(Date.now() + LONGEST_PAUSE_MS);
    await activity.resume();
    expect(await activity.get()).toEqual({ sitesOff: ['https://a.zendesk.com'], tabsOff: [] });
  });

  it('tells who watches, until they stop', async () => {
    const seen = vi.fn();
    const stop = activity.watch(seen);
    await activity.setTab(1, false);
    await vi.waitFor(() => expect(seen).toHaveBeenLastCalledWith({ sitesOff: [], tabsOff: [1] }));
    await activity.setSite('https://a.zendesk.com', false);
    await vi.waitFor(() =>
      expect(seen).toHaveBeenLastCalledWith({ sitesOff: ['https://a.zendesk.com'], tabsOff: [1] }),
    );
    stop();
    const calls = seen.mock.calls.length;
    await activity.setTab(1, true);
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(seen.mock.calls.length).toBe(calls);
  });
});
