import type { Customer } from '@/lib/record/customer-record';
import { NOTE_LIMIT } from './event';

const LINK = /\b(?:https?:\/\/|www\.)\S+/giu;
const EMAIL = /[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+/gu;
/** Seven digits or more, however grouped: phone, order, card and account numbers. */
const NUMBER = /\+?\d[\d\s().\-/]{5,}\d/gu;
const BLANK = '…';
/** Shorter parts of a name ("Li", "de") are ordinary words too often; they go only as part of the full name. */
const PART_MIN = 3;

/**
 * An agent's note without what could name the customer: the person's name and each longer part of it, e-mail
 * addresses, links, phone numbers and other long numbers become "…". White space is folded, the length limited.
 */
export function scrub(note: string, customer: Customer): string {
  let text = note.replace(LINK, BLANK).replace(EMAIL, BLANK).replace(NUMBER, BLANK);
  for (const word of identifying(customer)) {
    text = text.replace(
      new RegExp(`(?<![\\p{L}\\p{N}])${escapeRegExp(word)}(?![\\p{L}\\p{N}])`, 'giu'),
      BLANK,
    );
    // Scripts without spaces between words have no such edges.
    if (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u.test(word))
      text = text.split(word).join(BLANK);
  }
  return text.replace(/\s+/gu, ' ').trim().slice(0, NOTE_LIMIT);
}

function identifying({ name, organisation, email }: Customer): string[] {
  const whole = [name, organisation, email?.split('@')[0]].filter((word): word is string =>
    Boolean(word?.trim()),
  );
  const parts = whole
    .flatMap((word) => word.split(/[\s,._-]+/u))
    .filter((part) => [...part].length >= PART_MIN);
  return [...whole, ...parts].sort((one, other) => other.length - one.length);
}

function escapeRegExp(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
