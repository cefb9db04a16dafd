import type { Page } from 'puppeteer-core';
import { afterEach, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import { paths, startHubSpotDesk } from '../practice/hubspot/desk';
import { ACCOUNT } from '../practice/hubspot/records/index';
import { openExtensionPage, panelFor } from '../support/firefox';
import { type FirefoxSidebar, firefoxSidebar } from '../support/firefox-sidebar';
import { createStage, type ExtensionScope, switchTo } from './stage';

declare const browser: ExtensionScope['browser'];

const stage = createStage();
let sidebar: FirefoxSidebar | undefined;

const setHome = (page: Page, home: 'page' | 'side') =>
  page.evaluate((to) => browser.storage.local.set({ settings: { home: to } }), home);

const shown = () =>
  sidebar?.inPanel((panel) => ({
    record: panel.querySelector<HTMLElement>('.panel')?.dataset.record,
    place: panel.querySelector<HTMLElement>('.panel')?.dataset.place,
    phase: panel.querySelector<HTMLElement>('.panel')?.dataset.phase,
    text: panel.querySelector('#root')?.textContent ?? '',
  }));
const showsRecord = (record: number | string) =>
  expect.poll(shown, { timeout: 15_000 }).toMatchObject({ record: `${record}`, phase: 'ready' });

const press = (label: string) =>
  expect
    .poll(() =>
      sidebar?.inPanel((panel, wanted) => {
        const button = [...panel.querySelectorAll('button')].find(
          (one) => one.textContent === wanted || one.getAttribute('aria-label') === wanted,
        );
        button?.click();
        return !!button;
      }, label),
    )
    .toBe(true);

/** Whether what the helpdesk said of a ticket is kept: one that is left sooner is asked about again. */
const isKept = (helper: Page, ticket: number) =>
  expect
    .poll(() => helper.evaluate(async () => Object.keys(await browser.storage.session.get(null))))
    .toContainEqual(expect.stringMatching(new RegExp(`^answer .* ${ticket}$`)));

const hosts = (page: Page) => page.evaluate(() => document.querySelectorAll('savoir-panel').length);

/** A ticket in front, with the panel moved to the sidebar by the keys of the command. */
async function openAtSide(ticket: number) {
  const { page } = await stage.open(ticket);
  sidebar = await firefoxSidebar(stage.browser);
  await setHome(sidebar.helper, 'side');
  await page.bringToFront();
  await expect.poll(() => hosts(page)).toBe(0);
  await sidebar.pressCommand();
  await showsRecord(ticket);
  return { page, sidebar };
}

afterEach(async () => {
  if (!sidebar) return;
  await sidebar.close();
  // The files of a run share one Firefox.
  await sidebar.helper.evaluate(() =>
    Promise.all([browser.storage.local.remove(['settings', 'activity']), browser.storage.session.clear()]),
  );
  await sidebar.helper.close();
  sidebar = undefined;
});

it('is opened and closed by the command’s keys, and follows the tab in front', async () => {
  const { page, sidebar } = await openAtSide(101);
  expect((await shown())?.text).toContain('Böhm');
  const second = stage.keep(await stage.browser.newPage());
  await second.goto(`${stage.desk.url}/agent/tickets/121`);
  await showsRecord(121);
  expect((await shown())?.text).not.toContain('Böhm');
  expect(await hosts(second)).toBe(0);

  await sidebar.helper.bringToFront();
  await expect
    .poll(shown)
    .toMatchObject({ place: 'elsewhere', text: expect.stringContaining(en.panel.noHelpdesk) });
  await page.bringToFront();
  await showsRecord(101);
  await switchTo(page, 140);
  await showsRecord(140);
  await isKept(sidebar.helper, 140);
  await page.reload();
  await showsRecord(140);

  await sidebar.pressCommand();
  await expect.poll(sidebar.isOpen).toBe(false);
  await sidebar.pressCommand();
  await showsRecord(140);
  const asked = stage.desk.requests.filter(({ path }) => path.startsWith('/api/v2/tickets/140.json'));
  expect(asked).toHaveLength(1);
});

it('inserts into the tab that it follows', async () => {
  const { page } = await openAtSide(101);
  await press(en.address.insert);
  await expect
    .poll(() => page.$eval('.ck-editor__editable', (editor) => editor.textContent))
    .toContain('Böhm');
});

it('goes from one helpdesk to another, and inserts into HubSpot’s editor', async () => {
  await openAtSide(101);
  const hubSpot = await startHubSpotDesk({ latencyMs: 50, now: new Date() });
  try {
    const page = stage.keep(await stage.browser.newPage());
    await page.goto(hubSpot.url + paths.helpDesk(7701, 5501));
    await showsRecord(`${ACCOUNT}/0-5/7701`);
    expect((await shown())?.text).toContain('Dahlmann');
    expect((await shown())?.text).not.toContain('Böhm');
    await press(en.address.insert);
    await expect
      .poll(() => page.$$eval('.ProseMirror', (editors) => editors.map((one) => one.textContent).join()))
      .toContain('Dahlmann');
  } finally {
    await hubSpot.close();
  }
});

it('says that the panel is in the page, and takes it back from there', async () => {
  const { page, sidebar } = await openAtSide(101);
  await setHome(sidebar.helper, 'page');
  await expect.poll(shown).toMatchObject({ place: 'page' });
  expect((await shown())?.text).not.toContain('Böhm');
  await panelFor(page, 101);
  await press(en.panel.showHere);
  await showsRecord(101);
  await expect.poll(() => hosts(page)).toBe(0);
});

it('goes back into the page from its own menu', async () => {
  const { page } = await openAtSide(101);
  await press(en.panel.menu);
  await press(en.panel.showInPage);
  await panelFor(page, 101);
  await expect.poll(shown).not.toMatchObject({ record: '101' });
});

it('in the page, says how to open the sidebar, since only the agent can', async () => {
  const { page, panel } = await stage.open(101);
  const click = async (label: string) => {
    const buttons = await panel.$$('button');
    for (const button of buttons) {
      const is = await button.evaluate(
        (one, wanted) => one.textContent === wanted || one.getAttribute('aria-label') === wanted,
        label,
      );
      if (is) return button.click();
    }
    throw new Error(`no button "${label}"`);
  };
  await click(en.panel.menu);
  await click(en.panel.showAtSide);
  await panel.waitForSelector('.menu-note');
  expect(await panel.$eval('.menu-note p', (note) => note.textContent)).toBe(en.panel.openSideYourself);
  await click(en.panel.closeHere);
  await expect.poll(() => hosts(page)).toBe(0);

  sidebar = await firefoxSidebar(stage.browser);
  await page.bringToFront();
  await sidebar.pressCommand();
  await showsRecord(101);
});

it('opened in a tab, shows nothing of any record', async () => {
  const { page } = await openAtSide(101);
  const tab = stage.keep(await openExtensionPage(stage.browser, '/sidebar.html'));
  await tab.waitForFunction(() => document.querySelector('#root')?.textContent);
  await page.bringToFront();
  await showsRecord(101);
  expect(await tab.$$eval('main *', (all) => all.map((one) => one.localName))).toEqual(['header', 'h1', 'p']);
  expect(await tab.$eval('main p', (line) => line.textContent)).toBe(en.panel.ownTab);
});

it('leaves the page where Savoir is switched off, says so, and comes back', async () => {
  const { page, sidebar } = await openAtSide(101);
  await sidebar.helper.evaluate(
    (origin) => browser.storage.local.set({ activity: { sitesOff: [origin] } }),
    stage.desk.url,
  );
  await expect.poll(shown).toMatchObject({ place: 'off' });
  expect((await shown())?.text).toContain(en.activity.siteOff);
  expect((await shown())?.text).not.toContain('Böhm');
  await press(en.activity.switchOn);
  await showsRecord(101);
  expect(await hosts(page)).toBe(0);
});
