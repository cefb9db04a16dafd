import type { Frame, Locator, Page } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { panelFor, panelStill } from '../support/chromium';
import { forgetTeam, storeTeam, teamEntry, teamTip } from '../support/team-store';
import { panelViolations } from './axe';
import { expect, test, visit } from './fixtures';
import { like, regionName, storedFeedback, t, view } from './view';

/** What functions that run in the service worker see. */
declare const chrome: Browser;

test.afterEach(({ worker }) => forgetTeam(worker));

const LABEL = teamTip('house.tip.label', 'Send the return label with the first answer.', {
  why: 'Saves one round.',
});
const entries = [LABEL];

/** Puts the pointer over a part of the panel, or out of it again, and waits until the browser has noticed. */
async function hover(page: Page, place: Locator): Promise<void> {
  await panelStill(page);
  await place.hover();
}
/** Input of a test goes straight to one frame; only a browser under a real pointer tells the frame that was left. */
const away = async (page: Page, panel: Frame) => {
  await page.mouse.move(20, 400);
  await panel.evaluate(() => document.documentElement.dispatchEvent(new PointerEvent('pointerleave')));
};

test('a tip of the team is there with the first guidance, with who stands behind it', async ({
  open,
  worker,
}) => {
  await storeTeam(worker, { revision: 1, entries });
  const panel = view(await open(101));
  const tip = panel.tip.filter({ hasText: LABEL.kind === 'tip' ? String(LABEL.text) : '' });
  await expect(tip.getByText(t('team.mark'), { exact: true })).toHaveAttribute(
    'title',
    /Support Nord.*Ada Okafor/,
  );
  // Not new: it was there when the agent joined.
  await expect(tip).not.toContainText(t('team.fresh'));
  await tip.getByRole('button', { name: t('tips.why') }).click();
  await expect(tip).toContainText('Saves one round.');
  await expect(tip).toContainText(`${t('team.from')} House rules · Ada Okafor · `);
  await expect(tip).toContainText(like('team.verified'));
});

test('a new tip appears without reload, is marked, said politely, and is new on one ticket only', async ({
  open,
  page,
  worker,
}) => {
  await storeTeam(worker, { revision: 1, entries: [] });
  const panel = view(await open(101));
  await expect(panel.root).toContainText(like('target.replyBy'));
  await page.evaluate(() => Object.assign(globalThis, { same: true }));
  await storeTeam(worker, {
    revision: 2,
    entries,
    arrivedAt: { [LABEL.id]: Date.now() },
  });
  const tip = panel.tip.filter({ hasText: 'Send the return label' });
  await expect(tip).toContainText(t('team.fresh'));
  await expect(panel.tip.first()).toContainText('Send the return label');
  await expect(panel.notices.filter({ hasText: t('team.arrived', { count: 1 }) })).toHaveCount(1);
  expect(await page.evaluate(() => 'same' in globalThis)).toBe(true);
  expect(await panelViolations(await panelFor(page, 101))).toEqual([]);

  // Seen here, it is as any other on the next ticket.
  await expect
    .poll(() => worker.evaluate(() => chrome.storage.local.get('seen-tips team')))
    .toMatchObject({ 'seen-tips team': { [LABEL.id]: [1, expect.anything()] } });
  await visit(page, '/agent/tickets/112');
  const next = view(await panelFor(page, 112));
  await expect(next.tips).toContainText('Send the return label');
  await expect(next.tips).not.toContainText(t('team.fresh'));
});

test('while the pointer is in the panel nothing moves; one click shows what waits', async ({
  open,
  page,
  worker,
}) => {
  await storeTeam(worker, { revision: 1, entries: [] });
  const frame = await open(101);
  const panel = view(frame);
  await expect(panel.root).toContainText(like('target.replyBy'));
  const vote = panel.tip.last().getByRole('button').last();
  await hover(page, vote);
  const where = () =>
    frame.evaluate(() =>
      [...document.querySelectorAll('button, select, footer, .tip')].map((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        // The footer holds the sentence; nothing else may differ.
        const text = element.matches('footer') ? 'footer' : element.textContent;
        return [text, x, y, width, height].join();
      }),
    );
  const before = await where();
  await storeTeam(worker, { revision: 2, entries, arrivedAt: { [LABEL.id]: Date.now() } });
  const show = frame.getByRole('button', { name: t('team.held', { count: 1 }) });
  await expect(show).toBeVisible();
  await expect(panel.tips).not.toContainText('Send the return label');
  const after = await where();
  expect(after.filter((place) => !place.includes(t('team.held', { count: 1 })))).toEqual(before);

  await show.click();
  await expect(panel.tip.first()).toContainText('Send the return label');
  await expect(panel.tip.first()).toBeFocused();
  await expect(show).toHaveCount(0);
});

