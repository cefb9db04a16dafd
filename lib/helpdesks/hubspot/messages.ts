import type { Author, Customer, Message } from '@/lib/record/customer-record';
import type { FieldHealth } from '../adapter';
import { defined } from '../defined';
import { instant } from '../instant';
import { BODY, BUBBLE, COMPOSER, PERSON, SENDER, TIME, TITLE } from './selectors';
import { first, textOf, words } from './text';

/** The newest messages that are read: enough for language, register and who waits, and bounded work. */
const MAX_MESSAGES = 40;
/** What no message holds: an element that does has grown beyond one message. */
const AROUND = [...TITLE, ...PERSON, ...COMPOSER].join();

/**
 * The elements of `region` that hold one message each, in the page's order: chat messages, and what is around the
 * sender's line of an e-mail. How HubSpot marks an e-mail of a thread is not known, so it is told by structure: the
 * largest element around the line that holds neither the line before or after it nor anything else of the page.
 */
export function messageElements(region: Element): Element[] {
  const found = [...region.querySelectorAll(`${BUBBLE},${SENDER}`)];
  return found.flatMap((one, index) => {
    if (one.matches(BUBBLE)) return one;
    if (one.closest(BUBBLE)) return [];
    const others = [found[index - 1], found[index + 1]];
    let element = one;
    for (let parent = one.parentElement; parent && parent !== region; parent = parent.parentElement) {
      if (others.some((other) => other && parent?.contains(other)) || parent.querySelector(AROUND)) break;
      element = parent;
    }
    return element;
  });
}

/**
 * Reads the newest messages of a thread, oldest first, with the fields' health. `customer` is the person whom the page
 * names. What is not plainly between customer and team is left out: where the page does not say who wrote something,
 * it could be an internal comment.
 */
export function readMessages(
  region: Element,
  customer: Customer,
): { messages: Message[]; fields: FieldHealth[]; sender: string | undefined } {
  // For each field the best candidate that any message had.
  const best: Record<string, number> = {};
  const note = (field: string, candidate: number) => {
    const before = best[field] ?? -1;
    best[field] = candidate < 0 || before < 0 ? Math.max(candidate, before) : Math.min(candidate, before);
  };
  const messages: Message[] = [];
  let sender: string | undefined;
  for (const element of newest(messageElements(region))) {
    const typed = element.matches(BUBBLE);
    const line = element.querySelector(SENDER) ?? undefined;
    const time = first(element, TIME);
    const head = line && headOf(line, element);
    const written = typed ? authorOfBubble(element) : authorOfMail(line, head, customer);
    // Customers can't comment.
    const author = written !== 'customer' && hintsAtComment(element, region) ? undefined : written;
    note('author', author ? (typed ? 0 : 1) : -1);
    if (!author) continue;
    const body = element.querySelector(BODY);
    const text = typed ? body && textOf(body) : restOf(element, head);
    note('text', text == null ? -1 : typed ? 0 : 1);
    note('time', time.candidate);
    if (!text) continue;
    const at = instant(time.element?.getAttribute('datetime'));
    messages.push(defined({ author, at, text }) as Message);
    if (author === 'customer') sender = senderOf(line) || sender;
  }
  return {
    messages,
    sender,
    fields: Object.entries(best).map(([field, candidate]) => ({ field, candidate, expected: true })),
  };
}

/** Chat messages say who wrote them. */
function authorOfBubble(bubble: Element): Author {
  const type = bubble.getAttribute('data-test-id') ?? '';
  if (/visitor$/.test(type)) return 'customer';
  return /agent$/.test(type) ? 'agent' : 'bot';
}

/** How comments are marked is not known ("comment" is HubSpot's word for them in its API): a hint is enough. */
function hintsAtComment(message: Element, region: Element): boolean {
  const marked = [...message.querySelectorAll('[data-test-id],[aria-label]')];
  for (let element: Element | null = message; element && element !== region; element = element.parentElement)
    marked.push(element);
  // Each element's own tag, whichever attribute it is in.
  return marked.some((element) => /comment|internal/i.test((element.cloneNode() as Element).outerHTML));
}

/**
 * An e-mail is the customer's where its sender is, by name or address; it is the team's where its head names the
 * customer besides the sender: then it went to them. A comment goes to nobody.
 */
function authorOfMail(
  line: Element | undefined,
  head: Element | undefined,
  { name, email }: Customer,
): Author | undefined {
  const sender = senderOf(line);
  const address = /[^\s<>(),;]+@[^\s<>(),;]+/.exec(words(line))?.[0];
  const person = [name, email].flatMap((one) => (one ? [plain(one)] : []));
  if (person.some((one) => one === plain(sender) || (address && one === plain(address)))) return 'customer';
  const others = plain(words(head)).replace(plain(sender), ' ');
  return sender && person.some((one) => others.includes(one)) ? 'agent' : undefined;
}

/** The sender's name: in the ticket record the line holds more, and the name is its `strong` (public extensions, 2026). */
const senderOf = (line: Element | undefined) => words(line?.querySelector('strong') ?? line);

/** Letters, digits and what addresses consist of, in lower case, with a space around each word. */
const plain = (text: string) =>
  ` ${text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}@.+_-]+/gu, ' ')
    .trim()} `;

/** The head of an e-mail: the smallest element around the sender's line that holds its time, short of the whole. */
function headOf(line: Element, element: Element): Element | undefined {
  let head: Element | null = line;
  while (head && head !== element && first(head, TIME).candidate < 0) head = head.parentElement;
  return head && head !== element ? head : undefined;
}

/** What follows the head inside the message. */
function restOf(element: Element, head: Element | undefined): string | undefined {
  if (!head) return undefined;
  const parts: string[] = [];
  for (let at: Element | null = head; at && at !== element; at = at.parentElement)
    for (let next = at.nextElementSibling; next; next = next.nextElementSibling) parts.push(textOf(next));
  return parts.filter(Boolean).join('\n\n');
}

/** The newest elements, oldest first; a ticket record can list the newest on top. */
function newest(elements: Element[]): Element[] {
  const at = (element: Element | undefined) => element?.querySelector('time')?.dateTime ?? '';
  const upwards = at(elements[0]) > at(elements.at(-1));
  return (upwards ? elements.toReversed() : elements).slice(-MAX_MESSAGES);
}
