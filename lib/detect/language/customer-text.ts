import type { CustomerRecord } from '@/lib/record/customer-record';
import { clean } from '../clean/clean';

/** Most messages and characters that are read of one record, newest first. */
const MESSAGES = 20;
const CHARACTERS = 4000;
const SIGNED_CHARACTERS = 8000;
/** The customer's own words on a record, cleaned. */
export interface CustomerText {
  /** The newest message that has words. */
  newest: string;
  /** The messages before it, newest first, within the limits. */
  earlier: string;
  subject: string;
  /** All messages as written, without quotes and signatures, oldest first. */
  replies: string[];
  /** The same with their signatures, newest first, within a limit: what may say where the customer is. */
  signed: string;
}

const hasLetters = (text: string) => /\p{L}/u.test(text);

/** Cleans what the customer wrote; agents and bots are not read. */
export function customerText(record: Pick<CustomerRecord, 'messages' | 'subject'>): CustomerText {
  const own = record.messages
    .filter(({ author }) => author === 'customer')
    .slice(-MESSAGES)
    .map(({ text }) => clean(text));
  const plain = own
    .map((cleaned) => cleaned.plain)
    .filter(hasLetters)
    .reverse();
  const newest = (plain[0] ?? '').slice(0, CHARACTERS);
  const earlier = plain
    .slice(1)
    .join('\n')
    .slice(0, CHARACTERS - newest.length);
  // "Re:" and its like are the mail program's.
  const subject = clean((record.subject ?? '').slice(0, 300)).plain.replace(/^(?:[\p{L}]{2,4}:\s?)+/u, '');
  const replies = own.map(({ reply }) => reply).filter((reply) => reply !== '');
  const signed = own
    .map((cleaned) => cleaned.signed)
    .reverse()
    .join('\n')
    .slice(0, SIGNED_CHARACTERS);
  return { newest, earlier, subject, replies, signed };
}