test('what waits comes when the pointer leaves, and with the next ticket', async ({ open, page, worker }) => {
  await storeTeam(worker, { revision: 1, entries: [] });
  const frame = await open(101);
  const panel = view(frame);
  await expect(panel.root).toContainText(like('target.replyBy'));
  await hover(page, panel.tip.last());
  await storeTeam(worker, { revision: 2, entries, arrivedAt: { [LABEL.id]: Date.now() } });
  await expect(frame.getByRole('button', { name: t('team.held', { count: 1 }) })).toBeVisible();
  await away(page, frame);
  await expect(panel.tips).toContainText('Send the return label');

  await hover(page, panel.tip.last());
  const more = teamTip('house.tip.second', 'Name the carrier.');
  await storeTeam(worker, { revision: 3, entries: [LABEL, more], arrivedAt: { [more.id]: Date.now() } });
  await expect(frame.getByRole('button', { name: t('team.held', { count: 1 }) })).toBeVisible();
  await visit(page, '/agent/tickets/112');
  await expect(view(await panelFor(page, 112)).tips).toContainText('Name the carrier.');
});

test('a key in the panel holds it back as well, for a few seconds', async ({ open, page, worker }) => {
  await storeTeam(worker, { revision: 1, entries: [] });
  const frame = await open(101);
  const panel = view(frame);
  await expect(panel.root).toContainText(like('target.replyBy'));
  await panelStill(page);
  await panel.situation('delay').focus();
  await frame.evaluate(() => scrollTo(0, 40));
  await page.keyboard.press('Tab');
  await storeTeam(worker, { revision: 2, entries, arrivedAt: { [LABEL.id]: Date.now() } });
  await expect(frame.getByRole('button', { name: t('team.held', { count: 1 }) })).toBeVisible();
  const scrolled = await frame.evaluate(() => scrollY);
  await expect(panel.tips).toContainText('Send the return label', { timeout: 10_000 });
  expect(await frame.evaluate(() => document.activeElement?.textContent)).toContain(
    t('address.situation.refusal'),
  );
  expect(await frame.evaluate(() => scrollY)).toBe(scrolled);
});

test('hides, adapts for one region, greets and promises as the team says', async ({ open, page, worker }) => {
  const before = view(await open(102));
  // Germany is known from the API alone: until it answers, the first tip is everybody's.
  await expect(before.culture).toContainText(regionName('DE'));
  const shipped = (await before.tip.first().locator('p').first().innerText()).split('\n')[0] ?? '';
  const id = (await before.tip.first().getAttribute('data-entry')) ?? '';
  const german = { when: { languages: ['de'] } };
  await storeTeam(worker, {
    revision: 1,
    entries: [
      // Elsewhere only: here the shipped tip stays.
      teamTip(id, 'For Mexico alone.', { when: { regions: ['MX'] } }),
      teamEntry('house.greeting', 'phrase', {
        use: 'greeting',
        replyLanguage: 'en',
        register: 'informal',
        text: 'Hello and thank you, {address}!',
        priority: 1,
      }),
      teamEntry('house.target', 'target', { metric: 'next-reply', minutes: 90, ...german }),
      teamEntry('house.target.first', 'target', { metric: 'first-reply', minutes: 90, ...german }),
      teamEntry('house.tone', 'tone', {
        text: { de: 'Herzlich, und gleich zur Sache.' },
        why: '',
        scales: { directness: 0, formality: 0, warmth: 1 },
        ...german,
      }),
    ],
  });
  await expect(before.root).toContainText('Herzlich, und gleich zur Sache.');
  await expect(before.root).toContainText(t('target.team', { duration: '1 h 30 min' }));
  await expect(before.tips).toContainText(shipped.slice(0, 30));
  await expect(before.tips).not.toContainText('For Mexico alone.');
  await before.replyIn.selectOption('en');
  await expect(before.root).toContainText('Hello and thank you,');

  await storeTeam(worker, {
    revision: 2,
    entries: [teamEntry('house.hide', 'hide', { hides: id, ...german })],
  });
  await expect(before.root).not.toContainText('Herzlich');
  await expect(before.tips).not.toContainText(shipped.slice(0, 30));
  await page.reload();
  await expect(view(await panelFor(page, 102)).tips).not.toContainText(shipped.slice(0, 30));
});

