import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeAnswer } from '@/lib/panel/merge';
import { INITIAL, type PanelState, receive, recordOf } from '@/lib/panel/panel-state';
import type { ToPanel } from '@/lib/protocol/record-channel';
import type { CustomerRecord, RecordRef } from '@/lib/record/customer-record';

const ref = (id: string): RecordRef => ({
  helpdesk: 'zendesk',
  origin: 'https://a.zendesk.com',
  kind: 'ticket',
  id,
});
const record = (id: string): CustomerRecord => ({
  ref: ref(id),
  customer: { name: `Customer ${id}` },
  messages: [],
});
const opened = (sequence: number): ToPanel => ({ type: 'opened', sequence, ref: ref(String(sequence)) });
const page = (sequence: number): ToPanel => ({
  type: 'page',
  sequence,
  record: record(String(sequence)),
  fields: [],
});
const api = (sequence: number): ToPanel => ({
  type: 'api',
  sequence,
  answer: { ok: true, customer: { email: `${sequence}@example.com` } },
});
const run = (...messages: ToPanel[]): PanelState => messages.reduce(receive, INITIAL);

describe('what the panel takes from the tab', () => {
  it('forgets everything of the earlier record the moment another is opened', () => {
    const state = run(opened(1), page(1), api(1), opened(2));
    expect(state).toMatchObject({ phase: 'reading', page: undefined, answer: undefined, advised: undefined });
  });

  it('drops a late answer for the previous record', () => {
    expect(run(opened(1), opened(2), page(1), api(1))).toEqual(run(opened(1), opened(2)));
  });

  it('never mixes records, in whatever order messages arrive', () => {
    const message = fc.tuple(fc.constantFrom(opened, page, api), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(fc.array(message, { maxLength: 40 }), (messages) => {
        const state = run(...messages.map(([make, sequence]) => make(sequence)));
        const own = state.ref?.id;
        if (state.page) expect(state.page.ref.id).toBe(own);
        if (state.answer?.customer?.email) expect(state.answer.customer.email).toBe(`${own}@example.com`);
      }),
    );
  });

  it("reads selected text as the customer's where the page could not be read", () => {
    const state = run(
      opened(1),
      { type: 'page-failed', sequence: 1, fields: [] },
      { type: 'selection', sequence: 1, text: 'Guten Tag' },
    );
    expect(recordOf(state, mergeAnswer)?.messages).toEqual([{ author: 'customer', text: 'Guten Tag' }]);
  });

  it('waits for the page with an answer that came before it, until the page has failed', () => {
    const early = run(opened(1), api(1));
    expect(recordOf(early, mergeAnswer)).toBeUndefined();
    expect(recordOf(receive(early, page(1)), mergeAnswer)?.customer).toEqual({
      name: 'Customer 1',
      email: '1@example.com',
    });
    const failed = receive(early, { type: 'page-failed', sequence: 1, fields: [] });
    expect(recordOf(failed, mergeAnswer)?.customer).toEqual({ email: '1@example.com' });
  });

  it('lets the API fill and correct the page, and not empty it', () => {
    const merged = mergeAnswer(record('1'), { customer: { email: 'a@b.example', name: '' } });
    expect(merged.customer).toEqual({ name: 'Customer 1', email: 'a@b.example' });
  });
});
