import type { BrowserContext, Page } from '@playwright/test';
import { MAX_BUNDLE_BYTES } from '../../lib/packs/bundle';
import { EXTENSION, extensionId, launchChromium } from '../support/chromium';
import { profileWithHost } from '../support/granted-host';
import { forgetTeam, heldOfTeam, letTimePass, prepareJoined } from '../support/joined-team';
import { bundleText, signed, type TestTeam, testPack, testTeam, testTip } from '../support/team';
import { startTeamServer, type TeamServer } from '../support/team-server';
import { test as base, expect } from './fixtures';
import { t } from './view';

declare const chrome: {
  alarms: {
    create(name: string, info: object): Promise<void>;
    get(name: string): Promise<{ periodInMinutes?: number; scheduledTime: number } | undefined>;
  };
  runtime: { sendMessage(message: object): Promise<{ ok: boolean; value: { checked: boolean } }> };
};

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

interface Things {
  team: TestTeam;
  server: TeamServer;
  /** A page of the extension, in a browser that has joined the team whose file lies on the server. */
  options: Page;
}
const test = base.extend<Things>({
  team: async ({ extension: _ }, use) => use(await testTeam()),
  server: async ({ team }, use) => {
    // Chromium keeps nothing that came under a certificate which it was told to overlook.
    const server = await startTeamServer({ plain: true, file: await fileOf(team, 1) });
    await use(server);
    await server.close();
  },
  options: async ({ page, extension, team, server }, use) => {
    const options = await page.context().newPage();
    await options.goto(`chrome-extension://${extension}/options.html`);
    await prepareJoined(options, team, [server.url]);
    await use(options);
    await forgetTeam(options);
  },
});

const TEXT = 'Send the return label with the first answer.';
const fileOf = async (team: TestTeam, version: number, text = TEXT) =>
  bundleText(team, [
    await signed(team, testPack(team, { version, entries: [testTip('returns.tip.label', text)] })),
  ]);

const check = (page: Page, soon = false) =>
  page.evaluate(
    async (given) =>
      (await chrome.runtime.sendMessage({ type: 'check-team', data: { soon: given } })).value.checked,
    soon,
  );
const versions = async (page: Page) => (await heldOfTeam(page)).packs.map(({ pack }) => pack.version);
const gets = ({ requests }: TeamServer) => requests.filter(({ method }) => method === 'GET');
/** Rings as though its five minutes were over. */
const ring = (page: Page) =>
  page.evaluate(() => chrome.alarms.create('check-team', { when: Date.now(), periodInMinutes: 5 }));

test('a new version comes with the alarm, and what has not changed is not sent again', async ({
  options,
  server,
  team,
}) => {
  expect(await check(options)).toBe(true);
  expect(await versions(options)).toEqual([1]);
  const { source } = await heldOfTeam(options);
  expect(source).toMatchObject({ failures: 0, address: server.url });

  await letTimePass(options, 6 * MINUTE);
  await ring(options);
  await expect.poll(() => gets(server).map(({ status }) => status)).toEqual([200, 304]);
  await expect.poll(async () => (await heldOfTeam(options)).source?.problem).toBeUndefined();
  expect(await versions(options)).toEqual([1]);

  server.file = await fileOf(team, 2, 'A better one.');
  await letTimePass(options, 6 * MINUTE);
  await ring(options);
  await expect.poll(() => versions(options)).toEqual([2]);
  const { packs } = await heldOfTeam(options);
  expect(packs[0]?.pack.entries[0]).toMatchObject({ text: 'A better one.' });
  expect(gets(server).every(({ headers }) => !headers.cookie && !headers.referer)).toBe(true);
});

test('the worker keeps its alarm while a team is joined, and looks at once when a helpdesk tab opens', async ({
  options,
  server,
  team,
  open,
}) => {
  await check(options);
  // The alarm would come in four and a half minutes.
  await letTimePass(options, 31_000);
  server.file = await fileOf(team, 2);
  server.mode = 'slow';
  server.delayMs = 3_000;
  await open(101);
  // The panel is there, the answer is not: nobody waited for it.
  expect(await versions(options)).toEqual([1]);
  await expect.poll(() => gets(server).length).toBe(2);
  const alarm = await options.evaluate(() => chrome.alarms.get('check-team'));
  expect(alarm?.periodInMinutes).toBe(5);
  await expect.poll(() => versions(options), { timeout: 10_000 }).toEqual([2]);
  // Again within half a minute: not asked.
  expect(await check(options, true)).toBe(false);
  await letTimePass(options, 31_000);
  expect(await check(options, true)).toBe(true);
});

