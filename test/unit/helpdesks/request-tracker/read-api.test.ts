// @vitest-environment happy-dom
import { readFileSync } from 'node:fs';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { requestTrackerAdapter } from '@/lib/helpdesks/request-tracker';
import type { RecordRef } from '@/lib/record/customer-record';

const origin = 'https://rt.example';
const ref: RecordRef = { helpdesk: 'request-tracker', origin, kind: 'ticket', id: '7' };
const user = (id: string) => ({ type: 'user', id, _url: `${origin}/REST/2.0/user/${id}` });

const TICKET = {
  type: 'ticket',
  id: '7',
  Subject: 'Factura: no llega',
  Status: 'stalled',
  Priority: '100',
  Due: '2026-11-20T08:00:00Z',
  Owner: user('agent'),
  Cc: [user('jorge')],
  AdminCc: [],
  Requestor: [
    {
      ...user('lucia'),
      id: 35,
      Name: 'lucia',
      RealName: 'Lucía Prado',
      EmailAddress: 'lucia.prado@example.com',
      MobilePhone: '',
      WorkPhone: '+34 600 000 000',
      HomePhone: '',
      Organization: '',
      Created: '2024-03-01T08:00:00Z',
      City: 'Vigo',
      Zip: '36201',
      State: '',
      Country: 'España',
      Lang: 'es',
      Timezone: 'Europe/Madrid',
    },
  ],
};
const transaction = (id: number, Type: string, creator: string) => ({
  id: String(id),
  type: 'transaction',
  Type,
  Creator: user(creator),
  Created: `2026-11-16T15:0${id % 10}:00Z`,
});
const HISTORY = [
  transaction(108, 'Correspond', 'lucia'),
  transaction(107, 'Correspond', 'jorge'),
  transaction(103, 'Correspond', 'agent'),
  transaction(101, 'Create', 'lucia'),
];
const attachment = (id: number, ContentType: string, Content: string) => ({
  type: 'attachment',
  TransactionId: String(id),
  ContentType,
  Content,
});
const ATTACHMENTS = [
  attachment(101, 'text/html', '<p>Buenas <b>tardes</b></p><script>x()</script>'),
  attachment(103, 'text/html', '<p>in HTML</p>'),
  attachment(103, 'text/plain', 'Lo reviso.\r\n\r\nRobin'),
  attachment(108, 'text/plain', 'Gracias.'),
];

let asked: URL[];
let answers: Record<string, unknown>;
let refuse: ((url: URL) => Response | undefined) | undefined;

beforeEach(() => {
  vi.stubGlobal('location', new URL('/rt/Ticket/Display.html?id=7', origin));
  document.body.innerHTML = '';
  asked = [];
  refuse = undefined;
  answers = { tickets: [TICKET], history: HISTORY, attachments: ATTACHMENTS };
  vi.stubGlobal('fetch', async (input: string, init: RequestInit) => {
    init.signal?.throwIfAborted();
    const url = new URL(input);
    asked.push(url);
    const items = answers[url.pathname.split('/').at(-1) ?? ''];
    return refuse?.(url) ?? new Response(JSON.stringify({ items }), { status: 200 });
  });
});

const read = (named = ref, signal = new AbortController().signal) =>
  requestTrackerAdapter.readApi(named, () => undefined, signal);
const queryOf = (url: URL | undefined) => JSON.parse(url?.searchParams.get('query') ?? 'null');

