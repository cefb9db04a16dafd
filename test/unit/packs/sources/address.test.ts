import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { MAX_BUNDLE_BYTES } from '@/lib/packs/bundle';
import { type AddressTools, addressSource, TIMEOUT_MS } from '@/lib/packs/sources/address';
import { addressPattern, readPackAddress } from '@/lib/packs/sources/permission';

const ADDRESS = 'https://files.example/team.json';
const NOW = Date.parse('2026-11-22T10:00:00Z');

/** A server that answers so, and what it was asked. */
function server(answer: (init: RequestInit) => Response | Promise<Response>, permitted = true) {
  const asked: { url: string; init: RequestInit }[] = [];
  const tools: AddressTools = {
    fetch: (async (url: string, init: RequestInit) => {
      asked.push({ url, init });
      return answer(init);
    }) as typeof fetch,
    now: () => NOW,
    permitted: async () => permitted,
    online: () => true,
  };
  return { asked, source: (address = ADDRESS) => addressSource(address, 'address', tools) };
}

const at = (url: string, response: Response): Response =>
  Object.defineProperty(response, 'url', { value: url });

/** A body that sends `chunk` for ever; `sent` counts the bytes. */
function endless(chunk: number) {
  const counter = { sent: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      counter.sent += chunk;
      controller.enqueue(new Uint8Array(chunk).fill(32));
    },
  });
  return { counter, body };
}

describe('a web address', () => {
  it('gives text and entity tag, and takes no cookies or referrer along', async () => {
    const { source, asked } = server(() => new Response('{"a":"ä"}', { headers: { ETag: '"1"' } }));
    expect(await source().look({})).toEqual({ kind: 'bundle', text: '{"a":"ä"}', etag: '"1"' });
    expect(asked[0]).toMatchObject({
      url: ADDRESS,
      init: { credentials: 'omit', referrerPolicy: 'no-referrer', redirect: 'follow', cache: 'no-store' },
    });
    expect(asked[0]?.init.headers).toBeUndefined();
  });

  it('says with the permission which version is held', async () => {
    const { source, asked } = server(() => new Response(null, { status: 304 }));
    expect(await source().look({ etag: 'W/"7"' })).toEqual({ kind: 'unchanged' });
    expect(asked[0]?.init.headers).toEqual({ 'If-None-Match': 'W/"7"' });
  });

  it("leaves that to the browser's cache without the permission: a header of its own would need the server's leave", async () => {
    const { source, asked } = server(() => new Response('{}', { headers: { ETag: '"7"' } }), false);
    expect(await source().look({ etag: '"7"' })).toEqual({ kind: 'unchanged' });
    expect(asked[0]?.init).toMatchObject({ cache: 'no-cache' });
    expect(asked[0]?.init.headers).toBeUndefined();
  });

  it.each([
    ['404', { status: 404 }, undefined],
    ['401', { status: 401 }, undefined],
    ['204', { status: 204 }, undefined],
    ['503', { status: 503, headers: { 'Retry-After': '90' } }, 90_000],
    ['429', { status: 429, headers: { 'Retry-After': 'Sun, 22 Nov 2026 10:10:00 GMT' } }, 600_000],
  ])('answers %s', async (_, init, waitMs) => {
    const { source } = server(() => new Response(null, init));
    expect(await source().look({})).toEqual({
      kind: 'problem',
      problem: { code: 'status', status: init.status },
      waitMs,
    });
  });

  it.each([
    'http://files.example/team.json',
    'ftp://files.example/x',
    'team.json',
    'https://a:b@files.example/x',
  ])('%s is not asked', async (address) => {
    const { source, asked } = server(() => new Response('{}'));
    expect(await source(address).look({})).toMatchObject({ problem: { code: 'not-https' } });
    expect(asked).toEqual([]);
  });

  it('that leads away from https is not read', async () => {
    const { source } = server(() => at('http://files.example/team.json', new Response('{}')));
    expect(await source().look({})).toMatchObject({ problem: { code: 'not-https' } });
    const moved = server(() => at('https://elsewhere.example/t', new Response('{}')));
    expect(await moved.source().look({})).toMatchObject({ kind: 'bundle' });
  });

  it('on the web that leads onto this machine is not read; one on this machine is', async () => {
    const local = 'http://127.0.0.1:8080/team.json';
    const { source } = server(() => at(local, new Response('{}')));
    expect(await source().look({})).toMatchObject({ problem: { code: 'not-https' } });
    expect(await source('http://localhost/team.json').look({})).toMatchObject({ kind: 'bundle' });
  });

  it('that was not asked about a version can’t say that nothing changed', async () => {
    const { source } = server(() => new Response(null, { status: 304 }));
    expect(await source().look({})).toMatchObject({ problem: { code: 'status', status: 304 } });
  });

  it('that announces more than a bundle may hold is not read', async () => {
    const { counter, body } = endless(65_536);
    const { source } = server(
      () => new Response(body, { headers: { 'Content-Length': String(MAX_BUNDLE_BYTES + 1) } }),
    );
    expect(await source().look({})).toMatchObject({ problem: { code: 'too-large' } });
    expect(counter.sent).toBeLessThanOrEqual(2 * 65_536);
  });

  it('that never ends is read up to the limit only', async () => {
    const { counter, body } = endless(65_536);
    const { source } = server(() => new Response(body));
    expect(await source().look({})).toMatchObject({ problem: { code: 'too-large' } });
    expect(counter.sent).toBeLessThanOrEqual(MAX_BUNDLE_BYTES + 3 * 65_536);
  });

  it('that breaks off, or is not there, is offline', async () => {
    const broken = new ReadableStream({ pull: (controller) => controller.error(new TypeError('cut')) });
    expect(
      await server(() => new Response(broken))
        .source()
        .look({}),
    ).toEqual({
      kind: 'problem',
      problem: { code: 'offline', detail: 'cut' },
      waitMs: undefined,
    });
    const gone = server(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await gone.source().look({})).toMatchObject({
      problem: { code: 'offline', detail: 'Failed to fetch' },
    });
  });
});