test('a server that is gone for a week changes nothing but the age, and is taken up again', async ({
  options,
  server,
  team,
}) => {
  await check(options);
  server.mode = 'gone';
  for (let day = 0; day < 7; day++) {
    await letTimePass(options, DAY);
    await ring(options);
    await expect.poll(async () => (await heldOfTeam(options)).source?.failures).toBe(day + 1);
  }
  const held = await heldOfTeam(options);
  expect(held.source?.problem?.code).toBe('offline');
  expect(held.source?.reachedAt).toBeLessThan(Date.now() - 6.9 * DAY);
  expect(held.packs.map(({ pack }) => pack.version)).toEqual([1]);
  // Not due for an hour: neither alarm nor tab asks.
  expect(await check(options, true)).toBe(false);
  await options.reload();
  await expect(options.getByText(server.url)).toBeVisible();

  server.mode = 'ok';
  server.file = await fileOf(team, 2);
  await letTimePass(options, 61 * MINUTE);
  await ring(options);
  await expect.poll(() => versions(options)).toEqual([2]);
  expect((await heldOfTeam(options)).source).toMatchObject({ failures: 0 });
});

test('a file that is not to be had, or not the team’s, is refused with the reason, and the earlier one stays', async ({
  options,
  server,
  team,
}) => {
  const newest = await fileOf(team, 3);
  server.file = newest;
  await check(options);
  expect(await versions(options)).toEqual([3]);
  const other = await testTeam();

  for (const [file, code] of [
    ['<!doctype html><title>Sign in</title>', 'malformed'],
    [await fileOf(other, 9), 'other-team'],
    [newest.replace(/"packs":\[.*/s, '"packs":[{'), 'malformed'],
    [await fileOf(team, 2), 'older'],
  ] as const) {
    server.file = file;
    expect(await check(options)).toBe(true);
    const { source, outcome, packs } = await heldOfTeam(options);
    expect(source).toMatchObject({ failures: 0, problem: { code: 'refused' } });
    expect(outcome?.refused.map((refusal) => refusal.code)).toEqual([code]);
    expect(packs.map(({ pack }) => pack.version)).toEqual([3]);
  }
  await options.reload();
  await expect(options.getByText(t('packs.keptEarlier'))).toBeVisible();

  for (const [mode, problem] of [
    ['error', { code: 'status', status: 500 }],
    ['refused', { code: 'status', status: 401 }],
    ['broken', { code: 'offline' }],
  ] as const) {
    server.file = newest;
    server.mode = mode;
    await check(options);
    expect((await heldOfTeam(options)).source?.problem).toMatchObject(problem);
  }
  server.mode = 'ok';
  server.file = ' '.repeat(MAX_BUNDLE_BYTES + 1);
  await check(options);
  expect((await heldOfTeam(options)).source?.problem).toEqual({ code: 'too-large' });
  expect(await versions(options)).toEqual([3]);

  server.file = newest;
  await check(options);
  expect((await heldOfTeam(options)).source).toMatchObject({ failures: 0 });
  expect((await heldOfTeam(options)).source?.problem).toBeUndefined();
});

test('many documents that ask at once make one request', async ({ options, server, extension }) => {
  const second = await options.context().newPage();
  await second.goto(`chrome-extension://${extension}/options.html`);
  server.mode = 'slow';
  server.delayMs = 500;
  expect(await Promise.all([check(options), check(second), check(options), check(second, true)])).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(gets(server)).toHaveLength(1);
});

test('with the permission for the host the server needs to allow nothing', async () => {
  const team = await testTeam();
  const server = await startTeamServer({ file: await fileOf(team, 1), withoutCors: true });
  const run = async (context: BrowserContext) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${await extensionId(context)}/options.html`);
    await prepareJoined(page, team, [server.url]);
    await check(page);
    const first = await heldOfTeam(page);
    await check(page);
    return { first, second: await heldOfTeam(page) };
  };
  const without = await launchChromium({ extension: EXTENSION });
  expect((await run(without)).first).toMatchObject({ packs: [], source: { problem: { code: 'offline' } } });
  await without.close();

  const profile = await profileWithHost('https://127.0.0.1/*');
  const granted = await launchChromium({ profile });
  server.requests.length = 0;
  const { first, second } = await run(granted);
  expect(first.packs).toHaveLength(1);
  expect(first.source?.etag).toBeDefined();
  expect(second.source?.problem).toBeUndefined();
  // Said by Savoir itself: no question to the server beforehand.
  expect(server.requests.map(({ method, status }) => `${method} ${status}`)).toEqual(['GET 200', 'GET 304']);
  expect(server.requests[1]?.headers['if-none-match']).toBe(first.source?.etag);
  await granted.close();
  await server.close();
});
