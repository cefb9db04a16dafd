import type { Page, Worker } from '@playwright/test';
import { expect, test, visit } from './fixtures';
import { languageName, regionName, storedFeedback, t, view } from './view';

const optionsUrl = (extension: string) => `chrome-extension://${extension}/options.html`;

interface StorageArea {
  get(key: string | null): Promise<Record<string, unknown>>;
  set(items: object): Promise<void>;
  getBytesInUse(): Promise<number>;
}
declare const chrome: { storage: { local: StorageArea } };

const store = (worker: Worker, items: object) =>
  worker.evaluate((given) => chrome.storage.local.set(given), items);
const storedSettings = (worker: Worker) =>
  worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings);

const own = (page: Page) => page.getByRole('combobox', { name: t('languages.own') });
const team = (page: Page) => page.getByLabel(t('options.team'));
const saved = (page: Page) => page.getByText(t('saving.saved'), { exact: true });

test('languages are picked by name, own name or code, with the keyboard alone; an open panel follows', async ({
  open,
  page,
  extension,
}) => {
  const panel = view(await open(101));
  await expect(panel.replyIn).toHaveValue('en');
  const options = await page.context().newPage();
  await options.goto(optionsUrl(extension));
  const list = options.getByRole('listbox', { name: t('languages.found') });

  await own(options).focus();
  await options.keyboard.type('Germ');
  await expect(list.getByRole('option').first()).toContainText('German');
  await expect(own(options)).toHaveAttribute('aria-expanded', 'true');
  await options.keyboard.press('Escape');
  await expect(list).toBeHidden();
  await options.keyboard.press('ArrowDown');
  await expect(list).toBeVisible();
  await options.keyboard.press('Enter');
  await expect(saved(options)).toBeVisible();
  await expect(panel.replyIn).toHaveValue('de');
  await expect(panel.greetingText).toHaveAttribute('lang', 'de');

  // An own name without its accent, and the second of the suggestions.
  await options.keyboard.type('francais');
  await options.keyboard.press('Enter');
  await options.keyboard.type('chin');
  const second = await list.getByRole('option').nth(1).innerText();
  await options.keyboard.press('ArrowDown');
  await expect(list.getByRole('option').nth(1)).toHaveAttribute('aria-selected', 'true');
  await options.keyboard.press('Enter');
  const picked = options.locator('.picked');
  // What is shown has been stored.
  await expect(picked).toHaveCount(3);
  await options.reload();
  await expect(picked).toHaveCount(3);
  await expect(picked.nth(0)).toHaveText('German');
  await expect(picked.nth(1)).toHaveText('French');
  expect(second).toContain(await picked.nth(2).innerText());

  // Taken back from the end, or by a button of its own; what is picked is not offered again.
  await own(options).focus();
  await options.keyboard.press('Backspace');
  await expect(picked).toHaveCount(2);
  await options.getByRole('button', { name: t('languages.remove', { language: 'German' }) }).click();
  await expect(picked).toHaveText(['French']);
  await own(options).fill('fre');
  await expect(list.getByRole('option').filter({ hasText: 'Français' })).toHaveCount(0);
  await own(options).fill('qqq');
  await expect(options.getByText(t('languages.none', { typed: 'qqq' }))).toBeVisible();
});

test('region, default reply language and the ways of the panel are saved at once', async ({
  open,
  page,
  extension,
  worker,
}) => {
  const options = await page.context().newPage();
  await options.goto(optionsUrl(extension));
  await options.getByLabel(t('languages.region')).selectOption({ label: regionName('AT') });
  await team(options).selectOption({ label: languageName('fr') });
  for (const home of ['home.side', 'home.page']) {
    const radio = options.getByRole('radio', { name: t(home) });
    await radio.click();
    await expect(radio).toBeChecked();
  }
  await options.getByLabel(t('options.collapsed')).click();
  await options.getByLabel(t('options.outcome')).click();
  await options.getByLabel(t('options.hubspot')).click();
  await expect(saved(options)).toHaveCount(2);
  await expect
    .poll(() => storedSettings(worker))
    .toMatchObject({
      agentRegion: 'AT',
      teamLanguage: 'fr',
      home: 'page',
      startCollapsed: true,
      askOutcome: false,
      hubspotApi: true,
    });
  await options.reload();
  await expect(team(options)).toHaveValue('fr');
  await expect(options.getByLabel(t('options.outcome'))).not.toBeChecked();

  // Where nothing else decides, the team's language does.
  await options.getByLabel(t('options.collapsed')).click();
  await expect(options.getByLabel(t('options.collapsed'))).not.toBeChecked();
  await open(104);
  await visit(page, '/agent/tickets/104');
  await expect(view(await open(104)).replyIn).toHaveValue('fr');
});

test('the interface changes to German and back, here and in an open panel', async ({
  open,
  page,
  extension,
}) => {
  const frame = await open(101);
  await expect(view(frame).tips).toBeVisible();
  const options = await page.context().newPage();
  await options.goto(optionsUrl(extension));
  await options.getByLabel(t('options.interface')).selectOption({ label: 'Deutsch' });
  await expect(options.getByRole('heading', { name: 'Sprachen', exact: true })).toBeVisible();
  await expect(options.locator('html')).toHaveAttribute('lang', 'de');
  await expect(options).toHaveTitle('Savoir-Einstellungen');
  await expect(options.getByLabel('Wo Sie zu Hause sind')).toContainText('Österreich');
  await expect(frame.locator('html')).toHaveAttribute('lang', 'de');
  await expect(frame.getByRole('button', { name: 'Feedback geben' })).toBeVisible();

  await options.getByLabel('Sprache von Savoir').selectOption('');
  await expect(options.locator('html')).toHaveAttribute('lang', /^en/);
  await expect(frame.getByRole('button', { name: t('feedback.log') })).toBeVisible();
});

