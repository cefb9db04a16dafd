import type { Customer, CustomerRecord, Message, RecordRef } from '@/lib/record/customer-record';
import type { ApiAnswer, ApiReading } from '../adapter';
import { basePath } from './location';
import { authorOf } from './people';
import { MAX_MESSAGES } from './read-page';
import { collection, failure, type Row } from './request';
import { fetchTexts, shownText } from './texts';
import { filled, instant, priorityOf, statusOf } from './values';

/** Longest text of one message that is kept, in UTF-16 units. */
const MAX_TEXT = 20_000;

/**
 * What the page lacks, from REST 2: two requests at once for a ticket (the ticket with its requestor; which
 * transactions are public, by whom and when), one for a person. A third follows only where the page does not
 * show the text of every public message (a reply form, a history still loading): it asks for those texts alone,
 * so internal comments are never fetched.
 *
 * The requestor is read through the ticket search: `/user/{id}` gives an agent without the right AdminUsers
 * nothing but name and address, the search all public columns (no phone numbers then).
 */
export async function readApi(
  ref: RecordRef,
  page: () => CustomerRecord | undefined,
  signal: AbortSignal,
): Promise<ApiReading> {
  const base = `${ref.origin}${basePath(location.pathname)}/REST/2.0/ticket`;
  const person = ref.kind === 'customer';
  const [tickets, history] = await Promise.all([
    collection(
      `${base}s`,
      {
        query: `${person ? 'Requestor.id' : 'id'}=${ref.id}`,
        fields: 'Subject,Status,Priority,Due,Requestor,Cc,AdminCc,Owner',
        'fields[Requestor]':
          'id,Name,RealName,EmailAddress,MobilePhone,WorkPhone,HomePhone,Organization,City,State,Zip,Country,Lang,Timezone,Created',
        per_page: '1',
      },
      signal,
    ),
    person
      ? []
      : collection(
          `${base}/${ref.id}/history`,
          {
            query: '[{"field":"Type","value":"Create"},{"field":"Type","value":"Correspond"}]',
            fields: 'Type,Creator,Created',
            // Newest first, so that a long thread gives its newest messages.
            orderby: 'id',
            order: 'DESC',
            per_page: String(MAX_MESSAGES),
          },
          signal,
        ),
  ]);
  if (!Array.isArray(tickets)) return tickets;
  if (!Array.isArray(history)) return history;
  const [ticket] = tickets;
  if (!ticket) return failure('not-found');
  const requestors = users(ticket.Requestor);
  const known = person ? ref.id : page()?.customer.id;
  const requestor = requestors.find(({ id }) => String(id) === known) ?? requestors[0];
  const customer = requestor ? customerOf(requestor) : (page()?.customer ?? {});
  if (person) return { ok: true, customer };

  const open = history.filter(({ Type }) => Type === 'Create' || Type === 'Correspond').reverse();
  const texts = await textsOf(`${base}/${ref.id}`, open, signal);
  if ('ok' in texts) return texts;
  const people = {
    requestors: requestors.map(({ Name }) => Name),
    cc: users(ticket.Cc).map(({ id }) => id),
    staff: users([ticket.Owner, ticket.AdminCc].flat()).map(({ id }) => id),
  };
  const messages = open.map(({ id, Creator, Created }) =>
    filled({
      author: authorOf(users([Creator])[0]?.id, people),
      at: instant(Created),
      text: (texts.get(String(id)) ?? '').slice(0, MAX_TEXT),
    }),
  ) as Message[];
  const dueAt = instant(ticket.Due);
  return {
    ok: true,
    customer,
    messages: messages.filter(({ text }) => text),
    record: filled({
      subject: ticket.Subject as string,
      status: statusOf(ticket.Status),
      priority: priorityOf(ticket.Priority),
    }) as NonNullable<ApiAnswer['record']>,
    ...(dueAt && { sla: [{ metric: 'due', dueAt }] }),
  };
}

/** Texts by transaction: from the page, and asked for where it shows none. */
async function textsOf(ticket: string, rows: readonly Row[], signal: AbortSignal) {
  const texts = new Map<string, string>();
  const missing: string[] = [];
  for (const { id } of rows) {
    const element = document.querySelector(`.transaction[data-transaction-id="${Number(id)}"]`);
    const text = element && shownText(element);
    if (text) texts.set(String(id), text);
    else missing.push(String(id));
  }
  if (!missing.length) return texts;
  const fetched = await fetchTexts(ticket, missing, signal);
  return fetched instanceof Map ? new Map([...texts, ...fetched]) : fetched;
}

const users = (value: unknown): Row[] =>
  Array.isArray(value) ? value.filter((user) => user && typeof user === 'object') : [];

function customerOf(user: Row): Customer {
  return filled({
    id: String(user.id),
    name: user.RealName,
    email: user.EmailAddress,
    phone: user.MobilePhone || user.WorkPhone || user.HomePhone,
    locale: user.Lang,
    timeZone: user.Timezone,
    country: user.Country,
    city: user.City,
    postalCode: user.Zip,
    state: user.State,
    organisation: user.Organization,
    since: instant(user.Created),
  }) as Customer;
}
