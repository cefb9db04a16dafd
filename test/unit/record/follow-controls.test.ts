// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Adapter, ComposerPlace } from '@/lib/helpdesks/adapter';
import type { RecordRef } from '@/lib/record/customer-record';
import { followRecords } from '@/lib/record/follow';
import { PAUSE_MS } from '@/lib/record/watch-draft';

const ref: RecordRef = { helpdesk: 'zendesk', origin: 'https://a.zendesk.com', kind: 'ticket', id: '1' };

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

it('says again that controls may have appeared with each editor that is new on screen, and only then', async () => {
  let place: ComposerPlace | undefined;
  const adapter: Adapter = {
    readPage: () => ({ record: { ref, customer: {}, messages: [] }, fields: [] }),
    thread: () => undefined,
    readApi: async () => ({ ok: false, problem: 'offline' }),
    composer: () => place,
    controls: () => [],
  };
  const abort = new AbortController();
  const settled = vi.fn();
  const follower = followRecords({
    adapter,
    composing: async () => ({
      readDraft: () => ({ text: '', signed: false }),
      insert: async () => ({ inserted: false, engine: '' }),
      replace: async () => ({ inserted: false, engine: '' }),
      drawMarks: () => 0,
    }),
    send: () => {},
    settled,
    signal: abort.signal,
  });
  const pause = async () => {
    document.dispatchEvent(new Event('input'));
    await vi.advanceTimersByTimeAsync(2 * PAUSE_MS);
    return settled.mock.calls.length;
  };

  follower.open(ref);
  expect(await pause()).toBe(1);
  place = { element: document.createElement('div'), visibility: 'public' };
  expect(await pause()).toBe(2);
  expect(await pause()).toBe(2);
  place = { element: document.createElement('div'), visibility: 'internal' };
  expect(await pause()).toBe(3);
  abort.abort();
});
