import type { Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { startPracticeDesk } from '../practice/desk';
import { panelFor } from '../support/chromium';
import { apiRequests, expect, test, visit } from './fixtures';
import { hostElement, view } from './view';

declare const chrome: Browser;

/** What the popup stores, by the browser's own means. */
const choose = (worker: Worker, chosen: { pausedUntil?: number; sitesOff?: string[] }) =>
  worker.evaluate(
    (activity) => chrome.storage.local.set({ activity: { sitesOff: [], ...activity } }),
    chosen,
  );

const switchTabsOff = (worker: Worker, ids: number[]) =>
  worker.evaluate((tabs) => chrome.storage.session.set({ 'tabs-off': tabs }), ids);

test('switched off for a site, the panel goes at once, here and in new tabs; other sites keep it', async ({
  open,
  page,
  desk,
  worker,
}) => {
  await open(101);
  await choose(worker, { sitesOff: [desk.url] });
  await expect(hostElement(page).element).toHaveCount(0);
  expect(page.frames()).toHaveLength(1);

  // Following ended as well: nothing is read, nothing asked.
  const before = apiRequests(desk).length;
  await visit(page, '/agent/tickets/121');
  const second = await page.context().newPage();
  const scripts: string[] = [];
  second.on('console', (message) => scripts.push(message.text()));
  await second.goto(`${desk.url}/agent/tickets/140`);
  const other = await startPracticeDesk({ now: new Date() });
  try {
    const elsewhere = await page.context().newPage();
    await elsewhere.goto(`${other.url}/agent/tickets/101`);
    await panelFor(elsewhere, 101);
  } finally {
    await other.close();
  }
  await expect(hostElement(page).element).toHaveCount(0);
  await expect(hostElement(second).element).toHaveCount(0);
  expect(apiRequests(desk)).toHaveLength(before);

  await choose(worker, {});
  expect(await view(await panelFor(page, 121)).name.textContent()).toContain('佐々木');
  await panelFor(second, 140);
});

test('switched off for a tab, it stays away there until it is switched on or the tab is closed', async ({
  open,
  page,
  desk,
  worker,
}) => {
  await open(101);
  const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
  await switchTabsOff(worker, [tab?.id ?? -1]);
  await expect(hostElement(page).element).toHaveCount(0);
  const second = await page.context().newPage();
  await second.goto(`${desk.url}/agent/tickets/101`);
  await panelFor(second, 101);
  await page.reload();
  await page.waitForTimeout(500);
  await expect(hostElement(page).element).toHaveCount(0);

  await switchTabsOff(worker, []);
  await panelFor(page, 101);
});

test('a pause takes it away everywhere, and its end brings it back by itself', async ({
  open,
  page,
  worker,
}) => {
  await open(101);
  await choose(worker, { pausedUntil: Date.now() + 2_500 });
  await expect(hostElement(page).element).toHaveCount(0);
  expect(await worker.evaluate(() => chrome.alarms.get('pause-over'))).toBeTruthy();
  await panelFor(page, 101);
  expect(await worker.evaluate(async () => (await chrome.storage.local.get('activity')).activity)).toEqual({
    sitesOff: [],
  });
});

test('damaged choices read as none', async ({ page, desk, worker }) => {
  await worker.evaluate(() =>
    Promise.all([
      chrome.storage.local.set({ activity: { pausedUntil: 'ever', sitesOff: 'all' } }),
      chrome.storage.session.set({ 'tabs-off': { all: true } }),
    ]),
  );
  await page.goto(`${desk.url}/agent/tickets/101`);
  await panelFor(page, 101);
});
