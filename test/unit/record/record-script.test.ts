// @vitest-environment happy-dom
import { afterEach, describe, expect, it } from 'vitest';
import type { Adapter } from '@/lib/helpdesks/adapter';
import { openBridge } from '@/lib/protocol/tab-bridge';
import { startRecordScript } from '@/lib/record/record-script';

const adapter: Adapter = {
  helpdesk: 'zendesk',
  hosts: [],
  locate: () => undefined,
  readPage: () => undefined,
  thread: () => undefined,
  readApi: async () => ({ ok: false, problem: 'offline' }),
  composer: () => undefined,
  controls: () => [],
};
const storage = { local: { get: async () => ({}), set: async () => {}, remove: async () => {} } };
const runtime = { id: 'abc', getURL: () => 'about:blank' };
const panels = () => document.querySelectorAll('savoir-panel');

/** What the detector leaves for the record script, in a tab that shows no record yet. */
function detector() {
  const abort = new AbortController();
  openBridge({ browser: { runtime, storage } as never, signal: abort.signal, ref: undefined });
  return abort;
}

// Else happy-dom complains of each frame that it does not load.
const { happyDOM } = window as unknown as { happyDOM: { settings: Record<string, boolean> } };
Object.assign(happyDOM.settings, { enableIframePageLoading: true, disableIframePageLoading: false });

afterEach(() => {
  for (const panel of panels()) panel.remove();
});

describe('the record script', () => {
  it('injected twice puts one panel into the page', async () => {
    detector();
    await Promise.all([startRecordScript(adapter), startRecordScript(adapter)]);
    await startRecordScript(adapter);
    expect(panels()).toHaveLength(1);
  });

  it('leaves its place to a newer one that came while it started', async () => {
    const older = detector();
    const starting = startRecordScript(adapter);
    older.abort();
    detector();
    await Promise.all([starting, startRecordScript(adapter)]);
    expect(panels()).toHaveLength(1);
  });

  it('takes its panel away when the extension is reloaded', async () => {
    const abort = detector();
    await startRecordScript(adapter);
    abort.abort();
    expect(panels()).toHaveLength(0);
  });
});
