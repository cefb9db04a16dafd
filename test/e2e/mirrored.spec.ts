import { spawnSync } from 'node:child_process';
import { readdir, readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Frame, Page, Worker } from '@playwright/test';
import en from '../../locales/en.json' with { type: 'json' };
import { EXTENSION } from '../support/chromium';
import { longer, mirrored } from '../support/pseudo';
import { test as base, expect, visit } from './fixtures';
import { hostElement } from './view';

const FOLDER = '.output/pseudo';

/** A build of its own, with made-up texts: longer ones under "en", from right to left under "ar". */
const test = base.extend<object, { build: string }>({
  build: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the names of the fixtures from the pattern.
    async ({}, use) => {
      const { status, stderr } = spawnSync('npx', ['wxt', 'build'], {
        env: { ...process.env, SAVOIR_PSEUDO: '1', SAVOIR_OUT: FOLDER },
        encoding: 'utf8',
        shell: process.platform === 'win32',
      });
      if (status !== 0) throw new Error(stderr);
      await use(resolve(FOLDER, 'chrome-mv3'));
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
test.describe.configure({ timeout: 120_000 });

/** Tickets that show the range: a title and an SLA, a Japanese customer, an Arabic one. */
const TICKETS = [101, 121, 150];
const PAGES = ['options', 'welcome', 'popup'];

const speak = (worker: Worker, interfaceLanguage: string) =>
  worker.evaluate(
    (language) =>
      (
        globalThis as unknown as { chrome: { storage: { local: { set(items: object): Promise<void> } } } }
      ).chrome.storage.local.set({
        settings: { interfaceLanguage: language, agentLanguages: ['en', 'de', 'ja', 'ar'] },
        'follow-ups': [1, 2].map((id) => ({
          id: `${id}`,
          ref: {
            helpdesk: 'zendesk',
            origin: 'http://a-long-name-of-a-helpdesk.example:8080',
            kind: 'ticket',
            id: `${id}`,
          },
          dueAt: '2026-11-02T09:10:00Z',
          setAt: '2026-11-01T09:10:00Z',
          told: true,
        })),
        activity: { sitesOff: ['https://acme.zendesk.com', 'http://a-long-name-of-a-helpdesk.example:8080'] },
      }),
    interfaceLanguage,
  );

/**
 * Visible elements that leave the document at a side, as text. `width`: the document is made this wide first, in CSS
 * pixels, for a panel that the helpdesk's page gives more.
 */
const stickingOut = (root: Page | Frame, width?: number) =>
  root.evaluate((wanted) => {
    const html = document.documentElement;
    html.style.inlineSize = wanted ? `${wanted}px` : '';
    const { left, right } = html.getBoundingClientRect();
    const hidden = (element: Element): boolean =>
      getComputedStyle(element).clipPath !== 'none' ||
      (element.parentElement !== null && hidden(element.parentElement));
    return [...document.body.querySelectorAll<HTMLElement>('*:not(svg *)')]
      .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !hidden(element))
      .filter((element) => {
        const box = element.getBoundingClientRect();
        return box.width > 0 && (box.left < left - 1 || box.right > right + 1);
      })
      .map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
  }, width);

/** Opens everything in the panel that opens, and waits until every tip that was asked why has its sources. */
async function openAll(panel: Frame): Promise<void> {
  for (let round = 0; round < 2; round++)
    await panel.evaluate(() => {
      const closed = '[aria-expanded="false"], details:not([open]) > summary';
      for (const control of document.querySelectorAll<HTMLElement>(closed))
        if (control.checkVisibility()) control.click();
      return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)));
    });
  const tips = panel.locator('.tip');
  await expect(tips.filter({ has: panel.locator('.sources') })).toHaveCount(await tips.count());
}