describe('a slow server', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  const untilAborted = ({ signal }: RequestInit) =>
    new Promise<never>((_, reject) =>
      signal?.addEventListener('abort', () => reject(new DOMException('aborted', 'AbortError'))),
    );

  it('is left after twenty seconds, before its answer', async () => {
    const looking = server(untilAborted).source().look({});
    await vi.advanceTimersByTimeAsync(TIMEOUT_MS);
    expect(await looking).toMatchObject({ problem: { code: 'timeout' } });
  });

  it('is left after twenty seconds, in the middle of it', async () => {
    const looking = server(
      (init) =>
        new Response(
          new ReadableStream({
            pull: (controller) => untilAborted(init).catch((error) => controller.error(error)),
          }),
        ),
    )
      .source()
      .look({});
    await vi.advanceTimersByTimeAsync(TIMEOUT_MS);
    expect(await looking).toMatchObject({ problem: { code: 'timeout' } });
  });
});

describe('addresses', () => {
  it.each([
    ['https://files.example:8443/a/b.json?x=1', 'https://files.example/*'],
    ['http://127.0.0.1:4000/team.json', 'http://127.0.0.1/*'],
    ['http://localhost/team.json', 'http://localhost/*'],
    ['https://[2001:db8::1]/team.json', undefined],
    ['http://files.example/', undefined],
    ['nothing', undefined],
  ])('the permission for %s is %s', (address, pattern) => {
    expect(addressPattern(address)).toBe(pattern);
  });

  it('on this machine may be plain http, also as IPv6', () => {
    expect(readPackAddress('http://[::1]:99/x')?.port).toBe('99');
    expect(readPackAddress('http://127.0.0.1.example/x')).toBeUndefined();
  });
});
