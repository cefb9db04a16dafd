import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { BrowserContext, Page, Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { paths, startHubSpotDesk } from '../practice/hubspot/desk';
import { ACCOUNT } from '../practice/hubspot/records/index';
import { panelFor } from '../support/chromium';
import { type SidePanel, sidePanelOf } from '../support/side-panel';
import { apiRequests, test as base, expect, visit } from './fixtures';
import { hostElement, like, t, view } from './view';

declare const chrome: Browser;

const AXE = createRequire(import.meta.url).resolve('axe-core/axe.min.js');

interface Fixtures {
  /** Opens the ticket in the test's tab and moves the panel to the browser's side. */
  openAtSide(id: number): Promise<SidePanel>;
}

/** What the side panel shows. */
const shown = (panel: SidePanel) =>
  panel.evaluate(() => ({
    record: document.querySelector<HTMLElement>('.panel')?.dataset.record,
    phase: document.querySelector<HTMLElement>('.panel')?.dataset.phase,
    place: document.querySelector<HTMLElement>('.panel')?.dataset.place,
    name: document.querySelector('h1')?.textContent ?? '',
    text: document.querySelector('#root')?.textContent ?? '',
    replyIn: document.querySelector<HTMLSelectElement>('.shelf-links select')?.value,
  }));

const showsRecord = (panel: SidePanel, record: number | string) =>
  expect.poll(() => shown(panel), { timeout: 15_000 }).toMatchObject({ record: `${record}`, phase: 'ready' });

/** Clicks the button of this text. */
const press = (panel: SidePanel, label: string) =>
  expect
    .poll(() =>
      panel.evaluate((wanted) => {
        const buttons = [...document.querySelectorAll('button')];
        const button = buttons.find(
          (one) => one.textContent === wanted || one.getAttribute('aria-label') === wanted,
        );
        button?.click();
        return !!button;
      }, label),
    )
    .toBe(true);

const setHome = (worker: Worker, home: 'page' | 'side') =>
  worker.evaluate((to) => chrome.storage.local.set({ settings: { home: to } }), home);

async function openTicket(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

const test = base.extend<Fixtures>({
  openAtSide: async ({ open, chromiumContext, worker }, use) => {
    let panel: SidePanel | undefined;
    await use(async (id) => {
      const framed = view(await open(id));
      await framed.button('panel.menu').click();
      await framed.button('panel.showAtSide').click();
      panel = await sidePanelOf(chromiumContext);
      await showsRecord(panel, id);
      return panel;
    });
    // It belongs to the window and would outlive the test.
    await worker.evaluate(async () => {
      const { sidePanel } = chrome as unknown as {
        sidePanel: { close(of: { windowId: number }): Promise<void> };
      };
      const { id = -1 } = await chrome.windows.getLastFocused();
      await sidePanel.close({ windowId: id }).catch(() => {});
    });
    await expect.poll(async () => (await panel?.isOpen()) ?? false).toBe(false);
  },
});

test('chosen in its menu, the panel moves to the browser’s side: one home, one request', async ({
  openAtSide,
  page,
  desk,
  worker,
}) => {
  const panel = await openAtSide(101);
  await expect(hostElement(page).element).toHaveCount(0);
  expect(
    page
      .frames()
      .map((frame) => frame.url())
      .join(),
  ).not.toContain('sidebar.html');
  expect((await shown(panel)).name).toContain('Böhm');
  // Opened with a click elsewhere, it puts the focus on no control by itself.
  expect(await panel.evaluate(() => document.activeElement?.localName)).toBe('body');
  expect(apiRequests(desk)).toHaveLength(1);
  expect(
    await worker.evaluate(async () => (await chrome.storage.local.get('settings')).settings),
  ).toMatchObject({
    home: 'side',
  });
});

test('it goes from one helpdesk to another, and inserts into HubSpot’s editor', async ({
  openAtSide,
  chromiumContext,
}) => {
  const panel = await openAtSide(101);
  const hubSpot = await startHubSpotDesk({ latencyMs: 20, now: new Date() });
  try {
    const page = await openTicket(chromiumContext, hubSpot.url + paths.helpDesk(7701, 5501));
    await showsRecord(panel, `${ACCOUNT}/0-5/7701`);
    expect(await shown(panel)).toMatchObject({ name: expect.stringContaining('Dahlmann') });
    expect((await shown(panel)).text).not.toContain('Böhm');
    await expect(hostElement(page).element).toHaveCount(0);
    await press(panel, t('address.insert'));
    await expect(page.locator('.ProseMirror:visible')).toContainText('Dahlmann');
  } finally {
    await hubSpot.close();
  }
});

test('a helpdesk that refused is asked once, however often the panel comes back to its tab', async ({
  openAtSide,
  page,
  desk,
  chromiumContext,
}) => {
  desk.fail('/api/', { status: 403 });
  const panel = await openAtSide(101);
  const other = await openTicket(chromiumContext, 'about:blank');
  for (const _ of [1, 2]) {
    await other.bringToFront();
    await expect.poll(() => shown(panel)).toMatchObject({ place: 'elsewhere' });
    await page.bringToFront();
    await showsRecord(panel, 101);
  }
  // The panel says so at once, since the tab says again what became of asking.
  await expect.poll(() => shown(panel).then(({ text }) => text)).toContain(t('api.forbidden'));
  expect(apiRequests(desk)).toHaveLength(1);
});

test('it follows the tab in front, and shows nothing of a tab that is not', async ({
  openAtSide,
  page,
  desk,
  chromiumContext,
}) => {
  const panel = await openAtSide(101);
  await panel.evaluate(() => {
    const seen: { record: string; text: string }[] = [];
    Object.assign(globalThis, { seen });
    new MutationObserver(() => {
      const record = document.querySelector<HTMLElement>('.panel')?.dataset.record ?? '';
      seen.push({ record, text: document.querySelector('#root')?.textContent ?? '' });
    }).observe(document.body, { childList: true, subtree: true, characterData: true, attributes: true });
  });
  const other = await openTicket(chromiumContext, `${desk.url}/agent/tickets/121`);
  await showsRecord(panel, 121);
  await expect(hostElement(other).element).toHaveCount(0);

  const blank = await chromiumContext.newPage();
  await expect.poll(() => shown(panel)).toMatchObject({ place: 'elsewhere' });
  expect((await shown(panel)).text).toContain(t('panel.noHelpdesk'));

  await page.bringToFront();
  await showsRecord(panel, 101);
  await other.bringToFront();
  await showsRecord(panel, 121);
  await blank.bringToFront();
  await expect.poll(() => shown(panel)).toMatchObject({ place: 'elsewhere' });

  const seen = await panel.evaluate(
    () => (globalThis as unknown as { seen: { record: string; text: string }[] }).seen,
  );
  // Whatever was on screen at once is of one record: its name stands only under its own number.
  for (const { record, text } of seen) {
    expect(text.includes('Böhm') && record !== '101').toBe(false);
    expect(text.includes('佐々木') && record !== '121').toBe(false);
  }
  expect(new Set(seen.map(({ record }) => record))).toEqual(new Set(['101', '121', '']));
  expect(apiRequests(desk).filter((path) => /tickets\/101/.test(path))).toHaveLength(1);
  expect(apiRequests(desk).filter((path) => /tickets\/121/.test(path))).toHaveLength(1);
});

test('what the agent picked for a ticket is still picked when its tab comes back', async ({
  openAtSide,
  page,
  desk,
  chromiumContext,
}) => {
  const panel = await openAtSide(101);
  const pick = (tag: string) =>
    panel.evaluate((value) => {
      const select = document.querySelector<HTMLSelectElement>('.shelf-links select');
      if (!select) throw new Error('no language to pick');
      Object.getOwnPropertyDescriptor(HTMLSelectElement.prototype, 'value')?.set?.call(select, value);
      select.dispatchEvent(new Event('change', { bubbles: true }));
    }, tag);
  await pick('de');
  await expect.poll(() => shown(panel)).toMatchObject({ record: '101', replyIn: 'de' });
  await openTicket(chromiumContext, `${desk.url}/agent/tickets/121`);
  await showsRecord(panel, 121);
  expect((await shown(panel)).replyIn).toBe('en');
  await page.bringToFront();
  await showsRecord(panel, 101);
  expect((await shown(panel)).replyIn).toBe('de');
});

test('it inserts into the tab that it follows', async ({ openAtSide, page }) => {
  const panel = await openAtSide(101);
  await press(panel, t('address.insert'));
  await expect(page.locator('.ck-editor__editable:visible')).toContainText('Böhm');
  await expect.poll(async () => (await shown(panel)).text).toContain(t('address.inserted'));
});

test('it stays with the tab through push state, a reload and the way back', async ({
  openAtSide,
  page,
  desk,
}) => {
  const panel = await openAtSide(101);
  await visit(page, '/agent/tickets/121');
  await showsRecord(panel, 121);
  await page.reload();
  await showsRecord(panel, 121);
  await page.goto('about:blank');
  await expect.poll(() => shown(panel)).toMatchObject({ place: 'elsewhere' });
  await page.goBack();
  await showsRecord(panel, 121);
  await page.goto(`${desk.url}/agent/dashboard`);
  await expect.poll(() => shown(panel)).toMatchObject({ phase: 'no-record' });
  await expect(hostElement(page).element).toHaveCount(0);
});

test('shown in the page again, it closes at the side; moved from elsewhere, it says so', async ({
  openAtSide,
  page,
  worker,
}) => {
  const panel = await openAtSide(101);
  await setHome(worker, 'page');
  await expect.poll(() => shown(panel)).toMatchObject({ place: 'page' });
  expect((await shown(panel)).text).toContain(t('panel.inPage'));
  expect((await shown(panel)).text).not.toContain('Böhm');
  await panelFor(page, 101);

  await press(panel, t('panel.showHere'));
  await showsRecord(panel, 101);
  await expect(hostElement(page).element).toHaveCount(0);

  await press(panel, t('panel.menu'));
  await press(panel, t('panel.showInPage'));
  await expect.poll(() => panel.isOpen()).toBe(false);
  await panelFor(page, 101);
});

test('it says what is switched off in the tab in front, and switches it on; axe finds nothing', async ({
  openAtSide,
  page,
  desk,
  worker,
}) => {
  const panel = await openAtSide(101);
  await panel.run(await readFile(AXE, 'utf8'));
  const violations = () =>
    panel.evaluate(async () => {
      const { axe } = globalThis as unknown as {
        axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> };
      };
      const found = (await axe.run()).violations;
      return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 120)}`));
    });
  expect(await violations()).toEqual([]);

  const [tab] = await worker.evaluate(() => chrome.tabs.query({ active: true, lastFocusedWindow: true }));
  const store = (area: 'local' | 'session', items: Record<string, unknown>) =>
    worker.evaluate(([where, what]) => chrome.storage[where].set(what), [area, items] as const);
  for (const { area, items, text, button } of [
    {
      area: 'session',
      items: { 'tabs-off': [tab?.id] },
      text: 'activity.tabOff',
      button: 'activity.switchOn',
    },
    {
      area: 'local',
      items: { activity: { sitesOff: [desk.url] } },
      text: 'activity.siteOff',
      button: 'activity.switchOn',
    },
    {
      area: 'local',
      items: { activity: { pausedUntil: Date.now() + 3_600_000 } },
      text: 'activity.pausedUntil',
      button: 'activity.resume',
    },
  ] as const) {
    await store(area, items);
    await expect.poll(() => shown(panel)).toMatchObject({ place: 'off' });
    expect((await shown(panel)).text).toMatch(like(text));
    expect((await shown(panel)).text).not.toContain('Böhm');
    expect(await violations()).toEqual([]);
    await press(panel, t(button));
    await showsRecord(panel, 101);
  }
  await page.goto('about:blank');
  await expect.poll(() => shown(panel)).toMatchObject({ place: 'elsewhere' });
  expect(await violations()).toEqual([]);
});

test('the keyboard command opens and closes it, within its gesture', async ({
  openAtSide,
  page,
  worker,
  extension,
  chromiumContext,
}) => {
  const first = await openAtSide(101);
  // A command's keys can't be pressed without a window. A click in another page of the extension gives the worker
  // the same gesture, for as long as the event that brings it lasts.
  await worker.evaluate(() => {
    const { onCommand } = chrome.commands as unknown as {
      onCommand: { dispatch(name: string, tab: unknown): void };
    };
    chrome.runtime.onMessage.addListener((message: unknown) => {
      const { test: tab } = message as { test?: unknown };
      if (tab) onCommand.dispatch('toggle-panel', tab);
      return undefined;
    });
  });
  const keys = await chromiumContext.newPage();
  await keys.goto(`chrome-extension://${extension}/options.html`);
  await keys.evaluate(async () => {
    const tab = await chrome.tabs.getCurrent();
    const button = document.body.appendChild(document.createElement('button'));
    button.id = 'keys';
    button.style.cssText = 'position: fixed; inset: 0 auto auto 0; z-index: 9; width: 40px; height: 40px';
    button.onclick = () => void chrome.runtime.sendMessage({ test: tab });
  });
  await keys.click('#keys');
  await expect.poll(() => first.isOpen()).toBe(false);
  await keys.click('#keys');
  const second = await sidePanelOf(chromiumContext);
  await expect.poll(() => shown(second)).toMatchObject({ place: 'elsewhere' });
  await page.bringToFront();
  await showsRecord(second, 101);
});

test('opened in a tab, the page shows nothing of any record', async ({
  openAtSide,
  page,
  extension,
  chromiumContext,
}) => {
  const panel = await openAtSide(101);
  // As any page of a helpdesk's host could, which may load the panel's page, and offer it a port of its own.
  const [opened] = await Promise.all([
    chromiumContext.waitForEvent('page'),
    page.evaluate((url) => {
      Object.assign(globalThis, { opened: open(url), heard: [] });
    }, `chrome-extension://${extension}/sidebar.html`),
  ]);
  await expect(opened.getByText(t('panel.ownTab'))).toBeVisible();
  await expect(opened.getByRole('button')).toHaveCount(0);
  await page.bringToFront();
  await showsRecord(panel, 101);
  await page.evaluate(() => {
    const { opened, heard } = globalThis as unknown as { opened: Window; heard: unknown[] };
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => heard.push(data);
    opened.postMessage({ nonce: crypto.randomUUID() }, '*', [port2]);
    port1.postMessage({ type: 'opened', sequence: 9, ref: null });
  });
  await page.waitForTimeout(300);
  expect(await page.evaluate(() => (globalThis as unknown as { heard: unknown[] }).heard)).toEqual([]);
  expect(await opened.locator('main').innerText()).toMatch(new RegExp(`${t('panel.ownTab')}$`));
  await expect(opened.locator('main *:not(header, h1, p)')).toHaveCount(0);
});