describe('a ticket', () => {
  it('gets customer, status, due and dated public messages', async () => {
    expect(await read()).toEqual({
      ok: true,
      customer: {
        id: '35',
        name: 'Lucía Prado',
        email: 'lucia.prado@example.com',
        phone: '+34 600 000 000',
        locale: 'es',
        timeZone: 'Europe/Madrid',
        country: 'España',
        city: 'Vigo',
        postalCode: '36201',
        since: '2024-03-01T08:00:00Z',
      },
      messages: [
        { author: 'customer', at: '2026-11-16T15:01:00Z', text: 'Buenas tardes' },
        { author: 'agent', at: '2026-11-16T15:03:00Z', text: 'Lo reviso.\n\nRobin' },
        { author: 'customer', at: '2026-11-16T15:08:00Z', text: 'Gracias.' },
      ],
      record: { subject: 'Factura: no llega', status: 'pending', priority: 'high' },
      sla: [{ metric: 'due', dueAt: '2026-11-20T08:00:00Z' }],
    });
  });

  it('asks below the path of the site, for public transactions and for the texts that the page lacks', async () => {
    document.body.innerHTML = readFileSync('test/fixtures/request-tracker/display.html', 'utf8');
    answers.history = [transaction(110, 'Correspond', 'lucia'), ...HISTORY];
    await read();
    expect(asked.map(({ pathname }) => pathname)).toEqual([
      '/rt/REST/2.0/tickets',
      '/rt/REST/2.0/ticket/7/history',
      '/rt/REST/2.0/ticket/7/attachments',
    ]);
    expect(queryOf(asked[1])).toEqual([
      { field: 'Type', value: 'Create' },
      { field: 'Type', value: 'Correspond' },
    ]);
    const wanted = queryOf(asked[2]).filter(({ field }: { field: string }) => field === 'TransactionId');
    expect(wanted).toEqual([{ field: 'TransactionId', value: '110' }]);
  });

  it('makes two requests where the page shows every public message, whose text it then gives', async () => {
    document.body.innerHTML = readFileSync('test/fixtures/request-tracker/display.html', 'utf8');
    const answer = await read();
    expect(asked).toHaveLength(2);
    expect(answer).toMatchObject({
      messages: [
        { author: 'customer', text: 'Buenas tardes:\n\nNo recibo la factura.' },
        { author: 'agent', text: 'Hola Lucía:\n\nLo reviso.' },
        { author: 'customer', text: 'Yo también la espero.' },
        { author: 'customer' },
      ],
    });
  });

  it('drops what is not public even if the answer holds it', async () => {
    document.body.innerHTML = readFileSync('test/fixtures/request-tracker/display.html', 'utf8');
    answers.history = [
      transaction(106, 'Comment', 'lucia'),
      transaction(104, 'Comment', 'agent'),
      ...HISTORY,
    ];
    expect(JSON.stringify(await read())).not.toContain('internalword');
  });

  it('has no due instant where none is set', async () => {
    answers.tickets = [{ ...TICKET, Due: '1970-01-01T00:00:00Z' }];
    expect(await read()).not.toHaveProperty('sla');
  });

  it('bounds a message of any length', async () => {
    answers.attachments = [attachment(108, 'text/plain', 'x'.repeat(100_000))];
    const answer = await read();
    expect(answer.ok && answer.messages?.[0]?.text).toHaveLength(20_000);
  });
});

it('reads a person with one request', async () => {
  vi.stubGlobal('location', new URL('/User/Summary.html?id=35', origin));
  const answer = await read({ ...ref, kind: 'customer', id: '35' });
  expect(answer).toMatchObject({ ok: true, customer: { id: '35', name: 'Lucía Prado' } });
  expect(answer).not.toHaveProperty('messages');
  expect(asked.map(({ pathname, searchParams }) => [pathname, searchParams.get('query')])).toEqual([
    ['/REST/2.0/tickets', 'Requestor.id=35'],
  ]);
});

describe('what went wrong', () => {
  it.each([
    [401, 'signed-out'],
    [403, 'forbidden'],
    [404, 'not-found'],
    [500, 'server'],
    [503, 'server'],
    [418, 'unreadable'],
  ])('%i is %s', async (status, problem) => {
    refuse = () => new Response('{"message":"no"}', { status });
    expect(await read()).toEqual({ ok: false, problem });
  });

  it('says how long to wait', async () => {
    refuse = () => new Response('', { status: 429, headers: { 'retry-after': '30' } });
    expect(await read()).toEqual({ ok: false, problem: 'rate-limited', retrySeconds: 30 });
  });

  it.each(['<html>Login</html>', '', 'null', '{}', '{"items":{}}'])(
    'an answer of %j is unreadable',
    async (body) => {
      refuse = () => new Response(body, { status: 200 });
      expect(await read()).toEqual({ ok: false, problem: 'unreadable' });
    },
  );

  it('refuses more than it can use', async () => {
    refuse = () => new Response(' '.repeat(4_000_001), { status: 200 });
    expect(await read()).toEqual({ ok: false, problem: 'too-large' });
  });

  it('is told when texts are refused after the rest was answered', async () => {
    refuse = (url) => (url.pathname.endsWith('attachments') ? new Response('', { status: 403 }) : undefined);
    expect(await read()).toEqual({ ok: false, problem: 'forbidden' });
  });

  it('is offline without an answer, and not found where the agent may not see the ticket', async () => {
    vi.stubGlobal('fetch', () => Promise.reject(new TypeError('network')));
    expect(await read()).toEqual({ ok: false, problem: 'offline' });
  });

  it('is not found where the search has no row', async () => {
    answers.tickets = [];
    expect(await read()).toEqual({ ok: false, problem: 'not-found' });
  });

  it('survives rows of any shape', async () => {
    answers = {
      tickets: [{ Requestor: [null, 3], Owner: 5, Due: 7 }],
      history: [null, { Type: 'Create' }],
      attachments: [4],
    };
    expect(await read()).toMatchObject({ ok: true, customer: {}, messages: [] });
  });

  it('throws only for an aborted signal', async () => {
    await expect(read(ref, AbortSignal.abort())).rejects.toThrow();
  });
});
