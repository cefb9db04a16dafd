import type { Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { panelFor, panelOf } from '../support/chromium';
import { apiRequests, expect, test, visit } from './fixtures';
import { languageName, like, regionName, t, view } from './view';

/** What functions that run in the service worker see. */
declare const chrome: Browser;

test('an answer of 20 MB is given up early, and the page’s text is used', async ({ open, desk }) => {
  desk.fail(/^\/api\//, { status: 200, body: { ticket: { id: 101, description: 'x'.repeat(20_000_000) } } });
  const panel = view(await open(101));
  await expect(panel.root).toContainText(t('api.too-large'));
  await expect(panel.name).toContainText('Böhm');
  expect(apiRequests(desk)).toHaveLength(1);
});

test('a thread of 2,000 messages is read by its newest ones', async ({ open, page }) => {
  const frame = await open(2000);
  const panel = view(frame);
  await expect(panel.name).toContainText('Ostermeier');
  await expect(panel.culture).toContainText(languageName('de'));
  await expect(panel.register).toContainText(t('finding.formal'));
  await visit(page, '/agent/tickets/101');
  await expect(view(await panelFor(page, 101)).name).toContainText('Böhm');
});

test('a time zone that does not exist, overrides and markup in a name: text, and the region’s own clock', async ({
  open,
  page,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const panel = view(await open(155));
  await expect(panel.register).toContainText(t('finding.formal'));
  await expect(panel.name).toContainText('Zürcher');
  await expect(panel.culture).toContainText(regionName('CH'));
  expect(await panel.root.innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  await expect(panel.root.locator('img')).toHaveCount(0);
  await expect(panel.root).not.toContainText(like('panel.fault'));
  await expect(panel.root.locator('header .num')).toContainText(/\d{1,2}:\d{2}/);
  expect(dialogs).toEqual([]);
});

/** Plays the full disk: the browser's quota of storage.local, down to the last bytes. */
const fillDisk = (worker: Worker) =>
  worker.evaluate(async () => {
    const area = chrome.storage.local as unknown as {
      QUOTA_BYTES: number;
      getBytesInUse(keys: null): Promise<number>;
    };
    const free = area.QUOTA_BYTES - (await area.getBytesInUse(null));
    await chrome.storage.local.set({ ballast: 'x'.repeat(free - 20) });
  });

test('a disk that was full before: the panel says what may help, and works once there is room', async ({
  page,
  desk,
  worker,
}) => {
  await fillDisk(worker);
  await page.goto(`${desk.url}/agent/tickets/101`);
  const panel = view(await panelOf(page));
  await expect(panel.root).toContainText(t('panel.notConnected'), { timeout: 15_000 });
  await worker.evaluate(() => chrome.storage.local.remove('ballast'));
  await page.reload();
  await expect(view(await panelFor(page, 101)).name).toContainText('Böhm');
});

test('a full disk: what is on screen goes on, and what could not be kept is said', async ({
  open,
  worker,
}) => {
  const panel = view(await open(101));
  await fillDisk(worker);
  await panel.register.click();
  await panel.root
    .locator('.evidence')
    .getByRole('button', { name: t('finding.informal') })
    .click();
  await expect(panel.register).toContainText(t('finding.informal'));
  await expect(panel.notices.filter({ hasText: like('corrections.notKept') })).toBeVisible();
  await expect(panel.tip.first()).toBeVisible();
  await worker.evaluate(() => chrome.storage.local.remove('ballast'));
});
