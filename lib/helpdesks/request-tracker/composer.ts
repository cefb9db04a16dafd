import type { ComposerPlace } from '../adapter';
import * as at from './selectors';

/** By the form's type of update, and by the action in its address. */
const VISIBILITY: Readonly<Record<string, ComposerPlace['visibility']>> = {
  private: 'internal',
  Comment: 'internal',
  response: 'public',
  Respond: 'public',
};

/** The reply form's editor: CKEditor's frame, or the plain field where rich text is switched off. */
export function composer(document: Document): ComposerPlace | undefined {
  const field = document.querySelector<HTMLElement>(at.COMPOSER_FIELD);
  const frame = field?.closest(at.COMPOSER_BOX)?.querySelector<HTMLElement>(at.COMPOSER_FRAME);
  const element = [frame, field].find((candidate) => candidate && isVisible(candidate));
  return element ? { element, visibility: visibility(document) } : undefined;
}

/** What the form would send; its address only says what was chosen at first. */
function visibility(document: Document): ComposerPlace['visibility'] {
  const sent = (selector: string) => document.querySelector<HTMLInputElement>(selector)?.value;
  return VISIBILITY[sent(at.UPDATE_TYPE) || sent(at.ACTION) || ''] ?? 'unknown';
}

export function controls(document: Document): Element[] {
  return [...document.querySelectorAll(at.CONTROLS)].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
}

function isVisible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
}