test('a segment goes by tags of the ticket, its customer or their organisation', async ({
  open,
  page,
  worker,
}) => {
  const segments = [
    { id: 'key', name: 'Key accounts', tags: ['KEY_ACCOUNT'], organisations: [], emailDomains: [] },
  ];
  await storeTeam(worker, {
    revision: 1,
    segments,
    entries: [teamTip('house.tip.key', 'Copy the account manager.', { when: { segments: ['key'] } })],
  });
  // Only the API knows the customer's tags.
  await expect(view(await open(101)).tips).toContainText('Copy the account manager.');
  await visit(page, '/agent/tickets/112');
  const other = view(await panelFor(page, 112));
  await expect(other.root).toContainText('México');
  await expect(other.tips).not.toContainText('Copy the account manager.');
});

test('what was not confirmed in time says so, and a vote names its pack', async ({ open, worker, page }) => {
  await storeTeam(worker, {
    revision: 1,
    entries: [
      teamTip('house.tip.old', 'Ask for the serial number.', {
        reviewed: '2026-05-03',
        verifyBy: '2026-06-01',
        priority: 1,
      }),
    ],
  });
  const panel = view(await open(101));
  const more = panel.tips.getByRole('button', { name: /more tip/ });
  const tip = panel.tip.filter({ hasText: 'Ask for the serial number.' });
  await expect(more.or(tip).first()).toBeVisible();
  if (await more.isVisible()) await more.click();
  await expect(tip).toContainText(t('team.expired', { date: 'May 3, 2026' }));
  await tip.getByRole('button', { name: t('tips.helped'), exact: true }).click();
  await expect
    .poll(async () => storedFeedback(worker))
    .toMatchObject([{ kind: 'tip', entryId: 'house.tip.old', pack: 'house', vote: 'helped' }]);
  expect(await panelViolations(await panelFor(page, 101))).toEqual([]);
});

test('leaving the team takes everything of it off the panel', async ({ open, worker }) => {
  await storeTeam(worker, { revision: 1, entries });
  const panel = view(await open(101));
  await expect(panel.tips).toContainText('Send the return label');
  await forgetTeam(worker);
  await expect(panel.tips).not.toContainText('Send the return label');
  await expect(panel.tip.first()).toBeVisible();
});

test('an address that was not reached for days is one quiet line in the menu', async ({ open, worker }) => {
  const day = 24 * 60 * 60 * 1000;
  await storeTeam(worker, {
    revision: 1,
    entries,
    addresses: ['https://packs.example/team.json'],
    joinedAt: Date.now() - 30 * day,
    source: { reachedAt: Date.now() - 3 * day, failures: 40 },
  });
  const frame = await open(101);
  const panel = view(frame);
  await panel.button('panel.menu').click();
  await expect(frame.locator('.menu')).toContainText(t('team.unreached', { ago: '3 days ago' }));
  expect(await panelViolations(frame)).toEqual([]);
});

test('hostile words stay words, and break neither the panel nor its width', async ({
  open,
  page,
  worker,
}) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const long = 'ü'.repeat(240);
  const hostile = [
    '<img src=x onerror="alert(1)"><script>alert(2)</script>',
    long,
    '\u202Eright to left \u2066 and never closed',
    '👩‍👩‍👧‍👦'.repeat(21),
    '</bdi></p></article><style>*{display:none}</style>',
    '{{name}} $t(tips.why) {address}',
  ];
  await storeTeam(worker, {
    revision: 1,
    title: long.slice(0, 120),
    entries: [
      ...hostile.map((text, index) =>
        teamTip(`house.tip.h${index}`, text, { owner: long.slice(0, 80), why: text, priority: 1 }),
      ),
      teamEntry('house.phrase', 'phrase', {
        use: 'closing',
        replyLanguage: 'en',
        register: 'neutral',
        text: hostile[2],
        priority: 1,
      }),
      teamEntry('house.tone', 'tone', {
        text: long.slice(0, 160),
        why: hostile[0],
        scales: { directness: 0, formality: 0, warmth: 0 },
      }),
    ],
  });
  const frame = await open(130);
  const panel = view(frame);
  await panel.tips.getByRole('button', { name: /more tip/ }).click();
  for (const tip of await panel.tip.all()) await tip.getByRole('button', { name: t('tips.why') }).click();
  for (const text of hostile) await expect(panel.tips).toContainText(text);
  expect(await frame.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  expect(await frame.locator('.panel img, .panel script, .panel style').count()).toBe(0);
  // Each text stays within its own direction: what follows it still runs from left to right.
  const why = panel.tip.filter({ hasText: 'never closed' }).getByRole('button', { name: t('tips.why') });
  expect(await why.evaluate((element) => getComputedStyle(element).direction)).toBe('ltr');
  expect(dialogs).toEqual([]);
});
