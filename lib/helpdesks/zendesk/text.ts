import { plainText } from '@/lib/record/plain-text';
import { NOT_WORDS } from './selectors';

/** Plain text of a message, controls and translations left out. */
export function textOf(body: Element): string {
  // Chat messages are bare text whose line breaks only the style shows; asking for the style would force one.
  const bare = !(body.querySelector('.zd-comment') ?? body).querySelector('br,p,div,li,td');
  return plainText(body, { skip: NOT_WORDS, spaced: true, ...(bare && { preformatted: '*' }) });
}
