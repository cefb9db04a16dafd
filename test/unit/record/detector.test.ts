// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { locateRecord } from '@/lib/helpdesks/locate';
import type { TabConfig } from '@/lib/protocol/messages';
import { PANEL_PORT } from '@/lib/protocol/record-link';
import { takeBridge } from '@/lib/protocol/tab-bridge';
import { startDetector } from '@/lib/record/detector';
import { portPair } from '../panel/fake-port';

const ON: TabConfig = { active: true, home: 'page', collapsed: false };
type Listener = (message: unknown, sender: { id?: string }, answer: (value: unknown) => void) => void;

/** The extension as a tab's scripts see it. */
function extension() {
  let hear: Listener = () => {};
  let join: (port: unknown) => void = () => {};
  const runtime = {
    id: 'abc' as string | undefined,
    sendMessage: vi.fn(async (): Promise<unknown> => ({ ok: true, value: ON })),
    onMessage: {
      addListener: (listener: Listener) => {
        hear = listener;
      },
    },
    onConnect: {
      addListener: (listener: typeof join) => {
        join = listener;
      },
    },
  };
  return {
    runtime,
    start: () => startDetector({ runtime } as never, locateRecord),
    tell(type: string, data: unknown = {}, id = 'abc') {
      let answered: unknown;
      hear({ type, data }, { id }, (value) => {
        answered = value;
      });
      return answered;
    },
    join(name = PANEL_PORT, id = 'abc') {
      const pair = portPair();
      Object.assign(pair.port, { name, sender: { id } });
      join(pair.port);
      return pair;
    },
  };
}

const { happyDOM } = window as unknown as { happyDOM: { setURL(url: string): void } };
const goTo = (path: string) => {
  happyDOM.setURL(`https://a.zendesk.com${path}`);
};
const bridge = () => {
  const taken = takeBridge();
  if (!taken) throw new Error('no bridge');
  return taken;
};
/** Plays the record script. */
const injected = () => {
  const calls: string[] = [];
  Object.assign(bridge(), {
    onRecord: (ref: { id: string } | undefined) => calls.push(`record ${ref?.id}`),
    onHome: () => calls.push(`home ${bridge().config?.home} panel ${!!bridge().panel}`),
    onToggle: () => true,
  });
  return calls;
};

beforeEach(() => {
  vi.useFakeTimers();
  goTo('/agent/dashboard');
});
afterEach(() => {
  // The next test is another tab.
  delete (globalThis as Record<symbol, unknown>)[Symbol.for('savoir.tab-bridge')];
  vi.useRealTimers();
});
const settle = (ms = 600) => vi.advanceTimersByTimeAsync(ms);

describe('the detector', () => {
  it('asks for the record script with the first record, once, and passes on what the worker says', async () => {
    const { runtime, start } = extension();
    start();
    await settle();
    expect(runtime.sendMessage).not.toHaveBeenCalled();
    goTo('/agent/tickets/7');
    await settle();
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
    expect(bridge()).toMatchObject({ ref: { id: '7' }, config: ON });
  });

  it('asks again after a failure, at the next record', async () => {
    const { runtime, start } = extension();
    runtime.sendMessage.mockResolvedValueOnce({ ok: false, error: 'no access' });
    start();
    goTo('/agent/tickets/7');
    await settle();
    goTo('/agent/tickets/8');
    await settle();
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
  });

  it('switched off, shows no record and follows none; switched on, looks anew', async () => {
    const { start, tell, runtime } = extension();
    let calls: string[] = [];
    // As the worker does: the script is in the tab before the answer.
    runtime.sendMessage.mockImplementationOnce(async () => {
      calls = injected();
      return { ok: true, value: ON };
    });
    start();
    goTo('/agent/tickets/7');
    await settle();
    expect(calls.splice(0)).toEqual(['home page panel false']);
    expect(tell('configure-tab', { ...ON, active: false })).toEqual({ ok: true, value: {} });
    expect(bridge().ref).toBeUndefined();
    goTo('/agent/tickets/8');
    await settle();
    expect(tell('toggle-panel')).toEqual({ ok: true, value: { shown: false } });
    tell('configure-tab', ON);
    expect(calls).toEqual(['home page panel false', 'record undefined', 'home page panel false', 'record 8']);
    expect(tell('toggle-panel')).toEqual({ ok: true, value: { shown: true } });
    expect(runtime.sendMessage).toHaveBeenCalledOnce();
  });

  it('off from the beginning, asks for the script when it is switched on', async () => {
    const { start, tell, runtime } = extension();
    runtime.sendMessage.mockResolvedValueOnce({ ok: true, value: { ...ON, active: false } });
    start();
    goTo('/agent/tickets/7');
    await settle();
    expect(bridge().ref).toBeUndefined();
    tell('configure-tab', ON);
    await settle();
    expect(runtime.sendMessage).toHaveBeenCalledTimes(2);
    expect(bridge().ref).toMatchObject({ id: '7' });
  });

  it('takes what was told last, not what was asked first', async () => {
    const { start, tell, runtime } = extension();
    let answer: (value: unknown) => void = () => {};
    runtime.sendMessage.mockReturnValueOnce(
      new Promise((resolve) => {
        answer = resolve;
      }),
    );
    start();
    goTo('/agent/tickets/7');
    await settle();
    tell('configure-tab', { ...ON, active: false });
    answer({ ok: true, value: ON });
    await settle();
    expect(bridge()).toMatchObject({ config: { active: false }, ref: undefined });
  });

  it('answers nobody but its own extension', async () => {
    const { start, tell, join } = extension();
    start();
    expect(tell('configure-tab', { ...ON, active: false }, 'other')).toBeUndefined();
    expect(bridge().config).toBeUndefined();
    expect(join(PANEL_PORT, 'other').sent).toEqual([]);
    expect(join('another port').sent).toEqual([]);
    expect(bridge().panel).toBeUndefined();
  });

  it('tells a side panel that no record is open, and keeps its port for the record script', async () => {
    const { start, tell, join } = extension();
    start();
    tell('configure-tab', { ...ON, home: 'side' });
    const panel = join();
    expect(panel.sent).toEqual([{ type: 'opened', sequence: 0, ref: null }]);
    expect(bridge().panel).toBe(panel.port);
    const calls = injected();
    panel.end();
    expect(calls).toEqual(['home side panel false']);
    const [first, second] = [join(), join()];
    expect([first.isOpen(), second.isOpen()]).toEqual([false, true]);
    expect(bridge().panel).toBe(second.port);
  });

  it('lets the side panel go when the panel’s home is the page', () => {
    const { start, tell, join } = extension();
    start();
    const panel = join();
    const calls = injected();
    tell('configure-tab', ON);
    expect(panel.isOpen()).toBe(false);
    expect(bridge().panel).toBeUndefined();
    expect(calls).toEqual(['home page panel false']);
  });

  it('run twice by one extension, is there once; run by the next, takes over', async () => {
    const older = extension();
    older.start();
    const first = bridge();
    older.start();
    expect(bridge()).toBe(first);
    // Reloaded: the old scripts find that their extension is gone.
    older.runtime.id = undefined;
    extension().start();
    expect(first.signal.aborted).toBe(true);
    expect(bridge()).not.toBe(first);
    goTo('/agent/tickets/7');
    await settle();
    expect(older.runtime.sendMessage).not.toHaveBeenCalled();
  });
});
