import { commentHtml } from './html';
import {
  agent,
  bot,
  organizations,
  type PracticeMessage,
  type PracticeTicket,
  type PracticeUser,
} from './tickets/index';

/**
 * The JSON shapes of Zendesk's API, with every key that its reference documents for a GET by an agent:
 * developer.zendesk.com, "Tickets", "Ticket Comments", "Users", "Organizations", "Groups", "Ticket Metrics".
 */

const GROUP = { id: 6001, name: 'Support' };
const BRAND = 6100;

/** An instant of the desk in Zendesk's form (UTC, whole seconds). */
export function at(now: Date, minutesAgo: number): string {
  return new Date(now.getTime() - minutesAgo * 60_000).toISOString().replace(/\.\d+Z$/, 'Z');
}

/** When the ticket was opened: with its first message, else an hour ago. */
export function openedMinutesAgo(ticket: PracticeTicket): number {
  return ticket.messages[0]?.minutesAgo ?? 60;
}

export function authorOf(ticket: PracticeTicket, message: PracticeMessage): PracticeUser {
  if (message.by === 'customer') return ticket.requester;
  return message.by === 'bot' ? bot : agent;
}

function via(ticket: PracticeTicket, customer: boolean) {
  const person = { address: ticket.requester.email ?? null, name: ticket.requester.name };
  const desk = { address: 'support@practice.example', name: 'Practice Support' };
  const mail = ticket.channel === 'email';
  return {
    channel: ticket.channel,
    source: {
      from: mail ? (customer ? person : desk) : {},
      to: mail ? (customer ? desk : person) : {},
      rel: null,
    },
  };
}

export function ticketJson(ticket: PracticeTicket, now: Date, origin: string) {
  const first = ticket.messages[0];
  const last = ticket.messages.at(-1);
  const byAgent = first !== undefined && first.by !== 'customer';
  return {
    url: `${origin}/api/v2/tickets/${ticket.id}.json`,
    id: ticket.id,
    external_id: null,
    via: via(ticket, !byAgent),
    created_at: at(now, openedMinutesAgo(ticket)),
    updated_at: at(now, last?.minutesAgo ?? 60),
    generated_timestamp: Math.floor(now.getTime() / 1000),
    type: null,
    subject: ticket.subject,
    raw_subject: ticket.subject,
    description: first?.text ?? '',
    priority: ticket.priority,
    status: ticket.status,
    recipient: ticket.channel === 'email' ? 'support@practice.example' : null,
    requester_id: ticket.requester.id,
    submitter_id: byAgent ? agent.id : ticket.requester.id,
    assignee_id: ticket.status === 'new' ? null : agent.id,
    organization_id: ticket.requester.organizationId ?? null,
    group_id: GROUP.id,
    collaborator_ids: [],
    follower_ids: [],
    email_cc_ids: [],
    forum_topic_id: null,
    problem_id: null,
    has_incidents: false,
    is_public: ticket.messages.some(({ by }) => by !== 'internal'),
    due_at: null,
    tags: ticket.tags,
    custom_fields: [{ id: 9001, value: null }],
    satisfaction_rating: { score: 'unoffered' },
    sharing_agreement_ids: [],
    custom_status_id: 9100,
    encoded_id: `PRCT${ticket.id}-DESK`,
    fields: [{ id: 9001, value: null }],
    followup_ids: [],
    ticket_form_id: 9200,
    brand_id: BRAND,
    allow_channelback: false,
    allow_attachments: true,
    from_messaging_channel: ['native_messaging', 'whatsapp'].includes(ticket.channel),
  };
}

/**
 * `ticket.slas`, side-loaded. `metric`, `stage`, `breach_at` and one of `minutes`, `hours`, `days` left: as
 * observed in public integrations (2026); that a single ticket side-loads it: "Side-loading related records".
 */
export function slasJson(ticket: PracticeTicket, now: Date) {
  return {
    policy_metrics: (ticket.sla ?? []).map(({ metric, stage, breachInMinutes }) => ({
      breach_at: at(now, -breachInMinutes),
      stage,
      metric,
      ...(Math.abs(breachInMinutes) < 60
        ? { minutes: breachInMinutes }
        : { hours: Math.trunc(breachInMinutes / 60) }),
    })),
  };
}

