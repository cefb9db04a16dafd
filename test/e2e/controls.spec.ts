import type { Page } from '@playwright/test';
import { COMPOSER, CONTROLS } from '../../lib/helpdesks/zendesk/selectors';
import { expect, test } from './fixtures';
import { hostElement } from './view';

/** For each visible control of the helpdesk: its name, and whether a click on its centre would reach it. */
const controls = (page: Page) =>
  page.evaluate((selector) => {
    const visible = [...document.querySelectorAll<HTMLElement>(selector)].filter((element) => {
      const { width, height } = element.getBoundingClientRect();
      return width > 0 && height > 0 && element.checkVisibility({ visibilityProperty: true });
    });
    return visible.map((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const hit = document.elementFromPoint(left + width / 2, top + height / 2);
      return { name: element.dataset.testId ?? element.localName, reached: element.contains(hit) };
    });
  }, [...CONTROLS, ...COMPOSER].join());

const VIEWPORTS = [
  { width: 1366, height: 768 },
  { width: 1280, height: 720 },
  { width: 1024, height: 700 },
];

for (const viewport of VIEWPORTS) {
  for (const [id, send] of [
    [101, 'omnichannel-channel-switcher-button'],
    [102, 'omnichannel-omnicomposer-send-button'],
  ] as const) {
    test(`${viewport.width} × ${viewport.height}, ticket ${id}: no control of the helpdesk is covered`, async ({
      page,
      open,
    }) => {
      await page.setViewportSize(viewport);
      await open(id);
      const host = hostElement(page);
      await expect(host.element).toBeVisible();
      if (viewport.width === 1366) expect(await host.shape()).toBe('panel');
      const found = await controls(page);
      expect(found.filter(({ reached }) => !reached)).toEqual([]);
      const names = found.map(({ name }) => name);
      for (const needed of [
        'submit_button-button',
        'submit_button-menu-button',
        'ticket-footer-macro-menu-autocomplete-input',
        'ticket-footer-post-save-actions-menu-button',
        'ticket-next-ticket-button',
        'header-tab',
        send,
      ])
        expect(names).toContain(needed);
      expect(names.some((name) => name.startsWith('omnicomposer-'))).toBe(true);
    });
  }
}

test('a window that gets too small shows the slim tab, and the panel again when it grows', async ({
  page,
  open,
}) => {
  await open(101);
  const { element } = hostElement(page);
  await page.setViewportSize({ width: 700, height: 420 });
  await expect(element).toHaveAttribute('data-shape', 'tab');
  await page.setViewportSize({ width: 1366, height: 768 });
  await expect(element).toHaveAttribute('data-shape', 'panel');
});
