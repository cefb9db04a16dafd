import { first, type Match, shown } from '../elements';
import { BODY, COMPOSER, FRONT_PANE, LOG, paneOf, SUBJECT, selectedTab } from './selectors';

/**
 * The mounted pane of ticket `id`, if it is in front. Every open ticket stays in the document, stacked at the
 * same place, so a pane counts only by the ticket's id; visibility then tells whether it is in front.
 */
export function paneOfTicket(document: Document, id: string): Required<Match> | undefined {
  const named = paneOf(id);
  for (const [candidate, selector] of named.entries()) {
    for (const element of document.querySelectorAll(selector)) {
      // The id may also sit on small parts: the pane is what holds the conversation.
      if (element.querySelector([...SUBJECT, ...LOG, ...BODY, ...COMPOSER].join())) {
        return inFront(element) ? { element, candidate } : undefined;
      }
    }
  }
  if (!document.querySelector(selectedTab(id))) return undefined;
  const { element, candidate } = first(document, FRONT_PANE);
  // A pane that names another ticket is about to be replaced.
  return element && !element.closest('[data-ticket-id]')
    ? { element, candidate: named.length + candidate }
    : undefined;
}

function inFront(pane: Element): boolean {
  const active = pane.closest('[data-is-active]') ?? pane.querySelector('[data-is-active]');
  return active?.getAttribute('data-is-active') !== 'false' && shown(pane);
}
