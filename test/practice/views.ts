import { commentHtml } from './html';
import { at, authorOf, openedMinutesAgo } from './shapes';
import { agent, organizations, type PracticeTicket, type PracticeUser, tickets } from './tickets/index';

/** What the desk's own pages show. They ask for it under `/desk/`, so that `/api/` belongs to extensions. */
export interface MessageView {
  /** As the page's `type` attribute. */
  type: 'end-user' | 'agent' | 'internal' | 'bot';
  senderId: number;
  sender: string;
  at: string;
  via: string;
  html: string;
  /** HTML of a translation laid over the message. */
  translationHtml?: string;
}
export interface PersonView {
  id: number;
  name: string;
  email?: string;
  phone?: string;
  locale: string;
  timeZone: string;
  organization?: string;
  notes?: string;
}
export interface TicketView {
  id: number;
  subject: string;
  channel: PracticeTicket['channel'];
  status: PracticeTicket['status'];
  priority: PracticeTicket['priority'];
  tags: string[];
  requester: PersonView;
  assignee: PersonView;
  messages: MessageView[];
  openedAt: string;
  /** The SLA's running instant, where there is one. */
  dueAt?: string;
  /** The desk's clock. */
  now: string;
}

const VIA: Record<PracticeTicket['channel'], string> = {
  email: 'via email',
  web: 'via web form',
  native_messaging: 'via messaging',
  whatsapp: 'via WhatsApp',
  chat: 'via chat',
};

export function personView(user: PracticeUser): PersonView {
  const organization = user.organizationId && organizations[user.organizationId];
  return {
    id: user.id,
    name: user.name,
    locale: user.locale,
    timeZone: user.timeZone,
    ...(user.email && { email: user.email }),
    ...(user.phone && { phone: user.phone }),
    ...(organization && { organization }),
    ...(user.notes && { notes: user.notes }),
  };
}

export function ticketView(ticket: PracticeTicket, now: Date): TicketView {
  const running = ticket.sla?.find(({ stage }) => stage === 'active');
  return {
    id: ticket.id,
    subject: ticket.subject,
    channel: ticket.channel,
    status: ticket.status,
    priority: ticket.priority,
    tags: ticket.tags,
    requester: personView(ticket.requester),
    assignee: personView(agent),
    openedAt: at(now, openedMinutesAgo(ticket)),
    now: now.toISOString(),
    ...(running && { dueAt: at(now, -running.breachInMinutes) }),
    messages: ticket.messages.map((message) => {
      const author = authorOf(ticket, message);
      return {
        type: message.by === 'customer' ? 'end-user' : message.by,
        senderId: author.id,
        sender: author.name,
        at: at(now, message.minutesAgo),
        via: VIA[ticket.channel],
        html: commentHtml(
          message.text,
          message.by === 'agent' && ticket.channel === 'email'
            ? 'Robin Practice\nPractice Support'
            : undefined,
        ),
        ...(message.translation && { translationHtml: commentHtml(message.translation) }),
      };
    }),
  };
}

/** Every ticket in one line, newest message first. */
export function ticketList(now: Date) {
  return [...tickets]
    .sort((a, b) => (a.messages.at(-1)?.minutesAgo ?? 60) - (b.messages.at(-1)?.minutesAgo ?? 60))
    .map((ticket) => ({
      id: ticket.id,
      subject: ticket.subject,
      requester: ticket.requester.name,
      status: ticket.status,
      priority: ticket.priority,
      at: at(now, ticket.messages.at(-1)?.minutesAgo ?? 60),
    }));
}
export type ListedTicket = ReturnType<typeof ticketList>[number];
