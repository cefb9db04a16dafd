import { setTimeout as wait } from 'node:timers/promises';
import { answerApi } from './api';
import { SHELL } from './html';
import { createDesk, type Desk, type DeskOptions as Options } from './server';
import { tickets } from './tickets/index';
import { personView, ticketList, ticketView } from './views';

export type { DeskRequest, Failure } from './server';

export interface DeskOptions extends Options {
  /** The account's API calls per minute. */
  rateLimit?: number;
}

export interface PracticeDesk extends Desk {
  /** API calls that the account has left in this minute. */
  setRemaining(remaining: number): void;
}

const SESSION = '_zendesk_session';

/** Starts the Zendesk-shaped practice desk on 127.0.0.1, with a certificate of its own made now. */
export async function startPracticeDesk(options: DeskOptions = {}): Promise<PracticeDesk> {
  const limit = options.rateLimit ?? 700;
  let remaining = limit;

  const desk = await createDesk('practice.zendesk.com', options, async (url, headers) => {
    const { now } = desk;
    if (url.pathname.startsWith('/api/')) {
      await wait(options.latencyMs ?? 0);
      if (!headers.cookie?.includes(`${SESSION}=`))
        return { status: 401, body: { error: "Couldn't authenticate you" } };
      remaining = Math.max(0, remaining - 1);
      // Both spellings come with every answer (developer.zendesk.com, "Best practices for avoiding rate limiting").
      const rate = {
        'X-Rate-Limit': String(limit),
        'X-Rate-Limit-Remaining': String(remaining),
        'ratelimit-limit': String(limit),
        'ratelimit-remaining': String(remaining),
        'ratelimit-reset': '41',
      };
      return { ...answerApi(url, now), headers: rate };
    }
    if (url.pathname.startsWith('/agent')) {
      const session = `${SESSION}=practice; Path=/; HttpOnly; Secure; SameSite=Lax`;
      return { type: 'text/html', body: SHELL, headers: { 'Set-Cookie': session, ...options.pageHeaders } };
    }
    if (url.pathname === '/') return { status: 302, body: '', headers: { Location: '/agent/dashboard' } };

    const [, list, id] = /^\/desk\/(tickets|users)(?:\/(\d+))?$/.exec(url.pathname) ?? [];
    if (list === 'tickets' && !id) return { body: ticketList(now) };
    if (!list) return undefined;
    await wait(options.pageLatencyMs ?? 0);
    const ticket = tickets.find((one) => String(list === 'tickets' ? one.id : one.requester.id) === id);
    if (!ticket) return { status: 404, body: {} };
    return { body: list === 'tickets' ? ticketView(ticket, now) : personView(ticket.requester) };
  });

  return {
    ...desk,
    setRemaining(value) {
      remaining = value;
    },
  };
}
