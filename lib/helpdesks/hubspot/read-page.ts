import { type CustomerRecord, type RecordRef, refKey } from '@/lib/record/customer-record';
import type { FieldHealth, PageReading } from '../adapter';
import { defined } from '../defined';
import type { Match } from '../elements';
import { messageElements, readMessages } from './messages';
import { readPerson } from './person';
import { BODY, COMPOSER, HEADER_LINKS, PERSON, property, REGION, SENDER, TITLE } from './selectors';
import { first, words } from './text';
import { channelOf } from './values';

/** How long a page may show a record without its person or thread before it is taken as it is, in milliseconds. */
const PATIENCE_MS = 2_000;

/** The record looked for and since when; and the one read last, with what its page said. */
let wanted = { key: '', since: 0 };
let read = { key: '', print: '' };

/**
 * Reads the record of `ref`. Undefined while the page still shows another one or nothing. HubSpot fills its page part
 * by part: person and thread are waited for, and only what has had its time is said to be missing.
 */
export function readPage(document: Document, ref: RecordRef): PageReading | undefined {
  const key = refKey(ref);
  if (wanted.key !== key) wanted = { key, since: performance.now() };
  const title = first(document, TITLE);
  const composer = first(document, COMPOSER);
  const person = readPerson(document, ref);
  const region = ref.kind === 'ticket' ? regionOf(document) : { candidate: -1 };
  const thread = region.element && readMessages(region.element, person.customer);
  const { customer } = person;
  const own = first(document, property('email'));
  const print = [title, first(document, PERSON), own, first(document, [BODY, SENDER])]
    .map(({ element }) => words(element))
    .join('\n');

  if (ofAnother(document, ref)) return undefined;
  // Nothing names the record, and nothing has changed since another one was read: the page has yet to follow.
  if (read.key !== key && read.print === print) return undefined;
  // A contact's properties come after the title, the composer after the messages, if there are any, and the sidebar
  // last; a ticket of a company alone has no contact.
  const whole =
    ref.kind === 'customer'
      ? own.element
      : (person.tile || !person.expected) && (thread?.messages.length || (thread && composer.element));
  const something = title.element || customer.name || composer.element || thread;
  if (!something || (!whole && performance.now() - wanted.since < PATIENCE_MS)) return undefined;
  read = { key, print };

  const record = defined({
    ref,
    customer: customer.name || !thread?.sender ? customer : { ...customer, name: thread.sender },
    messages: thread?.messages ?? [],
    subject: ref.kind === 'ticket' ? words(title.element) || undefined : undefined,
    channel: ref.kind === 'ticket' ? channelOf(document.location.hash) : undefined,
  }) as CustomerRecord;
  const fields = [field('customer', person.match, person.expected)];
  if (ref.kind === 'ticket')
    fields.push(
      // The inbox has no element for it that is known.
      field('title', title, !/inbox/.test(ref.id)),
      field('thread', region),
      ...(thread?.fields ?? []),
      field('composer', composer, false),
    );
  return { record, fields };
}

const field = (name: string, { candidate }: Match, expected = true): FieldHealth => ({
  field: name,
  candidate,
  expected,
});

/** A ticket's number in a link: in its path, or in where it leads back to (`eschref`). */
const TICKET = /(?:\/|%2F)(?:ticket|0-5)(?:\/|%2F)(\d+)/i;

/** True where the page's header names a ticket, and not this one. */
function ofAnother(document: Document, ref: RecordRef): boolean {
  const [, type, number = ''] = ref.id.split('/');
  const named = [...document.querySelectorAll(HEADER_LINKS)].flatMap(
    (link) => TICKET.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
  );
  return type === '0-5' && named.length > 0 && !named.includes(number);
}

/** What holds the messages. A ticket record marks nothing: there the senders tell. */
function regionOf(document: Document): Match {
  const region = first(document, REGION);
  if (region.element || !document.querySelector(SENDER)) return region;
  return { element: document.body, candidate: REGION.length };
}

/** The element to watch for new messages: what holds them one by one. */
export function thread(document: Document, ref: RecordRef): Element | undefined {
  if (ref.kind !== 'ticket') return undefined;
  const region = regionOf(document).element;
  const [one, other] = region ? messageElements(region) : [];
  let holder = one?.parentElement;
  while (other && holder && !holder.contains(other)) holder = holder.parentElement;
  return holder ?? region;
}
