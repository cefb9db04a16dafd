import { stripQuotes } from './quotes';
import { stripSignature } from './signature';
import { stripTokens } from './tokens';

/** Characters of one message that are looked at; what a person writes stands at the top. */
export const CLEAN_LIMIT = 20_000;

export interface CleanedText {
  /** `reply` with the signature: it says where a person is, but not in which language they write. */
  signed: string;
  /** The person's own words, without quoted mails and signature, as written. */
  reply: string;
  /** `reply` without addresses, codes, numbers and emoji, in lower case if it was shouted: for detectors. */
  plain: string;
}

/** Capitals confuse detectors that were trained on ordinary text. */
function calm(text: string): string {
  const upper = text.match(/\p{Lu}/gu)?.length ?? 0;
  const lower = text.match(/\p{Ll}/gu)?.length ?? 0;
  return upper > 8 && upper > 2 * lower ? text.toLowerCase() : text;
}

const withLineFeeds = (text: string) => text.toWellFormed().replace(/\r\n?/g, '\n');

/** The whole text without the mails it quotes; signature and forwarded mails stay. */
export const replyText = (text: string): string => stripQuotes(withLineFeeds(text));

/**
 * Separates what a customer wrote from what their mail program added. Takes any text, well-formed or not; looks
 * at its first 20,000 characters, in time proportional to them.
 */
export function clean(text: string): CleanedText {
  const read = withLineFeeds(text.slice(0, CLEAN_LIMIT));
  const signed = stripQuotes(read, { forwarded: 'drop' });
  const reply = stripSignature(signed);
  return { signed, reply, plain: calm(stripTokens(reply)) };
}
