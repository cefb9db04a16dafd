import { rm } from 'node:fs/promises';
import { type BrowserContext, expect, type Page, test, type Worker } from '@playwright/test';
import { PRIVATE_WORD } from '../practice/custom/cases';
import { HAUSDESK_HOST, startHausdesk } from '../practice/custom/desk';
import { appProfile, classicProfile } from '../practice/custom/profiles';
import type { Desk } from '../practice/server';
import { extensionId, launchChromium, panelFor, panelOf, panelStill } from '../support/chromium';
import { profileWithHost } from '../support/granted-host';
import { putTeam, siteEntry } from '../support/installed-team';
import { sidePanelOf } from '../support/side-panel';
import { pageViolations } from './axe';
import { hostElement, languageName, like, regionName, t, view } from './view';

const PROFILES = { classic: classicProfile([HAUSDESK_HOST]), app: appProfile([HAUSDESK_HOST]) };
const BOTH = { entries: [siteEntry(PROFILES.classic), siteEntry(PROFILES.app)] };
const id = (number: number, site: keyof typeof PROFILES = 'classic') => `${PROFILES[site].id}/${number}`;
const ARGS = [
  `--host-resolver-rules=MAP *.zendesk.com 127.0.0.1, MAP ${HAUSDESK_HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
];

let profile: string;
let context: BrowserContext;
let worker: Worker;
let desk: Desk;
let page: Page;

test.beforeAll(async () => {
  desk = await startHausdesk({ now: new Date(), pageLatencyMs: 300 });
  profile = await profileWithHost(`https://${HAUSDESK_HOST}/*`, { args: ARGS });
  context = await launchChromium({ profile, args: ARGS });
  const extension = await extensionId(context);
  worker = context.serviceWorkers().find((one) => one.url().includes(extension)) as Worker;
});
test.afterAll(async () => {
  await context.close();
  await desk.close();
  await rm(profile, { recursive: true, force: true });
});
test.beforeEach(async () => {
  await teamIs(BOTH);
  page = await context.newPage();
});
test.afterEach(async () => {
  expect(await page.locator('html').getAttribute('data-sent')).toBeNull();
  expect(desk.requests.filter(({ method, body }) => method !== 'GET' || body)).toEqual([]);
  await page.close();
});

/** The scripts registered for described hosts: they follow the team a moment later. */
const registered = () =>
  worker.evaluate(async () => {
    const { scripting } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') })
      .chrome;
    const scripts = await scripting.getRegisteredContentScripts({ ids: ['team-sites'] });
    return scripts.flatMap(({ matches }) => matches ?? []);
  });

async function teamIs(team: Parameters<typeof putTeam>[0]): Promise<void> {
  await worker.evaluate(putTeam, team);
  await expect.poll(registered).toEqual(team ? [`https://${HAUSDESK_HOST}/*`] : []);
}

async function open(path: string, record: string) {
  await page.goto(desk.url + path);
  return panelFor(page, record);
}

for (const [number, language, region, register, name] of [
  [4711, 'de', 'DE', 'formal', 'Brückner'],
  [4712, 'ja', 'JP', 'formal', '中村'],
  [4713, 'es', 'MX', 'formal', 'Arroyo'],
] as const)
  test(`reads ${number} by the profile’s selectors`, async () => {
    const panel = view(await open(`/ticket?number=${number}`, id(number)));
    await expect(panel.name).toContainText(name);
    await expect(panel.culture).toContainText(languageName(language));
    await expect(panel.culture).toContainText(regionName(region));
    await expect(panel.register).toContainText(t(`finding.${register}`));
    await expect(panel.notices.filter({ hasText: like('selfCheck.missing') })).toHaveCount(0);
  });

test('asks nobody, and shows and stores nothing of an internal note', async () => {
  const before = desk.requests.length;
  const panel = await open('/ticket?number=4711', id(4711));
  await panelStill(page);
  const own = desk.requests.slice(before).map(({ path }) => path);
  expect(own.filter((path) => path !== '/ticket?number=4711' && !path.startsWith('/desk/'))).toEqual([]);
  expect(await panel.innerText('body')).not.toContain(PRIVATE_WORD);
  const stored = await worker.evaluate(async () => {
    const { storage } = (globalThis as unknown as { chrome: typeof import('webextension-polyfill') }).chrome;
    return JSON.stringify([await storage.local.get(null), await storage.session.get(null)]);
  });
  expect(stored).not.toContain(PRIVATE_WORD);
  expect(stored).not.toContain('Brückner');
});

