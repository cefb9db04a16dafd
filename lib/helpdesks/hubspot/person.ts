import type { Customer, RecordRef } from '@/lib/record/customer-record';
import type { Match } from '../elements';
import { COMPANY, CONTACTS, EMAIL, PERSON, PHONE, property, TILES, TITLE } from './selectors';
import { first, words } from './text';
import { fullName } from './values';

/** Who the page says the customer is, and where it says so. */
export interface Person {
  customer: Customer;
  match: Match;
  /** True where the sidebar's tile was read, which says more than a name elsewhere. */
  tile: boolean;
  /** False where the page shows plainly that nobody is associated: a ticket of a company alone. */
  expected: boolean;
}

/** The contact whose record this is, or the one associated with the ticket or thread. */
export function readPerson(document: Document, ref: RecordRef): Person {
  const own = ref.kind === 'customer';
  const section = document.querySelector(CONTACTS);
  // Other sections hold people too: who else is in the company, who follows the ticket.
  const within = section && first(section, PERSON).element ? section : document;
  const match = own ? first(document, TITLE) : first(within, PERSON);
  const of = (name: string) => (own ? words(first(document, property(name)).element) : '');
  const { element, candidate } = match;
  const customer = {
    id: own ? ref.id : contactOf(element?.closest('a') ?? element?.querySelector('a')),
    // An unverified visitor's name stands behind a word for "maybe" (public extensions, 2026).
    name: fullName(of('firstname'), of('lastname')) ?? words(element).replace(/^[^:：]{1,14}[:：] /, ''),
    email: of('email') || words(first(within, EMAIL).element),
    phone: of('phone') || words(first(within, PHONE).element),
    country: of('country'),
    city: of('city'),
    postalCode: of('zip'),
    state: of('state'),
    organisation: words(first(document, COMPANY).element) || of('company'),
  };
  return {
    customer: filled(customer),
    match,
    tile: candidate >= 0 && candidate < TILES,
    expected: own || !section || !customer.organisation,
  };
}

/** The contact whose record a link leads to, as `location.ts` names it. */
function contactOf(link: Element | null | undefined): string | undefined {
  const href = link?.getAttribute('href') ?? '';
  const [, account, number] = /\/contacts\/(\d+)\/(?:record\/0-1|contact)\/(\d+)/.exec(href) ?? [];
  return number && `${account}/0-1/${number}`;
}

const filled = (customer: Record<string, string | undefined>): Customer =>
  Object.fromEntries(Object.entries(customer).filter(([, value]) => value));
