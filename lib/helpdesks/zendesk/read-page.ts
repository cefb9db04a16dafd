import type { CustomerRecord, RecordRef } from '@/lib/record/customer-record';
import type { FieldHealth, PageReading } from '../adapter';
import { defined } from '../defined';
import { first, type Match, words } from '../elements';
import { readArticles } from './messages';
import { paneOfTicket } from './pane';
import { ARTICLE, COMPOSER, LOADING, LOG, REQUESTER, SUBJECT, TAG, TRANSLATION } from './selectors';
import { tagsOf } from './values';

/**
 * Reads the ticket in front. Undefined while another pane is in front or this one still loads. A user's page
 * (kind `customer`) has no known stable structure: there only the id is known, and the API says the rest.
 */
export function readPage(document: Document, ref: RecordRef): PageReading | undefined {
  if (ref.kind === 'customer') {
    return { record: { ref, customer: { id: ref.id }, messages: [] }, fields: [] };
  }
  const pane = paneOfTicket(document, ref.id);
  if (!pane) return undefined;
  const log = first(pane.element, LOG);
  const article = first(pane.element, ARTICLE);
  const composer = first(pane.element, COMPOSER);
  if (article.candidate < 0) {
    const loading = (log.element ?? pane.element).querySelector(LOADING) || log.element?.matches(LOADING);
    // The composer comes last: a pane that has one but no log is not loading, its page has changed.
    if (loading || (log.candidate < 0 && composer.candidate < 0)) return undefined;
  }
  const subject = first(pane.element, SUBJECT);
  const requester = first(pane.element, REQUESTER);
  const name = words(requester.element);
  const articles = [...pane.element.querySelectorAll(ARTICLE[article.candidate] ?? 'none')];
  const { entries, fields } = readArticles(articles, name);

  const customers = entries.filter(({ message }) => message.author === 'customer');
  // People copied in write too: only the requester's own message tells the id.
  const customer = customers.find(({ sender }) => !name || sender === name);
  const record = defined({
    ref,
    customer: defined({ id: customer?.userId, name: name || customer?.sender || undefined }),
    messages: entries.map(({ message }) => message),
    subject: words(subject.element) || undefined,
    channel: customers.at(-1)?.message.channel,
    tags: tagsOf([...pane.element.querySelectorAll(TAG)].map(words)),
    translated: pane.element.querySelector(TRANSLATION) ? true : undefined,
  }) as CustomerRecord;
  return {
    record,
    fields: [
      field('pane', pane),
      field('subject', subject),
      field('requester', requester),
      field('log', log),
      // A ticket may be empty: then its log shows no time either.
      field('article', article, Boolean(log.element?.querySelector('time'))),
      ...fields,
      // A closed ticket has none.
      field('composer', composer, false),
    ],
  };
}

const field = (name: string, { candidate }: Match, expected = true): FieldHealth => ({
  field: name,
  candidate,
  expected,
});

/** The element to watch for new messages: what holds them, or will. */
export function thread(document: Document, ref: RecordRef): Element | undefined {
  const pane = ref.kind === 'ticket' && paneOfTicket(document, ref.id)?.element;
  if (!pane) return undefined;
  const articles = pane.querySelectorAll(ARTICLE.join());
  // Articles may be wrapped one by one: what holds two of them is what a further one is added to.
  let holder = articles[1]?.parentElement;
  while (holder && !holder.contains(articles[0] ?? null)) holder = holder.parentElement;
  return holder ?? first(pane, LOG).element ?? articles[0]?.parentElement ?? undefined;
}
