import type { Page } from '@playwright/test';
import type { PracticeDesk } from '../practice/desk';
import { agentWrites, expect, part, test } from './fixtures';
import { t, view } from './view';

/** The visible reply editor of the practice desk: a real CKEditor 5. */
const editor = (page: Page) => page.locator('.ck-editor__editable:visible');

interface Editable extends HTMLElement {
  ckeditorInstance: { getData(): string };
}
/** What CKEditor itself would hand to the helpdesk. */
const model = (page: Page, which = editor(page)) =>
  which.evaluate((element) => (element as Editable).ckeditorInstance.getData());

/** Pastes into a field of the desk, as the agent would: what arrives is what is on the clipboard. */
async function expectPasted(page: Page, text: string): Promise<void> {
  const field = part(page, 'omni-header-subject');
  await field.fill('');
  await field.press('Control+v');
  await expect(field).toHaveValue(text);
}

/** Switches the composer between the public reply and the internal note. */
async function switchTo(page: Page, kind: 'Public reply' | 'Internal note'): Promise<void> {
  await part(page, 'omnichannel-channel-switcher-button').locator('visible=true').click();
  await page.getByRole('menuitem', { name: kind }).click();
  await expect(page.getByRole('textbox', { name: kind })).toBeVisible();
}

/** Nothing was sent: no button of the helpdesk was pressed and nothing but reading was asked of it. */
async function expectNothingSent(page: Page, desk: PracticeDesk): Promise<void> {
  expect(await page.locator('html').getAttribute('data-sent')).toBeNull();
  expect(desk.requests.length).toBeGreaterThan(0);
  expect(desk.requests.filter(({ method, body }) => method !== 'GET' || body)).toEqual([]);
}

test.afterEach(({ page, desk }) => expectNothingSent(page, desk));

test('greeting, phrase and closing go into the editor one after the other', async ({
  open,
  page,
  worker,
}) => {
  await agentWrites(worker, 'de');
  const frame = await open(101);
  const panel = view(frame);
  const greeting = await panel.greetingText.innerText();
  await panel.insert.click();
  await expect(panel.greeting).toContainText(t('address.inserted'));
  await expect.poll(() => model(page)).toContain(greeting);
  expect(greeting).toMatch(/^Guten Tag/);

  for (const shelf of ['address.phrases', 'address.closings']) {
    await panel.button(shelf).click();
    const row = panel.address.locator('.line').nth(1);
    const text = await row.locator('.line-text').innerText();
    await row.getByRole('button', { name: t('address.insert'), exact: true }).click();
    await expect(row).toContainText(t('address.inserted'));
    await expect
      .poll(async () => (await editor(page).innerText()).replace(/\s+/g, ' '))
      .toContain(text.replace(/\s+/g, ' '));
  }
  const data = await model(page);
  expect(data.indexOf(greeting)).toBe('<p>'.length);
});

test('goes in at the caret, between what the agent has written', async ({ open, page }) => {
  const panel = view(await open(101));
  await editor(page).click();
  await page.keyboard.type('before  after');
  for (let step = 0; step < ' after'.length; step += 1) await page.keyboard.press('ArrowLeft');
  const greeting = await panel.greetingText.innerText();
  await panel.insert.click();
  await expect(panel.greeting).toContainText(t('address.inserted'));
  await expect.poll(() => model(page)).toBe(`<p>before ${greeting} after</p>`);
  await editor(page).press('Control+z');
  await expect.poll(() => model(page)).toMatch(/^<p>before (?: |&nbsp;)after<\/p>$/);
});

test('a Japanese greeting of two lines keeps them', async ({ open, page, worker }) => {
  await agentWrites(worker, 'ja', 'en');
  const panel = view(await open(120));
  await expect(panel.greetingText).toHaveAttribute('lang', 'ja');
  const [first = '', second = '', ...more] = (await panel.greetingText.innerText()).split('\n');
  expect(more).toEqual([]);
  expect(first).toMatch(/様$/);
  await panel.insert.click();
  await expect.poll(() => model(page)).toBe(`<p>${first}</p><p>${second}</p>`);
});

test('a messaging ticket takes it into its plain composer', async ({ open, page }) => {
  const panel = view(await open(102));
  const greeting = await panel.greetingText.innerText();
  await panel.insert.click();
  await expect.poll(() => model(page)).toBe(`<p>${greeting}</p>`);
});

test('an internal note takes nothing before the agent has said so', async ({ open, page }) => {
  const frame = await open(101);
  const panel = view(frame);
  await switchTo(page, 'Internal note');
  await panel.insert.click();
  await expect(panel.address).toContainText(t('address.internal'));
  const note = page.getByRole('textbox', { name: 'Internal note' });
  const reply = page.getByRole('textbox', { name: 'Public reply', includeHidden: true });
  expect(await model(page, note)).toBe('');

  await panel.button('address.insertAnyway').click();
  await expect.poll(() => model(page, note)).toBe(`<p>${await panel.greetingText.innerText()}</p>`);
  expect(await model(page, reply)).toBe('');

  // The next one asks again.
  await panel.insert.click();
  await expect(panel.address).toContainText(t('address.internal'));
  await switchTo(page, 'Public reply');
  await panel.insert.click();
  await expect.poll(() => model(page, page.getByRole('textbox', { name: 'Public reply' }))).not.toBe('');
});

test('without an editor the text is on the clipboard, and the panel says which keys', async ({
  open,
  page,
}) => {
  const panel = view(await open(101));
  await part(page, 'ticket-rich-text-editor').evaluate((composer) => composer.remove());
  await panel.insert.click();
  await expect(panel.address).toContainText(t('address.copied', { keys: 'Ctrl+V' }));
  await expectPasted(page, await panel.greetingText.innerText());
});

test('an editor that refuses text leaves it on the clipboard too', async ({ open, page }) => {
  const panel = view(await open(101));
  await editor(page).evaluate((element) => {
    const { ckeditorInstance } = element as unknown as {
      ckeditorInstance: { enableReadOnlyMode(id: string): void };
    };
    ckeditorInstance.enableReadOnlyMode('test');
    element.setAttribute('contenteditable', 'true');
  });
  await panel.insert.click();
  await expect(panel.address).toContainText(t('address.copied', { keys: 'Ctrl+V' }));
  expect(await model(page)).toBe('');
  await expectPasted(page, await panel.greetingText.innerText());
});

test.describe('a helpdesk that forbids the clipboard', () => {
  test.use({ deskOptions: { pageHeaders: { 'Permissions-Policy': 'clipboard-write=()' } } });

  test('the text is shown selected', async ({ open, page }) => {
    const panel = view(await open(101));
    await part(page, 'ticket-rich-text-editor').evaluate((composer) => composer.remove());
    await panel.insert.click();
    await expect(panel.address).toContainText(t('address.copyByHand', { copy: 'Ctrl+C', paste: 'Ctrl+V' }));
    const greeting = await panel.greetingText.innerText();
    const field = panel.address.getByRole('textbox');
    await expect(field).toHaveValue(greeting);
    const selected = () =>
      field.evaluate((element) => {
        const { value, selectionStart, selectionEnd } = element as HTMLTextAreaElement;
        return value.slice(selectionStart, selectionEnd);
      });
    await expect.poll(selected).toBe(greeting);
    await page.keyboard.press('Control+c');
    await expectPasted(page, greeting);
  });
});
