import { describe, expect, it } from 'vitest';
import type { ApiAnswer, ApiReading } from '@/lib/helpdesks/adapter';
import { holdSeconds, keepAnswers } from '@/lib/panel/kept-answers';
import type { CustomerRecord } from '@/lib/record/customer-record';

const HOUR = 60 * 60 * 1000;

function memory() {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (keys: string[] | null) =>
      Object.fromEntries(
        (keys ?? Object.keys(items)).filter((key) => key in items).map((key) => [key, items[key]]),
      ),
    set: async (added: Record<string, unknown>) => void Object.assign(items, added),
    remove: async (keys: string[]) => {
      for (const key of keys) delete items[key];
    },
  };
}

function record(id: string, messages = 1, customerId = '7'): CustomerRecord {
  return {
    ref: { helpdesk: 'zendesk', origin: 'https://a.zendesk.com', kind: 'ticket', id },
    customer: { id: customerId },
    messages: Array.from({ length: messages }, (_, index) => ({
      author: 'customer',
      text: `m${index}`,
      at: `2026-11-20T0${index}:00:00Z`,
    })),
  };
}

const answer: ApiAnswer = {
  ok: true,
  customer: { id: '7', email: 'x@example.com' },
  messages: [{ author: 'customer', text: 'secret' }],
};

describe('what is asked of the helpdesk', () => {
  it('asks once for a record, and not again while its thread stands still', async () => {
    let now = 0;
    const kept = keepAnswers(memory(), () => now);
    expect(await kept.plan(record('1'))).toEqual({ do: 'ask', customer: undefined });
    await kept.keep(record('1'), answer);
    now += 3 * HOUR;
    expect(await kept.plan(record('1'))).toMatchObject({
      do: 'use',
      answer: { customer: { email: 'x@example.com' } },
    });
  });

  it('asks again when the thread has grown, and after a day', async () => {
    let now = 0;
    const kept = keepAnswers(memory(), () => now);
    await kept.keep(record('1'), answer);
    expect(await kept.plan(record('1', 2))).toMatchObject({ do: 'ask' });
    now += 25 * HOUR;
    expect(await kept.plan(record('1'))).toEqual({ do: 'ask', customer: undefined });
  });

  it('knows the customer of another record at once', async () => {
    const kept = keepAnswers(memory(), () => 0);
    await kept.keep(record('1'), answer);
    expect(await kept.plan(record('2'))).toMatchObject({ do: 'ask', customer: { email: 'x@example.com' } });
    expect(await kept.plan(record('3', 1, '8'))).toEqual({ do: 'ask', customer: undefined });
  });

  it('asks HubSpot once per customer a day, whichever of their records is open and however little it told', async () => {
    let now = 0;
    const kept = keepAnswers(memory(), () => now);
    const of = (id: string): CustomerRecord => ({
      ...record(id),
      ref: { helpdesk: 'hubspot', origin: 'https://app.hubspot.com', kind: 'ticket', id },
    });
    await kept.keep(of('1'), { ok: true, customer: { id: '7', email: 'x@example.com' } });
    expect(await kept.plan(of('2'))).toMatchObject({ do: 'use', answer: { customer: { id: '7' } } });
    now += 25 * HOUR;
    expect(await kept.plan(of('2'))).toEqual({ do: 'ask', customer: undefined });
  });

  it('never keeps messages', async () => {
    const storage = memory();
    await keepAnswers(storage, () => 0).keep(record('1'), answer);
    expect(JSON.stringify(storage.items)).not.toContain('secret');
  });

  it('keeps nothing of a customer for longer than a day, and what is not its own as it is', async () => {
    let now = 0;
    const storage = memory();
    const kept = keepAnswers(storage, () => now);
    await storage.set({ 'tabs-off': [7] });
    await kept.keep(record('1'), answer);
    now += 23 * HOUR;
    await kept.keep(record('2', 1, '8'), { ...answer, customer: { id: '8', email: 'y@example.com' } });
    expect(JSON.stringify(storage.items)).toContain('x@example.com');
    now += 2 * HOUR;
    await kept.keep(record('3', 1, '9'), { ok: false, problem: 'server' });
    expect(JSON.stringify(storage.items)).not.toContain('x@example.com');
    expect(JSON.stringify(storage.items)).toContain('y@example.com');
    expect(storage.items['tabs-off']).toEqual([7]);
  });

  it('goes on where there is no room left', async () => {
    const full = () => Promise.reject(new Error('QUOTA_BYTES quota exceeded'));
    const kept = keepAnswers({ ...memory(), set: full }, () => 0);
    await kept.keep(record('1'), answer);
    expect(await kept.plan(record('1'))).toEqual({ do: 'ask', customer: undefined });
  });

  it('holds every record of a helpdesk after a 429 until its Retry-After has passed', async () => {
    let now = 0;
    const kept = keepAnswers(memory(), () => now);
    await kept.keep(record('1'), { ok: false, problem: 'rate-limited', retrySeconds: 90 });
    expect(await kept.plan(record('2'))).toMatchObject({ do: 'hold', until: 90_000 });
    now = 91_000;
    expect(await kept.plan(record('2'))).toMatchObject({ do: 'ask' });
  });

  it.each<[string, ApiReading, number]>([
    ['half is left', { ...answer, rate: { limit: 700, remaining: 350 } }, 0],
    ['less than half is left', { ...answer, rate: { limit: 700, remaining: 349, resetSeconds: 20 } }, 20],
    ['less than half, no reset said', { ...answer, rate: { limit: 700, remaining: 1 } }, 60],
    ['429 without a time', { ok: false, problem: 'rate-limited' }, 60],
    ['another failure', { ok: false, problem: 'server' }, 0],
  ])('%s', (_, reading, seconds) => {
    expect(holdSeconds(reading)).toBe(seconds);
  });
});
