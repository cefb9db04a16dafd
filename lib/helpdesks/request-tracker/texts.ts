import { plainText } from '@/lib/record/plain-text';
import type { ApiFailure } from '../adapter';
import { collection } from './request';
import * as at from './selectors';

/** The text of the transaction in `element` as the page shows it; '' where it shows none (too long, not text). */
export function shownText(element: Element): string {
  return [...element.querySelectorAll(at.BODY)]
    .filter((body) => !body.parentElement?.previousElementSibling?.querySelector(at.FILE_NAME))
    .map((body) => plainText(body, { skip: at.NOT_WORDS, preformatted: at.PREFORMATTED, spaced: true }))
    .join('\n')
    .trim();
}

/**
 * Texts of the named transactions of a ticket, by transaction: one request, for these alone. Plain text is
 * preferred to its HTML twin, attached files are left out.
 */
export async function fetchTexts(
  ticket: string,
  ids: readonly string[],
  signal: AbortSignal,
): Promise<Map<string, string> | ApiFailure> {
  const wanted = [
    ['ContentType', 'text/plain'],
    ['ContentType', 'text/html'],
    ['Filename', ''],
    ...ids.map((id) => ['TransactionId', id]),
  ].map(([field, value]) => ({ field, value }));
  const rows = await collection(
    `${ticket}/attachments`,
    {
      // Limits of one field are alternatives, those of different fields all hold.
      query: JSON.stringify([...wanted, { field: 'Filename', operator: 'IS', value: 'NULL' }]),
      fields: 'TransactionId,ContentType,Content',
      // text/plain comes after text/html, and so wins.
      orderby: 'ContentType',
      per_page: '100',
    },
    signal,
  );
  if (!Array.isArray(rows)) return rows;
  return new Map(
    rows.map(({ TransactionId, ContentType, Content }) => [
      String(TransactionId),
      ContentType === 'text/html'
        ? fromHtml(String(Content))
        : String(Content).replace(/\r\n?/g, '\n').trim(),
    ]),
  );
}

/** A parsed document runs no script and loads nothing. */
const fromHtml = (html: string): string =>
  plainText(new DOMParser().parseFromString(html, 'text/html').body, { skip: at.NOT_WORDS, spaced: true });