test('puts a greeting into the answer, never into a note without asking', async () => {
  const frame = await open('/ticket?number=4711', id(4711));
  const panel = view(frame);
  await page.getByLabel('internal note').check();
  await panelStill(page);
  await panel.insert.click();
  await expect(panel.address.getByText(t('address.internal'))).toBeVisible();
  await expect(page.locator('#answer')).toHaveValue('');
  await page.getByLabel('internal note').uncheck();
  const greeting = (await panel.greetingText.innerText()).trim();
  await panel.insert.click();
  await expect(panel.address.getByText(t('address.inserted'))).toBeVisible();
  expect((await page.locator('#answer').inputValue()).trim()).toBe(greeting);
});

test('never lies over what sends the answer', async () => {
  await open('/ticket?number=4711', id(4711));
  await panelStill(page);
  const { left, top, right, bottom } = await hostElement(page).rect();
  const send = await page.getByRole('button', { name: 'Send off' }).boundingBox();
  const apart =
    !send ||
    send.x >= right ||
    send.x + send.width <= left ||
    send.y >= bottom ||
    send.y + send.height <= top;
  expect(apart).toBe(true);
});

test('follows an app that changes its address first and keeps its cases in the page', async () => {
  const frame = await open('/app/case/4711', id(4711, 'app'));
  await expect(view(frame).name).toContainText('Brückner');
  await page.locator('a[data-case="4712"]').click();
  const next = view(await panelFor(page, id(4712, 'app')));
  await expect(next.name).toContainText('中村');
  await expect(next.culture).toContainText(languageName('ja'));
  // Its pane is there already, behind the other.
  await page.locator('a[data-case="4711"]').click();
  const again = view(await panelFor(page, id(4711, 'app')));
  await expect(again.name).toContainText('Brückner');
  expect(await (await panelOf(page)).innerText('body')).not.toContain(PRIVATE_WORD);
});

test('inserts into the app’s editor, and reads a message that arrives', async () => {
  const panel = view(await open('/app/case/4713', id(4713, 'app')));
  await panelStill(page);
  const greeting = (await panel.greetingText.innerText()).trim();
  await panel.insert.click();
  await expect(panel.address.getByText(t('address.inserted'))).toBeVisible();
  await expect(page.locator('.case-pane:not([hidden]) .writing')).toContainText(greeting);
  await page.evaluate(() => {
    const message = {
      by: 'customer',
      text: 'Oye, ¿ya viste mi factura? Te lo agradezco mucho, gracias por ayudarme tú.',
    };
    dispatchEvent(new CustomEvent('desk-message', { detail: { number: 4713, message } }));
  });
  await expect(panel.register).toContainText(t('finding.informal'));
});

test('a changed profile works in the open tab, without a new installation', async () => {
  const wrong = {
    ...PROFILES.classic,
    fields: { ...PROFILES.classic.fields, name: '.nobody', email: '.nobody' },
  };
  await teamIs({ entries: [siteEntry(wrong)] });
  const panel = view(await open('/ticket?number=4711', id(4711)));
  await expect(panel.notices.filter({ hasText: like('selfCheck.missing') })).toContainText(
    t('selfCheck.field.name'),
  );
  await teamIs(BOTH);
  await expect(panel.name).toContainText('Brückner');
  await expect(panel.notices.filter({ hasText: like('selfCheck.missing') })).toHaveCount(0);
});

test('works for groups that it is for, and runs no more once the team is left', async () => {
  const forOthers = { ...PROFILES.classic, when: { groups: ['berlin'] } };
  await worker.evaluate(putTeam, { entries: [siteEntry(forOthers)] });
  await expect.poll(registered).toEqual([]);
  await page.goto(`${desk.url}/ticket?number=4711`);
  await teamIs({ entries: [siteEntry(forOthers)], groups: ['berlin'] });
  // The tab was open already.
  const panel = view(await panelFor(page, id(4711)));
  await expect(panel.name).toContainText('Brückner');
  await teamIs(null);
  await expect(hostElement(page).element).toBeHidden();
  await page.reload();
  await expect(page.locator('#answer')).toBeVisible();
  expect(page.frames()).toHaveLength(1);
});

