import type { DeskAnswer } from '../server';
import { ACCOUNT, contacts, matters } from './records/index';

/**
 * CRM v3 as the app's own origin answers it: the public form (developers.hubspot.com, "CRM API": object, `properties`
 * asked for by name beside a few default ones, `associations` where asked), with `portalId`. That the header must
 * repeat the cookie: public extensions, 2024–26; the bodies of refusals are invented.
 */
const DEFAULTS: Record<string, string[]> = {
  contacts: ['createdate', 'email', 'firstname', 'hs_object_id', 'lastmodifieddate', 'lastname'],
  tickets: ['content', 'createdate', 'hs_lastmodifieddate', 'hs_object_id', 'hs_pipeline', 'subject'],
};

const refusal = (status: number, category: string): DeskAnswer => ({
  status,
  body: {
    status: 'error',
    message: category,
    category,
    correlationId: '00000000-0000-4000-8000-000000000000',
  },
});

const cookieOf = (cookies: string, name: string) => new RegExp(`(?:^|; )${name}=([^;]*)`).exec(cookies)?.[1];

export function answerApi(
  url: URL,
  headers: Record<string, string | string[] | undefined>,
  now: Date,
): DeskAnswer {
  const cookies = String(headers.cookie ?? '');
  if (!cookieOf(cookies, 'hubspotapi')) return refusal(401, 'INVALID_AUTHENTICATION');
  const token = cookieOf(cookies, 'hubspotapi-csrf');
  if (!token || headers['x-hubspot-csrf-hubspotapi'] !== token) return refusal(403, 'CSRF');
  if (url.searchParams.get('portalId') !== String(ACCOUNT)) return refusal(403, 'PORTAL');

  const [, type = '', id] = /^\/api\/crm\/v3\/objects\/(contacts|tickets)\/(\d+)$/.exec(url.pathname) ?? [];
  const found = objectOf(type, Number(id), now);
  if (!found) return refusal(404, 'OBJECT_NOT_FOUND');
  const asked = url.searchParams.get('properties')?.split(',') ?? [];
  const names = new Set([...(DEFAULTS[type] ?? []), ...asked]);
  const { properties, contact } = found;
  return {
    body: {
      id,
      properties: Object.fromEntries([...names].map((name) => [name, properties[name] ?? null])),
      createdAt: found.created,
      updatedAt: found.created,
      archived: false,
      ...(url.searchParams.get('associations') === 'contacts' &&
        contact && {
          associations: { contacts: { results: [{ id: String(contact), type: 'ticket_to_contact' }] } },
        }),
    },
  };
}

interface Found {
  properties: Record<string, string | undefined>;
  contact?: number | undefined;
  created: string;
}

function objectOf(type: string, id: number, now: Date): Found | undefined {
  const created = new Date(now.getTime() - 400_000 * 60_000).toISOString();
  const common = { createdate: created, hs_object_id: String(id), lastmodifieddate: created };
  if (type === 'contacts') {
    const contact = contacts.find((one) => one.id === id);
    if (!contact) return undefined;
    const { id: _, ...own } = contact;
    return { properties: { ...common, ...own }, created };
  }
  const matter = matters.find(({ ticket }) => ticket === id);
  if (!matter) return undefined;
  const { subject, priority, contact } = matter;
  const properties = { ...common, subject, hs_ticket_priority: priority, hs_pipeline: '0' };
  return { properties, contact: contact?.id, created };
}
