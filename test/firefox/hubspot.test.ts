import { afterAll, beforeAll, expect, it } from 'vitest';
import { startHubSpotDesk } from '../practice/hubspot/desk';
import type { DeskEditor } from '../practice/hubspot/page/composer';
import type { Desk } from '../practice/server';
import { panelFor } from '../support/firefox';
import { createStage, type ExtensionScope, greetIn, reading } from './stage';

const stage = createStage();
let hubSpot: Desk;
beforeAll(async () => {
  hubSpot = await startHubSpotDesk({ latencyMs: 50, now: new Date() });
});
afterAll(() => hubSpot.close());

async function open(path: string, record: string) {
  const page = stage.keep(await stage.browser.newPage());
  await page.goto(hubSpot.url + path);
  return { page, panel: await panelFor(page, record) };
}

it.each([
  [
    '/help-desk/424242/view/1/ticket/7701/thread/5501',
    '424242/0-5/7701',
    'German, Germany',
    'Formal',
    /Dahlmann/,
  ],
  ['/contacts/424242/record/0-5/7702', '424242/0-5/7702', 'Spanish, Mexico', 'Formal', /Ochoa/],
  ['/live-messages/424242/inbox/5510', '424242/inbox/5510', 'Turkish, Türkiye', /./, /Aksoy/],
])('%s', async (path, record, culture, register, name) => {
  const { panel } = await open(path, record);
  await expect
    .poll(() => reading(panel))
    .toMatchObject({
      record,
      culture,
      register: expect.stringMatching(register),
      name: expect.stringMatching(name),
    });
  // Nobody has allowed it.
  expect(hubSpot.requests.filter((one) => one.path.startsWith('/api/'))).toEqual([]);
});

it('puts a German greeting into ProseMirror’s own model, and follows push state', async () => {
  const { page, panel } = await open('/live-messages/424242/inbox/5511', '424242/inbox/5511');
  const greeting = await greetIn(panel, 'de');
  const button = await panel.waitForSelector('.line .text-button');
  await button?.click();
  await expect.poll(() => panel.$('.line .done')).toBeTruthy();
  const model = () => page.$eval('.ProseMirror', (element) => (element as unknown as DeskEditor).model());
  expect(await model()).toEqual([greeting]);
  expect(greeting).toContain('Lennart');

  await page.evaluate(
    () => void dispatchEvent(new CustomEvent('desk-open', { detail: '/contacts/424242/record/0-5/7704' })),
  );
  await expect
    .poll(() => reading(panel))
    .toMatchObject({ record: '424242/0-5/7704', culture: 'Japanese, Japan' });
});

it('asks the API with session and token once the agent allows it', async () => {
  const { panel } = await open('/live-messages/424242/inbox/5511', '424242/inbox/5511');
  await panel.evaluate(() =>
    (globalThis as unknown as ExtensionScope).browser.storage.local.set({ settings: { hubspotApi: true } }),
  );
  await expect.poll(() => reading(panel)).toMatchObject({ culture: 'German, Germany' });
  const asked = hubSpot.requests.filter(({ path }) => path.startsWith('/api/'));
  expect(asked.map(({ method, status }) => [method, status])).toEqual([['GET', 200]]);
  expect(asked[0]?.headers.cookie).toContain('hubspotapi=practice');
  await panel.evaluate(() =>
    (globalThis as unknown as ExtensionScope).browser.storage.local.remove('settings'),
  );
});
