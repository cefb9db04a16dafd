import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { fingerprint } from '../../lib/team/fingerprint';
import { writeInvitation } from '../../lib/team/invitation';
import en from '../../locales/en.json' with { type: 'json' };
import studio from '../../locales/studio/en.json' with { type: 'json' };
import { openExtensionPage } from '../support/firefox';
import { heldOfTeam } from '../support/joined-team';
import { bundleText, signed, type TestTeam, testPack, testTeam } from '../support/team';
import { startTeamServer, type TeamServer } from '../support/team-server';
import { createStage, type ExtensionScope } from './stage';

/** What functions that run in a page of the extension see. */
declare const browser: ExtensionScope['browser'];

const stage = createStage();
const { join } = studio.studio;
let team: TestTeam;
let server: TeamServer;
let code: string;

beforeAll(async () => {
  team = await testTeam();
  server = await startTeamServer({
    plain: true,
    file: await bundleText(team, [await signed(team, testPack(team))]),
  });
  ({ code } = writeInvitation({ team: team.id, name: 'Support Nord', addresses: [server.url], groups: [] }));
});
afterAll(() => server?.close());

const click = async (page: Page, text: string) => {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${text}"])`);
  await button?.click();
};
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
/** The browser's own question can't be answered without a window: the agent says yes. */
const granting = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(browser.permissions, 'request', { value: async () => true });
  });

it('joins with a code, shows what came, and leaves without a trace', async () => {
  const page = stage.keep(await openExtensionPage(stage.browser, '/join.html'));
  await page.waitForSelector('#invitation');
  await granting(page);
  await page.type('#invitation', code.slice(0, -1));
  await page.keyboard.press('Enter');
  await expect
    .poll(() => page.$eval('#invitation-problem', (said) => said.textContent))
    .toBe(join.problem.damaged);
  await page.type('#invitation', code.slice(-1));
  await page.keyboard.press('Enter');
  await page.waitForSelector('#confirm-title');
  expect(await page.$eval('.fingerprint', (key) => key.textContent)).toBe(fingerprint(team.id));
  expect(await overflow(page)).toBe(0);
  await click(page, join.join);
  await page.waitForSelector('#done-title');
  expect(await page.$eval('.join-done', (card) => card.textContent)).toContain(
    join.came_one.replace('{{count}}', '1'),
  );
  expect((await heldOfTeam(page)).packs.map(({ id }) => id)).toEqual(['returns']);

  const options = stage.keep(await openExtensionPage(stage.browser, '/options.html'));
  await options.waitForSelector('.team-pack');
  expect(await overflow(options)).toBe(0);
  await click(options, en.membership.leave);
  await click(options, en.membership.leaveYes);
  await expect
    .poll(() => options.$eval('#team', (section) => section.textContent))
    .toContain(en.membership.left);
  expect(await heldOfTeam(options)).toEqual({
    membership: undefined,
    source: undefined,
    outcome: undefined,
    packs: [],
  });
  expect(await options.evaluate(async () => Object.keys(await browser.storage.local.get(null)))).not.toEqual(
    expect.arrayContaining(['team-revision']),
  );
});
