import { rm } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import type { PracticeDesk } from '../practice/desk';
import { extensionId, launchChromium, panelFor } from '../support/chromium';
import { profileWithHost } from '../support/granted-host';
import { pageViolations } from './axe';
import { expect, test } from './fixtures';
import { hostElement, like, t, view } from './view';

/** What functions that run in the service worker see. */
declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: { home?: string } }> } };
};

/** The popup in a tab of its own, behind `front`: it speaks of the tab in front, as the button's does. */
async function popupBehind(front: Page, extension: string) {
  const popup = await front.context().newPage();
  const look = async () => {
    await front.bringToFront();
    const loaded = popup.waitForEvent('load');
    await popup.evaluate(() => location.reload());
    await loaded;
    await popup.locator('.popup').waitFor();
  };
  await popup.goto(`chrome-extension://${extension}/popup.html`);
  await look();
  return {
    popup,
    look,
    status: popup.locator('.popup-status'),
    button: (key: string, values = {}) => popup.getByRole('button', { name: t(key, values), exact: true }),
  };
}

test('says which helpdesk it is and whether a ticket is read, or why nothing can be done', async ({
  page,
  desk,
  extension,
}) => {
  const { look, status, button } = await popupBehind(page, extension);
  await expect(status).toHaveText(t('popup.unsupported') + t('popup.unsupportedHelp'));
  await expect(button('popup.pause')).toHaveCount(0);

  const { host } = new URL(desk.url);
  await page.goto(`${desk.url}/agent/dashboard`);
  await look();
  await expect(status).toContainText(t('popup.on', { host }));
  await expect(status).toContainText(t('popup.idle', { helpdesk: 'Zendesk' }));
  await expect(button('popup.showPanel')).toHaveCount(0);

  await page.goto(`${desk.url}/agent/tickets/101`);
  await look();
  await expect(status).toContainText(t('popup.reading', { helpdesk: 'Zendesk' }));
  await expect(button('popup.showPanel')).toBeVisible();
  // The manifest's own hosts can't be given back here.
  await expect(button('popup.revoke', { host })).toHaveCount(0);

  const [options] = await Promise.all([
    page.context().waitForEvent('page'),
    button('popup.settings').click(),
  ]);
  await expect(options.getByRole('heading', { name: t('options.feedback') })).toBeVisible();
});

test('off for the site, off in the tab and a pause take the panel away and bring it back', async ({
  open,
  page,
  desk,
  extension,
}) => {
  await open(101);
  const { host } = new URL(desk.url);
  const { status, button } = await popupBehind(page, extension);
  const { element } = hostElement(page);

  await button('popup.siteOff', { host }).click();
  await expect(status).toContainText(t('popup.offSite', { host }));
  await expect(element).toHaveCount(0);
  await button('popup.siteOn', { host }).click();
  await expect(status).toContainText(t('popup.reading', { helpdesk: 'Zendesk' }));
  await expect(element).toBeVisible();

  await button('popup.tabOff').click();
  await expect(status).toContainText(t('popup.offTab'));
  await expect(element).toHaveCount(0);
  await button('popup.tabOn').click();
  await expect(element).toBeVisible();

  await button('popup.pause').click();
  await expect(status).toContainText(like('popup.paused'));
  await expect(element).toHaveCount(0);
  await button('popup.resume').click();
  await expect(status).toContainText(t('popup.reading', { helpdesk: 'Zendesk' }));
  await expect(element).toBeVisible();
});

test('shows a panel that was hidden, and leaves one that is open as it is', async ({
  open,
  page,
  extension,
}) => {
  const { element } = hostElement(page);
  const panel = view(await open(101));
  await panel.button('panel.collapse').click();
  await expect(element).toHaveAttribute('data-shape', 'tab');
  const first = await popupBehind(page, extension);
  await first.button('popup.showPanel').click();
  await expect(element).toHaveAttribute('data-shape', 'panel');
  await panelFor(page, 101);

  const second = await popupBehind(page, extension);
  await second.button('popup.showPanel').click();
  await expect(element).toHaveAttribute('data-shape', 'panel');
});

