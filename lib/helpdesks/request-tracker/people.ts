import type { Author, Customer } from '@/lib/record/customer-record';

/** The people around a ticket, by number on the page, by login in the API. */
export interface People {
  requestors: readonly unknown[];
  cc: readonly unknown[];
  /** Owner and AdminCc. */
  staff: readonly unknown[];
}

/**
 * Who wrote: a requestor is the customer, and so is a person in copy who is neither owner nor AdminCc, since
 * replies go to both alike; everyone else is an agent. Request Tracker itself is user 1, `RT_System`.
 */
export function authorOf(id: unknown, { requestors, cc, staff }: People): Author {
  if (id === '1' || id === 'RT_System') return 'bot';
  return requestors.includes(id) || (cc.includes(id) && !staff.includes(id)) ? 'customer' : 'agent';
}

/**
 * Name and address from what Request Tracker writes for a user: `Name <address>`, an address alone, or
 * `login (Name)` for staff.
 */
export function namedIn(label: string): Pick<Customer, 'name' | 'email'> {
  const text = label.replace(/\s+/g, ' ').trim();
  const address = /^(.*?) ?<?([^<>\s]+@[^<>\s]+?)>?$/.exec(text);
  const name = address ? address[1] : (/^\S+ \((.+)\)$/.exec(text)?.[1] ?? text);
  return { ...(name && { name }), ...(address?.[2] && { email: address[2] }) };
}
