import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Frame, Page, Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { FollowUp } from '../../lib/follow-up/follow-up';
import { extensionId, launchChromium, panelFor, welcomePage } from '../support/chromium';
import { pageViolations, panelViolations } from './axe';
import { expect, test, visit } from './fixtures';
import { like, t, view } from './view';

/** What functions that run in the service worker see. */
declare const chrome: Browser;

const stored = (worker: Worker) =>
  worker.evaluate(
    async () => ((await chrome.storage.local.get('follow-ups'))['follow-ups'] ?? []) as FollowUp[],
  );
const notices = (worker: Worker) =>
  worker.evaluate(async () => Object.keys(await chrome.notifications.getAll()).sort());
/** What the worker shows in notifications from now on. */
const recordNotices = (worker: Worker) =>
  worker.evaluate(() => {
    const scope = globalThis as unknown as {
      shown: object[];
      create?: (...given: unknown[]) => Promise<string>;
    };
    scope.shown = [];
    // The worker outlives a test.
    scope.create ??= chrome.notifications.create.bind(chrome.notifications) as never;
    const { create } = scope;
    chrome.notifications.create = ((...given: unknown[]) => {
      scope.shown.push(given[1] as object);
      return create(...given);
    }) as typeof chrome.notifications.create;
  });
const recorded = (worker: Worker) =>
  worker.evaluate(() => (globalThis as unknown as { shown: { title: string; message: string }[] }).shown);

/** Lets time pass for these follow-ups: they are due, and nobody was told. */
const makeDue = (worker: Worker, minutes = 1) =>
  worker.evaluate(async (ago) => {
    const list = (await chrome.storage.local.get('follow-ups'))['follow-ups'] as FollowUp[];
    const dueAt = new Date(Date.now() - ago * 60_000).toISOString();
    await chrome.storage.local.set({ 'follow-ups': list.map((one) => ({ ...one, dueAt })) });
  }, minutes);

const line = (panel: Frame) => {
  const whole = panel.locator('.follow-up');
  const button = (name: string) =>
    whole.getByRole('button', { name: t(`followUp.${name}Label`), exact: true });
  return { whole, set: button('set'), undo: button('undo'), done: button('done') };
};

async function popupOf(context: BrowserContext, extension: string) {
  const popup = await context.newPage();
  await popup.goto(`chrome-extension://${extension}/popup.html`);
  await popup.locator('.popup').waitFor();
  return { popup, rows: popup.locator('.follow-ups li') };
}

/** Opens the ticket, says that it is a complaint, and sets what is proposed. */
async function setOne(page: Page, id: number): Promise<Frame> {
  const panel = await panelFor(page, id);
  await view(panel).situation('complaint').click();
  await line(panel).set.click();
  await expect(line(panel).undo).toBeVisible();
  return panel;
}

test('is offered for a hard ticket, set with one click and taken back with another', async ({
  open,
  worker,
}) => {
  const panel = await open(101);
  const { whole, set, undo } = line(panel);
  await expect(whole).toHaveCount(0);
  await view(panel).situation('apology').click();
  await expect(whole).toHaveCount(0);
  await view(panel).situation('complaint').click();
  await expect(whole).toContainText(like('followUp.proposeTheirs'));
  expect(await stored(worker)).toEqual([]);

  await set.click();
  await expect(whole).toContainText(like('followUp.isSetTheirs'));
  const [kept] = await stored(worker);
  expect(kept).toMatchObject({
    ref: { helpdesk: 'zendesk', kind: 'ticket', id: '101' },
    firstName: 'Katrin',
  });
  const there = { timeZone: 'Europe/Berlin', hourCycle: 'h23', weekday: 'short', hour: '2-digit' } as const;
  const due = new Intl.DateTimeFormat('en-GB', there).format(new Date(kept?.dueAt ?? ''));
  expect(due).toMatch(/^(?:Mon|Tue|Wed|Thu|Fri),? (?:09|1[0-7])$/);
  // The keyboard stays where it was.
  await expect(undo).toBeFocused();
  expect(await panelViolations(panel)).toEqual([]);

  await undo.click();
  await expect(set).toBeVisible();
  expect(await stored(worker)).toEqual([]);
});

