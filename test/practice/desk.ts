import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { generate } from 'selfsigned';
import { answerApi } from './api';
import { asset } from './assets';
import { SHELL } from './html';
import { tickets } from './tickets/index';
import { personView, ticketList, ticketView } from './views';

export interface DeskOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  /** How long `/api/` takes to answer. */
  latencyMs?: number;
  /** How long a ticket takes to render after its tab is opened. */
  pageLatencyMs?: number;
  /** The desk's clock: every timestamp is relative to it. Default 2026-11-20T09:30:00Z. */
  now?: Date | string;
  /** Headers of every page, such as a `Content-Security-Policy`. */
  pageHeaders?: Record<string, string>;
  /** The account's API calls per minute. */
  rateLimit?: number;
}

export interface DeskRequest {
  method: string;
  /** Path with query. */
  path: string;
  headers: IncomingMessage['headers'];
  body: string;
  status: number;
}

export interface Failure {
  /** Left out: the real answer, after `delayMs`. */
  status?: number;
  headers?: Record<string, string>;
  body?: unknown;
  delayMs?: number;
  /** How often; for good where left out. */
  times?: number;
}

export interface PracticeDesk {
  /** Origin, like `https://practice.zendesk.com:40123`; browsers need the host mapped to 127.0.0.1. */
  url: string;
  port: number;
  now: Date;
  /** Every request, in the order of arrival. The desk's own pages ask below `/desk/` only. */
  requests: DeskRequest[];
  /** Answers matching paths (with query) otherwise until the returned function is called. */
  fail(pattern: string | RegExp, failure: Failure): () => void;
  /** API calls that the account has left in this minute. */
  setRemaining(remaining: number): void;
  close(): Promise<void>;
}

const HOST = 'practice.zendesk.com';
const SESSION = '_zendesk_session';

/** Starts the practice desk on 127.0.0.1, with a certificate of its own made now. */
export async function startPracticeDesk(options: DeskOptions = {}): Promise<PracticeDesk> {
  const now = new Date(options.now ?? '2026-11-20T09:30:00Z');
  const limit = options.rateLimit ?? 700;
  const requests: DeskRequest[] = [];
  const failures: { pattern: string | RegExp; failure: Failure; left: number }[] = [];
  let remaining = limit;
  let origin = '';

  const { private: key, cert } = await generate([{ name: 'commonName', value: HOST }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: HOST }] }],
  });
  const server = createServer({ key, cert }, (request, response) => {
    answer(request, response).catch((error: unknown) => {
      console.error('practice desk:', error);
      response.destroy();
    });
  });

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    const path = url.pathname + url.search;
    const { method = 'GET', headers } = request;
    const entry: DeskRequest = { method, path, headers, body: '', status: 0 };
    requests.push(entry);
    for await (const chunk of request) entry.body += chunk;
    const send = (status: number, type: string, body: string | Buffer, more: Record<string, string> = {}) => {
      entry.status = status;
      response.writeHead(status, {
        'Content-Type': `${type}; charset=utf-8`,
        'Cache-Control': 'no-store',
        ...more,
      });
      response.end(method === 'HEAD' ? undefined : body);
    };
    const json = (status: number, body: unknown, more?: Record<string, string>) =>
      send(status, 'application/json', typeof body === 'string' ? body : JSON.stringify(body), more);

    const failing = failures.find(
      ({ pattern, left }) =>
        left > 0 && (typeof pattern === 'string' ? path.includes(pattern) : pattern.test(path)),
    );
    if (failing) {
      failing.left -= 1;
      await wait(failing.failure.delayMs ?? 0);
      const { status, body = {}, headers: more } = failing.failure;
      if (status !== undefined) return json(status, body, more);
    }

    if (method !== 'GET' && method !== 'HEAD')
      return json(405, { error: 'Method not allowed' }, { Allow: 'GET' });
    if (url.pathname.startsWith('/api/')) {
      await wait(options.latencyMs ?? 0);
      if (!headers.cookie?.includes(`${SESSION}=`)) return json(401, { error: "Couldn't authenticate you" });
      remaining = Math.max(0, remaining - 1);
      // Both spellings come with every answer (developer.zendesk.com, "Best practices for avoiding rate limiting").
      const rate = {
        'X-Rate-Limit': String(limit),
        'X-Rate-Limit-Remaining': String(remaining),
        'ratelimit-limit': String(limit),
        'ratelimit-remaining': String(remaining),
        'ratelimit-reset': '41',
      };
      const { status, body } = answerApi(url, now);
      return json(status, body, rate);
    }
    if (url.pathname.startsWith('/agent')) {
      return send(200, 'text/html', SHELL, {
        'Set-Cookie': `${SESSION}=practice; Path=/; HttpOnly; Secure; SameSite=Lax`,
        ...options.pageHeaders,
      });
    }
    if (url.pathname === '/') return send(302, 'text/plain', '', { Location: '/agent/dashboard' });

    const [, list, id] = /^\/desk\/(tickets|users)(?:\/(\d+))?$/.exec(url.pathname) ?? [];
    if (list === 'tickets' && !id) return json(200, ticketList(now));
    if (list) {
      await wait(options.pageLatencyMs ?? 0);
      const ticket = tickets.find((one) => String(list === 'tickets' ? one.id : one.requester.id) === id);
      if (!ticket) return json(404, {});
      return json(200, list === 'tickets' ? ticketView(ticket, now) : personView(ticket.requester));
    }
    const file = await asset(url.pathname);
    if (file) return send(200, file.type, file.body);
    send(404, 'text/plain', 'Not found');
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  origin = `https://${HOST}:${port}`;

  return {
    url: origin,
    port,
    now,
    requests,
    fail(pattern, failure) {
      const entry = { pattern, failure, left: failure.times ?? Number.POSITIVE_INFINITY };
      failures.unshift(entry);
      return () => {
        entry.left = 0;
      };
    },
    setRemaining(value) {
      remaining = value;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
