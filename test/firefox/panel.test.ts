import { setTimeout as wait } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { extensionPage, openExtensionPage, panelFor } from '../support/firefox';
import { createStage, type ExtensionScope, place } from './stage';

const stage = createStage();

it('collapses to a slim tab on Escape, opens from it by mouse, and is remembered', async () => {
  const { page, panel } = await stage.open(101);
  await expect.poll(() => place(page)).toMatchObject({ shape: 'panel', width: 360 });
  await (await panel.$('h1'))?.click();
  await page.keyboard.press('Escape');
  await expect.poll(() => place(page)).toMatchObject({ shape: 'tab', width: 26, height: 104 });

  await page.reload();
  await panelFor(page, 101);
  const tab = await place(page);
  expect(tab.shape).toBe('tab');
  await page.mouse.click(tab.left + tab.width / 2, tab.top + tab.height / 2);
  await expect.poll(() => place(page)).toMatchObject({ shape: 'panel', width: 360 });
  // Remembering goes on for a moment; a tab closed before that would leave the panel collapsed.
  await wait(300);
  await page.reload();
  await panelFor(page, 101);
  await expect.poll(() => place(page)).toMatchObject({ shape: 'panel', width: 360 });
});

it('widens by dragging its edge', async () => {
  const { page } = await stage.open(101);
  await expect.poll(() => place(page)).toMatchObject({ shape: 'panel' });
  const { left, top } = await place(page);
  await page.mouse.move(left - 4, top + 100);
  await page.mouse.down();
  await page.mouse.move(left - 40, top + 110, { steps: 3 });
  await page.mouse.up();
  await expect.poll(async () => (await place(page)).width).toBeGreaterThan(390);
});

it('answers the keyboard command as the worker passes it on', async () => {
  const { page } = await stage.open(101);
  const options = stage.keep(await openExtensionPage(stage.browser, '/options.html'));
  const toggle = () =>
    options.evaluate(async () => {
      const { tabs } = (globalThis as unknown as ExtensionScope).browser;
      const [tab] = await tabs.query({ url: 'https://practice.zendesk.com/*' });
      return tabs.sendMessage(tab?.id ?? -1, { type: 'toggle-panel', data: {} }, { frameId: 0 });
    });
  await expect.poll(() => place(page)).toMatchObject({ shape: 'panel' });
  expect(await toggle()).toEqual({ ok: true, value: { shown: false } });
  expect((await place(page)).shape).toBe('tab');
  expect(await toggle()).toEqual({ ok: true, value: { shown: true } });
  expect((await place(page)).shape).toBe('panel');
});

it('logs a vote and a reply, scrubbed, keeps keys from the page, and lists both on the options page', async () => {
  const { page, panel } = await stage.open(101);
  await page.evaluate(() => {
    Object.assign(globalThis, { keys: [] });
    const note = ({ key }: KeyboardEvent) => (globalThis as unknown as { keys: string[] }).keys.push(key);
    addEventListener('keydown', note, { capture: true });
  });
  const vote = await panel.waitForSelector('.tip .icon-button[aria-pressed="false"]');
  await vote?.click();
  await panel.waitForSelector('.tip .icon-button[aria-pressed="true"]');
  await (await panel.$('footer .footer-row > button'))?.click();
  const note = await panel.waitForSelector('.feedback-form input');
  await note?.type('Dr. Böhm was glad');
  await (await panel.waitForSelector('.footer-row .chips .chip'))?.click();
  await panel.waitForSelector('.feedback-form', { hidden: true });
  expect(await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).toEqual([]);

  // Through the panel's own menu: a framed page can't open it by itself.
  await (await panel.$('.panel-menu .icon-button'))?.click();
  await (await panel.waitForSelector('.panel-menu .menu button:last-child'))?.click();
  const options = stage.keep(await extensionPage(stage.browser, '/options.html'));
  const rows = () => options.$$eval('tbody tr', (all) => all.map((row) => (row as HTMLElement).innerText));
  await expect.poll(async () => (await rows()).length).toBeGreaterThan(1);
  const [reply, tip] = await rows();
  expect(tip).toMatch(/Helped[\s\S]*German, Germany/);
  expect(reply).toMatch(/German, Germany[\s\S]*was glad/);
  expect(reply).not.toMatch(/Böhm/);
});
