import type { Page } from '@playwright/test';
import { pageViolations, panelViolations } from './axe';
import { expect, test, visit } from './fixtures';
import { hostElement, languageName, like, t, view } from './view';

const url = (extension: string, name: string) => `chrome-extension://${extension}/${name}.html`;

/** What sticks out at the side. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

for (const colorScheme of ['light', 'dark'] as const) {
  test(`options, ${colorScheme}: axe finds nothing, with everything open`, async ({
    open,
    page,
    extension,
    worker,
  }) => {
    await page.emulateMedia({ colorScheme });
    const panel = view(await open(101));
    await panel.tip
      .first()
      .getByRole('button', { name: t('tips.helped') })
      .click();
    await expect(panel.root).toContainText(t('feedback.voteLogged'));
    await worker.evaluate(() =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set({
        settings: { agentLanguages: ['en', 'de'], teamLanguage: 7 },
        activity: { sitesOff: ['https://acme.zendesk.com'] },
      }),
    );

    await page.goto(url(extension, 'options'));
    await expect(page.getByRole('alert')).toBeVisible();
    await page.getByRole('combobox', { name: t('languages.own') }).fill('chin');
    await expect(page.getByRole('option').first()).toBeVisible();
    expect(await pageViolations(page)).toEqual([]);
    await page.getByLabel(t('hosts.address')).fill('?');
    await page.getByRole('button', { name: t('hosts.add') }).click();
    await page.getByRole('button', { name: t('options.deleteAll'), exact: true }).click();
    expect(await pageViolations(page)).toEqual([]);
  });

  test(`welcome, ${colorScheme}: axe finds nothing`, async ({ page, extension }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto(url(extension, 'welcome'));
    await expect(page.getByRole('table')).toBeVisible();
    expect(await pageViolations(page)).toEqual([]);
  });

  test(`panel, ${colorScheme}: axe finds nothing, with everything open`, async ({ open, page, desk }) => {
    await page.emulateMedia({ colorScheme });
    const frame = await open(101);
    const panel = view(frame);
    await expect(panel.root).toContainText(like('target.replyBy'));
    expect(await frame.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches)).toBe(
      colorScheme === 'dark',
    );
    expect(await panelViolations(frame)).toEqual([]);

    await panel.culture.click();
    await panel.button('address.phrases').click();
    await panel.tip
      .first()
      .getByRole('button', { name: t('tips.why') })
      .click();
    await panel.tip
      .first()
      .getByRole('button', { name: t('tips.helped') })
      .click();
    await panel.button('feedback.log').click();
    await panel.button('panel.menu').click();
    await expect(panel.button('panel.openSettings')).toBeVisible();
    expect(await panelViolations(frame)).toEqual([]);

    // A notice, a name in another script, a culture without an own entry.
    desk.fail(/^\/api\//, { status: 403 });
    await visit(page, '/agent/tickets/150');
    await expect(panel.root).toContainText(t('api.forbidden'));
    await expect(panel.culture).toContainText(languageName('ar'));
    expect(await panelViolations(frame)).toEqual([]);
    await expect(hostElement(page).element).toBeVisible();
  });
}

test('nothing sticks out of the pages of the extension, at any width', async ({ page, extension }) => {
  for (const width of [1280, 861, 641, 480, 300]) {
    await page.setViewportSize({ width, height: 800 });
    for (const name of ['options', 'welcome', 'popup']) {
      await page.goto(url(extension, name));
      await page.locator('main').waitFor();
      expect([name, width, await overflow(page)]).toEqual([name, width, 0]);
    }
  }
});

test('forced colours: what is chosen can still be told from what is not', async ({ page, extension }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(url(extension, 'options'));
  const outline = (chosen: boolean) =>
    page
      .locator(`.home-choice > label${chosen ? '[data-chosen]' : ':not([data-chosen])'}`)
      .evaluate((label) => getComputedStyle(label).outlineStyle);
  expect([await outline(true), await outline(false)]).toEqual(['solid', 'none']);
  expect(await pageViolations(page)).toEqual([]);
});
