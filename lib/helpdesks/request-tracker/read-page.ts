import type { CustomerRecord, Message, RecordRef } from '@/lib/record/customer-record';
import type { FieldHealth, PageReading } from '../adapter';
import { authorOf, namedIn, type People } from './people';
import * as at from './selectors';
import { shownText } from './texts';
import { filled, priorityOf, statusOf } from './values';

/** The newest messages that are read, on the page as from the API. */
export const MAX_MESSAGES = 40;

/**
 * Reads the ticket or person on the page. Undefined where the title does not name the ticket (an error page,
 * or one that is still being exchanged).
 *
 * Messages are given only where the page is sure that they are public and says who wrote them: internal
 * comments look the same but for one phrase in the interface's language (`PUBLIC_KINDS`). That a requestor
 * wrote a message is no proof: a colleague's ticket has comments by its requestor. Dates stand in the agent's
 * zone without offset, so messages have no `at` before the API answered.
 */
export function readPage(document: Document, ref: RecordRef): PageReading | undefined {
  const fields: FieldHealth[] = [];
  const first = (field: string, candidates: readonly string[], expected: boolean) => {
    for (const [candidate, selector] of candidates.entries()) {
      const element = document.querySelector(selector);
      if (!element) continue;
      fields.push({ field, candidate, expected });
      return element;
    }
    fields.push({ field, candidate: -1, expected });
    return undefined;
  };
  if (ref.kind === 'customer') {
    const person = first('customer', [`.user[data-user-id="${ref.id}"]`], false);
    const customer = { id: ref.id, ...namedIn(person?.textContent ?? '') };
    return { record: { ref, customer, messages: [] }, fields };
  }

  const title = first('title', at.TITLE, true)?.textContent ?? '';
  const [named, subject] =
    new RegExp(`^[^#]*#\\s?${ref.id}\\b(?:[^:：]*[:：]\\s*(.+))?`, 's').exec(title.trim()) ?? [];
  if (!named) return undefined;
  // Only the page that shows a ticket says who and what it is; the others hold forms.
  const shown = !!document.querySelector('#comp-Ticket-Display');
  const requestor = first('requestor', at.REQUESTOR, shown);
  const messages = readMessages(document);
  first('thread', at.THREAD, shown);
  const record: CustomerRecord = filled({
    ref,
    customer: requestor ? filled({ id: idOf(requestor), ...namedIn(requestor.textContent ?? '') }) : {},
    messages,
    subject,
    status: statusOf(first('status', at.STATUS, shown)?.textContent?.trim()),
    priority: priorityOf(/-priority-(\w+)/.exec(first('priority', at.PRIORITY, false)?.className ?? '')?.[1]),
  });
  return { record, fields };
}

function readMessages(document: Document): Message[] {
  const people = readPeople(document);
  if (!people.requestors.length) return [];
  return [...document.querySelectorAll(at.MESSAGE)]
    .filter((element) => at.PUBLIC_KINDS.has(kindOf(element)))
    .sort((one, other) => numberOf(one) - numberOf(other))
    .slice(-MAX_MESSAGES)
    .map((element): Message => {
      const author = idOf(element.querySelector(at.AUTHOR));
      return { author: authorOf(author, people), text: shownText(element) };
    })
    .filter(({ text }) => text);
}

const idOf = (element: Element | null): string => element?.getAttribute('data-user-id') ?? '';
const numberOf = (element: Element): number => Number(element.getAttribute('data-transaction-id'));

function readPeople(document: Document): People {
  const ids = (selector: string) => [...document.querySelectorAll(selector)].map(idOf);
  return { requestors: ids(at.REQUESTOR.join()), cc: ids(at.CC), staff: ids(at.STAFF) };
}

/** The words after the writer's name. The name itself, which a customer chooses, is never looked at. */
function kindOf(element: Element): string {
  const own = [...(element.querySelector(at.KIND)?.childNodes ?? [])].filter((node) => node.nodeType === 3);
  return own
    .map((node) => node.nodeValue)
    .join('')
    .replace(/^[\s-]+|\s+$/g, '');
}
