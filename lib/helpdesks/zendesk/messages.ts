import type { Author, Message } from '@/lib/record/customer-record';
import type { FieldHealth } from '../adapter';
import { defined } from '../defined';
import { first, words } from '../elements';
import { instant } from '../instant';
import { AGENT_BADGE, BODY, BUBBLE, PRIVATE, SENDER, TIME, VIA } from './selectors';
import { textOf } from './text';
import { channelOf } from './values';

/** The newest messages that are read: enough for language, register and who waits, and bounded work. */
const MAX_MESSAGES = 40;

/** A public message, with who the page says sent it. */
export interface Entry {
  message: Message;
  sender: string;
  /** Zendesk's id of the sender, where the page links to the person. */
  userId?: string | undefined;
}

/**
 * Reads the newest articles of a ticket's log, oldest first, and which candidates matched at least once.
 * What is not plainly public is left out before its text is read. `requester` is the name that the page shows.
 */
export function readArticles(
  articles: Element[],
  requester: string,
): { entries: Entry[]; fields: FieldHealth[] } {
  const best = new Map<string, number>();
  const find = (field: string, article: Element, candidates: string[]) => {
    const { element, candidate } = first(article, candidates);
    note(field, candidate);
    return element;
  };
  const note = (field: string, candidate: number) => {
    const before = best.get(field) ?? -1;
    best.set(field, before < 0 || (candidate > -1 && candidate < before) ? candidate : before);
  };

  const entries: Entry[] = [];
  for (const article of newest(articles)) {
    const bubble = find('bubble', article, BUBBLE);
    // Zendesk keeps hidden system messages in the log (public extensions, 2025).
    if (bubble?.getAttribute('aria-hidden') === 'true') continue;
    const link = find('sender', article, SENDER);
    const sender = words(link);
    const type = bubble?.getAttribute('type');
    const author = authorOf(article, type, sender === requester && sender !== '');
    if (author === 'private') continue;
    note('author', author ? (type ? 0 : 1) : -1);
    if (!author) continue;
    const body = find('text', article, BODY);
    const at = instant(find('time', article, TIME)?.getAttribute('datetime'));
    const channel = channelOf(first(article, VIA).element?.textContent);
    const text = body && textOf(body);
    if (!text) continue;
    entries.push({
      message: defined({ author, at, text, channel }) as Message,
      sender,
      userId: /\/users\/(\d+)/.exec(link?.getAttribute('href') ?? '')?.[1],
    });
  }
  return {
    entries,
    fields: [...best].map(([field, candidate]) => ({ field, candidate, expected: true })),
  };
}

/**
 * Who wrote it, `private` for what is not for the customer, undefined where the page does not say: then it is
 * dropped, for it could be an internal note. Without the bubble's type only a message by the requester is sure.
 */
function authorOf(
  article: Element,
  type: string | null | undefined,
  byRequester: boolean,
): Author | 'private' | undefined {
  if (type === 'internal' || article.matches(PRIVATE) || article.querySelector(PRIVATE)) return 'private';
  if (type === 'end-user') return 'customer';
  if (type === 'agent') return 'agent';
  if (type) return /bot|system/.test(type) ? 'bot' : undefined;
  return byRequester && !article.querySelector(AGENT_BADGE) ? 'customer' : undefined;
}

/** The newest articles, oldest first; agents can choose to see the newest on top. */
function newest(articles: Element[]): Element[] {
  const at = (article: Element | undefined) =>
    (article && first(article, TIME).element?.getAttribute('datetime')) ?? '';
  return at(articles[0]) > at(articles.at(-1))
    ? articles.slice(0, MAX_MESSAGES).reverse()
    : articles.slice(-MAX_MESSAGES);
}
