import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import studio from '../../locales/studio/en.json' with { type: 'json' };
import { openExtensionPage } from '../support/firefox';
import { startTeamServer, type TeamServer } from '../support/team-server';
import { createStage, type ExtensionScope } from './stage';

/** What functions that run in a page of the extension see. */
declare const browser: ExtensionScope['browser'];

// A Firefox of its own: the keys and the team stay in it.
const stage = createStage({}, {});
const { first, edit, life, team: texts } = studio.studio;
const TIP = 'Name the exact delivery date. Many customers plan by it.';
const PASSPHRASE = 'Zwölf rote Dächer';
let server: TeamServer;
let folder: string;

beforeAll(async () => {
  [server, folder] = await Promise.all([
    startTeamServer({ plain: true }),
    mkdtemp(join(tmpdir(), 'savoir-team-')),
  ]);
});
afterAll(async () => {
  await server?.close();
  await rm(folder, { recursive: true, force: true });
});

/** By what it says, once it can be clicked and stands still. Where it never can, the error says what the page shows. */
const click = async (page: Page, text: string) => {
  const control = page.locator(
    `::-p-xpath(//*[(self::button and not(@disabled)) or self::a][normalize-space()="${text}"])`,
  );
  try {
    await control.click();
  } catch (error) {
    const shows = await page.$eval('body', (body) => body.innerText);
    throw new Error(`“${text}” could not be clicked on a page that says:\n${shows}`, { cause: error });
  }
};
const type = async (page: Page, selector: string, text: string) => {
  const field = await page.waitForSelector(selector);
  await field?.type(text);
};
const says = (page: Page, text: string) =>
  expect.poll(() => page.$eval('body', (body) => body.textContent)).toContain(text);

/**
 * The browser's own windows can't be answered: its question for a host gets a yes, and what the page gives it to save is
 * kept in `saved`.
 */
const withoutWindows = (page: Page) =>
  page.evaluate(() => {
    Object.defineProperty(browser.permissions, 'request', { value: async () => true });
    const make = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (source) => {
      Object.assign(globalThis, { saved: (source as Blob).text() });
      return make(source);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
const savedText = (page: Page) =>
  page.evaluate(async () => String(await (globalThis as { saved?: Promise<string> }).saved));

it('a first tip goes to the address of the team, and shows in a panel that is open', {
  timeout: 90_000,
}, async () => {
  const { panel, page: ticket } = await stage.open(101);
  await ticket.evaluate(() => Object.assign(globalThis, { same: true }));
  const shown = () => panel.$eval('.panel', (root) => root.textContent);
  expect(await shown()).not.toContain(TIP);

  const page = stage.keep(await openExtensionPage(stage.browser, '/studio.html'));
  await page.waitForSelector('nav');
  await withoutWindows(page);
  await click(page, first.start);
  await type(page, '#field-text', TIP);
  await type(page, '#field-when-regions', 'Germ');
  await page.waitForSelector('#field-when-regions-DE');
  await page.keyboard.press('Enter');
  await page.waitForSelector('[data-saving="saved"]');
  await click(page, edit.toPublish);
  await says(page, life.lock.noKey);
  await click(page, life.lock.toTeam);

  const found = await page.waitForSelector(
    `::-p-xpath(//button[b[normalize-space()="${texts.start.found}"]])`,
  );
  await found?.click();
  await type(page, '#team-name', 'Acme Support');
  await type(page, '#own-name', 'Kim Berger');
  await type(page, '#passphrase', PASSPHRASE);
  await click(page, texts.make.keys);
  await click(page, texts.make.saveFile);
  const backup = join(folder, 'backup.json');
  await writeFile(backup, await savedText(page));
  expect(await readFile(backup, 'utf8')).not.toMatch(/Kim|"d"/);
  const chooser = (await page.waitForSelector('#backup-file')) as ElementHandle<HTMLInputElement>;
  await chooser.uploadFile(backup);
  await says(page, texts.make.chosen.replace('{{name}}', 'backup.json'));
  await type(page, '#backup-passphrase', PASSPHRASE);
  await click(page, texts.make.finishFound);
  await says(page, texts.make.ready.replace('{{team}}', 'Acme Support'));

  const [, web] = await page.$$('input[name="team-address-kind"]');
  await web?.click();
  await type(page, '#team-address', server.url);
  await click(page, texts.save);
  // The team's document lies there, and no pack yet.
  await expect.poll(() => JSON.parse(server.file ?? '{}')).toMatchObject({ packs: [] });

  await click(page, texts.make.goOn.replace('{{pack}}', first.packTitle));
  await click(page, life.draft.publish);
  await type(page, 'dialog input[maxlength]', 'First tip');
  const out = await page.waitForSelector('dialog button[type="submit"]:not([disabled])');
  await out?.click();
  await says(page, life.done.published.replace('{{version}}', '1'));
  expect(JSON.parse(server.file ?? '{}').packs).toHaveLength(1);

  await expect.poll(shown).toContain(TIP);
  expect(await shown()).toContain(en.team.fresh);
  expect(await ticket.evaluate(() => 'same' in globalThis)).toBe(true);
});
