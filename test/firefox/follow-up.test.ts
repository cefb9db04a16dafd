import { expect, it } from 'vitest';
import type { FollowUp } from '../../lib/follow-up/follow-up';
import en from '../../locales/en.json' with { type: 'json' };
import { openExtensionPage } from '../support/firefox';
import { createStage, type ExtensionScope } from './stage';

/** What functions that run in a page of the extension see. */
declare const browser: ExtensionScope['browser'];

const stage = createStage();

it('sets a follow-up in the framed panel; the worker sets an alarm and reminds; the popup lists it', async () => {
  const { panel } = await stage.open(101);
  await panel.evaluate((complaint) => {
    const chips = [...document.querySelectorAll<HTMLElement>('.tips button[aria-pressed]')];
    chips.find((chip) => chip.textContent?.startsWith(complaint))?.click();
  }, en.address.situation.complaint);
  await (await panel.waitForSelector('.follow-up button'))?.click();
  await panel.waitForSelector('.follow-up[data-set]');

  const popup = stage.keep(await openExtensionPage(stage.browser, '/popup.html'));
  await popup.waitForSelector('.follow-ups li');
  expect(await popup.$eval('.follow-ups li button', (who) => who.textContent)).toBe('Katrin');
  const stored = () =>
    popup.evaluate(async () => (await browser.storage.local.get('follow-ups'))['follow-ups'] as FollowUp[]);
  const [kept] = await stored();
  await expect
    .poll(() => popup.evaluate(async () => (await browser.alarms.get('follow-up-due'))?.scheduledTime))
    .toBe(Date.parse(kept?.dueAt ?? ''));

  await popup.evaluate(async () => {
    const list = (await browser.storage.local.get('follow-ups'))['follow-ups'] as FollowUp[];
    const dueAt = new Date(Date.now() - 60_000).toISOString();
    await browser.storage.local.set({ 'follow-ups': list.map((one) => ({ ...one, dueAt })) });
  });
  await expect.poll(async () => (await stored())[0]?.told).toBe(true);
  await popup.waitForSelector('.follow-ups li[data-due]');
  await popup.click('.follow-ups li .icon-button');
  await expect.poll(stored).toEqual([]);
  await panel.waitForSelector('.follow-up:not([data-set])');
});
