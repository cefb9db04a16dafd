import { BODY, COMPOSER, FRONT_PANE, LOG, paneOf, SUBJECT, selectedTab } from './selectors';

/** What a list of candidates led to: the element, and which candidate matched (−1 for none). */
export interface Match {
  element?: Element;
  candidate: number;
}

/** The first candidate that matches inside `root`. */
export function first(root: ParentNode, candidates: string[]): Match {
  let candidate = 0;
  for (const selector of candidates) {
    const element = root.querySelector(selector);
    if (element) return { element, candidate };
    candidate += 1;
  }
  return { candidate: -1 };
}

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

/** True where nothing hides `element`; it may still take no room. Asks for styles only, never for layout. */
export const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** True where `element` is laid out, visible and not empty. */
export function visible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && shown(element);
}

/** The words that an element or an input shows, in one line. */
export function words(element: Element | undefined): string {
  const { value, textContent } = (element ?? {}) as Partial<HTMLInputElement>;
  return (value ?? textContent ?? '').replace(/\s+/g, ' ').trim();
}
