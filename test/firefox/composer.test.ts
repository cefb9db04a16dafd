import { setTimeout as wait } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { createStage, greetIn, reading } from './stage';

const stage = createStage();

/** What the editor on screen says it holds: its own model, not the page. */
const model = (page: Page) =>
  page.evaluate(() => {
    const editors = [...document.querySelectorAll('.ck-editor__editable')];
    const shown = editors.find((element) => element.getClientRects().length) as
      | (Element & { ckeditorInstance?: { getData(): string } })
      | undefined;
    return shown?.ckeditorInstance?.getData();
  });

const pressInsert = async (panel: Frame) => {
  const button = await panel.waitForSelector('.line .text-button');
  await button?.click();
};
const inserted = (panel: Frame) => expect.poll(() => panel.$('.line .done')).toBeTruthy();

it('puts a German greeting into CKEditor’s own model; typing goes on behind it, undo takes it back', async () => {
  const { page, panel } = await stage.open(101);
  const greeting = await greetIn(panel, 'de');
  await pressInsert(panel);
  await inserted(panel);
  expect(await model(page)).toBe(`<p>${greeting}</p>`);

  await page.keyboard.type(' und');
  expect(await model(page)).toBe(`<p>${greeting} und</p>`);
  await page.keyboard.down('Control');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('z');
  await page.keyboard.up('Control');
  expect(await model(page)).toBe('');
});

it('keeps the line break of a Japanese greeting', async () => {
  const { page, panel } = await stage.open(121);
  const lines = (await greetIn(panel, 'ja')).split('\n');
  expect(lines).toHaveLength(2);
  await pressInsert(panel);
  await inserted(panel);
  expect(await model(page)).toBe(lines.map((line) => `<p>${line}</p>`).join(''));
});

it('inserts at the caret of a draft, replaces nothing, and takes no name for the draft’s language', async () => {
  const { page, panel } = await stage.open(150);
  await expect.poll(() => reading(panel)).toMatchObject({ culture: 'Arabic, Saudi Arabia' });
  await page.click('.ck-editor__editable');
  await page.keyboard.type('Draft: . End');
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
  await pressInsert(panel);
  await inserted(panel);
  const greeting = await panel.$eval('.line-text', (line) => line.textContent);
  expect(await model(page)).toBe(`<p>Draft: ${greeting}. End</p>`);

  await page.keyboard.type(' ');
  // The draft is read when the agent pauses.
  await wait(1_000);
  expect(await reading(panel)).toMatchObject({ greeting, greetingLanguage: 'en' });
});

it('puts a remark’s fix into CKEditor’s own model and takes it back; the words are underlined', async () => {
  const { page, panel } = await stage.open(101);
  await expect.poll(() => reading(panel)).toMatchObject({ culture: 'German, Germany' });
  await page.click('.ck-editor__editable');
  await page.keyboard.type('Sehr geehrte Frau Böhn, vielen Dank.');
  const fix = await panel.waitForSelector('[data-rule="address.name-misspelt"] .fixes button');
  await expect
    .poll(() =>
      page.evaluate(() => [...(CSS.highlights.get('savoir-remark') ?? [])].map((range) => String(range))),
    )
    .toEqual(['Böhn']);
  await fix?.click();
  await expect.poll(() => model(page)).toBe('<p>Sehr geehrte Frau Böhm, vielen Dank.</p>');
  const undo = await panel.waitForSelector('.footer-row [role="status"] .link-button');
  await undo?.click();
  await expect.poll(() => model(page)).toBe('<p>Sehr geehrte Frau Böhn, vielen Dank.</p>');
});

it('leaves an internal note alone until the agent says so', async () => {
  const { page, panel } = await stage.open(102);
  await page.click('[data-test-id="omnichannel-channel-switcher-button"]');
  await page.click('[data-test-id="omnichannel-channel-switcher-menuitem-internal"]');
  await expect.poll(() => model(page)).toBe('');
  await pressInsert(panel);
  const anyway = await panel.waitForSelector('.notice .text-button');
  expect(await model(page)).toBe('');
  await anyway?.click();
  await inserted(panel);
  const greeting = await panel.$eval('.line-text', (line) => line.textContent);
  expect(await model(page)).toBe(`<p>${greeting}</p>`);
});

it('copies the greeting where no editor is open', async () => {
  const { page, panel } = await stage.open(122);
  await page.evaluate(() => {
    for (const editor of document.querySelectorAll('[data-test-id="ticket-rich-text-editor"]'))
      editor.remove();
    document.body.insertAdjacentHTML('afterbegin', '<textarea id="target" autofocus></textarea>');
  });
  await pressInsert(panel);
  await expect
    .poll(() => panel.$$eval('.notice', (notices) => notices.at(-1)?.textContent))
    .toContain('Ctrl+V');
  const greeting = await panel.$eval('.line-text', (line) => line.textContent);
  await page.focus('#target');
  await page.keyboard.down('Control');
  await page.keyboard.press('v');
  await page.keyboard.up('Control');
  expect(await page.$eval('#target', (target) => (target as HTMLTextAreaElement).value)).toBe(greeting);
});
