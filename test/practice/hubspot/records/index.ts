import { chatMatters } from './chats';
import { mailMatters } from './mails';
import type { PracticeContact, PracticeMatter } from './types';

export type * from './types';

/** The practice account: the first number of every path. */
export const ACCOUNT = 424242;

/** Every matter of the desk. */
export const matters: readonly PracticeMatter[] = [...mailMatters, ...chatMatters];

export const contacts: readonly PracticeContact[] = matters.flatMap(({ contact }) => contact ?? []);

/** The agents: the one who is signed in, and one more. */
export const agents = {
  agent: { name: 'Robin Practice', email: 'robin@practice.example' },
  colleague: { name: 'Kim Practice', email: 'kim@practice.example' },
} as const;

export const fullName = ({ firstname, lastname }: PracticeContact) => `${firstname} ${lastname}`;

/** What must never leave the adapter: comments, and what the account notes of a contact. */
export function privateTraces({ contact, messages }: PracticeMatter): string[] {
  const comments = messages.flatMap(({ by, text }) => (by === 'comment' ? [text] : []));
  return contact?.remark ? [...comments, contact.remark] : comments;
}
