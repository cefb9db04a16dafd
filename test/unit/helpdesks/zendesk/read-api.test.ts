import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { readApi } from '@/lib/helpdesks/zendesk/read-api';
import type { CustomerRecord, RecordRef } from '@/lib/record/customer-record';
import { answerApi } from '../../../practice/api';
import { privateTraces } from '../../../practice/private-traces';
import { tickets } from '../../../practice/tickets/index';

const origin = 'https://acme.zendesk.com';
const now = new Date('2026-11-20T09:30:00Z');
const ref = (id: number | string, kind: RecordRef['kind'] = 'ticket'): RecordRef => ({
  helpdesk: 'zendesk',
  origin,
  kind,
  id: String(id),
});
const rateHeaders = { 'X-Rate-Limit': '700', 'X-Rate-Limit-Remaining': '699', 'ratelimit-reset': '41' };

/** Stands in for the helpdesk; returns the requests that were made. */
function answer(respond: (url: URL) => Response | Promise<Response>) {
  const asked = vi.fn((url: string, _: RequestInit) => Promise.resolve(respond(new URL(url))));
  vi.stubGlobal('fetch', asked);
  return asked;
}
const desk = () =>
  answer((url) => {
    const { status, body } = answerApi(url, now);
    return new Response(JSON.stringify(body), { status, headers: rateHeaders });
  });
const json = (body: unknown, init?: ResponseInit) =>
  answer(() => new Response(typeof body === 'string' ? body : JSON.stringify(body), init));
const read = (which: RecordRef = ref(101), page?: CustomerRecord) =>
  readApi(which, () => page, new AbortController().signal);

afterEach(() => vi.unstubAllGlobals());

describe('what the API adds', () => {
  it('maps requester, ticket, SLA and rate limit with one GET', async () => {
    const asked = desk();
    expect(await read()).toEqual({
      ok: true,
      customer: {
        id: '50101',
        name: 'Dr. Katrin Böhm',
        email: 'k.boehm@beispiel-kontor.de',
        phone: '+49 30 23125 047',
        locale: 'de',
        timeZone: 'Europe/Berlin',
        country: 'DE',
        organisation: 'Beispiel-Kontor GmbH',
        since: '2026-02-15T14:50:00.000Z',
      },
      record: {
        subject: 'Lieferverzug Bestellung 48-2210',
        channel: 'email',
        priority: 'high',
        status: 'open',
        tags: ['delivery', 'b2b', 'key_account'],
      },
      sla: [{ metric: 'first-reply', dueAt: '2026-11-20T11:05:00.000Z' }],
      rate: { limit: 700, remaining: 699, resetSeconds: 41 },
    });
    expect(asked).toHaveBeenCalledTimes(1);
    const [url, init] = asked.mock.calls[0] ?? [];
    expect(url).toBe(`${origin}/api/v2/tickets/101.json?include=users,organizations,slas`);
    expect(init).toMatchObject({ credentials: 'same-origin', redirect: 'manual' });
    expect(init?.method).toBeUndefined();
  });

  it('maps a user page with one GET', async () => {
    const asked = desk();
    expect(await read(ref(50112, 'customer'))).toMatchObject({
      ok: true,
      customer: { id: '50112', locale: 'es-419', timeZone: 'America/Mexico_City', country: 'México' },
    });
    expect(asked.mock.calls.map(([url]) => url)).toEqual([
      `${origin}/api/v2/users/50112.json?include=organizations`,
    ]);
  });

  it.each([
    ['web', 'web'],
    ['email', 'email'],
    ['native_messaging', 'messaging'],
    ['whatsapp', 'messaging'],
    ['chat', 'chat'],
    ['voice', 'phone'],
    ['sms', 'sms'],
    ['facebook', 'social'],
    ['api', 'other'],
    ['web_service', 'other'],
    ['something_new', undefined],
  ])('channel %s is %s', async (channel, expected) => {
    json({ ticket: { id: 1, via: { channel } } });
    const reading = await read(ref(1));
    expect(reading.ok && reading.record?.channel).toBe(expected);
  });

  it('takes only running SLA metrics, in Savoir’s terms, and a task’s due date', async () => {
    const metrics = [
      { metric: 'first_reply_time', stage: 'achieved', breach_at: '2026-01-01T00:00:00Z' },
      { metric: 'next_reply_time', stage: 'active', breach_at: '2026-01-02T00:00:00Z' },
      { metric: 'periodic_update_time', stage: 'active', breach_at: '2026-01-03T00:00:00Z' },
      { metric: 'total_resolution_time', stage: 'active', breach_at: '2026-01-04T00:00:00Z' },
      { metric: 'agent_work_time', stage: 'paused', breach_at: null },
      { metric: 'requester_wait_time', stage: 'active', breach_at: 'soon' },
      { metric: 'new_metric', stage: 'active', breach_at: '2026-01-05T00:00:00Z' },
    ];
    json({ ticket: { id: 1, due_at: '2026-01-06T00:00:00Z', slas: { policy_metrics: metrics } } });
    const reading = await read(ref(1));
    expect(reading.ok && reading.sla?.map(({ metric, dueAt }) => `${metric} ${dueAt.slice(8, 10)}`)).toEqual([
      'due 06',
      'next-reply 02',
      'next-reply 03',
      'resolution 04',
    ]);
  });

  it('gives the first message where the page has none by the customer, and only if it is theirs', async () => {
    const page = (messages: CustomerRecord['messages']): CustomerRecord => ({
      ref: ref(121),
      customer: {},
      messages,
    });
    const reply = { author: 'agent', text: 'Hello' } as const;
    desk();
    const translated = await read(ref(121), page([reply]));
    expect(translated.ok && translated.messages?.map(({ author, at }) => [author, at])).toEqual([
      ['customer', '2026-11-19T21:50:00.000Z'],
      ['agent', undefined],
    ]);
    expect(JSON.stringify(translated)).toContain('お世話になります。');
    const readable = await read(ref(121), page([{ author: 'customer', text: 'はい' }]));
    expect(readable.ok && readable.messages).toBeUndefined();
    // Begun by an agent: its description may be an internal note.
    const note = await read(ref(153), { ...page([]), ref: ref(153) });
    expect(note.ok && note.messages).toBeUndefined();
  });

  it('holds nothing private of any ticket', async () => {
    desk();
    for (const ticket of tickets) {
      const page: CustomerRecord = { ref: ref(ticket.id), customer: {}, messages: [] };
      const result = JSON.stringify(await read(ref(ticket.id), page));
      for (const trace of privateTraces(ticket)) expect(result, `ticket ${ticket.id}`).not.toContain(trace);
    }
  });

  it('holds nothing of unknown fields, whatever they are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.dictionary(fc.string(), fc.constant('PRIVATE')), async (extra) => {
        const known = [
          'id',
          'requester_id',
          'submitter_id',
          'organization_id',
          'user_fields',
          'name',
          'email',
          'phone',
        ];
        const more = Object.fromEntries(Object.entries(extra).filter(([key]) => !known.includes(key)));
        const secret = {
          ...more,
          notes: 'PRIVATE',
          details: 'PRIVATE',
          metadata: { system: { ip_address: 'PRIVATE' } },
        };
        json({ ...secret, ticket: { ...secret, id: 1, requester_id: 2 }, users: [{ ...secret, id: 2 }] });
        expect(JSON.stringify(await read(ref(1)))).not.toContain('PRIVATE');
      }),
      { numRuns: 60 },
    );
  });

  it('never throws on any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (ticket, users) => {
        const body =
          ticket && typeof ticket === 'object' ? { ...ticket, id: 1, requester_id: users } : ticket;
        json({ ticket: body, users, organizations: users });
        expect(typeof (await read(ref(1), undefined)).ok).toBe('boolean');
      }),
      { numRuns: 100 },
    );
  });
});

