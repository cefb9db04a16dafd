import { createHash } from 'node:crypto';
import { createServer as createPlain, type IncomingMessage, type ServerResponse } from 'node:http';
import { createServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { setTimeout as wait } from 'node:timers/promises';
import { generate } from 'selfsigned';

/**
 * How the server answers.
 * - `ok`: GET with an entity tag and 304, PUT with `If-Match` and `If-None-Match` (412 where they don't hold)
 * - `slow`: the same, after `delayMs`
 * - `broken`: sends half of the body and hangs up; a PUT is stored, and its answer never comes
 * - `other-file`: GET answers with `otherFile`; a PUT is stored
 * - `error`: 500 to everything
 * - `refused`: 401 to everything
 * - `read-only`: 405 to PUT
 * - `no-etag`: no entity tags, and conditions are not looked at
 * - `gone`: hangs up on everybody
 */
export type TeamServerMode =
  | 'ok'
  | 'slow'
  | 'broken'
  | 'other-file'
  | 'error'
  | 'refused'
  | 'read-only'
  | 'no-etag'
  | 'gone';

export interface TeamServerOptions {
  /** 0, the default, takes a free one. */
  port?: number;
  /** Plain http where true: extensions take that from this machine only. */
  plain?: boolean;
  /** Host in the address and the certificate; "127.0.0.1" where left out. */
  host?: string;
  /** Path of the team's file. */
  path?: string;
  /** The file from the start. */
  file?: string;
  mode?: TeamServerMode;
  delayMs?: number;
  otherFile?: string;
  /** Lets no other site read its answers, as most file servers. */
  withoutCors?: boolean;
  /** `Authorization` that a PUT needs; anybody may write where left out. */
  authorization?: string;
}

export interface TeamServerRequest {
  method: string;
  headers: IncomingMessage['headers'];
  body: string;
  /** 0: hung up. */
  status: number;
}

export interface TeamServer {
  /** Address of the team's file. */
  url: string;
  port: number;
  /** What lies there now; undefined where nothing does. Set it to change the file behind everybody's back. */
  file: string | undefined;
  mode: TeamServerMode;
  delayMs: number;
  otherFile: string;
  /** All requests in the order of arrival. */
  requests: TeamServerRequest[];
  close(): Promise<void>;
}

/** Entity tag of a text, as this server makes it. */
export const etagOf = (text: string) => `"${createHash('sha256').update(text).digest('base64url')}"`;

/** A place for a team's file on 127.0.0.1, in memory: HTTPS with a certificate made now, or plain http. */
export async function startTeamServer(options: TeamServerOptions = {}): Promise<TeamServer> {
  const { host = '127.0.0.1', path = '/team.json', plain = false } = options;
  const handle = (request: IncomingMessage, response: ServerResponse) =>
    void answer(request, response).catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code !== 'ECONNRESET') console.error('team server:', error);
      response.destroy();
    });
  const server = plain ? createPlain(handle) : createServer(await certificate(host), handle);

  const state: TeamServer = {
    url: '',
    port: 0,
    file: options.file,
    mode: options.mode ?? 'ok',
    delayMs: options.delayMs ?? 2_000,
    otherFile: options.otherFile ?? '<!doctype html><title>Sign in</title>',
    requests: [],
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<unknown> {
    const { method = 'GET', headers } = request;
    const entry: TeamServerRequest = { method, headers, body: '', status: 0 };
    state.requests.push(entry);
    const { mode } = state;
    for await (const chunk of request) entry.body += chunk;
    if (mode === 'gone') return response.destroy();
    if (mode === 'slow') await wait(state.delayMs);

    const send = (status: number, body = '', more: Record<string, string> = {}) => {
      entry.status = status;
      response.writeHead(status, { 'Cache-Control': 'no-cache', ...more });
      response.end(method === 'HEAD' ? undefined : body);
    };
    // Extension pages are documents of another origin: without these a browser keeps the answer from them.
    if (!options.withoutCors) response.setHeader('Access-Control-Allow-Origin', headers.origin ?? '*');
    response.setHeader('Access-Control-Expose-Headers', 'ETag');
    if (method === 'OPTIONS' && !options.withoutCors)
      return send(204, '', {
        'Access-Control-Allow-Methods': 'GET, PUT',
        'Access-Control-Allow-Headers': 'Authorization, Content-Type, If-Match, If-None-Match',
      });
    if (new URL(request.url ?? '/', 'http://localhost').pathname !== path) return send(404);
    if (mode === 'error') return send(500, 'Internal Server Error');
    if (mode === 'refused') return send(401, 'Unauthorized');
    if (method === 'GET' || method === 'HEAD') return read(headers, send, response, entry);
    if (method === 'PUT' && mode !== 'read-only') return write(entry, send, response);
    return send(405, 'Method Not Allowed', { Allow: 'GET' });
  }

  type Send = (status: number, body?: string, more?: Record<string, string>) => unknown;

  function read(
    headers: IncomingMessage['headers'],
    send: Send,
    response: ServerResponse,
    entry: TeamServerRequest,
  ) {
    const file = state.mode === 'other-file' ? state.otherFile : state.file;
    if (file === undefined) return send(404);
    const tag = state.mode === 'no-etag' ? undefined : etagOf(file);
    const more = { 'Content-Type': 'application/json; charset=utf-8', ...(tag && { ETag: tag }) };
    if (tag && headers['if-none-match'] === tag) return send(304, '', more);
    if (state.mode !== 'broken') return send(200, file, more);
    entry.status = 200;
    response.writeHead(200, { ...more, 'Content-Length': String(Buffer.byteLength(file)) });
    return response.write(file.slice(0, file.length / 2), () => response.destroy());
  }

  function write({ headers, body }: TeamServerRequest, send: Send, response: ServerResponse) {
    if (options.authorization && headers.authorization !== options.authorization) return send(403);
    const had = state.file;
    if (state.mode !== 'no-etag') {
      if (headers['if-none-match'] === '*' && had !== undefined) return send(412);
      const wanted = headers['if-match'];
      if (wanted !== undefined && (had === undefined || (wanted !== '*' && wanted !== etagOf(had))))
        return send(412);
    }
    state.file = body;
    if (state.mode === 'broken') return response.destroy();
    return send(had === undefined ? 201 : 204, '', state.mode === 'no-etag' ? {} : { ETag: etagOf(body) });
  }

  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port ?? 0, '127.0.0.1', resolve);
  });
  state.port = (server.address() as AddressInfo).port;
  state.url = `${plain ? 'http' : 'https'}://${host}:${state.port}${path}`;
  return state;
}

async function certificate(host: string): Promise<{ key: string; cert: string }> {
  const name = /^[\d.]+$/.test(host) ? ({ type: 7, ip: host } as const) : ({ type: 2, value: host } as const);
  const { private: key, cert } = await generate([{ name: 'commonName', value: host }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: [name] }],
  });
  return { key, cert };
}
