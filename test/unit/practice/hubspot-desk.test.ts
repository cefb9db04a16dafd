import { request } from 'node:https';
import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { paths, startHubSpotDesk } from '../../practice/hubspot/desk';
import { ACCOUNT, contacts, matters } from '../../practice/hubspot/records/index';
import type { Desk } from '../../practice/server';

let desk: Desk;
beforeAll(async () => {
  desk = await startHubSpotDesk({ now: '2026-11-20T09:30:00Z' });
});
afterAll(() => desk.close());

const SIGNED_IN = { cookie: 'hubspotapi=practice; hubspotapi-csrf=abc', 'X-HubSpot-CSRF-hubspotapi': 'abc' };
interface Answer {
  status: number;
  headers: Record<string, string | string[] | undefined>;
  text: string;
}
function ask(path: string, headers: Record<string, string> = SIGNED_IN, method = 'GET'): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const options = { host: '127.0.0.1', port: desk.port, path, method, rejectUnauthorized: false, headers };
    request(options, (response) => {
      let text = '';
      response.setEncoding('utf8').on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () =>
        resolve({ status: response.statusCode ?? 0, headers: response.headers, text }),
      );
    })
      .on('error', reject)
      .end();
  });
}
const contact = (more = '') => `/api/crm/v3/objects/contacts/9101?portalId=${ACCOUNT}${more}`;

describe('the API', () => {
  it('gives the properties that were asked for beside the default ones', async () => {
    const { status, text } = await ask(contact('&properties=hs_timezone,none'));
    expect(status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      id: '9101',
      properties: { email: 'h.dahlmann@muster-pumpen.de', hs_timezone: 'europe_slash_berlin', none: null },
    });
    expect(text).not.toContain('Berlin"');
  });

  it('names a ticket’s contacts only where asked', async () => {
    const path = `/api/crm/v3/objects/tickets/7701?portalId=${ACCOUNT}`;
    expect(JSON.parse((await ask(path)).text).associations).toBeUndefined();
    const { associations } = JSON.parse((await ask(`${path}&associations=contacts`)).text);
    expect(associations.contacts.results).toEqual([{ id: '9101', type: 'ticket_to_contact' }]);
  });

  it.each([
    [401, {}],
    [403, { cookie: 'hubspotapi=practice; hubspotapi-csrf=abc' }],
    [403, { ...SIGNED_IN, 'X-HubSpot-CSRF-hubspotapi': 'abd' }],
    [403, { ...SIGNED_IN, cookie: 'hubspotapi=practice' }],
  ])('answers %s to %o', async (status, headers) => {
    expect((await ask(contact(), headers as Record<string, string>)).status).toBe(status);
  });

  it('refuses another account, an unknown object, and every write', async () => {
    expect((await ask('/api/crm/v3/objects/contacts/9101?portalId=1')).status).toBe(403);
    expect((await ask(`/api/crm/v3/objects/contacts/1?portalId=${ACCOUNT}`)).status).toBe(404);
    expect((await ask(contact(), SIGNED_IN, 'PATCH')).status).toBe(405);
  });
});

describe('pages and records', () => {
  it('serves one page at every path of the app, with session and token', async () => {
    for (const path of [
      paths.contact(9101),
      paths.ticket(7701),
      paths.helpDesk(7701, 5501),
      paths.inbox(5501),
    ]) {
      const { headers, text } = await ask(path, {});
      expect(String(headers['set-cookie'])).toMatch(/hubspotapi=practice.*HttpOnly.*hubspotapi-csrf=/);
      expect(text).toContain('<title>Practice desk</title>');
    }
  });

  it('serves its modules and the editor’s from their packages', async () => {
    expect((await ask('/desk/hubspot/page/main')).text).not.toContain('import type');
    for (const name of ['prosemirror-view', 'orderedmap', 'w3c-keyname', 'rope-sequence'])
      expect((await ask(`/desk/module/${name}`)).status, name).toBe(200);
    expect((await ask('/desk/module/vite')).status).toBe(404);
    expect((await ask('/desk/hubspot/page/..%2f..%2fdesk')).status).toBe(404);
  });

  it('has at least ten matters of six cultures, each number once, with numbers that a phone library accepts', () => {
    const cultures = new Set(matters.map(({ culture }) => culture).filter((one) => one !== 'und'));
    expect(matters.length).toBeGreaterThanOrEqual(10);
    expect(cultures.size).toBeGreaterThanOrEqual(6);
    expect(new Set(matters.flatMap(({ ticket, thread }) => [ticket, thread])).size).toBe(2 * matters.length);
    for (const { phone } of contacts)
      if (phone) expect(parsePhoneNumberFromString(phone)?.isValid(), phone).toBe(true);
  });
});
