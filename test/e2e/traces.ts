import type { PracticeTicket } from '../practice/tickets/index';

/** Lower case, escapes undone, everything but letters and digits folded into one space. */
function plain(text: string): string {
  const unescaped = text
    .replace(/\\u([0-9a-f]{4})/gi, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    .replace(/(?:%[0-9a-f]{2})+/gi, (encoded) => {
      try {
        return decodeURIComponent(encoded);
      } catch {
        return encoded;
      }
    })
    .replace(/\\[nrt]/g, ' ');
  return ` ${unescaped
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
}

/** Scripts without spaces between words: there a run of so many letters counts as a sentence's part. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]+/gu;
const RUN = 6;
/** In other scripts three words in a row count, and a single word of this length. */
const LONG_WORD = 9;
/** Words that Savoir or the desk uses by itself in addresses and messages. */
const ORDINARY = new Set(['practice', 'organisation', 'organizations', 'conversation', 'selection']);

/** What could tell who wrote a ticket, or what: names, addresses, parts of sentences. In `plain` form. */
function needles({ requester, subject, messages }: PracticeTicket): string[] {
  const { name, email, phone } = requester;
  const found: string[] = [plain(name)];
  for (const part of plain(name).trim().split(' ')) if (part.length > 4) found.push(` ${part} `);
  if (email) found.push(plain(email), plain(email.split('@')[0] ?? email));
  if (phone) found.push(phone.replace(/\D/g, '').slice(-10));
  for (const text of [subject, ...messages.flatMap((one) => [one.text, one.translation ?? ''])]) {
    const words = plain(text).trim().split(' ');
    for (const [index, word] of words.entries()) {
      const three = words.slice(index, index + 3);
      if (three.length === 3 && three.join('').replace(/\d/g, '').length >= 10)
        found.push(` ${three.join(' ')} `);
      if (word.length >= LONG_WORD && /\p{L}/u.test(word) && !ORDINARY.has(word)) found.push(` ${word} `);
    }
    for (const [run] of plain(text).matchAll(UNSPACED))
      for (let start = 0; start + RUN <= run.length; start += 1) found.push(run.slice(start, start + RUN));
  }
  return [...new Set(found)].filter((needle) => needle.trim().length >= 4);
}

/** Parts of these tickets that `text` holds: names, addresses, phone numbers, words in a row. */
export function tracesIn(text: string, tickets: readonly PracticeTicket[]): string[] {
  const words = plain(text);
  const digits = text.replace(/[\s().-]/g, '');
  return tickets
    .flatMap(needles)
    .filter((needle) => (/^\d+$/.test(needle) ? digits : words).includes(needle));
}
