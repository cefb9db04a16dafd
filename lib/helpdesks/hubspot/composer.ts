import type { RecordRef } from '@/lib/record/customer-record';
import type { ComposerPlace } from '../adapter';
import { shown, visible } from '../elements';
import { ACTIVITY_SAVE, COMPOSER, CONTROLS, SELECTED_TAB } from './selectors';

/** The editor that the agent sees. Where several are open, the one with the caret, else the last: windows come on top. */
export function composer(document: Document, _: RecordRef): ComposerPlace | undefined {
  const open = COMPOSER.flatMap((one) => [...document.querySelectorAll<HTMLElement>(one)]).filter(visible);
  const element = open.find((one) => one.contains(document.activeElement)) ?? open.at(-1);
  return element && { element, visibility: visibilityOf(element) };
}

/**
 * Whether what is written in `editor` goes to the customer. Each sign is looked for in the smallest element around the
 * editor that holds it: the Save button of an activity, the selected tab. Otherwise the address says the channel.
 */
function visibilityOf(editor: Element): ComposerPlace['visibility'] {
  const { body, location } = editor.ownerDocument;
  for (let around: Element | null = editor; around && around !== body; around = around.parentElement) {
    if (around.querySelector(ACTIVITY_SAVE)) return 'internal';
    const tab = around.querySelector(SELECTED_TAB);
    const sign = spoken(marks(tab) + tab?.textContent) ?? spoken(marks(around));
    if (sign) return sign;
    // Beyond the tab's own bar lie tabs of other parts of the page.
    if (tab) return 'unknown';
  }
  return spoken(location.hash) ?? 'unknown';
}

const marks = (element: Element | null) =>
  ['data-test-id', 'aria-label', 'href'].map((name) => element?.getAttribute(name) ?? '').join(' ');

function spoken(text: string): ComposerPlace['visibility'] | undefined {
  if (/[ck]omm?ent|opmerking|コメント|yorum|\bnot(?:e|a|iz)\b/i.test(text)) return 'internal';
  return /mail|chat|whatsapp/i.test(text) ? 'public' : undefined;
}

/** The controls that the panel must leave free, and the editors on screen. */
export function controls(document: Document): Element[] {
  const find = (selector: string) => [...document.querySelectorAll(selector)];
  return [...CONTROLS.flatMap(find), ...new Set(COMPOSER.flatMap(find).filter(shown))];
}
