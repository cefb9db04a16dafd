import { plainText } from '@/lib/record/plain-text';
import type { Match } from '../elements';
import { COPY, NOT_WORDS } from './selectors';

/** The first candidate that matches inside `root` and is no copy laid out for measuring. */
export function first(root: ParentNode, candidates: readonly string[]): Match {
  for (const [candidate, selector] of candidates.entries())
    for (const element of root.querySelectorAll(selector))
      if (!element.closest(COPY)) return { element, candidate };
  return { candidate: -1 };
}

/** Plain text of a message, controls left out. Chat messages are bare text whose line breaks only the style shows. */
export function textOf(body: Element): string {
  const bare = !body.querySelector('br,p,div,li,td');
  return plainText(body, { skip: NOT_WORDS, spaced: true, ...(bare && { preformatted: '*' }) });
}

/** The words that an element shows, in one line; of a property its field's value. */
export function words(element: Element | undefined): string {
  if (!element) return '';
  const field = element.matches('input,textarea') ? element : element.querySelector('input,textarea');
  const value = (field as HTMLInputElement | null)?.value ?? plainText(element, { skip: NOT_WORDS });
  return value.replace(/\s+/g, ' ').trim();
}