test('is offered after a reply to a ticket that speaks of a complaint by itself', async ({ open, page }) => {
  // The desk's own page, as though the customer had written so.
  await page.addInitScript(() => {
    const json = Response.prototype.json;
    Response.prototype.json = async function () {
      return JSON.parse(
        JSON.stringify(await json.call(this)).replace(
          'I need this fixed',
          'This is unacceptable. I need this fixed',
        ),
      );
    };
  });
  const panel = await open(131);
  await expect(view(panel).situation('complaint')).toHaveAttribute('data-suggested', 'true');
  const { whole, set } = line(panel);
  await expect(whole).toHaveCount(0);
  await view(panel).button('feedback.log').click();
  await view(panel).button('feedback.mixed').click();
  await expect(set).toBeVisible();
  await visit(page, '/agent/tickets/112');
  await expect(line(await panelFor(page, 112)).whole).toHaveCount(0);
});

test('is in the popup: opened there, deleted there, and one that is due is marked', async ({
  open,
  page,
  desk,
  worker,
  chromiumContext,
  extension,
}) => {
  await open(101);
  await setOne(page, 101);
  await visit(page, '/agent/tickets/112');
  const panel = await setOne(page, 112);

  const { popup, rows } = await popupOf(chromiumContext, extension);
  await expect(rows).toHaveCount(2);
  await expect(rows.filter({ hasText: 'Katrin' })).toContainText(new URL(desk.url).host);
  expect(await pageViolations(popup)).toEqual([]);
  await makeDue(worker);
  await expect(popup.locator('.follow-ups li[data-due]')).toHaveCount(2);
  await expect(rows.first()).toContainText(like('followUp.overdue'));
  await expect(line(panel).done).toBeVisible();

  await rows
    .filter({ hasText: 'Katrin' })
    .getByRole('button', { name: t('followUp.delete', { who: 'Katrin' }) })
    .click();
  await expect(rows).toHaveCount(1);
  await expect(line(panel).done).toBeVisible();

  // The ticket is open in a tab: that one comes to the front, and what was due is done.
  const closed = popup.waitForEvent('close');
  await rows.getByRole('button').first().click();
  await closed;
  await expect.poll(() => stored(worker)).toEqual([]);
  expect(chromiumContext.pages().filter((one) => one.url().includes('/agent/tickets/'))).toHaveLength(1);
});

test('all are deleted with one click and a confirmation', async ({
  open,
  page,
  worker,
  chromiumContext,
  extension,
}) => {
  await open(101);
  await setOne(page, 101);
  await visit(page, '/agent/tickets/112');
  await setOne(page, 112);
  const { popup } = await popupOf(chromiumContext, extension);
  await popup.getByRole('button', { name: t('followUp.deleteAll') }).click();
  expect(await stored(worker)).toHaveLength(2);
  await popup.getByRole('button', { name: t('followUp.deleteAll') }).click();
  await expect(popup.locator('.follow-ups')).toHaveCount(0);
  expect(await stored(worker)).toEqual([]);
});

test('a notification reminds of it, and no word of the customer is in it or in what is stored', async ({
  open,
  page,
  desk,
  worker,
}) => {
  await open(101);
  await setOne(page, 101);
  await recordNotices(worker);
  await makeDue(worker);
  const [kept] = await stored(worker);
  await expect.poll(() => notices(worker)).toEqual([`follow-up ${kept?.id}`]);
  const { host } = new URL(desk.url);
  expect(await recorded(worker)).toEqual([
    expect.objectContaining({
      title: t('followUp.with', { name: 'Katrin' }),
      message: `${t('followUp.ticket', { number: '101' })}, ${host}`,
    }),
  ]);
  await expect.poll(async () => (await stored(worker))[0]?.told).toBe(true);

  const all = JSON.stringify([await stored(worker), await recorded(worker)]);
  for (const word of ['Böhm', 'Lieferverzug', 'Bestellung', '48-2210', 'Damen', 'boehm', '23125', 'Kontor'])
    expect([word, all.includes(word)]).toEqual([word, false]);
  expect(Object.keys((await stored(worker))[0] ?? {}).sort()).toEqual([
    'dueAt',
    'firstName',
    'id',
    'ref',
    'setAt',
    'told',
  ]);

  // Done in the panel, it goes from the screen.
  await line(await panelFor(page, 101)).done.click();
  await expect.poll(() => notices(worker)).toEqual([]);
});

