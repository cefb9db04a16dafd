import { describe, expect, it } from 'vitest';
import { putFile } from '@/lib/team/publishing/put-file';
import { startTeamServer } from '../../../support/team-server';

const put = (address: string, replaces: string | undefined, more: object = {}) =>
  putFile(address, '{"new":true}', { fetch, replaces, authorization: '', ...more });

describe('putting the team’s file to its address', () => {
  it('creates, replaces what it was made from, and nothing else', async () => {
    const server = await startTeamServer({ plain: true });
    const first = await put(server.url, undefined);
    if (first.kind !== 'stored') throw new Error(first.kind);
    expect(await put(server.url, undefined)).toEqual({ kind: 'changed' });
    expect(await put(server.url, '"another"')).toEqual({ kind: 'changed' });
    expect(await put(server.url, first.etag)).toMatchObject({ kind: 'stored' });
    await server.close();
  });

  it('sends the authorization where there is one, and no condition for a weak tag', async () => {
    const server = await startTeamServer({ plain: true, authorization: 'Bearer x', file: '{}' });
    expect(await put(server.url, '')).toEqual({ kind: 'problem', problem: { code: 'status', status: 403 } });
    const sent = await put(server.url, 'W/"weak"', { authorization: 'Bearer x' });
    expect(sent).toMatchObject({ kind: 'stored' });
    expect(server.requests.at(-1)?.headers['if-match']).toBeUndefined();
    await server.close();
  });

  it('takes https and this machine only, and follows no redirect', async () => {
    for (const address of [
      'http://files.example.test/team.json',
      'ftp://x',
      'nonsense',
      'https://me:pw@x.test/',
    ])
      expect(await put(address, '')).toEqual({ kind: 'problem', problem: { code: 'not-https' } });
    const seen: (RequestInit | undefined)[] = [];
    const spy = (async (_: string, init?: RequestInit) => {
      seen.push(init);
      return new Response(null, { status: 204 });
    }) as typeof fetch;
    await put('https://files.example.test/team.json', '"1"', { fetch: spy });
    expect(seen[0]).toMatchObject({
      redirect: 'error',
      credentials: 'omit',
      cache: 'no-store',
      referrerPolicy: 'no-referrer',
    });
  });

  it('gives up on a server that does not answer, and says when one hangs up', async () => {
    const server = await startTeamServer({ plain: true, mode: 'slow', delayMs: 5_000 });
    const slow = await put(server.url, undefined, { timeoutMs: 50 });
    expect(slow).toEqual({ kind: 'problem', problem: { code: 'timeout' } });
    server.mode = 'gone';
    expect(await put(server.url, undefined)).toMatchObject({ kind: 'problem', problem: { code: 'offline' } });
    await server.close();
  });
});
