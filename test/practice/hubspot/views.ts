import { commentHtml } from '../html';
import { agents, fullName, matters, type PracticeContact, type PracticeMatter } from './records/index';

/** What the desk's own pages show. They ask for it under `/desk/`, so that `/api/` belongs to extensions. */
export interface MessageView {
  by: PracticeMatter['messages'][number]['by'];
  sender: string;
  senderEmail: string;
  /** RFC 3339. */
  at: string;
  text: string;
  /** Paragraphs, for e-mails. */
  html: string;
}
export interface MatterView {
  ticket: number;
  thread: number;
  subject: string;
  channel: PracticeMatter['channel'];
  contact?: PracticeContact;
  company?: string;
  rebuilt: boolean;
  messages: MessageView[];
}

export function matterView(matter: PracticeMatter, now: Date): MatterView {
  const { ticket, thread, subject, channel, contact, company, rebuilt = false } = matter;
  const people = {
    ...agents,
    comment: agents.colleague,
    bot: { name: 'Practice Assistant', email: 'assistant@practice.example' },
    customer: contact
      ? { name: fullName(contact), email: contact.email ?? '' }
      : { name: 'Unknown', email: '' },
  };
  return {
    ticket,
    thread,
    subject,
    channel,
    rebuilt,
    ...(contact && { contact }),
    ...(company && { company }),
    messages: matter.messages.map(({ by, minutesAgo, text }) => ({
      by,
      sender: people[by].name,
      senderEmail: people[by].email,
      at: new Date(now.getTime() - minutesAgo * 60_000).toISOString(),
      text,
      html: commentHtml(text),
    })),
  };
}

/** Every matter in one line. */
export const matterList = () =>
  matters.map(({ ticket, thread, subject, contact, company, channel }) => ({
    ticket,
    thread,
    subject,
    channel,
    contactId: contact?.id,
    person: contact ? fullName(contact) : (company ?? ''),
  }));
export type ListedMatter = ReturnType<typeof matterList>[number];
