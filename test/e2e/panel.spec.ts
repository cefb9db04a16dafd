import type { Page, Worker } from '@playwright/test';
import { startPracticeDesk } from '../practice/desk';
import { panelFor } from '../support/chromium';
import { expect, test, visit } from './fixtures';
import { hostElement, t, view } from './view';

/** Clicks the slim tab. It lies in a closed shadow root, so only its place is known. */
async function clickTab(page: Page): Promise<void> {
  const { left, top, width, height } = await hostElement(page).rect();
  await page.mouse.click(left + width / 2, top + height / 2);
}

const expectShape = (page: Page, shape: 'panel' | 'tab') =>
  expect(hostElement(page).element).toHaveAttribute('data-shape', shape);

/** The browser's own way of telling the extension that its command's keys were pressed. */
const pressCommand = (worker: Worker) =>
  worker.evaluate(() => {
    const { onCommand } = (
      globalThis as unknown as { chrome: { commands: { onCommand: { dispatch(name: string): void } } } }
    ).chrome.commands;
    onCommand.dispatch('toggle-panel');
  });

test('Escape inside the panel makes it the slim tab, a click there opens it, and both stay', async ({
  open,
  page,
}) => {
  const panel = view(await open(101));
  await expectShape(page, 'panel');
  await panel.culture.focus();
  await page.keyboard.press('Escape');
  await expectShape(page, 'tab');
  expect((await hostElement(page).rect()).width).toBeLessThan(40);

  await page.reload();
  await panelFor(page, 101);
  await expectShape(page, 'tab');
  await visit(page, '/agent/tickets/140');
  await panelFor(page, 140);
  await expectShape(page, 'tab');

  await clickTab(page);
  await expectShape(page, 'panel');
  await expect(view(await panelFor(page, 140)).name).toBeVisible();
  await page.reload();
  await panelFor(page, 140);
  await expectShape(page, 'panel');
});

test('the button in the corner collapses it too, on this site only', async ({ open, page }) => {
  const panel = view(await open(101));
  await panel.button('panel.collapse').click();
  await expectShape(page, 'tab');
  const other = await startPracticeDesk();
  try {
    await page.goto(`${other.url}/agent/tickets/101`);
    await panelFor(page, 101);
    await expectShape(page, 'panel');
  } finally {
    await other.close();
  }
});

test('moves to the left and back, and stays where it was put', async ({ open, page }) => {
  const host = hostElement(page);
  const width = page.viewportSize()?.width ?? 0;
  const panel = view(await open(101));
  expect((await host.rect()).right).toBeGreaterThan(width - 20);
  await panel.button('panel.menu').click();
  await panel.button('panel.moveLeft').click();
  await expect.poll(async () => (await host.rect()).left).toBeLessThan(20);
  await page.reload();
  const again = view(await panelFor(page, 101));
  await expect.poll(async () => (await host.rect()).left).toBeLessThan(20);
  await again.button('panel.menu').click();
  await again.button('panel.moveRight').click();
  await expect.poll(async () => (await host.rect()).right).toBeGreaterThan(width - 20);
});

test('Escape closes the menu first, and the keyboard goes on where it opened it', async ({ open, page }) => {
  const panel = view(await open(101));
  const host = hostElement(page);
  const menu = panel.button('panel.menu');
  await menu.press('Enter');
  await panel.button('panel.openSettings').press('Escape');
  await expect(menu).toHaveAttribute('aria-expanded', 'false');
  await expect(menu).toBeFocused();
  expect(await host.shape()).toBe('panel');
  await menu.press('Enter');
  await panel.button('panel.moveLeft').press('Enter');
  await expect.poll(async () => (await host.rect()).left).toBeLessThan(20);
  await expect(menu).toBeFocused();
  await menu.press('Escape');
  await expect.poll(() => host.shape()).toBe('tab');
});

test('the edge drags the width, within bounds, and it is remembered', async ({ open, page }) => {
  const host = hostElement(page);
  await open(101);
  const before = await host.rect();
  const drag = async (to: number) => {
    const { left, top, height } = await host.rect();
    await page.mouse.move(left - 4, top + height / 2);
    await page.mouse.down();
    await page.mouse.move((left + to) / 2, top + height / 2);
    await page.mouse.move(to, top + height / 2);
    await page.mouse.up();
  };
  await drag(before.left - 64);
  await expect.poll(async () => (await host.rect()).width).toBeGreaterThan(before.width + 40);
  const wide = await host.rect();
  expect(wide.right).toBe(before.right);

  await page.reload();
  await panelFor(page, 101);
  expect((await host.rect()).width).toBe(wide.width);

  await drag(wide.right - 10);
  await expect.poll(async () => (await host.rect()).width).toBe(320);
  await drag(0);
  await expect.poll(async () => (await host.rect()).width).toBeGreaterThan(400);
  expect((await host.rect()).width).toBeLessThanOrEqual(560);
});

test('the keyboard command shows and hides it, and does nothing where no ticket is open', async ({
  open,
  page,
  worker,
  desk,
}) => {
  await open(101);
  await page.bringToFront();
  await pressCommand(worker);
  await expectShape(page, 'tab');
  await pressCommand(worker);
  await expectShape(page, 'panel');

  await page.goto(`${desk.url}/agent/dashboard`);
  await page.getByRole('heading', { name: 'Your unsolved tickets' }).waitFor();
  await pressCommand(worker);
  await open(101);
  await expectShape(page, 'panel');
});

test("Escape and other keys in the helpdesk are the helpdesk's", async ({ open, page }) => {
  await open(101);
  await page.evaluate(() => {
    const keys: string[] = [];
    Object.assign(globalThis, { keys });
    addEventListener('keydown', (event) => keys.push(event.key));
  });
  await page.locator('.ck-editor__editable:visible').click();
  await page.keyboard.press('Escape');
  await page.locator('body').press('Escape');
  await page.keyboard.press('Alt+Shift+S');
  expect(await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys)).toEqual(
    expect.arrayContaining(['Escape', 'Escape', 'S']),
  );
  await expectShape(page, 'panel');
});

test('keys pressed in the panel stay there, and it takes no focus by itself', async ({ open, page }) => {
  const panel = view(await open(101));
  const active = () => page.evaluate(() => document.activeElement?.localName);
  expect(await active()).not.toBe('savoir-panel');
  await page.evaluate(() => {
    Object.assign(globalThis, { keys: 0 });
    addEventListener('keydown', () => {
      (globalThis as unknown as { keys: number }).keys += 1;
    });
  });
  await panel.button('feedback.log').click();
  const note = panel.root.getByRole('textbox', { name: t('feedback.note') });
  await note.click();
  await page.keyboard.type('abc');
  await expect(note).toHaveValue('abc');
  expect(await page.evaluate(() => (globalThis as unknown as { keys: number }).keys)).toBe(0);
});

test('what has the focus is never under the footer', async ({ open, page }) => {
  await page.setViewportSize({ width: 1366, height: 640 });
  const panel = view(await open(150));
  await panel.culture.focus();
  for (let step = 0; step < 40; step += 1) {
    await page.keyboard.press('Tab');
    const under = await panel.root.evaluate(() => {
      const active = document.activeElement;
      const footer = document.querySelector('.panel > footer');
      if (!active || !footer || footer.contains(active) || active === document.body) return undefined;
      const { left, top, width, height } = active.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return footer.contains(hit) ? active.outerHTML.slice(0, 200) : undefined;
    });
    expect(under).toBeUndefined();
  }
});