describe('what the API refuses', () => {
  it.each([
    [401, {}, { problem: 'signed-out' }],
    [403, {}, { problem: 'forbidden' }],
    [404, {}, { problem: 'not-found' }],
    [429, { 'Retry-After': '93' }, { problem: 'rate-limited', retrySeconds: 93 }],
    [429, {}, { problem: 'rate-limited' }],
    [500, {}, { problem: 'server' }],
    [503, { 'Retry-After': '5' }, { problem: 'server', retrySeconds: 5 }],
    [418, {}, { problem: 'unreadable' }],
  ])('%s %o', async (status, headers, expected) => {
    json({ error: 'no' }, { status, headers: headers as Record<string, string> });
    expect(await read()).toEqual({ ok: false, ...expected });
  });

  it('counts down to a Retry-After date', async () => {
    vi.setSystemTime(now);
    json({}, { status: 429, headers: { 'Retry-After': 'Fri, 20 Nov 2026 09:31:30 GMT' } });
    expect(await read()).toEqual({ ok: false, problem: 'rate-limited', retrySeconds: 90 });
    vi.useRealTimers();
  });

  it('takes a redirect, which it does not follow, for a sign-in page', async () => {
    answer(() => Response.error());
    expect(await read()).toEqual({ ok: false, problem: 'signed-out' });
  });

  it.each([['<html>'], [''], ['null'], ['[]'], ['{"ticket":{"id":102}}'], ['{"ticket":null}']])(
    'cannot read %j',
    async (body) => {
      json(body, { headers: rateHeaders });
      expect(await read()).toEqual({
        ok: false,
        problem: 'unreadable',
        rate: { limit: 700, remaining: 699, resetSeconds: 41 },
      });
    },
  );

  it('stops reading past 2 MB', async () => {
    let chunks = 0;
    answer(
      () =>
        new Response(
          new ReadableStream({
            pull(controller) {
              chunks += 1;
              controller.enqueue(new Uint8Array(500_000).fill(32));
            },
          }),
        ),
    );
    expect(await read()).toEqual({ ok: false, problem: 'too-large' });
    expect(chunks).toBeLessThan(8);
  });

  it('says offline where nothing answers, or the answer breaks off', async () => {
    answer(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await read()).toEqual({ ok: false, problem: 'offline' });
    answer(
      () => new Response(new ReadableStream({ pull: (controller) => controller.error(new Error('reset')) })),
    );
    expect(await read()).toEqual({ ok: false, problem: 'offline' });
  });

  it('throws only where it was aborted', async () => {
    const abort = new AbortController();
    answer(() => {
      abort.abort();
      return Promise.reject(new DOMException('aborted', 'AbortError'));
    });
    await expect(readApi(ref(101), () => undefined, abort.signal)).rejects.toThrow();
  });
});