test('a click on the notification goes to the ticket, and the follow-up is done', async ({
  open,
  page,
  worker,
  chromiumContext,
  desk,
}) => {
  await open(101);
  await setOne(page, 101);
  await makeDue(worker);
  await expect.poll(() => notices(worker)).toHaveLength(1);
  const [id = ''] = await notices(worker);
  await page.goto(`${desk.url}/agent/dashboard`);
  const opened = chromiumContext.waitForEvent('page');
  await worker.evaluate((clicked) => {
    // Nobody can click outside of the browser's window in a test.
    const { onClicked } = chrome.notifications as unknown as { onClicked: { dispatch(id: string): void } };
    onClicked.dispatch(clicked);
  }, id);
  await (await opened).waitForURL(`${desk.url}/agent/tickets/101`);
  await expect.poll(() => stored(worker)).toEqual([]);
  await expect.poll(() => notices(worker)).toEqual([]);
});

test('several that are due together are one notification', async ({ open, page, worker }) => {
  await open(101);
  await setOne(page, 101);
  await visit(page, '/agent/tickets/112');
  await setOne(page, 112);
  await recordNotices(worker);
  await makeDue(worker);
  await expect.poll(() => notices(worker)).toEqual(['follow-ups']);
  expect(await recorded(worker)).toEqual([
    expect.objectContaining({
      title: t('followUp.several', { count: 2 }),
      message: t('followUp.severalHelp'),
    }),
  ]);
});

test('the alarm is set for the next one', async ({ open, page, worker }) => {
  const alarm = () => worker.evaluate(async () => (await chrome.alarms.get('follow-up-due'))?.scheduledTime);
  await open(101);
  const panel = await setOne(page, 101);
  const [kept] = await stored(worker);
  await expect.poll(alarm).toBe(Date.parse(kept?.dueAt ?? ''));
  await line(panel).undo.click();
  await expect.poll(alarm).toBeUndefined();
});

test('survives a restart of the browser, and one that came due meanwhile is told then', async ({
  build,
  desk,
}) => {
  test.setTimeout(120_000);
  const profile = await mkdtemp(join(tmpdir(), 'savoir-follow-up-'));
  const start = async () => {
    const context = await launchChromium({ extension: build, profile });
    const extension = await extensionId(context);
    const [worker] = context.serviceWorkers();
    if (!worker) throw new Error('no service worker');
    return { context, extension, worker };
  };
  let { context, extension, worker } = await start();
  try {
    await (await welcomePage(context)).close();
    const page = await context.newPage();
    await page.goto(`${desk.url}/agent/tickets/101`);
    await setOne(page, 101);
    const [before] = await stored(worker);
    await context.close();

    ({ context, extension, worker } = await start());
    expect(await stored(worker)).toEqual([before]);
    const { popup, rows } = await popupOf(context, extension);
    await expect(rows).toContainText('Katrin');
    const opened = context.waitForEvent('page');
    await rows.getByRole('button').first().click();
    const ticket = await opened;
    await ticket.waitForURL(`${desk.url}/agent/tickets/101`);
    // It is not due yet: looking at the ticket is not doing it.
    await expect(line(await panelFor(ticket, 101)).undo).toBeVisible();
    await popup.close().catch(() => {});

    // The moment passes while the browser is closed.
    const due = Date.now() + 10_000;
    await worker.evaluate(async (at) => {
      const list = (await chrome.storage.local.get('follow-ups'))['follow-ups'] as FollowUp[];
      const dueAt = new Date(at).toISOString();
      await chrome.storage.local.set({ 'follow-ups': list.map((one) => ({ ...one, dueAt })) });
    }, due);
    await context.close();
    await new Promise((done) => setTimeout(done, due + 500 - Date.now()));
    ({ context, extension, worker } = await start());
    await expect.poll(() => notices(worker)).toEqual([`follow-up ${before?.id}`]);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});
