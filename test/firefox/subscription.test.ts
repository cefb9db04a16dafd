import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from '../support/firefox';
import { forgetTeam, heldOfTeam, letTimePass, prepareJoined } from '../support/joined-team';
import { bundleText, signed, type TestTeam, testPack, testTeam } from '../support/team';
import { startTeamServer, type TeamServer } from '../support/team-server';
import { createStage, type ExtensionScope } from './stage';

const MINUTE = 60_000;
const stage = createStage();
let team: TestTeam;
let server: TeamServer;
let options: Page;

const fileOf = async (version: number, of = team) =>
  bundleText(of, [await signed(of, testPack(of, { version }))]);
const check = (soon = false) =>
  options.evaluate(
    async (given) =>
      (
        (await (globalThis as unknown as ExtensionScope).browser.runtime.sendMessage({
          type: 'check-team',
          data: { soon: given },
        })) as { value: { checked: boolean } }
      ).value.checked,
    soon,
  );
const ring = () =>
  options.evaluate(async () => {
    await (globalThis as unknown as ExtensionScope).browser.alarms.create('check-team', {
      when: Date.now(),
      periodInMinutes: 5,
    });
  });
const versions = async () => (await heldOfTeam(options)).packs.map(({ pack }) => pack.version);

describe('a subscription in Firefox', () => {
  beforeAll(async () => {
    team = await testTeam();
    // Firefox trusts no certificate of a test for what an extension fetches by itself.
    server = await startTeamServer({ plain: true, file: await fileOf(1) });
    options = await openExtensionPage(stage.browser, '/options.html');
    await prepareJoined(options, team, [server.url]);
  });
  afterAll(async () => {
    await forgetTeam(options);
    await options.close();
    await server.close();
  });

  it('takes a new version with the alarm, and asks whether it has changed', async () => {
    expect(await check()).toBe(true);
    expect(await versions()).toEqual([1]);
    await letTimePass(options, 6 * MINUTE);
    await ring();
    await expect.poll(() => server.requests.map(({ status }) => status)).toEqual([200, 304]);
    server.file = await fileOf(2);
    await letTimePass(options, 6 * MINUTE);
    await ring();
    await expect.poll(versions).toEqual([2]);
  });

  it('looks at once when a helpdesk tab opens', async () => {
    server.file = await fileOf(3);
    await letTimePass(options, 31_000);
    await stage.open(101);
    await expect.poll(versions).toEqual([3]);
    expect(await check(true)).toBe(false);
  });

  it('keeps what it has while the server is gone, slow to nobody’s harm, or has another’s file', async () => {
    server.mode = 'gone';
    await check();
    expect((await heldOfTeam(options)).source).toMatchObject({ failures: 1, problem: { code: 'offline' } });
    server.mode = 'ok';
    server.file = await fileOf(9, await testTeam());
    await check();
    const { source, outcome } = await heldOfTeam(options);
    expect(source).toMatchObject({ failures: 0, problem: { code: 'refused' } });
    expect(outcome?.refused.map(({ code }) => code)).toEqual(['other-team']);
    expect(await versions()).toEqual([3]);
    server.file = await fileOf(2);
    await check();
    expect((await heldOfTeam(options)).outcome?.refused.map(({ code }) => code)).toEqual(['older']);
    expect(await versions()).toEqual([3]);
  });
});