test('moves the panel to the side and back, for every tab', async ({ open, page, extension, worker }) => {
  const { element } = hostElement(page);
  await open(101);
  const { popup } = await popupBehind(page, extension);
  const home = () => worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings?.home);
  await popup.getByRole('radio', { name: t('home.side') }).click();
  await expect.poll(home).toBe('side');
  await expect(popup.getByRole('alert')).toHaveCount(0);
  await expect(element).toHaveCount(0);
  await popup.getByRole('radio', { name: t('home.page') }).click();
  await expect.poll(home).toBe('page');
  await expect(element).toBeVisible();
});

/** The same desk on a host that Savoir has no permission for. */
const elsewhere = (desk: PracticeDesk) => desk.url.replace(/^https:\/\/[^:]+/, 'https://127.0.0.1');

test('a page that Savoir may not read: offers to ask for exactly this host, within the click', async ({
  page,
  desk,
  extension,
}) => {
  const url = elsewhere(desk);
  const { host } = new URL(url);
  const { popup, look, status, button } = await popupBehind(page, extension);
  // Without the button of the toolbar the popup does not get to see the address, and the browser's own prompt
  // can't be answered without a window: the first is told, what is asked and when is noted.
  await popup.addInitScript((address) => {
    const { permissions, tabs } = (
      globalThis as unknown as { chrome: Record<string, Record<string, unknown>> }
    ).chrome as { permissions: Record<string, unknown>; tabs: Record<string, unknown> };
    tabs.query = async () => [{ id: 1, windowId: 1, url: address }];
    permissions.request = async (asked: unknown) => {
      Object.assign(globalThis, { asked, inClick: navigator.userActivation.isActive });
      throw new Error('not today');
    };
  }, url);
  await page.goto(url);
  await look();
  await expect(status).toContainText(t('popup.possible', { host }));
  await expect(popup.getByText(t('popup.grantWhy'))).toBeVisible();
  expect(await pageViolations(popup)).toEqual([]);
  await button('popup.grant', { host }).click();
  await expect(popup.getByRole('alert')).toHaveText(t('popup.failed', { reason: 'not today' }));
  const noted = await popup.evaluate(() => {
    const { asked, inClick } = globalThis as unknown as Record<string, unknown>;
    return [asked, inClick];
  });
  expect(noted).toEqual([{ origins: ['https://127.0.0.1/*'] }, true]);
});

test('a host that the agent granted is named, and given back', async ({ build, desk }) => {
  const options = { extension: build };
  const profile = await profileWithHost('https://127.0.0.1/*', options);
  const context = await launchChromium({ ...options, profile });
  try {
    const extension = await extensionId(context);
    const page = context.pages()[0] ?? (await context.newPage());
    await page.goto(elsewhere(desk));
    const { host } = new URL(page.url());
    const { status, button } = await popupBehind(page, extension);
    await expect(status).toContainText(t('popup.on', { host }));
    await expect(status).toContainText(t('popup.idleUnknown'));
    await button('popup.revoke', { host }).click();
    await expect(button('popup.revoke', { host })).toHaveCount(0);
    const settings = await context.newPage();
    await settings.goto(`chrome-extension://${extension}/options.html`);
    await expect(settings.getByText(t('options.hostsEmpty'))).toBeVisible();
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in any state, ${colorScheme}`, async ({ open, page, desk, extension }) => {
    await page.emulateMedia({ colorScheme });
    await open(101);
    const { host } = new URL(desk.url);
    const { popup, status, button } = await popupBehind(page, extension);
    await popup.emulateMedia({ colorScheme });
    expect(await pageViolations(popup)).toEqual([]);
    // The analysis ends in a tab of its own.
    await page.bringToFront();
    await button('popup.siteOff', { host }).click();
    await expect(status).toContainText(t('popup.offSite', { host }));
    expect(await pageViolations(popup)).toEqual([]);
  });
}
