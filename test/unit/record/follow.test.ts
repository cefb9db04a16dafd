// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Composing } from '@/lib/composer/composing';
import type { Adapter, ApiReading } from '@/lib/helpdesks/adapter';
import type { ToPanel } from '@/lib/protocol/record-channel';
import type { CustomerRecord, RecordRef } from '@/lib/record/customer-record';
import { followRecords } from '@/lib/record/follow';

const ref = (id: string): RecordRef => ({
  helpdesk: 'zendesk',
  origin: 'https://a.zendesk.com',
  kind: 'ticket',
  id,
});
const record = (id: string): CustomerRecord => ({ ref: ref(id), customer: { name: id }, messages: [] });
const later = () => new Promise((done) => setTimeout(done, 0));

const COMPOSING: Composing = {
  readDraft: () => ({ text: '', signed: false }),
  insert: async () => ({ inserted: true, engine: 'test' }),
  replace: async () => ({ inserted: true, engine: 'test' }),
  drawMarks: () => 0,
};

function setup(over: Partial<Adapter> = {}) {
  const sent: ToPanel[] = [];
  const answers = new Map<string, (reading: ApiReading) => void>();
  const adapter: Adapter = {
    readPage: (_, { id }) => ({ record: record(id), fields: [] }),
    thread: () => undefined,
    readApi: ({ id }) => new Promise((resolve) => answers.set(id, resolve)),
    composer: () => ({ element: document.createElement('div'), visibility: 'public' }),
    controls: () => [],
    ...over,
  };
  const insert = vi.fn(async () => ({ inserted: true, engine: 'test' }));
  const follower = followRecords({
    adapter,
    composing: async () => ({ ...COMPOSING, insert }),
    send: (message) => sent.push(message),
    settled: () => {},
    signal: new AbortController().signal,
  });
  return {
    follower,
    sent,
    answers,
    insert,
    of: (type: ToPanel['type']) => sent.filter((message) => message.type === type),
  };
}

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('following the records of a tab', () => {
  it('says which record opened, then what its page shows', async () => {
    const { follower, sent } = setup();
    follower.open(ref('1'));
    await later();
    expect(sent.slice(0, 2)).toMatchObject([
      { type: 'opened', sequence: 1, ref: { id: '1' } },
      { type: 'page', sequence: 1, record: { customer: { name: '1' } } },
    ]);
  });

  it('never passes an answer on that comes after the next record was opened', async () => {
    const { follower, answers, of } = setup();
    follower.open(ref('1'));
    void follower.receive({ type: 'ask-api', sequence: 1 });
    follower.open(ref('2'));
    answers.get('1')?.({ ok: true, customer: { name: 'late' } });
    await later();
    expect(of('api')).toEqual([]);
  });

  it('asks once while an answer is on its way: a panel that moved meanwhile gets that one', async () => {
    const readApi = vi.fn<Adapter['readApi']>();
    const answer: ((reading: ApiReading) => void)[] = [];
    readApi.mockImplementation(() => new Promise((resolve) => answer.push(resolve)));
    const { follower, of } = setup({ readApi });
    follower.open(ref('1'));
    void follower.receive({ type: 'ask-api', sequence: 1 });
    void follower.receive({ type: 'ask-api', sequence: 1 });
    expect(readApi).toHaveBeenCalledOnce();
    answer[0]?.({ ok: false, problem: 'rate-limited' });
    await later();
    expect(of('api')).toHaveLength(1);
    expect(follower.replay().map(({ type }) => type)).toContain('api');
    // After a pause that the helpdesk wanted it may be asked again.
    void follower.receive({ type: 'ask-api', sequence: 1 });
    expect(readApi).toHaveBeenCalledTimes(2);
  });

  it.each<ApiReading>([
    { ok: true, customer: { name: 'one' } },
    { ok: false, problem: 'forbidden' },
  ])('never asks again about a record once it was answered (ok: $ok), whoever connects', async (reading) => {
    const readApi = vi.fn<Adapter['readApi']>(async () => reading);
    const { follower } = setup({ readApi });
    follower.open(ref('1'));
    await follower.receive({ type: 'ask-api', sequence: 1 });
    await follower.receive({ type: 'ask-api', sequence: 1 });
    expect(readApi).toHaveBeenCalledOnce();
    follower.open(ref('1'));
    await follower.receive({ type: 'ask-api', sequence: 2 });
    expect(readApi).toHaveBeenCalledTimes(2);
  });

  it('asks nothing for a record that is no longer on screen', async () => {
    const { follower, answers } = setup();
    follower.open(ref('1'));
    follower.open(ref('2'));
    await follower.receive({ type: 'ask-api', sequence: 1 });
    expect(answers.size).toBe(0);
  });

  it('waits until the page shows the record, and reads it once', async () => {
    let shown = false;
    const { follower, of } = setup({
      readPage: (_, { id }) => (shown ? { record: record(id), fields: [] } : undefined),
    });
    follower.open(ref('1'));
    await later();
    expect(of('page')).toEqual([]);
    shown = true;
    document.body.append(document.createElement('p'));
    await vi.waitFor(() => expect(of('page')).toHaveLength(1));
  });

  it('inserts into a public reply, never into an internal note without leave', async () => {
    const note = { element: document.createElement('div'), visibility: 'internal' } as const;
    const { follower, insert, of } = setup({ composer: () => note });
    follower.open(ref('1'));
    await follower.receive({ type: 'insert', request: 1, sequence: 1, text: 'Hi', allowInternal: false });
    expect(insert).not.toHaveBeenCalled();
    await follower.receive({ type: 'insert', request: 2, sequence: 1, text: 'Hi', allowInternal: true });
    expect(insert).toHaveBeenCalledOnce();
    expect(of('inserted')).toMatchObject([
      { outcome: { result: 'internal' } },
      { outcome: { result: 'inserted' } },
    ]);
  });

  it('inserts nothing into another record than the one the line was made for', async () => {
    const { follower, insert, of } = setup();
    follower.open(ref('1'));
    follower.open(ref('2'));
    await follower.receive({ type: 'insert', request: 1, sequence: 1, text: 'Hi', allowInternal: false });
    expect(insert).not.toHaveBeenCalled();
    expect(of('inserted')).toMatchObject([{ outcome: { result: 'failed' } }]);
  });

  it('can say everything again to a panel that connects late', async () => {
    const { follower } = setup();
    follower.open(ref('1'));
    await later();
    expect(follower.replay().map(({ type }) => type)).toEqual(['opened', 'page']);
    follower.open(undefined);
    expect(follower.replay()).toEqual([{ type: 'opened', sequence: 2, ref: null }]);
  });
});
