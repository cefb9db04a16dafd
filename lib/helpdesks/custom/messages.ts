import type { Author, Message } from '@/lib/record/customer-record';
import { plainText } from '@/lib/record/plain-text';
import { defined } from '../defined';
import { all, isSelector, MOST } from './find';
import type { SiteData } from './site-data';
import { instantIn, NOT_WORDS } from './values';

/** The newest messages that are read: enough for language, register and who waits, and bounded work. */
const MAX_MESSAGES = 40;

export interface Thread {
  /** Oldest first. */
  messages: Message[];
  /** Names of fields of the profile that were found in no message, or are no selector. */
  missing: string[];
  /** How many messages of each kind were found, for trying a profile: nothing of what they say. */
  counts: { customer: number; agent: number; internal: number; passedOver: number };
}

/** The newest elements that hold a message each, in the page's order; none that lies in another. */
export function messageElements(root: ParentNode, { messages }: SiteData): Element[] {
  const found = all(root, messages.item);
  const cut = newestOnTop(found, messages) ? [0, MOST] : [Math.max(0, found.length - MOST), found.length];
  let outer: Element | undefined;
  return (Array.prototype.slice.call(found, ...cut) as Element[]).filter((element) => {
    if (outer?.contains(element)) return false;
    outer = element;
    return true;
  });
}

/**
 * Reads the newest messages inside `root`. Who wrote one is told by the message itself. Of an internal note nothing is read;
 * where a selector that tells notes or authors apart is none, no message is read at all.
 */
export function readThread(root: ParentNode, site: SiteData): Thread {
  const { item, customer, agent, internal, text, time } = site.messages;
  const thread: Thread = {
    messages: [],
    missing: Object.entries({ item, customer, agent, internal, text, time }).flatMap(([name, selector]) =>
      selector === undefined || isSelector(selector) ? [] : name,
    ),
    counts: { customer: 0, agent: 0, internal: 0, passedOver: 0 },
  };
  const { messages, missing, counts } = thread;
  if (['item', 'customer', 'agent', 'internal'].some((name) => missing.includes(name))) return thread;

  const elements = messageElements(root, site);
  if (!elements.length) missing.push('item');
  const newestFirst = newestOnTop(elements, site.messages) ? elements : elements.toReversed();
  const found = { text: 0, time: 0 };
  let publicOnes = 0;
  for (const element of newestFirst) {
    // What is around it counts as well, and what is in it: of two messages taken for one nothing is read either.
    if (internal && (element.closest(internal) || element.querySelector(internal))) {
      counts.internal += 1;
      continue;
    }
    const author: Author | undefined = element.matches(customer)
      ? 'customer'
      : !agent || element.matches(agent)
        ? 'agent'
        : undefined;
    if (!author) {
      counts.passedOver += 1;
      continue;
    }
    counts[author as 'customer' | 'agent'] += 1;
    if (messages.length === MAX_MESSAGES) continue;
    publicOnes += 1;
    const body = text ? all(element, text)[0] : element;
    const clock = all(element, time)[0];
    found.text += Number(!!body);
    found.time += Number(!!clock);
    const words = body && wordsOf(body);
    if (words) messages.unshift(defined({ author, at: instantIn(clock), text: words }) as Message);
  }
  if (publicOnes)
    missing.push(
      ...(['text', 'time'] as const).filter(
        (name) => site.messages[name] && !found[name] && !missing.includes(name),
      ),
    );
  return thread;
}

/** Plain text of a message; one that the helpdesk shows in a frame of its own is read there. */
function wordsOf(body: Element): string {
  const inner = body.nodeName === 'IFRAME' && (body as HTMLIFrameElement).contentDocument?.body;
  // Bare text whose line breaks only the style shows.
  const bare = !body.querySelector('br,p,div,li,td');
  return plainText(inner || body, { skip: NOT_WORDS, spaced: true, ...(bare && { preformatted: '*' }) });
}

/** As the profile says, else by the times of the first and the last. */
function newestOnTop(elements: ArrayLike<Element>, { order, time }: SiteData['messages']): boolean {
  if (order) return order === 'newest-first';
  const at = (index: number) => {
    const element = elements[index];
    return (element && instantIn(all(element, time)[0])) ?? '';
  };
  const last = at(elements.length - 1);
  return last !== '' && at(0) > last;
}
