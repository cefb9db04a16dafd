import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readApi } from '@/lib/helpdesks/hubspot/read-api';
import type { Customer, CustomerRecord, RecordRef } from '@/lib/record/customer-record';
import { answerApi } from '../../../practice/hubspot/api';
import { ACCOUNT, matters, privateTraces } from '../../../practice/hubspot/records/index';

const origin = 'https://app.hubspot.com';
const now = new Date('2026-11-20T09:30:00Z');
const ref = (id: string, kind: RecordRef['kind'] = 'ticket'): RecordRef => ({
  helpdesk: 'hubspot',
  origin,
  kind,
  id: `${ACCOUNT}/${id}`,
});
const read = (which: RecordRef, customer: Customer = {}, signal = new AbortController().signal) =>
  readApi(which, (): CustomerRecord => ({ ref: which, customer, messages: [] }), signal);
const contact = (id: number): Customer => ({ id: `${ACCOUNT}/0-1/${id}` });

let cookie = '';
/** Stands in for HubSpot; the browser adds the cookies. */
function desk(before: (url: URL) => Response | undefined = () => undefined) {
  const asked = vi.fn(async (given: string, init: RequestInit) => {
    const url = new URL(given);
    const own = before(url);
    if (own) return own;
    const headers = Object.fromEntries(new Headers(init.headers).entries());
    const { status, body } = answerApi(url, { ...headers, cookie: `hubspotapi=practice; ${cookie}` }, now);
    return new Response(JSON.stringify(body), { status: status ?? 200 });
  });
  vi.stubGlobal('fetch', asked);
  return asked;
}

beforeEach(() => {
  cookie = 'other=1; hubspotapi-csrf=AAc-_1';
  vi.stubGlobal('document', {
    get cookie() {
      return cookie;
    },
  });
});
afterEach(() => vi.unstubAllGlobals());

describe('what the API adds', () => {
  it('maps the contact whom the page names, with one GET', async () => {
    const asked = desk();
    expect(await read(ref('0-5/7702'), contact(9102))).toEqual({
      ok: true,
      customer: {
        id: `${ACCOUNT}/0-1/9102`,
        name: 'María Fernanda Ochoa Villaseñor',
        email: 'mf.ochoa@textiles-ejemplo.com.mx',
        phone: '+52 55 5550 0142',
        locale: 'es-mx',
        timeZone: 'America/Mexico_City',
        country: 'MX',
        city: 'Ciudad de México',
        organisation: 'Textiles Ejemplo S.A. de C.V.',
        since: '2026-02-15T14:50:00.000Z',
      },
    });
    const [[url, init] = [], ...more] = asked.mock.calls;
    expect(more).toEqual([]);
    expect(url).toContain(`${origin}/api/crm/v3/objects/contacts/9102?properties=firstname,`);
    expect(url).toContain(`&portalId=${ACCOUNT}`);
    expect(init).toMatchObject({ credentials: 'same-origin', redirect: 'manual' });
    expect(new Headers(init?.headers).get('X-HubSpot-CSRF-hubspotapi')).toBe('AAc-_1');
    expect(init?.method).toBeUndefined();
  });

  it('maps the contact whose record is open, the family name first where that is the order', async () => {
    desk();
    expect(await read(ref('0-1/9104', 'customer'))).toMatchObject({
      ok: true,
      customer: { name: '藤原 遥', timeZone: 'Asia/Tokyo', country: 'JP' },
    });
  });

  it('asks nothing where the page names nobody, or where they were asked about within a day', async () => {
    const asked = desk();
    expect(await read(ref('0-5/7707'))).toEqual({ ok: true, customer: {} });
    expect(await read(ref('inbox/5502'))).toEqual({ ok: true, customer: {} });
    const kept = { ...contact(9102), locale: 'es-mx' };
    expect(await read(ref('0-5/7702'), kept)).toEqual({ ok: true, customer: kept });
    expect(asked).not.toHaveBeenCalled();
  });

  it('holds nothing private', async () => {
    desk();
    for (const matter of matters.filter((one) => one.contact)) {
      const text = JSON.stringify(await read(ref(`0-5/${matter.ticket}`), contact(matter.contact?.id ?? 0)));
      expect(text).toContain('"ok":true');
      for (const trace of privateTraces(matter)) expect(text).not.toContain(trace);
      expect(text).not.toContain('AAc-_1');
    }
  });

  it('never throws on any JSON', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), fc.jsonValue(), async (id, properties) => {
        desk(() => new Response(JSON.stringify({ id, properties })));
        expect(typeof (await read(ref('0-5/1'), contact(9102))).ok).toBe('boolean');
        desk(() => new Response(JSON.stringify({ id: '9102', properties })));
        expect(typeof (await read(ref('0-5/1'), contact(9102))).ok).toBe('boolean');
      }),
      { numRuns: 60 },
    );
  });
});

describe('what the API refuses', () => {
  it('says that nobody is signed in where the token is missing, and asks nothing', async () => {
    cookie = 'other=1';
    const asked = desk();
    expect(await read(ref('0-5/7702'), contact(9102))).toEqual({ ok: false, problem: 'signed-out' });
    expect(asked).not.toHaveBeenCalled();
  });

  it('asks again after a 403 only with another token, and once', async () => {
    const refuse = desk(() => new Response('{}', { status: 403 }));
    expect(await read(ref('0-5/7702'), contact(9102))).toMatchObject({ problem: 'forbidden' });
    expect(refuse).toHaveBeenCalledTimes(1);

    let first = true;
    const stale = desk(() => {
      if (!first) return undefined;
      first = false;
      cookie = 'hubspotapi-csrf=fresh';
      return new Response('{}', { status: 403 });
    });
    expect(await read(ref('0-5/7702'), contact(9102))).toMatchObject({ ok: true });
    expect(
      stale.mock.calls.map(([, { headers }]) => new Headers(headers).get('X-HubSpot-CSRF-hubspotapi')),
    ).toEqual(['AAc-_1', 'fresh']);

    let turn = 0;
    const always = desk(() => {
      turn += 1;
      cookie = `hubspotapi-csrf=${turn}`;
      return new Response('{}', { status: 403 });
    });
    expect(await read(ref('0-5/7702'), contact(9102))).toMatchObject({ problem: 'forbidden' });
    expect(always).toHaveBeenCalledTimes(2);
  });

  it.each([
    [401, 'signed-out'],
    [404, 'not-found'],
    [429, 'rate-limited'],
    [500, 'server'],
  ])('%s', async (status, problem) => {
    desk(() => new Response('{}', { status }));
    expect(await read(ref('0-5/7702'), contact(9102))).toMatchObject({ ok: false, problem });
  });

  it.each(['<html>', 'null', '[]', '{"id":"9103","properties":{}}'])('cannot read %j', async (body) => {
    desk(() => new Response(body));
    expect(await read(ref('0-5/7702'), contact(9102))).toEqual({ ok: false, problem: 'unreadable' });
  });

  it('throws only where it was aborted', async () => {
    const abort = new AbortController();
    desk(() => {
      abort.abort();
      throw new DOMException('aborted', 'AbortError');
    });
    await expect(read(ref('0-5/7702'), contact(9102), abort.signal)).rejects.toThrow();
  });
});
