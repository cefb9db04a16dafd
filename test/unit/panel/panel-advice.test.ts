import { describe, expect, it, vi } from 'vitest';
import type { Findings } from '@/lib/detect/finding';
import { unknown } from '@/lib/detect/finding';
import type { ApiReading } from '@/lib/helpdesks/adapter';
import { createKnowledge } from '@/lib/knowledge/load';
import { keepAnswers } from '@/lib/panel/kept-answers';
import { memoryStorage } from '@/lib/panel/memory-storage';
import { createPanelSession } from '@/lib/panel/panel-session';
import type { FromPanel, ToPanel } from '@/lib/protocol/record-channel';
import type { CustomerRecord, RecordRef } from '@/lib/record/customer-record';

const ref = (id: string): RecordRef => ({
  helpdesk: 'zendesk',
  origin: 'https://a.zendesk.com',
  kind: 'ticket',
  id,
});
const record = (id: string): CustomerRecord => ({
  ref: ref(id),
  customer: { id: `c${id}`, name: `Customer ${id}` },
  messages: [{ author: 'customer', text: 'Hello', at: '2026-11-20T08:00:00Z' }],
});

function setup({ detect }: { detect?: (record: CustomerRecord) => Promise<void> } = {}) {
  const sent: FromPanel[] = [];
  let say: (message: ToPanel) => void = () => {};
  const session = createPanelSession({
    knowledge: createKnowledge(async () => ({ layers: [] })),
    holidays: async () => undefined,
    place: async () => undefined,
    desk: () => ({ zone: 'Europe/London', region: '' }),
    detect: async (given) => {
      await detect?.(given);
      const name = {
        full: given.customer.name ?? '',
        kind: 'none',
        order: 'given-first',
        certain: false,
      } as const;
      const findings: Findings = { language: unknown(), region: unknown(), register: unknown(), name };
      return { findings, shownName: given.customer.name ?? '', intents: [] };
    },
    languageOf: async () => undefined,
    seen: async () => () => 0,
    own: async () => undefined,
    team: async () => undefined,
    corrections: { of: async () => undefined, keep: async () => {}, watch: () => {} },
    mayAsk: () => true,
    kept: keepAnswers(memoryStorage(), () => 0),
    languages: () => ({ agentLanguages: ['en'], teamLanguage: 'en' }),
    now: () => Temporal.Instant.from('2026-11-20T09:00:00Z'),
  });
  session.connect(
    {
      send: (message) => sent.push(message),
      listen: (listener) => (say = listener),
      close: () => {},
    },
    'Show',
  );
  const open = (sequence: number, id: string) => {
    say({ type: 'opened', sequence, ref: ref(id) });
    say({ type: 'page', sequence, record: record(id), fields: [] });
  };
  const api = (sequence: number, answer: ApiReading) => say({ type: 'api', sequence, answer });
  return { session, sent, open, api, say: (message: ToPanel) => say(message) };
}
const ready = (session: ReturnType<typeof createPanelSession>, name: string) =>
  vi.waitFor(() => expect(session.state().advised?.shownName).toBe(name));

describe('what the panel advises', () => {
  it('advises from the page, asks the API once, and advises anew from its answer', async () => {
    const { session, sent, open, api } = setup();
    open(1, '1');
    await ready(session, 'Customer 1');
    await vi.waitFor(() => expect(sent).toContainEqual({ type: 'ask-api', sequence: 1 }));
    api(1, { ok: true, customer: { name: 'From the API' } });
    await ready(session, 'From the API');
    open(2, '1');
    await ready(session, 'From the API');
    expect(sent.filter(({ type }) => type === 'ask-api')).toHaveLength(1);
  });

  it('asks nothing again for a record whose answer came before its page', async () => {
    const { session, sent, open, api, say } = setup();
    say({ type: 'opened', sequence: 1, ref: ref('1') });
    await vi.waitFor(() => expect(sent).toContainEqual({ type: 'ask-api', sequence: 1 }));
    api(1, { ok: true, customer: { name: 'From the API' } });
    say({ type: 'page', sequence: 1, record: record('1'), fields: [] });
    await ready(session, 'From the API');
    open(2, '1');
    await ready(session, 'From the API');
    expect(sent.filter(({ type }) => type === 'ask-api')).toHaveLength(1);
  });

  it('never shows advice for an earlier record, even when its detection ends last', async () => {
    const waiting = new Map<string, () => void>();
    const { session, open } = setup({
      detect: ({ ref: { id } }) =>
        new Promise((resolve) => (id === '1' ? waiting.set(id, resolve) : resolve())),
    });
    open(1, '1');
    await vi.waitFor(() => expect(waiting.size).toBe(1));
    open(2, '2');
    await ready(session, 'Customer 2');
    waiting.get('1')?.();
    await new Promise((done) => setTimeout(done, 10));
    expect(session.state().advised?.shownName).toBe('Customer 2');
  });

  it('says plainly what failed, and goes on with the page', async () => {
    const { session, open, api } = setup();
    open(1, '1');
    api(1, { ok: false, problem: 'signed-out' });
    await ready(session, 'Customer 1');
    expect(session.state().api).toEqual({ state: 'failed', problem: 'signed-out' });
  });

  it('keeps a fault inside Savoir from leaving the panel blank', async () => {
    const { session, open } = setup({ detect: () => Promise.reject(new Error('broken table')) });
    open(1, '1');
    await vi.waitFor(() => expect(session.state().fault).toBe('broken table'));
  });

  it('resolves each insert with its own outcome', async () => {
    const { session, open, say } = setup();
    open(1, '1');
    const [first, second] = [session.insert('a', false), session.insert('b', false)];
    say({ type: 'inserted', request: 2, outcome: { result: 'no-composer' } });
    say({ type: 'inserted', request: 1, outcome: { result: 'inserted', engine: 'ckeditor5' } });
    expect([(await first).result, (await second).result]).toEqual(['inserted', 'no-composer']);
  });

  it('says that no record is open', () => {
    const { session, say } = setup();
    say({ type: 'opened', sequence: 1, ref: null });
    expect(session.state().phase).toBe('no-record');
  });
});