export function userJson(user: PracticeUser, now: Date, origin: string) {
  return {
    id: user.id,
    url: `${origin}/api/v2/users/${user.id}.json`,
    name: user.name,
    email: user.email ?? null,
    created_at: at(now, 400_000),
    updated_at: at(now, 9_000),
    time_zone: user.railsZone,
    iana_time_zone: user.timeZone,
    phone: user.phone ?? null,
    shared_phone_number: user.phone ? false : null,
    photo: null,
    locale_id: 1,
    locale: user.locale,
    organization_id: user.organizationId ?? null,
    role: user.role,
    verified: true,
    external_id: null,
    tags: user.tags ?? [],
    alias: '',
    active: true,
    shared: false,
    shared_agent: false,
    last_login_at: at(now, 4_000),
    two_factor_auth_enabled: false,
    signature: user.role === 'agent' ? 'Practice Support' : null,
    details: '',
    notes: user.notes ?? '',
    role_type: user.role === 'agent' ? 0 : null,
    custom_role_id: null,
    moderator: user.role === 'agent',
    ticket_restriction: user.role === 'agent' ? null : 'requested',
    only_private_comments: false,
    restricted_agent: user.role !== 'agent',
    suspended: false,
    default_group_id: user.role === 'agent' ? GROUP.id : null,
    report_csv: false,
    user_fields: user.userFields ?? {},
  };
}

/** Where the desk pretends that the customer's device is: documentation addresses (RFC 5737), made-up places. */
export function deviceOf(user: PracticeUser) {
  return {
    client:
      'Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/156.0.0.0 Safari/537.36',
    ip_address: `203.0.113.${user.id % 250}`,
    location: `Nowhere ${user.id}, Atlantis`,
    latitude: 11 + user.id / 100_000,
    longitude: -40 - user.id / 100_000,
  };
}

export function commentJson(ticket: PracticeTicket, index: number, now: Date) {
  const message = ticket.messages[index];
  if (!message) throw new RangeError(`ticket ${ticket.id} has no message ${index}`);
  const author = authorOf(ticket, message);
  return {
    id: ticket.id * 1000 + index,
    type: 'Comment',
    author_id: author.id,
    body: message.text,
    html_body: commentHtml(message.text),
    plain_body: message.text,
    public: message.by !== 'internal',
    attachments: [],
    audit_id: ticket.id * 1000 + 500 + index,
    via: via(ticket, message.by === 'customer'),
    created_at: at(now, message.minutesAgo),
    metadata: { system: message.by === 'customer' ? deviceOf(author) : {}, custom: {} },
  };
}

export function organizationJson(id: number, now: Date, origin: string) {
  return {
    url: `${origin}/api/v2/organizations/${id}.json`,
    id,
    name: organizations[id] ?? '',
    shared_tickets: false,
    shared_comments: false,
    external_id: null,
    created_at: at(now, 500_000),
    updated_at: at(now, 90_000),
    domain_names: [],
    details: '',
    notes: '',
    group_id: null,
    tags: [],
    organization_fields: {},
  };
}

export function groupJson(now: Date, origin: string) {
  return {
    url: `${origin}/api/v2/groups/${GROUP.id}.json`,
    ...GROUP,
    is_public: true,
    description: '',
    default: true,
    deleted: false,
    created_at: at(now, 500_000),
    updated_at: at(now, 500_000),
  };
}

export function metricJson(ticket: PracticeTicket, now: Date, origin: string) {
  const opened = openedMinutesAgo(ticket);
  const answered = ticket.messages.find(({ by }) => by === 'agent');
  const minutes = (value: number | null) => ({ calendar: value, business: value });
  const byCustomer = ticket.messages.findLast(({ by }) => by === 'customer');
  return {
    url: `${origin}/api/v2/ticket_metrics/${ticket.id * 10}.json`,
    id: ticket.id * 10,
    ticket_id: ticket.id,
    created_at: at(now, opened),
    updated_at: at(now, ticket.messages.at(-1)?.minutesAgo ?? 60),
    group_stations: 1,
    assignee_stations: 1,
    reopens: 0,
    replies: ticket.messages.filter(({ by }) => by === 'agent').length,
    assignee_updated_at: null,
    requester_updated_at: byCustomer ? at(now, byCustomer.minutesAgo) : null,
    status_updated_at: at(now, opened),
    initially_assigned_at: at(now, opened),
    assigned_at: at(now, opened),
    solved_at: null,
    latest_comment_added_at: at(now, ticket.messages.at(-1)?.minutesAgo ?? 60),
    reply_time_in_minutes: minutes(answered ? opened - answered.minutesAgo : null),
    first_resolution_time_in_minutes: minutes(null),
    full_resolution_time_in_minutes: minutes(null),
    agent_wait_time_in_minutes: minutes(0),
    requester_wait_time_in_minutes: minutes(opened),
    on_hold_time_in_minutes: minutes(0),
    custom_status_updated_at: at(now, opened),
  };
}
