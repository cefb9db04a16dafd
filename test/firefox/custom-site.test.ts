import type { Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { PRIVATE_WORD } from '../practice/custom/cases';
import { HAUSDESK_HOST, startHausdesk } from '../practice/custom/desk';
import { appProfile, classicProfile } from '../practice/custom/profiles';
import type { Desk } from '../practice/server';
import { openExtensionPage, panelFor } from '../support/firefox';
import { grantHost } from '../support/firefox-host';
import { type InstalledTeam, putTeam, siteEntry } from '../support/installed-team';
import { createStage, type ExtensionScope, greetIn, reading } from './stage';

const stage = createStage();
const PATTERN = `https://${HAUSDESK_HOST}/*`;
const CLASSIC = classicProfile([HAUSDESK_HOST]);
const APP = appProfile([HAUSDESK_HOST]);
let desk: Desk;
/** A page of the extension: the worker itself is out of reach. */
let page: Page;

beforeAll(async () => {
  desk = await startHausdesk({ now: new Date(), pageLatencyMs: 200 });
  page = await openExtensionPage(stage.browser, '/options.html');
  await teamIs({ entries: [siteEntry(CLASSIC), siteEntry(APP)] });
  await grantHost(stage.browser, PATTERN);
});
afterAll(async () => {
  await teamIs(null);
  await grantHost(stage.browser, PATTERN, false);
  await page.close();
  await desk.close();
});

const teamIs = (team: InstalledTeam | null) => page.evaluate(putTeam, team);
const described = () =>
  page.evaluate(async () => {
    const { scripting } = (globalThis as unknown as ExtensionScope).browser;
    const scripts = await scripting.getRegisteredContentScripts({ ids: ['team-sites'] });
    return scripts.flatMap(({ matches }) => matches ?? []);
  });

async function open(path: string, record: string): Promise<{ tab: Page; panel: Frame }> {
  await expect.poll(described).toEqual([PATTERN]);
  const tab = stage.keep(await stage.browser.newPage());
  await tab.goto(desk.url + path);
  return { tab, panel: await panelFor(tab, record) };
}

it('reads a described helpdesk, never its notes, and fills its reply field', async () => {
  const record = `${CLASSIC.id}/4711`;
  const { tab, panel } = await open('/ticket?number=4711', record);
  await expect
    .poll(() => reading(panel))
    .toMatchObject({ record, culture: 'German, Germany', register: 'Formal', name: 'Hannelore Brückner' });
  expect(await panel.$eval('body', (body) => body.innerText)).not.toContain(PRIVATE_WORD);
  const greeting = await greetIn(panel, 'de');
  await (await panel.waitForSelector('.line .text-button'))?.click();
  await expect.poll(() => panel.$('.line .done')).toBeTruthy();
  expect(await tab.$eval('#answer', (field) => (field as HTMLTextAreaElement).value)).toContain(greeting);
  expect(desk.requests.filter(({ method }) => method !== 'GET')).toEqual([]);
});

it('follows an app by push state', async () => {
  const { tab, panel } = await open('/app/case/4711', `${APP.id}/4711`);
  await tab.click('a[data-case="4712"]');
  await expect
    .poll(() => reading(panel))
    .toMatchObject({
      record: `${APP.id}/4712`,
      culture: expect.stringMatching(/^Japanese/),
      name: expect.stringMatching(/中村/),
    });
});

it('runs no more once the team is left, and gives the permission back', async () => {
  const { tab } = await open('/ticket?number=4713', `${CLASSIC.id}/4713`);
  await teamIs(null);
  await expect.poll(described).toEqual([]);
  const granted = () =>
    page.evaluate(
      async () => (await (globalThis as unknown as ExtensionScope).browser.permissions.getAll()).origins,
    );
  await expect.poll(granted).not.toContain(PATTERN);
  await tab.reload();
  expect(await tab.$('savoir-panel')).toBeNull();
});
