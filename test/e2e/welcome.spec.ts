import type { Page } from '@playwright/test';
import { extensionId, launchChromium, welcomePage } from '../support/chromium';
import { expect, test } from './fixtures';
import { regionName, t } from './view';

const welcomeUrl = (extension: string) => `chrome-extension://${extension}/welcome.html`;
const address = (page: Page) => page.getByLabel(t('hosts.address'));
const add = (page: Page) => page.getByRole('button', { name: t('hosts.add'), exact: true });

test('opens once, in front, when Savoir is installed', async ({ build }) => {
  const context = await launchChromium({ extension: build, keepWelcome: true });
  try {
    const page = await welcomePage(context);
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(t('welcome.title'));
    expect(page.url()).toBe(welcomeUrl(await extensionId(context)));
    expect(context.pages().filter((each) => each.url() === page.url())).toHaveLength(1);
  } finally {
    await context.close();
  }
});

test('choices are saved at once, and the options page shows the same', async ({ page, extension }) => {
  await page.goto(welcomeUrl(extension));
  await page.getByRole('combobox', { name: t('languages.own') }).fill('port');
  await page.keyboard.press('Enter');
  await expect(page.locator('.picked')).toHaveText(['Portuguese']);
  await page.getByLabel(t('languages.region')).selectOption({ label: regionName('PT') });
  await page.getByRole('radio', { name: t('home.side') }).click();
  await expect(page.getByText(t('saving.saved'), { exact: true })).toHaveCount(2);
  const [options] = await Promise.all([
    page.context().waitForEvent('page'),
    page.getByRole('button', { name: t('popup.settings') }).click(),
  ]);
  await expect(options.locator('.picked')).toHaveText(['Portuguese']);
  await expect(options.getByLabel(t('languages.region'))).toHaveValue('PT');
  await expect(options.getByRole('radio', { name: t('home.side') })).toBeChecked();
});

test('an address is read before anything is asked, and each refusal is a plain sentence', async ({
  page,
  extension,
}) => {
  await page.goto(welcomeUrl(extension));
  for (const [typed, said] of [
    ['', 'hosts.not-an-address'],
    ['our help desk', 'hosts.not-an-address'],
    ['ftp://help.example.com', 'hosts.not-an-address'],
    ['https://acme.zendesk.com/agent', 'hosts.named'],
  ] as const) {
    await address(page).fill(typed);
    await add(page).click();
    await expect(page.getByText(t(said))).toBeVisible();
    await expect(address(page)).toHaveAttribute('aria-invalid', 'true');
  }
  await address(page).fill('http://rt.example');
  await expect(page.getByText(t('hosts.insecure'))).toBeVisible();
  await expect(page.getByText(t('hosts.named'))).toHaveCount(0);
});

test('one button asks for exactly that host, within the click', async ({ page, extension }) => {
  // The browser's own prompt can't be answered without a window: what it is asked, and when, is noted instead.
  await page.addInitScript(() => {
    const { permissions } = (globalThis as unknown as { chrome: { permissions: { request: unknown } } })
      .chrome;
    permissions.request = async ({ origins }: { origins: string[] }) => {
      Object.assign(globalThis, { asked: origins, inClick: navigator.userActivation.isActive });
      return !origins[0]?.includes('refused');
    };
  });
  const asked = () =>
    page.evaluate(() => {
      const { asked, inClick } = globalThis as unknown as Record<string, unknown>;
      return [asked, inClick];
    });
  await page.goto(welcomeUrl(extension));
  await address(page).fill('Help.Example.com:8443/rt/Ticket/Display.html?id=7');
  await address(page).press('Enter');
  await expect(page.getByText(t('hosts.granted', { host: 'help.example.com:8443' }))).toBeVisible();
  expect(await asked()).toEqual([['https://help.example.com/*'], true]);
  await expect(address(page)).toHaveValue('');

  await address(page).fill('http://refused.example');
  await add(page).click();
  await expect(page.getByText(t('hosts.denied', { host: 'refused.example' }))).toBeVisible();
  expect(await asked()).toEqual([['http://refused.example/*'], true]);
  await expect(address(page)).toHaveValue('http://refused.example');
});

test('says what Savoir can see and where it goes', async ({ page, extension }) => {
  await page.goto(welcomeUrl(extension));
  const table = page.getByRole('table');
  await expect(table.getByRole('row')).toHaveCount(13);
  for (const cell of await table.getByRole('cell').allInnerTexts()) expect(cell.trim()).not.toBe('');
});