test('the build that ships has nothing of made-up texts', async () => {
  const chunks = join(EXTENSION, 'chunks');
  const names = await readdir(chunks);
  // What every document has, and what the pages about a team have beside it.
  expect(
    names
      .filter((name) => /^texts-/.test(name))
      .map((name) => name.slice(0, 8))
      .sort(),
  ).toEqual(['texts-de', 'texts-de', 'texts-en', 'texts-en']);
  for (const name of names)
    expect([name, (await readFile(join(chunks, name), 'utf8')).includes(mirrored('abcdefg'))]).toEqual([
      name,
      false,
    ]);
});

test('the panel is mirrored: nothing sticks out, and what is inserted keeps its own direction', async ({
  open,
  page,
  worker,
}) => {
  await speak(worker, 'ar');
  const panel = await open(101);
  await expect(panel.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(panel.getByRole('button', { name: mirrored(en.feedback.log) })).toBeVisible();
  const direction = (selector: string) =>
    panel
      .locator(selector)
      .first()
      .evaluate((element) => getComputedStyle(element).direction);

  for (const id of TICKETS) {
    await visit(page, `/agent/tickets/${id}`);
    await panel.waitForSelector(`.panel[data-phase="ready"][data-record="${id}"]`);
    // Chips, votes and the menu's icons begin at the right.
    const [name, menu] = await Promise.all([
      panel.locator('h1').boundingBox(),
      panel.locator('.panel-menu').boundingBox(),
    ]);
    expect(name?.x).toBeGreaterThan(menu?.x ?? Number.POSITIVE_INFINITY);
    expect(await panel.locator('h1 > bdi').count()).toBe(1);
    const line = panel.locator('.line-text').first();
    const language = await line.getAttribute('lang');
    expect([id, await direction('.line-text')]).toEqual([id, language === 'ar' ? 'rtl' : 'ltr']);
    await openAll(panel);
    expect([id, await stickingOut(panel)]).toEqual([id, []]);
    expect([id, await stickingOut(panel, 300)]).toEqual([id, []]);
    await stickingOut(panel);
  }
  // The place beside the ticket is a side of the screen, and stays where it was.
  // While a ticket loads there may be no room there for a moment.
  await expect
    .poll(async () => (await hostElement(page).rect()).right)
    .toBeGreaterThan((page.viewportSize()?.width ?? 0) - 20);
});

test('every page is mirrored, and nothing sticks out at any width', async ({ page, worker, extension }) => {
  await speak(worker, 'ar');
  for (const width of [1280, 860, 640, 300]) {
    await page.setViewportSize({ width, height: 800 });
    for (const name of PAGES) {
      await page.goto(`chrome-extension://${extension}/${name}.html`);
      await page.locator('main').waitFor();
      await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
      await expect(page.locator('html')).toHaveAttribute('lang', /^ar/);
      expect([name, width, await stickingOut(page)]).toEqual([name, width, []]);
    }
  }
  // Host names are written from left to right in a line that runs the other way.
  await page.goto(`chrome-extension://${extension}/options.html`);
  await expect(page.locator('bdi', { hasText: 'acme.zendesk.com' })).toBeVisible();
  await expect(page.locator('#new-host')).toHaveCSS('direction', 'ltr');
});

test('words that are four tenths longer fit into 300 pixels, in the panel and on every page', async ({
  open,
  page,
  worker,
  extension,
}) => {
  await speak(worker, 'en');
  const panel = await open(101);
  await expect(panel.getByRole('button', { name: longer(en.feedback.log) })).toBeVisible();
  for (const id of TICKETS) {
    await visit(page, `/agent/tickets/${id}`);
    await panel.waitForSelector(`.panel[data-phase="ready"][data-record="${id}"]`);
    await openAll(panel);
    expect([id, await stickingOut(panel, 300)]).toEqual([id, []]);
    await stickingOut(panel);
  }
  await page.setViewportSize({ width: 300, height: 800 });
  for (const name of PAGES) {
    await page.goto(`chrome-extension://${extension}/${name}.html`);
    await page.locator('main').waitFor();
    expect([name, await stickingOut(page)]).toEqual([name, []]);
  }
});
