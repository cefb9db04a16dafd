import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { EDITORS, type EditorName } from '../editors/serve';
import { HAUSDESK_HOST, startHausdesk } from '../practice/custom/desk';
import { classicProfile } from '../practice/custom/profiles';
import type { Desk } from '../practice/server';
import { openExtensionPage, panelFor } from '../support/firefox';
import { grantHost } from '../support/firefox-host';
import { putTeam, siteEntry } from '../support/installed-team';
import { createStage, type ExtensionScope, greetIn } from './stage';

const NAMES: EditorName[] = ['tiptap', 'lexical', 'slate', 'draft-js', 'quill', 'ckeditor4', 'tinymce'];
const PATTERN = `https://${HAUSDESK_HOST}/*`;
const PROFILE = {
  ...classicProfile([HAUSDESK_HOST]),
  composer: NAMES.map((name) => EDITORS[name].element).join(', '),
};

const stage = createStage();
let desk: Desk;
let page: Page;

beforeAll(async () => {
  desk = await startHausdesk({ now: new Date() });
  page = await openExtensionPage(stage.browser, '/options.html');
  await page.evaluate(putTeam, { entries: [siteEntry(PROFILE)] });
  await grantHost(stage.browser, PATTERN);
});
afterAll(async () => {
  await page.evaluate(putTeam, null);
  await grantHost(stage.browser, PATTERN, false);
  await page.close();
  await desk.close();
});

const described = () =>
  page.evaluate(async () => {
    const { scripting } = (globalThis as unknown as ExtensionScope).browser;
    return (await scripting.getRegisteredContentScripts({ ids: ['team-sites'] })).length;
  });

/** What the editor's own model holds. */
const lines = (tab: Page) => tab.evaluate(() => window.own?.lines());

it.each(NAMES)(
  '%s: a greeting goes into its own model, a fix in the place of words, and comes back',
  async (name) => {
    await expect.poll(described).toBe(1);
    const tab = stage.keep(await stage.browser.newPage());
    await tab.goto(`${desk.url}/ticket?number=4711&editor=${name}`);
    await tab.waitForFunction(() => window.own);
    const panel = await panelFor(tab, `${PROFILE.id}/4711`);
    const greeting = await greetIn(panel, 'de');
    await (await panel.waitForSelector('.line .text-button'))?.click();
    await expect.poll(() => panel.$('.line .done')).toBeTruthy();
    await expect.poll(() => lines(tab)).toEqual([greeting]);

    const draft = ['Guten Tag Frau Brücknar,', '', 'danke.'];
    await tab.evaluate((given) => window.own?.set(given), draft);
    const { element } = EDITORS[name];
    const box = await tab.waitForSelector(element);
    await box?.click();
    const inner = element.startsWith('iframe') ? await box?.contentFrame() : tab;
    await inner?.evaluate(() => document.activeElement?.dispatchEvent(new Event('input', { bubbles: true })));
    const fix = await panel.waitForSelector('[data-rule="address.name-misspelt"] .fixes button');
    await fix?.click();
    await expect.poll(() => lines(tab)).toEqual(['Guten Tag Frau Brückner,', '', 'danke.']);
    const undo = await panel.waitForSelector('.footer-row [role="status"] .link-button');
    await undo?.click();
    await expect.poll(() => lines(tab)).toEqual(draft);
  },
);
