import {
  commentJson,
  groupJson,
  metricJson,
  organizationJson,
  slasJson,
  ticketJson,
  userJson,
} from './shapes';
import { agent, bot, type PracticeUser, tickets } from './tickets/index';

export interface ApiAnswer {
  status: number;
  body: unknown;
}

const users = new Map<number, PracticeUser>(
  [agent, bot, ...tickets.map(({ requester }) => requester)].map((user) => [user.id, user]),
);

/** Zendesk's answer to an unknown id (developer.zendesk.com, "Response format"). */
const NOT_FOUND: ApiAnswer = { status: 404, body: { error: 'RecordNotFound', description: 'Not found' } };

/** The answer to one GET below `/api/v2/`. */
export function answerApi(url: URL, now: Date): ApiAnswer {
  const path = url.pathname.replace(/\.json$/, '');
  const include = new Set((url.searchParams.get('include') ?? '').split(','));
  const ok = (body: unknown): ApiAnswer => ({ status: 200, body });

  const [, userId] = /^\/api\/v2\/users\/(\d+|me)$/.exec(path) ?? [];
  if (userId) {
    const user = userId === 'me' ? agent : users.get(Number(userId));
    if (!user) return NOT_FOUND;
    const token = userId === 'me' ? { authenticity_token: 'practice-token' } : {};
    return ok({
      user: { ...userJson(user, now, url.origin), ...token },
      ...(include.has('organizations') && { organizations: organizationsOf([user], now, url.origin) }),
    });
  }

  const [, id, part] = /^\/api\/v2\/tickets\/(\d+)(?:\/(comments|metrics))?$/.exec(path) ?? [];
  const ticket = tickets.find((candidate) => String(candidate.id) === id);
  if (!ticket) return NOT_FOUND;
  const people = [ticket.requester, agent];
  if (part === 'metrics') return ok({ ticket_metric: metricJson(ticket, now, url.origin) });
  if (part === 'comments') {
    const all = ticket.messages.map((_, index) => commentJson(ticket, index, now));
    return ok({
      ...pageOf(all, url),
      ...(include.has('users') && { users: people.map((user) => userJson(user, now, url.origin)) }),
    });
  }
  return ok({
    ticket: {
      ...ticketJson(ticket, now, url.origin),
      ...(include.has('slas') && { slas: slasJson(ticket, now) }),
      ...(include.has('metric_sets') && { metric_set: metricJson(ticket, now, url.origin) }),
      ...(include.has('comment_count') && { comment_count: ticket.messages.length }),
    },
    ...(include.has('users') && { users: people.map((user) => userJson(user, now, url.origin)) }),
    ...(include.has('groups') && { groups: [groupJson(now, url.origin)] }),
    ...(include.has('organizations') && { organizations: organizationsOf(people, now, url.origin) }),
  });
}

function organizationsOf(people: PracticeUser[], now: Date, origin: string) {
  return people.flatMap(({ organizationId }) =>
    organizationId ? [organizationJson(organizationId, now, origin)] : [],
  );
}

/** Cursor pagination where `page[size]` is asked for, else by offset (developer.zendesk.com, "Pagination"). */
function pageOf<T>(comments: T[], url: URL) {
  const size = Number(url.searchParams.get('page[size]'));
  const link = (name: string, value: string) => {
    const next = new URL(url);
    next.searchParams.delete('page[after]');
    next.searchParams.delete('page[before]');
    next.searchParams.set(name, value);
    return next.href;
  };
  if (!size) {
    const page = Number(url.searchParams.get('page') ?? 1);
    const count = comments.length;
    return {
      comments: comments.slice((page - 1) * 100, page * 100),
      next_page: count > page * 100 ? link('page', String(page + 1)) : null,
      previous_page: page > 1 ? link('page', String(page - 1)) : null,
      count,
    };
  }
  const cursor = (index: number) => Buffer.from(String(index)).toString('base64url');
  const start = Number(Buffer.from(url.searchParams.get('page[after]') ?? '', 'base64url').toString() || 0);
  const end = start + Math.min(size, 100);
  const more = end < comments.length;
  return {
    comments: comments.slice(start, end),
    meta: { has_more: more, after_cursor: cursor(end), before_cursor: cursor(start) },
    links: {
      prev: start ? link('page[after]', cursor(Math.max(0, start - size))) : null,
      next: more ? link('page[after]', cursor(end)) : null,
    },
  };
}
