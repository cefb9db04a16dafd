import type { CustomerRecord, RecordRef } from '@/lib/record/customer-record';
import type { ApiAnswer, ApiReading } from '../adapter';
import { defined } from '../defined';
import { getJson } from '../get-json';
import { instant } from '../instant';
import { object, text } from '../json';
import { fullName, zoneOf } from './values';

/** Default properties of contacts (developers.hubspot.com, "Default contact properties"; public integrations). */
const PROPERTIES =
  'firstname,lastname,email,phone,mobilephone,company,city,zip,state,country,hs_country_region_code,hs_language,hs_timezone,createdate';
const HEADER = 'X-HubSpot-CSRF-hubspotapi';

/**
 * What the page lacks of the contact: language, zone, country. Only asked where the agent allowed it, since the header
 * that HubSpot wants is copied from a cookie (`lib/panel/api-consent.ts`); the copy goes nowhere else.
 *
 * One GET for the contact whom the page names. None where what was asked of them within a day is handed in, and none
 * where the page names nobody: a ticket would take a request of its own to say whom it belongs to, and for an inbox
 * thread no address is known under which this host would tell.
 *
 * CRM v3 objects: developers.hubspot.com, "CRM API"; that the app's own origin answers in that form to the session,
 * with `portalId` and the header: public extensions, 2024–26.
 */
export async function readApi(
  ref: RecordRef,
  page: () => CustomerRecord | undefined,
  signal: AbortSignal,
): Promise<ApiReading> {
  const known = page()?.customer ?? {};
  const id = ref.kind === 'customer' ? ref.id : known.id;
  // No page says the zone or the locale: they are kept from an earlier answer.
  if (!id || known.locale || known.timeZone) return { ok: true, customer: known };
  const [account, , contact] = id.split('/');
  const url = `${ref.origin}/api/crm/v3/objects/contacts/${contact}?properties=${PROPERTIES}&portalId=${account}`;
  const token = csrf();
  // Without the cookie nobody is signed in.
  if (!token) return { ok: false, problem: 'signed-out' };
  let answer = await getJson(url, signal, { [HEADER]: token });
  // The copy was a stale one if the page's cookie has changed meanwhile; else it would be refused again.
  const fresh = csrf();
  if (!answer.ok && answer.problem === 'forbidden' && fresh && fresh !== token)
    answer = await getJson(url, signal, { [HEADER]: fresh });
  if (!answer.ok) return answer;

  const body = object(answer.json);
  if (body.id !== contact) return { ok: false, problem: 'unreadable' };
  const of = (name: string) => text(object(body.properties)[name]);
  return {
    ok: true,
    customer: defined({
      id,
      name: fullName(of('firstname'), of('lastname')),
      email: of('email'),
      phone: of('phone') ?? of('mobilephone'),
      locale: of('hs_language'),
      timeZone: zoneOf(of('hs_timezone')),
      country: of('hs_country_region_code') ?? of('country'),
      city: of('city'),
      postalCode: of('zip'),
      state: of('state'),
      organisation: of('company'),
      since: instant(of('createdate')),
    }),
  } as ApiAnswer;
}

/** The token of the page's own cookie, whose letters need no decoding. Read for each request, and never kept. */
const csrf = () => /(?:^|; *)hubspotapi-csrf=([^;]+)/.exec(document.cookie)?.[1];
