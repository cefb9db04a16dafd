import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiReading, PageReading } from '@/lib/helpdesks/adapter';
import { requestTracker } from '@/lib/helpdesks/request-tracker/location';
import type { Message, RecordRef } from '@/lib/record/customer-record';
import { launchChromium, signIn } from './browser';
import { bundle } from './bundle';
import { available, type RequestTracker, seeded, startRequestTracker } from './request-tracker';

const can = available();
const SECRET = 'zanahoriasecreta';
const [mexico] = seeded.tickets;

describe.skipIf(!can.available)(`Request Tracker 5${can.available ? '' : ` (${can.reason})`}`, () => {
  let tracker: RequestTracker;
  let browser: Browser;
  let agent: Page;
  let adapter: string;

  beforeAll(async () => {
    [tracker, browser, adapter] = await Promise.all([
      startRequestTracker(),
      launchChromium(),
      bundle('lib/helpdesks/request-tracker/index.ts', 'rt'),
    ]);
    agent = await signIn(browser, tracker);
  });
  afterAll(async () => {
    await browser?.close();
    await tracker?.close();
  });

  const numberOf = (key: string) => tracker.tickets[key] ?? Number.NaN;
  const refOf = (id: number, kind: RecordRef['kind'] = 'ticket'): RecordRef => ({
    helpdesk: 'request-tracker',
    origin: tracker.url,
    kind,
    id: String(id),
  });

  async function open(page: Page, path: string): Promise<void> {
    await page.goto(`${tracker.url}${path}`);
    await page.addScriptTag({ content: adapter });
  }
  const openTicket = async (page: Page, key: string) => {
    await open(page, `/Ticket/Display.html?id=${numberOf(key)}`);
    await page.waitForSelector('.history .transaction');
    return refOf(numberOf(key));
  };
  const readPage = (page: Page, ref: RecordRef): Promise<PageReading | undefined> =>
    page.evaluate((named) => rt.requestTrackerAdapter.readPage(document, named), ref);
  /** What the API answers after the page was read, and the requests that it took. */
  async function readApi(page: Page, ref: RecordRef): Promise<{ answer: ApiReading; requests: string[] }> {
    const requests: string[] = [];
    const note = (request: { url(): string }) => {
      if (request.url().includes('/REST/2.0/')) requests.push(request.url());
    };
    page.on('request', note);
    const answer = await page.evaluate((named) => {
      const { requestTrackerAdapter } = rt;
      const reading = requestTrackerAdapter.readPage(document, named);
      return requestTrackerAdapter.readApi(named, () => reading?.record, new AbortController().signal);
    }, ref);
    page.off('request', note);
    return { answer, requests };
  }
  const publicMessages = (ticket: (typeof seeded.tickets)[number]): Message[] =>
    ticket.thread
      .filter(({ type }) => type !== 'comment')
      .map(({ by, at, text }) => ({
        author: by ? 'agent' : 'customer',
        at: `${at.replace(' ', 'T')}Z`,
        text: text.trim(),
      }));

  it.each(seeded.tickets.map((ticket) => [ticket.key, ticket] as const))(
    'reads ticket, customer and public messages of %s',
    async (key, ticket) => {
      const ref = await openTicket(agent, key);
      const page = await readPage(agent, ref);
      const { answer, requests } = await readApi(agent, ref);
      const { customer } = ticket;

      expect(page?.record).toMatchObject({
        ref,
        customer: { name: customer.name, email: customer.email },
        subject: ticket.subject,
        status: ticket.status,
      });
      expect(page?.fields.filter(({ expected, candidate }) => expected && candidate < 0)).toEqual([]);
      expect(page?.record.messages.map(({ author, text }) => ({ author, text }))).toEqual(
        publicMessages(ticket).map(({ author, text }) => ({ author, text })),
      );
      expect(answer).toMatchObject({
        ok: true,
        customer: {
          id: page?.record.customer.id,
          name: customer.name,
          email: customer.email,
          phone: customer.mobilePhone ?? customer.workPhone,
          locale: customer.lang,
          timeZone: customer.timeZone,
          country: customer.country,
          city: customer.city,
          organisation: customer.organisation,
        },
        messages: publicMessages(ticket),
        record: {
          subject: ticket.subject,
          status: ticket.status,
          priority: { 0: 'low', 50: 'normal', 100: 'high' }[ticket.priority],
        },
      });
      const sla = ticket.due ? [{ metric: 'due', dueAt: '2026-11-20T08:00:00Z' }] : undefined;
      expect('sla' in answer ? answer.sla : undefined).toEqual(sla);
      expect(requests).toHaveLength(2);
      expect(JSON.stringify([page, answer])).not.toContain(SECRET);
    },
  );

  it('reads the texts from the API where the page shows no history, and never asks for comments', async () => {
    for (const ticket of seeded.tickets) {
      const ref = refOf(numberOf(ticket.key));
      await open(agent, `/Ticket/Update.html?id=${ref.id}&Action=Respond`);
      const bodies: string[] = [];
      const note = async (response: { url(): string; text(): Promise<string> }) => {
        if (response.url().includes('/REST/2.0/')) bodies.push(await response.text());
      };
      agent.on('response', note);
      const page = await readPage(agent, ref);
      const { answer, requests } = await readApi(agent, ref);
      agent.off('response', note);

      expect(page?.record).toMatchObject({ customer: {}, messages: [], subject: ticket.subject });
      expect(answer).toMatchObject({ ok: true, messages: publicMessages(ticket) });
      expect(requests).toHaveLength(3);
      expect(bodies.join()).not.toContain(SECRET);
      expect(JSON.stringify(answer)).not.toContain('attachedlogline');
    }
  });

  it('reads the customer from their own page with one request', async () => {
    const ticket = await openTicket(agent, 'es-MX');
    const id = Number((await readPage(agent, ticket))?.record.customer.id);
    await open(agent, `/User/Summary.html?id=${id}`);
    const ref = refOf(id, 'customer');
    expect(requestTracker.locate(new URL(agent.url()))).toEqual({
      kind: 'customer',
      id: String(id),
    });
    expect((await readPage(agent, ref))?.record.customer).toMatchObject({ id: String(id) });
    const { answer, requests } = await readApi(agent, ref);
    expect(answer).toMatchObject({
      ok: true,
      customer: { name: mexico?.customer.name, locale: 'es', city: 'Guadalajara' },
    });
    expect(requests).toHaveLength(1);
  });

  it('serves an agent who uses German and may not manage users: everything but phone numbers', async () => {
    const page = await signIn(browser, tracker, tracker.junior);
    const ref = await openTicket(page, 'ja-JP');
    const reading = await readPage(page, ref);
    const { answer } = await readApi(page, ref);
    const ticket = seeded.tickets.find(({ key }) => key === 'ja-JP');
    if (!ticket) throw new Error('ja-JP is not seeded');
    expect(reading?.record).toMatchObject({
      subject: ticket.subject,
      customer: { email: ticket.customer.email },
    });
    expect(reading?.record.messages.map(({ text }) => text)).toEqual(
      publicMessages(ticket).map(({ text }) => text),
    );
    expect(answer).toMatchObject({
      customer: { locale: 'ja', timeZone: 'Asia/Tokyo', country: '日本' },
      messages: publicMessages(ticket),
      record: { status: 'open' },
    });
    expect(answer).not.toHaveProperty('customer.phone');
    expect(JSON.stringify([reading, answer])).not.toContain(SECRET);
    await page.context().close();
  });

  it('says why it has no answer', async () => {
    await openTicket(agent, 'es-MX');
    expect((await readApi(agent, refOf(99_999))).answer).toEqual({ ok: false, problem: 'not-found' });
    const stranger = await (await browser.newContext()).newPage();
    await open(stranger, '/NoAuth/Login.html');
    expect((await readApi(stranger, refOf(1))).answer).toEqual({ ok: false, problem: 'signed-out' });
    await stranger.context().close();
  });
});

/** The bundle's global in the page. */
declare const rt: typeof import('@/lib/helpdesks/request-tracker');
