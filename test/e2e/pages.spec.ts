import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import AxeBuilder from '@axe-core/playwright';
import type { Frame, Page } from '@playwright/test';
import { expect, test, visit } from './fixtures';
import { hostElement, languageName, like, t, view } from './view';

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

/** Violations as one line each: rule, what is wrong, where. */
const named = (violations: { id: string; help: string; nodes: { target: unknown; html: string }[] }[]) =>
  violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, html }) => `${id}: ${help} at ${String(target)} ${html.slice(0, 120)}`),
  );

const pageViolations = async (page: Page) => named((await new AxeBuilder({ page }).analyze()).violations);

/** The panel lies in a closed shadow root of the helpdesk's page, so axe runs inside of its frame. */
async function panelViolations(panel: Frame): Promise<string[]> {
  await panel.evaluate(await readFile(AXE, 'utf8'));
  const { violations } = await panel.evaluate(() =>
    (
      globalThis as unknown as {
        axe: { run(): Promise<{ violations: Parameters<typeof named>[0] }> };
      }
    ).axe.run(),
  );
  return named(violations);
}

const optionsUrl = (extension: string) => `chrome-extension://${extension}/options.html`;

test('options: saves the languages, names what is none, and an open panel follows', async ({
  open,
  page,
  extension,
}) => {
  const panel = view(await open(101));
  await expect(panel.replyIn).toHaveValue('en');
  const options = await page.context().newPage();
  await options.goto(optionsUrl(extension));
  const own = options.getByLabel(t('options.languages'));
  const team = options.getByLabel(t('options.team'));
  const save = options.getByRole('button', { name: t('options.save') });

  await own.fill('en, germn1');
  await save.click();
  await expect(options.getByText(t('options.badLanguages', { tag: 'germn1' }))).toBeVisible();
  await own.fill('en');
  await team.fill('');
  await save.click();
  await expect(options.getByText(t('options.badLanguages', { tag: '' }))).toBeVisible();
  await options.reload();
  await expect(own).toHaveValue('');
  await expect(team).toHaveValue('en');
  await expect(panel.replyIn).toHaveValue('en');

  await own.fill('EN, de-AT; de');
  await team.fill('fr');
  await save.click();
  await expect(options.getByText(t('options.saved'))).toBeVisible();
  await options.reload();
  await expect(own).toHaveValue('en, de');
  await expect(team).toHaveValue('fr');
  await expect(panel.replyIn).toHaveValue('de');
  await expect(panel.greetingText).toHaveAttribute('lang', 'de');

  // Where nothing else decides, the team's language does.
  await visit(page, '/agent/tickets/104');
  await expect(panel.root).toHaveAttribute('data-record', '104');
  await expect(panel.replyIn).toHaveValue('fr');
});

test('options: damaged settings read as the defaults', async ({ page, worker, extension }) => {
  await worker.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
    ).chrome.storage.local.set({ settings: { agentLanguages: 'de', teamLanguage: 7 } }),
  );
  await page.goto(optionsUrl(extension));
  await expect(page.getByLabel(t('options.languages'))).toHaveValue('');
  await expect(page.getByLabel(t('options.team'))).toHaveValue('en');
  await expect(page.getByText(t('options.hostsEmpty'))).toBeVisible();
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

test('popup: says what Savoir does on the tab in front, and leads to the options', async ({
  page,
  desk,
  extension,
}) => {
  const popup = await page.context().newPage();
  const reload = async () => {
    const loaded = popup.waitForEvent('load');
    await popup.evaluate(() => location.reload());
    await loaded;
  };
  await popup.goto(`chrome-extension://${extension}/popup.html`);
  await expect(popup.getByText(t('popup.unsupported'))).toBeVisible();
  expect(await pageViolations(popup)).toEqual([]);

  await page.goto(`${desk.url}/agent/dashboard`);
  await page.bringToFront();
  await reload();
  await expect(popup.getByText(t('popup.named'))).toBeVisible();

  const [options] = await Promise.all([
    page.context().waitForEvent('page'),
    popup.getByRole('button', { name: t('popup.settings') }).click(),
  ]);
  await expect(options.getByRole('heading', { name: t('options.feedback') })).toBeVisible();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`options and popup, ${colorScheme}: axe finds nothing`, async ({ open, page, extension }) => {
    await page.emulateMedia({ colorScheme });
    const panel = view(await open(101));
    await panel.tip
      .first()
      .getByRole('button', { name: t('tips.helped') })
      .click();
    await expect(panel.root).toContainText(t('feedback.voteLogged'));
    await page.goto(optionsUrl(extension));
    await expect(page.getByRole('row')).toHaveCount(2);
    expect(await pageViolations(page)).toEqual([]);
    await page.getByLabel(t('options.team')).fill('?');
    await page.getByRole('button', { name: t('options.save') }).click();
    await expect(page.getByText(t('options.badLanguages', { tag: '?' }))).toBeVisible();
    expect(await pageViolations(page)).toEqual([]);
    await page.goto(`chrome-extension://${extension}/popup.html`);
    await expect(page.getByText(t('popup.unsupported'))).toBeVisible();
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
