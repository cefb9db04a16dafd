import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { followTab } from '@/lib/panel/follow-tab';
import { portPair } from './fake-port';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

const HELPDESK = 'https://a.zendesk.com/agent/tickets/1';
const OPENED = { type: 'opened', sequence: 0, ref: null };

/** A window with tabs: id → address as far as Savoir may see it, and whether a detector answers there. */
function window(tabs: Record<number, { url?: string; detector: boolean }>, active = 1) {
  let activated: (info: { tabId: number; windowId: number }) => void = () => {};
  let updated: (id: number, change: { status?: string }) => void = () => {};
  const ports: (ReturnType<typeof portPair> & { tabId: number })[] = [];
  const events: string[] = [];
  const follower = followTab({
    windowId: 10,
    tabs: {
      query: async () => [{ id: active }],
      get: async (id) => {
        const { url } = tabs[id] ?? {};
        return url === undefined ? {} : { url };
      },
      connect(tabId) {
        const pair = { ...portPair(), tabId };
        ports.push(pair);
        setTimeout(() => (tabs[tabId]?.detector ? pair.say(OPENED) : pair.end()), 1);
        return pair.port;
      },
      onActivated: {
        addListener: (listener) => {
          activated = listener;
        },
      },
      onUpdated: {
        addListener: (listener) => {
          updated = listener;
        },
      },
    },
    changed: ({ state, tabId }) => events.push(`${state} ${tabId}`),
    connect: () => events.push('session connects'),
    disconnect: () => events.push('session ends'),
  });
  return {
    follower,
    ports,
    tabs,
    events,
    /** What happened since the last look. */
    since: () => events.splice(0),
    activate: (tabId: number, windowId = 10) => activated({ tabId, windowId }),
    update: (id: number, status: string) => updated(id, { status }),
    run: (ms = 5) => vi.advanceTimersByTimeAsync(ms),
  };
}

describe('the side panel’s connection', () => {
  it('goes to the active tab, and a fresh one to each that comes to the front', async () => {
    const desk = window({ 1: { url: HELPDESK, detector: true }, 2: { url: HELPDESK, detector: true } });
    await desk.follower.start();
    await desk.run();
    expect(desk.since()).toEqual(['session ends', 'connecting 1', 'session connects', 'connected 1']);
    desk.activate(2);
    // Gone before anything else, in the same turn.
    expect(desk.since()).toEqual(['session ends', 'connecting 2']);
    await desk.run();
    expect(desk.since()).toEqual(['session connects', 'connected 2']);
    desk.activate(1);
    await desk.run();
    expect(desk.ports.map(({ tabId }) => tabId)).toEqual([1, 2, 1]);
  });

  it('does not mind other windows', async () => {
    const desk = window({ 1: { url: HELPDESK, detector: true } });
    await desk.follower.start();
    await desk.run();
    desk.since();
    desk.activate(7, 11);
    await desk.run();
    expect(desk.since()).toEqual([]);
  });

  it('is not even tried where Savoir may not see the address', async () => {
    const desk = window({ 1: { detector: false } });
    await desk.follower.start();
    await desk.run(60_000);
    expect(desk.since()).toEqual(['session ends', 'connecting 1', 'none 1']);
    expect(desk.ports).toEqual([]);
  });

  it('is tried a few times where nobody answers, and then not until the page is complete', async () => {
    const desk = window({ 1: { url: HELPDESK, detector: false } });
    await desk.follower.start();
    await desk.run(60_000);
    expect(desk.ports).toHaveLength(4);
    expect(desk.events.at(-1)).toBe('none 1');
    const tab = desk.tabs[1];
    if (tab) tab.detector = true;
    desk.update(1, 'loading');
    desk.update(2, 'complete');
    await desk.run();
    expect(desk.ports).toHaveLength(4);
    desk.update(1, 'complete');
    await desk.run();
    expect(desk.ports).toHaveLength(5);
    expect(desk.events.at(-1)).toBe('connected 1');
  });

  it('ends with its page, at once, and comes back with the next', async () => {
    const desk = window({ 1: { url: HELPDESK, detector: true } });
    await desk.follower.start();
    await desk.run();
    desk.since();
    desk.ports[0]?.end();
    expect(desk.since()).toEqual(['session ends', 'connecting 1']);
    await desk.run(100);
    expect(desk.ports).toHaveLength(2);
    await desk.run();
    expect(desk.since().at(-1)).toBe('connected 1');
    // A connection that stands is left alone.
    desk.update(1, 'complete');
    await desk.run();
    expect(desk.ports).toHaveLength(2);
  });

  it('is not tried for ever where a tab answers and closes', async () => {
    const { follower, ports, run, events } = window({ 1: { url: HELPDESK, detector: true } });
    await follower.start();
    for (let turn = 0; turn < 20; turn += 1) {
      await run(10);
      ports.at(-1)?.end();
      await run(2_000);
    }
    expect(ports.length).toBeLessThan(6);
    expect(events.at(-1)).toBe('none 1');
  });

  it('goes to the last of many tabs that came to the front at once', async () => {
    const desk = window({
      1: { url: HELPDESK, detector: true },
      2: { url: HELPDESK, detector: true },
      3: { url: HELPDESK, detector: true },
    });
    void desk.follower.start();
    desk.activate(2);
    desk.activate(3);
    await desk.run();
    expect(desk.ports.map(({ tabId }) => tabId)).toEqual([3]);
    expect(desk.events.at(-1)).toBe('connected 3');
  });

  it('stops where the panel goes home to the page, also while it waits to try again', async () => {
    const desk = window({ 1: { url: HELPDESK, detector: false } });
    await desk.follower.start();
    await desk.run(50);
    desk.follower.stop();
    desk.since();
    await desk.run(60_000);
    desk.activate(1);
    desk.update(1, 'complete');
    await desk.run(60_000);
    expect(desk.since()).toEqual([]);
    expect(desk.ports).toHaveLength(1);
  });
});