test('is named as the team names it, in the popup and in the settings', async () => {
  const extension = await extensionId(context);
  const other = {
    ...PROFILES.classic,
    id: 'haus.site.other',
    title: 'Old desk',
    hosts: ['old.hausdesk.example'],
  };
  const known = {
    ...PROFILES.classic,
    id: 'haus.site.known',
    title: 'Our Zendesk',
    hosts: ['haus.zendesk.com'],
  };
  await teamIs({ entries: [...BOTH.entries, siteEntry(other), siteEntry(known)] });
  await open('/ticket?number=4711', id(4711));
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extension}/popup.html`);
  await page.bringToFront();
  const loaded = popup.waitForEvent('load');
  await popup.evaluate(() => location.reload());
  await loaded;
  await expect(popup.locator('.popup-status')).toContainText(t('popup.reading', { helpdesk: 'Hausdesk' }));
  await popup.goto(`chrome-extension://${extension}/options.html#helpdesks`);
  const row = (title: string) => popup.locator('.team-sites li', { hasText: title });
  await expect(row('Hausdesk app')).toContainText(t('hosts.teamOn'));
  await expect(row('Our Zendesk')).toContainText(t('hosts.teamKnown'));
  await expect(
    row('Old desk').getByRole('button', { name: t('popup.grantTeam', { helpdesk: 'Old desk' }) }),
  ).toBeVisible();
  await expect(pageViolations(popup)).resolves.toEqual([]);
  await popup.close();
});

test('is offered where the agent has not turned it on, and asked for straight from the click', async () => {
  const extension = await extensionId(context);
  const host = 'old.hausdesk.example';
  const other = { ...PROFILES.classic, id: 'haus.site.other', title: 'Old desk', hosts: [host] };
  await teamIs({ entries: [...BOTH.entries, siteEntry(other)] });
  // Nothing is registered for it (`teamIs`). The popup can't see the address here, nor the browser be answered.
  await page.addInitScript((address) => {
    const { permissions, tabs } = (
      globalThis as unknown as { chrome: Record<string, Record<string, unknown>> }
    ).chrome as { permissions: Record<string, unknown>; tabs: Record<string, unknown> };
    tabs.query = async () => [{ id: 1, windowId: 1, url: address }];
    permissions.request = async (asked: unknown) => {
      Object.assign(globalThis, { asked, inClick: navigator.userActivation.isActive });
      return false;
    };
  }, `https://${host}/ticket?number=1`);
  await page.goto(`chrome-extension://${extension}/popup.html`);
  await expect(page.locator('.popup-status')).toContainText(
    t('popup.possibleTeam', { helpdesk: 'Old desk' }),
  );
  expect(await pageViolations(page)).toEqual([]);
  await page.getByRole('button', { name: t('popup.grantTeam', { helpdesk: 'Old desk' }) }).click();
  const asked = () =>
    page.evaluate(() => {
      const { asked, inClick } = globalThis as unknown as Record<string, unknown>;
      return [asked, inClick];
    });
  await expect.poll(asked).toEqual([{ origins: [`https://${host}/*`] }, true]);
});

test('lives at the browser’s side as well', async () => {
  const framed = view(await open('/ticket?number=4711', id(4711)));
  await framed.button('panel.menu').click();
  await framed.button('panel.showAtSide').click();
  const panel = await sidePanelOf(context);
  const record = () => panel.evaluate(() => document.querySelector<HTMLElement>('.panel')?.dataset.record);
  await expect.poll(record).toBe(id(4711));
  await page.goto(`${desk.url}/ticket?number=4712`);
  await expect.poll(record).toBe(id(4712));
  await expect(hostElement(page).element).toHaveCount(0);
  await worker.evaluate(async () => {
    const { sidePanel, storage, windows } = (
      globalThis as unknown as {
        chrome: typeof import('webextension-polyfill') & {
          sidePanel: { close(of: { windowId: number }): Promise<void> };
        };
      }
    ).chrome;
    const { id: windowId = -1 } = await windows.getLastFocused();
    await sidePanel.close({ windowId });
    await storage.local.remove('settings');
  });
});
