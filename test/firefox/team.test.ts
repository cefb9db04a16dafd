import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import everywhere from '../../locales/en.json' with { type: 'json' };
import texts from '../../locales/studio/en.json' with { type: 'json' };
import { openExtensionPage, panelFor } from '../support/firefox';
import { heldOfTeam } from '../support/joined-team';
import { createStage } from './stage';

const stage = createStage();
const { first, life, team } = texts.studio;
const TIP = 'Name the exact delivery date.';
const PASSPHRASE = 'Zwölf rote Dächer';

const click = async (page: Page, text: string, kind = 'button') => {
  const control = await page.waitForSelector(`::-p-xpath(//${kind}[.//text()[normalize-space()="${text}"]])`);
  await control?.click();
};
const type = async (page: Page, selector: string, text: string) => {
  await page.waitForSelector(selector);
  await page.type(selector, text);
};
/** What the page gives the browser to save: nobody answers the question where to. */
const keepSaved = (page: Page) =>
  page.evaluate(() => {
    const saved: string[] = [];
    Object.assign(globalThis, { saved });
    const make = URL.createObjectURL;
    URL.createObjectURL = (blob: Blob) => {
      void blob.text().then((text) => saved.push(text));
      return make(blob);
    };
    HTMLAnchorElement.prototype.click = () => {};
  });
const saved = (page: Page) =>
  page.evaluate(() => (globalThis as unknown as { saved: string[] }).saved.at(-1) ?? '');

it('goes from a first tip in Studio to the text in a panel that is open', async () => {
  const { page: ticket } = await stage.open(101);
  const tips = async () =>
    (await panelFor(ticket, 101)).evaluate(() => document.querySelector('.tips')?.textContent);
  expect(await tips()).not.toContain(TIP);

  const page = stage.keep(await openExtensionPage(stage.browser, '/studio.html'));
  await click(page, first.start);
  await keepSaved(page);
  await type(page, '#field-text', TIP);
  await page.waitForSelector('[data-saving="saved"]');

  await page.evaluate(() => {
    location.hash = '#team';
  });
  await click(page, team.start.found);
  await type(page, '#team-name', 'Support Nord');
  await type(page, '#own-name', 'Kim Berger');
  await type(page, '#passphrase', PASSPHRASE);
  await click(page, team.make.keys);
  await page.waitForSelector('#save-backup');
  await page.click('#save-backup');
  await expect.poll(() => saved(page)).toContain('"jwe"');
  await page.$eval(
    '#backup-file',
    (input, text) => {
      const files = new DataTransfer();
      files.items.add(new File([text], 'backup.json', { type: 'application/json' }));
      (input as HTMLInputElement).files = files.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    },
    await saved(page),
  );
  await type(page, '#backup-passphrase', PASSPHRASE);
  await click(page, team.make.finishFound);
  await click(page, team.make.goOn.replace('{{pack}}', first.packTitle), 'a');

  await click(page, life.draft.publish);
  await page.waitForSelector('dialog[open]');
  await click(page, life.dialog.publish);
  await expect
    .poll(() => page.$eval('dialog[open]', (dialog) => dialog.textContent))
    .toContain(life.done.published.replace('{{version}}', '1'));
  // Without an address the file is handed to the lead.
  await expect.poll(() => saved(page)).toContain('savoir-team');
  expect((await heldOfTeam(page)).packs.map(({ pack: { version } }) => version)).toEqual([1]);

  await expect.poll(tips).toContain(TIP);

  // Other tests share this browser.
  const options = stage.keep(await openExtensionPage(stage.browser, '/options.html'));
  await click(options, everywhere.membership.leave);
  await click(options, everywhere.membership.leaveYes);
  await expect.poll(tips).not.toContain(TIP);
});