test('damaged items are named, read as the defaults, and put back with one click', async ({
  page,
  worker,
  extension,
}) => {
  await store(worker, {
    settings: { agentLanguages: 'de', teamLanguage: 7, agentRegion: 'AT' },
    activity: { sitesOff: ['https://acme.zendesk.com', 3] },
  });
  await page.goto(optionsUrl(extension));
  const notice = page.getByRole('alert');
  await expect(notice).toContainText(t('options.item.agentLanguages'));
  await expect(notice).toContainText(t('options.item.teamLanguage'));
  await expect(notice).toContainText(t('options.item.activity'));
  await expect(notice).not.toContainText(t('options.item.agentRegion'));
  await expect(page.locator('.picked')).toHaveCount(0);
  await expect(team(page)).toHaveValue('en');
  await expect(page.getByLabel(t('languages.region'))).toHaveValue('AT');
  await expect(page.getByText('acme.zendesk.com')).toBeVisible();

  await page.getByRole('button', { name: t('options.repair') }).click();
  await expect(notice).toHaveCount(0);
  await page.reload();
  await expect(page.getByText('acme.zendesk.com')).toBeVisible();
  await expect(notice).toHaveCount(0);
});

test('full storage: a plain sentence, and the choice is shown as it really is', async ({
  page,
  worker,
  extension,
}) => {
  await page.goto(optionsUrl(extension));
  await expect(team(page)).toHaveValue('en');
  // All but some bytes of what the browser gives (10 MiB).
  await worker.evaluate(async () => {
    const left = 10 * 1024 * 1024 - (await chrome.storage.local.getBytesInUse()) - 16;
    await chrome.storage.local.set({ filler: 'x'.repeat(left) });
  });
  await team(page).selectOption('fr');
  await expect(page.getByText(t('saving.full'))).toBeVisible();
  await expect(team(page)).toHaveValue('en');
  await expect(saved(page)).toHaveCount(0);
});

test('sites that are off are turned on again, and a pause is ended', async ({ page, worker, extension }) => {
  await store(worker, {
    activity: {
      sitesOff: ['http://rt.example:8080', 'https://acme.zendesk.com'],
      pausedUntil: Date.now() + 600_000,
    },
  });
  await page.goto(optionsUrl(extension));
  await expect(page.getByText('http://rt.example:8080')).toBeVisible();
  await page.getByRole('button', { name: t('options.turnOnHost', { host: 'acme.zendesk.com' }) }).click();
  await expect(page.getByText('acme.zendesk.com')).toHaveCount(0);
  await page.getByRole('button', { name: t('popup.resume') }).click();
  await expect(page.getByRole('button', { name: t('popup.resume') })).toHaveCount(0);
  await page
    .getByRole('button', { name: t('options.turnOnHost', { host: 'http://rt.example:8080' }) })
    .click();
  await expect(page.getByText(t('options.offEmpty'))).toBeVisible();
});

test('feedback: one entry is deleted, then all after a question that can be declined', async ({
  open,
  page,
  extension,
}) => {
  const panel = view(await open(101));
  for (const index of [0, 1])
    await panel.tip
      .nth(index)
      .getByRole('button', { name: t('tips.helped') })
      .click();
  await expect.poll(() => storedFeedback(page.context().serviceWorkers()[0] as Worker)).toHaveLength(2);
  await page.goto(optionsUrl(extension));
  const section = page.getByRole('region', { name: t('options.feedback') });
  const rows = section.locator('tbody tr');
  await expect(rows).toHaveCount(2);
  await rows.first().getByRole('button').click();
  await expect(rows).toHaveCount(1);

  const deleteAll = section.getByRole('button', { name: t('options.deleteAll'), exact: true });
  await deleteAll.click();
  const question = section.getByRole('group', { name: t('options.deleteAllQuestion', { count: 1 }) });
  await expect(question.getByRole('button', { name: t('confirm.keep') })).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(question).toHaveCount(0);
  await expect(rows).toHaveCount(1);
  await deleteAll.click();
  await question.getByRole('button', { name: t('options.deleteAllYes') }).click();
  await expect(section.getByText(t('options.feedbackEmpty'))).toBeVisible();
  expect(await storedFeedback(page)).toEqual([]);
});

test('the navigation leads to every section, and the notices are there', async ({ page, extension }) => {
  await page.goto(optionsUrl(extension));
  const links = page.getByRole('navigation', { name: t('options.sections') }).getByRole('link');
  await links.last().waitFor();
  const titles = await links.allInnerTexts();
  expect(await page.getByRole('main').getByRole('heading', { level: 2 }).allInnerTexts()).toEqual(titles);
  await links.last().click();
  await expect(page.getByRole('heading', { name: t('options.about') })).toBeInViewport();
  const [notices] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('link', { name: t('options.notices') }).click(),
  ]);
  await expect(notices.locator('body')).toContainText('Unicode Common Locale Data Repository');
  await expect(notices.locator('body')).toContainText('libphonenumber-js');
});

test("the panel's menu opens the options page", async ({ open, page }) => {
  const panel = view(await open(101));
  await panel.button('panel.menu').click();
  const [options] = await Promise.all([
    page.context().waitForEvent('page'),
    panel.button('panel.openSettings').click(),
  ]);
  await expect(options.getByRole('heading', { name: t('options.feedback') })).toBeVisible();
  expect(new URL(page.url()).pathname).toBe('/agent/tickets/101');
});
