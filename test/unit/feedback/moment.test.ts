import { describe, expect, it, vi } from 'vitest';
import { involvementIn, outcomeMoment } from '@/lib/feedback/moment';
import { replyMemory } from '@/lib/feedback/reply-memory';
import type { Message, RecordRef, RecordStatus } from '@/lib/record/customer-record';
import { locks } from '../storage/locks';

const message = (author: Message['author'], hour: number): Message => ({
  author,
  text: 'x',
  at: `2026-11-20T${String(hour).padStart(2, '0')}:00:00Z`,
});
const thread = (messages: Message[], status?: RecordStatus) => ({ messages, ...(status && { status }) });
const asked = thread([message('customer', 8)]);
const replied = thread([message('customer', 8), message('agent', 9)]);
const back = thread([message('customer', 8), message('agent', 9), message('customer', 10)]);

describe('the moment to ask for the outcome', () => {
  it('is when the customer answers what this agent wrote', () => {
    const involved = involvementIn(asked);
    expect(outcomeMoment(asked, involved)).toBeUndefined();
    expect(outcomeMoment(replied, involved)).toBeUndefined();
    expect(outcomeMoment(back, involved)).toBe('answered');
  });

  it('is when the ticket is solved', () => {
    expect(outcomeMoment({ ...replied, status: 'solved' }, involvementIn(asked))).toBe('solved');
    expect(outcomeMoment({ ...asked, status: 'solved' }, involvementIn(asked))).toBeUndefined();
  });

  it('never comes for an agent who did not write here, nor twice', () => {
    expect(outcomeMoment(back, undefined)).toBeUndefined();
    expect(outcomeMoment(back, { ...involvementIn(asked), asked: true })).toBeUndefined();
  });

  it('is no second message of the customer before anybody answered', () => {
    const again = thread([message('customer', 8), message('customer', 9)]);
    expect(outcomeMoment(again, involvementIn(asked))).toBeUndefined();
  });

  it('counts messages where the page shows no times', () => {
    const untimed = (authors: Message['author'][]) =>
      thread(authors.map((author): Message => ({ author, text: 'x' })));
    const involved = involvementIn(untimed(['customer']));
    expect(outcomeMoment(untimed(['customer', 'agent']), involved)).toBeUndefined();
    expect(outcomeMoment(untimed(['customer', 'agent', 'customer']), involved)).toBe('answered');
  });
});

describe('on which records the agent wrote', () => {
  const ref = (id: string): RecordRef => ({
    helpdesk: 'zendesk',
    origin: 'https://a.zendesk.com',
    kind: 'ticket',
    id,
  });
  function setup() {
    const items: Record<string, unknown> = {};
    let now = 0;
    const area = {
      get: async (key: string) => (key in items ? { [key]: structuredClone(items[key]) } : {}),
      set: async (added: Record<string, unknown>) => void Object.assign(items, structuredClone(added)),
    };
    const document = () =>
      replyMemory(
        area,
        async (text) => `hash of ${text.length} ${text.at(-1)}`,
        () => now,
      );
    const later = (days: number) => {
      now += days * 24 * 60 * 60 * 1000;
    };
    return { items, memory: document(), other: document(), later };
  }

  it('is kept without the record’s id, and for sixty days', async () => {
    const { items, memory, later } = setup();
    await memory.wrote(ref('77'), involvementIn(asked));
    expect(await memory.of(ref('77'))).toMatchObject({ customerMessages: 1 });
    expect(JSON.stringify(items)).not.toContain('zendesk');
    later(59);
    expect(await memory.of(ref('77'))).toBeDefined();
    later(2);
    expect(await memory.of(ref('77'))).toBeUndefined();
  });

  it('is settled once, whatever is written later', async () => {
    const { memory } = setup();
    await memory.settled(ref('1'), involvementIn(asked));
    await memory.wrote(ref('1'), involvementIn(back));
    expect(await memory.of(ref('1'))).toMatchObject({ asked: true, customerMessages: 2 });
  });

  it('loses nothing where two tabs write at the same moment', async () => {
    vi.stubGlobal('navigator', { locks: locks() });
    const { memory, other } = setup();
    const now = involvementIn(asked);
    await Promise.all([memory.settled(ref('1'), now), other.wrote(ref('2'), now)]);
    expect(await memory.of(ref('1'))).toMatchObject({ asked: true });
    expect(await memory.of(ref('2'))).toBeDefined();
    vi.unstubAllGlobals();
  });

  it('reads a damaged item as nothing', async () => {
    const { items, memory } = setup();
    items.replies = { x: 'y', z: null };
    expect(await memory.of(ref('1'))).toBeUndefined();
  });
});
