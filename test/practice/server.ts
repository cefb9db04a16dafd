import type { IncomingMessage } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { generate } from 'selfsigned';
import { asset } from './assets';

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

/** What every practice desk has, whichever helpdesk it is shaped like. */
export interface Desk {
  /** Origin, like `https://practice.zendesk.com:40123`; browsers need the host mapped to 127.0.0.1. */
  url: string;
  port: number;
  now: Date;
  /** Every request, in the order of arrival. The desk's own pages ask below `/desk/` only. */
  requests: DeskRequest[];
  /** Answers matching paths (with query) otherwise until the returned function is called. */
  fail(pattern: string | RegExp, failure: Failure): () => void;
  close(): Promise<void>;
}

/** An answer: text is sent as it is, anything else as JSON. */
export interface DeskAnswer {
  status?: number;
  type?: string;
  body: unknown;
  headers?: Record<string, string | string[]>;
}

/** Answers one GET; undefined where the desk has nothing at that path. */
export type DeskRoute = (
  url: URL,
  headers: IncomingMessage['headers'],
) => DeskAnswer | undefined | Promise<DeskAnswer | undefined>;

/** Starts a desk on 127.0.0.1 at `host`, with a certificate of its own made now. */
export async function createDesk(host: string, options: DeskOptions, route: DeskRoute): Promise<Desk> {
  const requests: DeskRequest[] = [];
  const failures: { pattern: string | RegExp; failure: Failure; left: number }[] = [];
  let origin = '';

  const { private: key, cert } = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  const server = createServer({ key, cert }, (request, response) => {
    const send = ({ status = 200, body, type, headers }: DeskAnswer) => {
      const text = typeof body === 'string' || Buffer.isBuffer(body);
      response.writeHead(status, {
        'Content-Type': `${type ?? (text ? 'text/plain' : 'application/json')}; charset=utf-8`,
        'Cache-Control': 'no-store',
        ...headers,
      });
      response.end(request.method === 'HEAD' ? undefined : text ? body : JSON.stringify(body));
      return status;
    };
    answer(request, send).catch((error: unknown) => {
      console.error('practice desk:', error);
      response.destroy();
    });
  });

  async function answer(request: IncomingMessage, send: (answer: DeskAnswer) => number): Promise<void> {
    const url = new URL(request.url ?? '/', origin);
    const path = url.pathname + url.search;
    const { method = 'GET', headers } = request;
    const entry: DeskRequest = { method, path, headers, body: '', status: 0 };
    requests.push(entry);
    for await (const chunk of request) entry.body += chunk;

    const failing = failures.find(
      ({ pattern, left }) =>
        left > 0 && (typeof pattern === 'string' ? path.includes(pattern) : pattern.test(path)),
    );
    if (failing) {
      failing.left -= 1;
      await wait(failing.failure.delayMs ?? 0);
      const { status, body = {}, headers: more = {} } = failing.failure;
      if (status !== undefined) {
        entry.status = send({ status, type: 'application/json', body, headers: more });
        return;
      }
    }
    if (method !== 'GET' && method !== 'HEAD') {
      entry.status = send({ status: 405, body: { error: 'Method not allowed' }, headers: { Allow: 'GET' } });
      return;
    }
    const found = (await route(url, headers)) ?? (await asset(url.pathname));
    entry.status = send(found ?? { status: 404, body: 'Not found' });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  origin = `https://${host}:${port}`;

  return {
    url: origin,
    port,
    now: new Date(options.now ?? '2026-11-20T09:30:00Z'),
    requests,
    fail(pattern, failure) {
      const entry = { pattern, failure, left: failure.times ?? Number.POSITIVE_INFINITY };
      failures.unshift(entry);
      return () => {
        entry.left = 0;
      };
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
