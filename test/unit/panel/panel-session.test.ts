import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { ApiReading } from '@/lib/helpdesks/adapter';
import { keepAnswers } from '@/lib/panel/kept-answers';
import { memoryStorage } from '@/lib/panel/memory-storage';
import { createPanelSession } from '@/lib/panel/panel-session';
import type { FromPanel, ToPanel } from '@/lib/protocol/record-channel';
import type { RecordRef } from '@/lib/record/customer-record';

const ref = (id: string): RecordRef => ({
  helpdesk: 'zendesk',
  origin: 'https://a.zendesk.com',
  kind: 'ticket',
  id,
});
const refused: ApiReading = { ok: false, problem: 'rate-limited', retrySeconds: 10 };

/** A session on a tab that is played by the test; detection never ends, for only the asking is tried. */
function session() {
  const sent: FromPanel[] = [];
  let say: (message: ToPanel) => void = () => {};
  const panel = createPanelSession({
    knowledge: { names: async () => new Set(), load: async () => [] },
    holidays: async () => undefined,
    place: async () => undefined,
    desk: () => ({ zone: 'Europe/London', region: '' }),
    detect: () => new Promise(() => {}),
    languageOf: async () => undefined,
    seen: async () => () => 0,
    own: async () => undefined,
    team: async () => undefined,
    corrections: { of: async () => undefined, keep: async () => {}, watch: () => {} },
    mayAsk: () => true,
    kept: keepAnswers(memoryStorage(), Date.now),
    languages: () => ({ agentLanguages: [], teamLanguage: 'en' }),
    now: () => Temporal.Instant.fromEpochMilliseconds(Date.now()),
  });
  panel.connect(
    {
      send: (message) => void sent.push(message),
      listen: (listener) => {
        say = listener;
      },
      close() {},
    },
    'Show Savoir',
  );
  let sequence = 0;
  return {
    panel,
    asked: () => sent.filter(({ type }) => type === 'ask-api').length,
    open(id: string) {
      sequence += 1;
      say({ type: 'opened', sequence, ref: ref(id) });
    },
    page(id: string) {
      say({ type: 'page', sequence, record: { ref: ref(id), customer: {}, messages: [] }, fields: [] });
      return vi.advanceTimersByTimeAsync(1);
    },
    pageFailed() {
      say({ type: 'page-failed', sequence, fields: [] });
      return vi.advanceTimersByTimeAsync(1);
    },
    answer(answer: ApiReading) {
      say({ type: 'api', sequence, answer });
      return vi.advanceTimersByTimeAsync(1);
    },
  };
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());
const seconds = (count: number) => vi.advanceTimersByTimeAsync(count * 1000);

describe("asking the helpdesk's API", () => {
  it('asks again after the pause that the helpdesk wants, and leaves it alone longer when refused again', async () => {
    const tab = session();
    tab.open('1');
    await tab.page('1');
    expect(tab.asked()).toBe(1);
    await tab.answer(refused);
    await seconds(9);
    expect(tab.asked()).toBe(1);
    await seconds(7);
    expect(tab.asked()).toBe(2);
    await tab.answer(refused);
    await seconds(58);
    expect(tab.asked()).toBe(2);
    await seconds(33);
    expect(tab.asked()).toBe(3);
    await tab.answer({ ok: true, customer: { id: '7' } });
    await seconds(600);
    expect(tab.asked()).toBe(3);
    expect(tab.panel.state().api.state).toBe('answered');
  });

  it('asks about the record that was held back, once, and not about the one that was left', async () => {
    const tab = session();
    tab.open('1');
    await tab.page('1');
    await tab.answer(refused);
    tab.open('2');
    await tab.page('2');
    expect(tab.panel.state().api.state).toBe('held');
    expect(tab.asked()).toBe(1);
    await seconds(16);
    expect(tab.asked()).toBe(2);
    await seconds(600);
    expect(tab.asked()).toBe(2);
  });

  it('holds back for a page that can not be read just the same', async () => {
    const tab = session();
    tab.open('1');
    await tab.pageFailed();
    expect(tab.asked()).toBe(1);
    await tab.answer(refused);
    tab.open('2');
    await tab.pageFailed();
    expect(tab.asked()).toBe(1);
    expect(tab.panel.state()).toMatchObject({ phase: 'unreadable', api: { state: 'held' } });
  });
});
