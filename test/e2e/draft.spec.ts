import type { Frame, Page, Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { panelFor } from '../support/chromium';
import { panelViolations } from './axe';
import { agentWrites, expect, test, visit } from './fixtures';
import { regionName, t, view } from './view';

/** What functions that run in the service worker see. */
declare const chrome: Browser;

const DRAFT = 'Vielen Dank für deine Nachricht. Ich prüfe das. Schicken Sie mir bitte die Nummer.';
const FORMAL = 'address.formal-expected';

const remarks = (frame: Frame) => view(frame).root.getByRole('region', { name: t('draft.title') });
const remark = (frame: Frame, rule: string) => remarks(frame).locator(`[data-rule="${rule}"]`);

/** Writes into the reply as an agent does: with the editor's own keys. */
async function write(page: Page, text: string): Promise<void> {
  await page.locator('.ck-editor__editable:visible').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}
const stored = (worker: Worker) =>
  worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get(null)));

test.beforeEach(({ worker }) => agentWrites(worker, 'en', 'de'));

test('a draft in the wrong form of address is remarked on, with the words, and nothing in it is changed', async ({
  open,
  page,
}) => {
  const frame = await open(101);
  await expect(view(frame).culture).toContainText(regionName('DE'));
  await expect(remarks(frame)).toHaveCount(0);
  await write(page, DRAFT);
  await expect(remark(frame, FORMAL)).toContainText('deine');
  await expect(remark(frame, FORMAL)).toContainText(t('draft.rule.address-formal-expected'));
  await expect(remarks(frame).getByRole('listitem')).toHaveCount(1);
  expect(await page.locator('.ck-editor__editable:visible').innerText()).toBe(DRAFT);
  expect(await panelViolations(frame)).toEqual([]);
  // Put right, it is gone.
  await write(page, DRAFT.replace('deine', 'Ihre'));
  await expect(remarks(frame)).toHaveCount(0);
});

/** The words that are underlined in the page, by the name of the highlight. */
const underlined = (page: Page, name = 'savoir-remark') =>
  page.evaluate(
    (highlight) => [...(CSS.highlights.get(highlight) ?? [])].map((range) => (range as Range).toString()),
    name,
  );

test('a fix goes in with one click and comes back with another; the words are underlined, no node changes', async ({
  open,
  page,
}) => {
  const editor = page.locator('.ck-editor__editable:visible');
  const frame = await open(101);
  await expect(view(frame).culture).toContainText(regionName('DE'));
  await write(page, 'Sehr geehrte Frau Böhn, vielen Dank für Ihre Nachricht.');
  const before = await editor.innerHTML();
  const row = remark(frame, 'address.name-misspelt');
  await expect(row).toContainText('Böhn');
  await expect.poll(() => underlined(page)).toEqual(['Böhn']);
  expect(await editor.innerHTML()).toBe(before);
  await row.hover();
  await expect.poll(() => underlined(page, 'savoir-remark-near')).toEqual(['Böhn']);

  await row.getByRole('button', { name: t('draft.write', { words: 'Böhm' }) }).click();
  await expect(editor).toHaveText('Sehr geehrte Frau Böhm, vielen Dank für Ihre Nachricht.');
  await expect(remarks(frame)).toHaveCount(0);
  await expect.poll(() => underlined(page)).toEqual([]);
  await view(frame).button('feedback.undo').click();
  await expect(editor).toHaveText('Sehr geehrte Frau Böhn, vielen Dank für Ihre Nachricht.');
  await expect.poll(() => underlined(page)).toEqual(['Böhn']);
  // The editor's own undo knows both steps.
  await editor.press('Control+z');
  await expect(editor).toContainText('Böhm');

  await visit(page, '/agent/tickets/102');
  await panelFor(page, 102);
  await expect.poll(() => underlined(page)).toEqual([]);
});

test('a formal draft to a customer who writes “du” is remarked on, an informal one is not', async ({
  open,
  page,
}) => {
  const frame = await open(102);
  await expect(view(frame).culture).toContainText(regionName('DE'));
  await write(page, 'Danke für deine Nachricht. Ich schaue nach.');
  await expect(view(frame).replyIn).toHaveValue('de');
  await expect(remarks(frame)).toHaveCount(0);
  await write(page, 'Danke für Ihre Nachricht. Ich schaue nach.');
  await expect(remark(frame, 'address.informal-expected')).toContainText('Ihre');
});

test('a draft in another language than the chosen one gets one remark, about that', async ({
  open,
  page,
}) => {
  const frame = await open(101);
  await expect(view(frame).culture).toContainText(regionName('DE'));
  await view(frame).replyIn.selectOption('en');
  await write(page, `${DRAFT} Danach melden wir uns noch einmal bei deiner Kollegin.`);
  await expect(remark(frame, 'address.other-language')).toContainText('German');
  await expect(remarks(frame).getByRole('listitem')).toHaveCount(1);
});

test('“not for this customer” is quiet for them alone, on the next ticket too', async ({
  open,
  page,
  worker,
}) => {
  const frame = await open(101);
  await expect(view(frame).culture).toContainText(regionName('DE'));
  await write(page, DRAFT);
  await remark(frame, FORMAL)
    .getByRole('button', { name: t('draft.notHere') })
    .click();
  await expect(remarks(frame)).toHaveCount(0);
  await expect.poll(() => stored(worker)).toContain('quietRules');
  // Kept under a code: neither a name nor a word of the draft is stored.
  expect(await stored(worker)).not.toMatch(/Böhm|deine|Nachricht/);
  await page.reload();
  const again = await panelFor(page, 101);
  await expect(view(again).culture).toContainText(regionName('DE'));
  await write(page, DRAFT);
  await expect(view(again).replyIn).toHaveValue('de');
  await page.waitForTimeout(1_500);
  await expect(remarks(again)).toHaveCount(0);
  await visit(page, '/agent/tickets/103');
  const other = await panelFor(page, 103);
  await expect(view(other).culture).toContainText(regionName('AT'));
  await write(page, DRAFT);
  await expect(remark(other, FORMAL)).toBeVisible();
});

test('“never again” holds everywhere, until the settings show them again', async ({
  open,
  page,
  extension,
  chromiumContext,
}) => {
  const frame = await open(101);
  await expect(view(frame).culture).toContainText(regionName('DE'));
  await write(page, DRAFT);
  await remark(frame, FORMAL)
    .getByRole('button', { name: t('draft.never') })
    .click();
  await expect(remarks(frame)).toHaveCount(0);

  const options = await chromiumContext.newPage();
  await options.goto(`chrome-extension://${extension}/options.html`);
  await expect(options.getByText(t('options.quietRules', { count: 1 }))).toBeVisible();
  await options.getByRole('button', { name: t('options.quietRestore') }).click();
  await expect(options.getByText(t('options.quietRules', { count: 1 }))).toHaveCount(0);
  await expect(remark(frame, FORMAL)).toBeVisible();

  await options.getByRole('checkbox', { name: t('options.remarks') }).click();
  await expect(remarks(frame)).toHaveCount(0);
});

test('an internal note is not read', async ({ open, page }) => {
  const frame = await open(101);
  await expect(view(frame).culture).toContainText(regionName('DE'));
  await write(page, DRAFT);
  await expect(remark(frame, FORMAL)).toBeVisible();
  await page.locator('[data-test-id="omnichannel-channel-switcher-button"]').click();
  await page.getByRole('menuitem', { name: /internal/i }).click();
  await write(page, `${DRAFT} Bitte nicht weitersagen.`);
  await expect(remarks(frame)).toHaveCount(0);
});
