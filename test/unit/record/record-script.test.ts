// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Adapter } from '@/lib/helpdesks/adapter';
import { openBridge } from '@/lib/protocol/tab-bridge';
import type { RecordRef } from '@/lib/record/customer-record';
import { startRecordScript } from '@/lib/record/record-script';
import { portPair } from '../panel/fake-port';

const adapter: Adapter = {
  readPage: () => undefined,
  thread: () => undefined,
  readApi: async () => ({ ok: false, problem: 'offline' }),
  composer: () => undefined,
  controls: () => [],
};
const storage = { local: { get: async () => ({}), set: async () => {}, remove: async () => {} } };
type Connected = (port: unknown) => void;
/** Who listens for ports that come in by themselves. */
let connected: Connected[] = [];
const runtime = {
  id: 'abc',
  getURL: () => 'about:blank',
  onConnect: { addListener: (listener: Connected) => void connected.push(listener) },
};
const panels = () => document.querySelectorAll('savoir-panel');

const REF: RecordRef = { helpdesk: 'zendesk', origin: 'https://a.zendesk.com', kind: 'ticket', id: '7' };

/** What the detector leaves for the record script, in a tab that shows a record. */
function detector(home: 'page' | 'side' = 'page') {
  const abort = new AbortController();
  const bridge = openBridge({
    browser: { runtime, storage } as never,
    signal: abort.signal,
    check() {},
    locate: () => undefined,
    look() {},
    ref: REF,
    config: { active: true, home, collapsed: false },
    panel: undefined,
  });
  return Object.assign(abort, { bridge });
}
/** The record script, once everything it does by itself is done. */
async function start() {
  startRecordScript(adapter);
  await settle();
}
const settle = () => new Promise((resolve) => setTimeout(resolve, 10));

// Else happy-dom complains of each frame that it does not load.
const { happyDOM } = window as unknown as { happyDOM: { settings: Record<string, boolean> } };
Object.assign(happyDOM.settings, { enableIframePageLoading: true, disableIframePageLoading: false });

afterEach(() => {
  for (const panel of panels()) panel.remove();
});

describe('the record script', () => {
  it('injected twice puts one panel into the page', async () => {
    detector();
    startRecordScript(adapter);
    startRecordScript(adapter);
    await start();
    expect(panels()).toHaveLength(1);
  });

  it('leaves its place to a newer one that came while it started', async () => {
    const older = detector();
    startRecordScript(adapter);
    older.abort();
    detector();
    await start();
    expect(panels()).toHaveLength(1);
  });

  it('takes its panel away when the extension is reloaded, and clears away one that was left', async () => {
    document.documentElement.append(document.createElement('savoir-panel'));
    const abort = detector();
    await start();
    expect(panels()).toHaveLength(1);
    abort.abort();
    expect(panels()).toHaveLength(0);
  });

  it('puts nothing into the page where the panel lives at the side, nor before it is told', async () => {
    const { bridge } = detector('side');
    await start();
    expect(panels()).toHaveLength(0);
    bridge.config = undefined;
    bridge.onHome?.();
    await settle();
    expect(panels()).toHaveLength(0);
  });

  it('moves with the agent’s choice: the frame goes and comes, the side panel is served in between', async () => {
    const { bridge } = detector();
    await start();
    const side = portPair();
    bridge.panel = side.port;
    bridge.onHome?.();
    expect(side.sent).toEqual([]);

    bridge.config = { active: true, home: 'side', collapsed: false };
    bridge.onHome?.();
    expect(panels()).toHaveLength(0);
    expect(side.sent).toMatchObject([{ type: 'opened', ref: REF }]);
    bridge.onRecord?.(undefined);
    expect(side.sent.at(-1)).toMatchObject({ type: 'opened', ref: null });
    bridge.onRecord?.(REF);

    bridge.config = { active: true, home: 'page', collapsed: false };
    bridge.panel = undefined;
    bridge.onHome?.();
    await settle();
    expect(panels()).toHaveLength(1);
    expect(side.isOpen()).toBe(false);
  });

  it('says everything anew to a side panel that comes again, and nothing to one that has gone', async () => {
    const { bridge } = detector('side');
    await start();
    const first = portPair();
    bridge.panel = first.port;
    bridge.onHome?.();
    first.end();
    bridge.panel = undefined;
    bridge.onHome?.();
    bridge.onRecord?.({ ...REF, id: '8' });
    const second = portPair();
    bridge.panel = second.port;
    bridge.onHome?.();
    expect(first.sent).toMatchObject([{ type: 'opened', ref: REF }]);
    expect(second.sent).toMatchObject([{ type: 'opened', ref: { id: '8' } }]);
  });

  it('switched off, takes the frame away and says to the side panel that no record is open', async () => {
    const { bridge } = detector();
    await start();
    bridge.config = { active: false, home: 'page', collapsed: false };
    bridge.onHome?.();
    expect(panels()).toHaveLength(0);
    expect(bridge.onToggle?.()).toBe(false);
  });

  it('tells Studio’s preview what the panel is told, listens to nothing it says, and leaves the panel its link', async () => {
    const { bridge } = detector('side');
    connected = [];
    await start();
    const side = portPair();
    bridge.panel = side.port;
    bridge.onHome?.();
    const open = (name: string, id: string) => {
      const pair = portPair();
      Object.assign(pair.port, { name, sender: { id } });
      for (const tell of connected) tell(pair.port);
      return pair;
    };
    const preview = open('savoir-preview', 'abc');
    const stranger = open('savoir-preview', 'another-extension');
    expect(preview.sent).toMatchObject([{ type: 'opened', ref: REF }]);
    preview.say({ type: 'insert', request: 1, sequence: 1, text: 'x', allowInternal: true });
    bridge.onRecord?.({ ...REF, id: '8' });
    expect(preview.sent.at(-1)).toMatchObject({ type: 'opened', ref: { id: '8' } });
    expect(side.sent.at(-1)).toMatchObject({ type: 'opened', ref: { id: '8' } });
    expect(side.isOpen()).toBe(true);
    preview.end();
    bridge.onRecord?.({ ...REF, id: '9' });
    expect(preview.sent).toHaveLength(2);
    expect(side.sent.at(-1)).toMatchObject({ type: 'opened', ref: { id: '9' } });
    expect(
      [...side.sent, ...preview.sent].some((message) => (message as { type: string }).type === 'inserted'),
    ).toBe(false);
    expect(stranger.sent).toEqual([]);
  });
});
