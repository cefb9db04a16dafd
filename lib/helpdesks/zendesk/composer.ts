import type { RecordRef } from '@/lib/record/customer-record';
import type { ComposerPlace } from '../adapter';
import { shown, visible } from '../elements';
import { paneOfTicket } from './pane';
import { CHANNEL_SWITCHER, COMPOSER, CONTROLS, LOG } from './selectors';

/** The reply editor that the agent sees in the pane of `ref`. Panes keep several, all but one hidden. */
export function composer(document: Document, ref: RecordRef): ComposerPlace | undefined {
  const pane = ref.kind === 'ticket' && paneOfTicket(document, ref.id)?.element;
  if (!pane) return undefined;
  for (const selector of COMPOSER) {
    for (const element of pane.querySelectorAll<HTMLElement>(selector)) {
      if (visible(element)) return { element, visibility: visibilityOf(pane, element) };
    }
  }
  return undefined;
}

/** Whether what is written there goes to the customer. The label is localised: it can only say so in English. */
function visibilityOf(pane: Element, editor: Element): ComposerPlace['visibility'] {
  const channel = [...pane.querySelectorAll(CHANNEL_SWITCHER)].find(visible)?.getAttribute('data-channel');
  if (channel) return /internal|note/.test(channel) ? 'internal' : 'public';
  const label = editor.getAttribute('aria-label') ?? '';
  if (/internal note/i.test(label)) return 'internal';
  return /public reply/i.test(label) ? 'public' : 'unknown';
}

const EDITORS = COMPOSER.join();
const LOGS = LOG.join();
const ANY = [...CONTROLS, ...COMPOSER, ...LOG].join();

/**
 * The controls that the panel must leave free, and of all tickets' editors the one in front. Threads are passed over:
 * the panes of all open tickets stay in the document, and a search through thousands of messages holds the page up.
 */
export function controls(document: Document): Element[] {
  const found: Element[] = [];
  const look = (parent: Element) => {
    for (let at = parent.firstElementChild; at; at = at.nextElementSibling) {
      const known = at.matches(ANY);
      if (known && at.matches(LOGS)) continue;
      if (known && (!at.matches(EDITORS) || shown(at))) found.push(at);
      look(at);
    }
  };
  look(document.body);
  return found;
}
