import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { openExtensionPage } from '../support/firefox';
import { createStage } from './stage';

const stage = createStage();

const TIP = {
  id: 'ours.tip.lead',
  kind: 'tip',
  text: 'Answer the question first.',
  priority: 1,
  reviewed: '2026-11-22',
  when: { regions: ['DE'] },
};

/** Studio with a draft of one tip for Germany, open at that tip. */
async function studio(): Promise<Page> {
  const page = stage.keep(await openExtensionPage(stage.browser, '/studio.html'));
  await page.waitForSelector('nav');
  await page.evaluate(
    (entry) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('studio');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('drafts', 'readwrite');
          transaction
            .objectStore('drafts')
            .put({ pack: 'ours', title: 'Ours', language: 'en', base: 0, entries: [entry], changedAt: 1 });
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    TIP,
  );
  await page.evaluate((id) => {
    location.hash = `#pack/ours/entry/${id}`;
  }, TIP.id);
  await page.waitForSelector('.preview iframe');
  return page;
}

/** What the framed panel shows: the driver lists no frames of the extension's own pages, so that it is looked into from here. */
const shown = (page: Page) =>
  page.evaluate(() => {
    const panel = document.querySelector('iframe')?.contentDocument;
    return {
      name: panel?.querySelector('h1')?.textContent ?? '',
      editing: panel?.querySelector('[data-editing]')?.textContent ?? '',
    };
  });

it('previews the draft on a made-up customer and on the ticket of another tab', async () => {
  await stage.open(101);
  const page = await studio();
  await expect.poll(() => shown(page)).toMatchObject({ name: expect.stringContaining('Weber') });
  expect((await shown(page)).editing).toContain(TIP.text);

  const ticket = await page.waitForFunction(
    () =>
      [...document.querySelectorAll('option')].find(({ textContent }) =>
        textContent?.startsWith('Zendesk 101'),
      )?.value,
  );
  await page.select('#preview-customer', (await ticket.jsonValue()) ?? '');
  await expect.poll(() => shown(page)).toMatchObject({ name: expect.stringContaining('Böhm') });
  await expect.poll(async () => (await shown(page)).editing).toContain(TIP.text);
  expect(await page.$eval('body', (body) => body.outerHTML)).not.toContain('Böhm');
});
