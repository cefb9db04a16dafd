import type { Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { panelFor } from '../support/chromium';
import { expect, test, visit } from './fixtures';
import { like, regionName, t, view } from './view';

/** What functions that run in the service worker see. */
declare const chrome: Browser;

type Counts = Record<string, [number, string]>;
const counts = (worker: Worker, culture: string): Promise<Counts> =>
  worker.evaluate(
    async (key) => ((await chrome.storage.local.get(key))[key] ?? {}) as Counts,
    `seen-tips ${culture}`,
  );

test('tips on screen are counted, once per ticket', async ({ open, page, worker }) => {
  const panel = view(await open(101));
  await expect(panel.root).toContainText(like('target.replyBy'));
  await expect(panel.culture).toContainText(regionName('DE'));
  await expect
    .poll(async () => Object.keys(await counts(worker, 'de-DE')).length)
    .toBe(await panel.tip.count());
  await page.reload();
  await panelFor(page, 101);
  const seen = await counts(worker, 'de-DE');
  expect(Object.values(seen).every(([count]) => count <= 2)).toBe(true);
});

test('tips seen on five tickets fold into a count, one click away', async ({ open, page, worker }) => {
  const panel = view(await open(101));
  // The SLA is only in the API: with it everything that decides the tips is there.
  await expect(panel.root).toContainText(like('target.replyBy'));
  await expect(panel.culture).toContainText(regionName('DE'));
  await expect
    .poll(async () => Object.keys(await counts(worker, 'de-DE')).length)
    .toBe(await panel.tip.count());
  const first = await panel.tip.allInnerTexts();
  await worker.evaluate(async () => {
    const key = 'seen-tips de-DE';
    const seen = (await chrome.storage.local.get(key))[key] as Counts;
    for (const count of Object.values(seen)) count[0] = 5;
    await chrome.storage.local.set({ [key]: seen });
  });

  await visit(page, '/agent/tickets/112');
  await panelFor(page, 112);
  await visit(page, '/agent/tickets/101');
  await panelFor(page, 101);
  const fold = panel.tips.getByRole('button', { name: t('tips.known', { count: first.length }) });
  await expect(fold).toBeVisible();
  expect((await panel.tip.allInnerTexts()).filter((text) => first.includes(text))).toEqual([]);
  await fold.click();
  expect((await panel.tip.allInnerTexts()).filter((text) => first.includes(text))).toHaveLength(first.length);
});

test('the customs that the agent shares come last', async ({ open, worker }) => {
  await worker.evaluate(() =>
    chrome.storage.local.set({ settings: { agentLanguages: ['de', 'en'], agentRegion: 'DE' } }),
  );
  const own = view(await open(101));
  await expect(own.culture).toContainText(regionName('DE'));
  const order = await own.tip.allInnerTexts();
  await worker.evaluate(() =>
    chrome.storage.local.set({ settings: { agentLanguages: ['de', 'en'], agentRegion: 'US' } }),
  );
  await expect.poll(() => own.tip.allInnerTexts()).not.toEqual(order);
});
