import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import en from '../../locales/en.json' with { type: 'json' };
import { extensionPage, openExtensionPage } from '../support/firefox';
import { createStage, type ExtensionScope } from './stage';

/** What functions that run in a page of the extension see. */
declare const browser: ExtensionScope['browser'];

const stage = createStage({}, { keepWelcome: true });

const heading = (page: Page) => page.$eval('h1', (element) => element.textContent?.trim());
/** Tells that something sticks out at the side, in CSS pixels. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
const storedSettings = (page: Page) =>
  page.evaluate(async () => (await browser.storage.local.get('settings')).settings);

it('shows the welcome page once it is installed, and saves what is chosen there', async () => {
  const page = await extensionPage(stage.browser, '/welcome.html');
  await page.waitForSelector('.steps');
  expect(await heading(page)).toBe(en.welcome.title);
  expect(await overflow(page)).toBe(0);
  await page.type('#own-languages', 'Deutsch');
  await page.keyboard.press('Enter');
  await page.waitForSelector('.picked');
  await page.select('#own-region', 'AT');
  await expect.poll(() => storedSettings(page)).toMatchObject({ agentLanguages: ['de'], agentRegion: 'AT' });
  await page.type('#new-host', 'our help desk');
  await page.keyboard.press('Enter');
  await page.waitForSelector('#new-host[aria-invalid="true"]');
  expect(await page.$eval('#new-host-outcome', (said) => said.textContent)).toBe(en.hosts['not-an-address']);
});

it('speaks German everywhere at once', async () => {
  const options = stage.keep(await openExtensionPage(stage.browser, '/options.html'));
  await options.waitForSelector('#interface-language');
  await options.select('#interface-language', 'de');
  await options.waitForSelector('html[lang^="de"]');
  expect(await options.$$eval('h2', (titles) => titles.map((title) => title.textContent))).toContain(
    'Sprachen',
  );
  expect(await overflow(options)).toBe(0);
  const welcome = await extensionPage(stage.browser, '/welcome.html');
  await welcome.waitForSelector('html[lang^="de"]');
  const popup = stage.keep(await openExtensionPage(stage.browser, '/popup.html'));
  await popup.waitForSelector('html[lang^="de"] .popup-status');
  expect(await overflow(popup)).toBe(0);
});
