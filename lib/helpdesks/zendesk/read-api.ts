import type {
  Customer,
  CustomerRecord,
  Message,
  Priority,
  RecordRef,
  RecordStatus,
  Sla,
} from '@/lib/record/customer-record';
import type { ApiAnswer, ApiReading } from '../adapter';
import { defined } from '../defined';
import { getJson } from '../get-json';
import { instant } from '../instant';
import { type Json, list, name, object, text } from '../json';
import { channelOf, tagsOf } from './values';

/** Zendesk's SLA metrics (support.zendesk.com, "Defining SLA policies") in Savoir's terms. */
const METRICS: [RegExp, Sla['metric']][] = [
  [/^first_reply_time$/, 'first-reply'],
  // The update metrics run from one public comment of the agent to the next.
  [/^(?:next_reply|(?:periodic|pausable)_update)_time$/, 'next-reply'],
  [/^(?:requester_wait|agent_work|total_resolution)_time$/, 'resolution'],
];
const PRIORITIES = /^(?:low|normal|high|urgent)$/;
const STATUSES = /^(?:new|open|pending|solved|closed)$/;

/**
 * One GET: the ticket with its people, organisation and SLA side-loaded, or the user. Only the fields named
 * here are read, so notes, IP addresses, coordinates and internal comments never enter a result.
 * Side-loads: developer.zendesk.com "Side-loading related records".
 */
export async function readApi(
  ref: RecordRef,
  page: () => CustomerRecord | undefined,
  signal: AbortSignal,
): Promise<ApiReading> {
  const ticketKind = ref.kind === 'ticket';
  const path = ticketKind
    ? `tickets/${ref.id}.json?include=users,organizations,slas`
    : `users/${ref.id}.json?include=organizations`;
  const answer = await getJson(`${ref.origin}/api/v2/${path}`, signal);
  if (!answer.ok) return answer;
  const body = object(answer.json);
  const main = object(body[ticketKind ? 'ticket' : 'user']);
  const { rate } = answer;
  if (name(main.id) !== ref.id) return defined({ ok: false, problem: 'unreadable', rate }) as ApiReading;
  const user = ticketKind
    ? (list(body.users).find(({ id }) => id === main.requester_id) ?? { id: main.requester_id })
    : main;
  // The ticket's own, its customer's, and those of the customer's organisation.
  const tags = tagsOf([main, user, organisationOf(user, body)].flatMap((of) => of.tags));
  if (!ticketKind)
    return defined({
      ok: true,
      customer: customerOf(user, body),
      record: tags && { tags },
      rate,
    }) as ApiAnswer;

  return defined({
    ok: true,
    customer: customerOf(user, body),
    messages: firstMessage(main, user, page()),
    record: defined({
      subject: text(main.raw_subject) ?? text(main.subject),
      channel: channelOf(object(main.via).channel),
      priority: oneOf<Priority>(main.priority, PRIORITIES),
      status: main.status === 'hold' ? 'on-hold' : oneOf<RecordStatus>(main.status, STATUSES),
      tags,
    }),
    sla: slaOf(main),
    rate,
  }) as ApiAnswer;
}

/**
 * The customer's first message, where the page showed none (a translation without its original, or a page that
 * changed). The description is the first comment; by an end user it is public, for they can't write notes.
 */
function firstMessage(ticket: Json, user: Json, page: CustomerRecord | undefined): Message[] | undefined {
  const words = text(ticket.description);
  if (!words || !page || page.messages.some(({ author }) => author === 'customer')) return undefined;
  if (user.role !== 'end-user' || ticket.submitter_id !== user.id) return undefined;
  const first = defined({
    author: 'customer',
    at: instant(ticket.created_at),
    text: words.replace(/\r\n?/g, '\n').slice(0, 20_000).trim(),
    channel: channelOf(object(ticket.via).channel),
  }) as Message;
  return [first, ...page.messages];
}

function customerOf(user: Json, body: Json): Customer {
  const fields = object(user.user_fields);
  return defined({
    id: name(user.id) || undefined,
    name: text(user.name),
    email: text(user.email),
    phone: text(user.phone),
    locale: text(user.locale),
    timeZone: text(user.iana_time_zone),
    // Zendesk has no field for it; accounts add one of their own, often under these keys.
    country: text(fields.country) ?? text(fields.country_code),
    city: text(fields.city),
    organisation: text(organisationOf(user, body).name),
    since: instant(user.created_at),
  }) as Customer;
}

const organisationOf = (user: Json, body: Json): Json =>
  object(list(body.organizations).find(({ id }) => id === user.organization_id));

/** The due instants that run: `slas.policy_metrics` in stage `active`, and a task's own due date. */
function slaOf(ticket: Json): Sla[] | undefined {
  const due = instant(ticket.due_at);
  const sla: Sla[] = due ? [{ metric: 'due', dueAt: due }] : [];
  for (const { stage, metric, breach_at } of list(object(ticket.slas).policy_metrics)) {
    const known = METRICS.find(([pattern]) => pattern.test(name(metric)))?.[1];
    const dueAt = instant(breach_at);
    if (stage === 'active' && known && dueAt) sla.push({ metric: known, dueAt });
  }
  return sla.length ? sla : undefined;
}

const oneOf = <T extends string>(value: unknown, known: RegExp): T | undefined =>
  known.test(name(value)) ? (value as T) : undefined;
