import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type TeamKind, teamEntrySchema, teamKinds } from '../../lib/knowledge/team-entry';
import { extensionId, launchChromium } from '../support/chromium';
import { field, forgetStudio, saved, storedDrafts, t } from '../support/studio-page';
import { pageViolations } from './axe';
import { expect, test } from './fixtures';

const studio = (extension: string, hash = '') => `chrome-extension://${extension}/studio.html${hash}`;
const list = (page: Page) => page.locator('.entry-list');
const rows = (page: Page) => list(page).getByRole('link');
const button = (page: Page, key: string) => page.getByRole('button', { name: t(key), exact: true });
const focused = (page: Page) => page.locator(':focus');

test.beforeEach(({ page, extension }) => forgetStudio(page, extension));

/** Opens Studio for the first time and begins with a tip, as its first view offers. */
async function firstTip(page: Page, extension: string): Promise<void> {
  await page.goto(studio(extension));
  await button(page, 'studio.first.start').click();
  await expect(field(page, 'text')).toBeFocused();
}
async function add(page: Page, kind: TeamKind): Promise<void> {
  await button(page, 'studio.list.new').click();
  await page
    .getByRole('menuitem', { name: t(`studio.kind.${kind}`) })
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 2, name: t(`studio.kind.${kind}`) })).toBeVisible();
}
async function pick(page: Page, path: string, name: string): Promise<void> {
  await field(page, path).fill(name);
  await field(page, path).press('Enter');
  await expect(field(page, path)).toHaveValue('');
}
const choose = (page: Page, kind: TeamKind, path: string, option: string) =>
  page
    .locator(`[data-field="${path}"]`)
    .getByText(t(`studio.field.${kind}.${path}.option.${option}`), { exact: true })
    .click();

/** What a lead fills in for each kind. */
const WRITE: Record<TeamKind, (page: Page) => Promise<void>> = {
  tip: async (page) => {
    await field(page, 'text').fill('Many customers there like a friendly line first.');
    await pick(page, 'when.regions', 'Mexico');
    await pick(page, 'when.languages', 'Spanish');
  },
  address: async (page) => {
    await field(page, 'replyLanguage').selectOption('de');
    await field(page, 'pattern').fill('Frau ');
    await button(page, 'studio.edit.name.surname').click();
    await expect(field(page, 'pattern')).toHaveValue('Frau {surname}');
    await expect(page.locator('.sample')).toContainText('Frau Tanaka');
    await choose(page, 'address', 'gender', 'feminine');
    await field(page, 'label').fill('Frau');
  },
  phrase: async (page) => {
    await choose(page, 'phrase', 'use', 'greeting');
    await field(page, 'replyLanguage').selectOption('es');
    await field(page, 'text').fill('Estimada ');
    await button(page, 'studio.edit.insertAddress').click();
    await field(page, 'meaning').fill('Dear …');
  },
  tone: async (page) => {
    await field(page, 'text').fill('Friendly and patient.');
    await field(page, 'scales.warmth').focus();
    await page.keyboard.press('ArrowRight');
    await pick(page, 'when.languages', 'Portuguese');
  },
  channel: async (page) => {
    await choose(page, 'channel', 'channel', 'messaging');
    await field(page, 'text').fill('Many prefer a message over a call.');
    await pick(page, 'when.regions', 'Brazil');
  },
  target: async (page) => {
    await field(page, 'minutes').fill('2');
    await page.getByLabel(t('studio.edit.unit')).selectOption('days');
  },
  site: async (page) => {
    await field(page, 'title').fill('Order desk');
    await field(page, 'hosts').fill('https://Desk.example.com/tickets');
    await field(page, 'path').fill('/tickets/{id}');
    await field(page, 'messages.item').fill('.message');
    await field(page, 'messages.customer').fill('.message.customer');
  },
  dimensions: async (page) => {
    const matrix = (rows: string) => ({
      name: 'matrix.csv',
      mimeType: 'text/csv',
      // Made up: the real figures are licensed.
      buffer: Buffer.from(`ctr;country;pdi;idv;mas;uai;ltowvs;ivr\n${rows}`),
    });
    await field(page, 'scores').setInputFiles(matrix('AAA;Japan;1;2;3;4;high;6\n'));
    await expect(page.locator('[data-field="scores"] [role="alert"]')).toContainText(
      t('studio.matrix.notAScore', { line: 2, column: 'ltowvs', value: 'high' }),
    );
    await field(page, 'scores').setInputFiles(
      matrix('AAA;Japan;1;2;3;4;5;6\nBBB;Mexico;10;20;30;40;50;#NULL!\nCCC;Arab countries;1;1;1;1;1;1\n'),
    );
    await expect(page.locator('.matrix tbody tr')).toHaveCount(2);
    await expect(page.locator('[data-field="scores"]')).toContainText('Arab countries');
    await field(page, 'edition').fill('Made up, 2026');
    await field(page, 'licence').fill('Nobody: made up for a test');
  },
  hide: async (page) => {
    await field(page, 'hides').fill('Sie until');
    await page.locator('.hideable button').first().click();
    await expect(page.locator('.picked-entry')).toBeVisible();
  },
};

test('every kind of entry is written through its form, and is valid', async ({ page, extension }) => {
  await firstTip(page, extension);
  await WRITE.tip(page);
  await expect(page.locator('.audience')).toHaveText('For customers in Mexico who write Spanish.');
  for (const kind of [
    'address',
    'phrase',
    'tone',
    'channel',
    'target',
    'site',
    'dimensions',
    'hide',
  ] as const) {
    await add(page, kind);
    await WRITE[kind](page);
    await expect(list(page).locator('[aria-current] [data-mark="problem"]')).toHaveCount(0);
  }
  await page.keyboard.press('Tab');
  await saved(page);
  const [draft] = await storedDrafts(page);
  expect(draft?.title).toBe(t('studio.first.packTitle'));
  expect(draft?.entries).toHaveLength(9);
  for (const entry of draft?.entries ?? [])
    expect(teamEntrySchema.safeParse(entry).error?.issues, entry.kind).toBeUndefined();
  const by = Object.fromEntries(draft?.entries.map((entry) => [entry.kind, entry]) ?? []);
  expect(by.tip).toMatchObject({
    id: 'our-tips.tip.many-customers-there-like-a-friendly',
    when: { regions: ['MX'], languages: ['es'] },
    priority: 2,
  });
  expect(by.phrase?.text).toBe('Estimada {address}');
  expect(by.target?.minutes).toBe(2_880);
  expect(by.site?.hosts).toEqual(['desk.example.com']);
  expect(by.tone?.scales).toMatchObject({ warmth: 0.5 });
  expect(by.dimensions?.scores).toEqual({
    JP: { pdi: 1, idv: 2, mas: 3, uai: 4, ltowvs: 5, ivr: 6 },
    MX: { pdi: 10, idv: 20, mas: 30, uai: 40, ltowvs: 50 },
  });
  expect(by.hide?.hides).toMatch(/tip/);
});

test('says what is missing once a field was left, all of it once publishing was tried, and where', async ({
  page,
  extension,
}) => {
  await firstTip(page, extension);
  const text = page.locator('#field-text-findings');
  await expect(text).toBeEmpty();
  await page.keyboard.press('Tab');
  await expect(text).toHaveText(t('studio.finding.missingField.text'));
  await expect(field(page, 'text')).toHaveAttribute('aria-invalid', 'true');
  await field(page, 'text').fill('Germans are direct.');
  await expect(text).toContainText('Germans …');
  await field(page, 'text').fill('a'.repeat(241));
  await expect(text).toHaveText(t('studio.finding.too-long', { length: 241, max: 240 }));
  await field(page, 'text').fill('Many customers are direct.');
  await expect(page.locator('#field-when-findings')).toHaveText(t('studio.finding.for-everybody'));

  await add(page, 'hide');
  await page.keyboard.press('Control+Enter');
  await expect(page.getByRole('heading', { name: t('studio.broken.title', { count: 1 }) })).toBeVisible();
  await page.locator('.broken').getByRole('button').click();
  await expect(page.locator('#field-hides-findings')).toHaveText(t('studio.finding.missingField.hides'));
  await expect(field(page, 'hides')).toBeFocused();
});

test('undo and redo work in fields and out of them, and bring a deleted entry back', async ({
  page,
  extension,
}) => {
  await firstTip(page, extension);
  await page.keyboard.type('First words');
  await field(page, 'why').fill('Because');
  await page.keyboard.press('Control+z');
  await expect(field(page, 'why')).toHaveValue('');
  await expect(field(page, 'why')).toBeFocused();
  await page.keyboard.press('Control+z');
  await expect(field(page, 'text')).toHaveValue('');
  await expect(field(page, 'text')).toBeFocused();
  await page.keyboard.press('Control+Shift+z');
  await expect(field(page, 'text')).toHaveValue('First words');
  await page.keyboard.press('Control+Shift+z');
  await expect(field(page, 'why')).toHaveValue('Because');

  await button(page, 'studio.edit.delete').click();
  await expect(rows(page)).toHaveCount(0);
  await expect(page.getByText(t('studio.edit.deleted'))).toBeVisible();
  await button(page, 'studio.pack.undo').click();
  await expect(rows(page)).toHaveCount(1);
  await expect(field(page, 'why')).toHaveValue('Because');
  await saved(page);
  expect((await storedDrafts(page))[0]?.entries[0]?.why).toBe('Because');
});

test('what was written survives a browser that is killed', async ({ build }) => {
  const profile = await mkdtemp(join(tmpdir(), 'savoir-crash-'));
  let context = await launchChromium({ extension: build, profile });
  const extension = await extensionId(context);
  let page = await context.newPage();
  await firstTip(page, extension);
  await page.keyboard.type('Written just before the crash');
  await saved(page);
  const gone = new Promise((done) => context.once('close', done));
  process.kill(await browserProcess(profile), 'SIGKILL');
  await gone;
  // The dead browser's mark on the profile would keep the next one out.
  await Promise.all(
    ['SingletonLock', 'SingletonCookie', 'SingletonSocket'].map((name) =>
      rm(join(profile, name), { force: true }),
    ),
  );

  context = await launchChromium({ extension: build, profile });
  page = await context.newPage();
  await page.goto(studio(extension));
  await page.getByRole('link', { name: t('studio.first.packTitle') }).click();
  await rows(page).click();
  await expect(field(page, 'text')).toHaveValue('Written just before the crash');
  await context.close();
  await rm(profile, { recursive: true, force: true });
});

test('two tabs on one draft see each other’s changes and lose nothing', async ({ page, extension }) => {
  await firstTip(page, extension);
  await page.keyboard.type('A tip');
  await page.keyboard.press('Tab');
  await saved(page);
  const other = await page.context().newPage();
  await other.goto(page.url());
  await expect(field(other, 'text')).toHaveValue('A tip');
  await field(other, 'why').fill('From the other tab');
  await expect(field(page, 'why')).toHaveValue('From the other tab');
  await field(page, 'text').fill('A better tip');
  await expect(field(other, 'text')).toHaveValue('A better tip');
  await add(other, 'phrase');
  await expect(rows(page)).toHaveCount(2);
});

test('the whole way without a mouse', async ({ page, extension }) => {
  await page.goto(studio(extension));
  await button(page, 'studio.first.start').focus();
  await page.keyboard.press('Enter');
  await expect(field(page, 'text')).toBeFocused();
  await page.keyboard.type('n/? are letters here');
  await expect(field(page, 'text')).toHaveValue('n/? are letters here');
  await page.keyboard.press('Control+s');
  await expect(page.getByText(t('studio.saving.already'))).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows(page).first()).toBeFocused();

  await page.keyboard.press('n');
  await expect(page.getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 2, name: t('studio.kind.phrase') })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(rows(page).first()).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(field(page, 'text')).toHaveValue('n/? are letters here');

  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(list(page).getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('letters');
  await expect(rows(page)).toHaveCount(1);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Delete');
  await expect(rows(page)).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(rows(page)).toHaveCount(1);

  await page.keyboard.press('Control+Enter');
  await expect(page).toHaveURL(/\/publish$/);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await expect(page).toHaveURL(/#packs$/);
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
});

test('Back and the address lead where they say', async ({ page, extension }) => {
  await firstTip(page, extension);
  await page.keyboard.type('A tip to come back to');
  await page.keyboard.press('Tab');
  await saved(page);
  const address = page.url();
  expect(address).toMatch(/#pack\/our-tips\/entry\/our-tips\.tip\.a-tip-to-come-back-to$/);
  await page.getByRole('link', { name: t('studio.nav.packs') }).click();
  await expect(page.getByRole('heading', { level: 1, name: t('studio.packs.title') })).toBeVisible();
  await page.goBack();
  await expect(field(page, 'text')).toHaveValue('A tip to come back to');
  const fresh = await page.context().newPage();
  await fresh.goto(address);
  await expect(field(fresh, 'text')).toHaveValue('A tip to come back to');
  await fresh.goto(studio(extension, '#pack/nobody-knows'));
  await expect(fresh.getByRole('heading', { name: t('studio.pack.missing') })).toBeVisible();
});

test('a full disk is said, and the text stays', async ({ page, extension }) => {
  await firstTip(page, extension);
  await page.evaluate(() => {
    const put = IDBObjectStore.prototype.put;
    Object.assign(globalThis, { makeRoom: () => Object.assign(IDBObjectStore.prototype, { put }) });
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('The current transaction exceeded its quota limitations.', 'QuotaExceededError');
    };
  });
  await page.keyboard.type('Not lost');
  await expect(page.getByRole('alert')).toHaveText(t('studio.saving.full'));
  await expect(field(page, 'text')).toHaveValue('Not lost');
  await page.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
  await page.keyboard.type(' at all');
  await saved(page);
  expect((await storedDrafts(page))[0]?.entries[0]?.text).toBe('Not lost at all');
});

test('a list of 2,000 entries is searched while typing', async ({ page, extension }) => {
  await firstTip(page, extension);
  await saved(page);
  await page.goto(`chrome-extension://${extension}/options.html`);
  await page.evaluate(
    () =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('studio');
        request.onsuccess = () => {
          const transaction = request.result.transaction('drafts', 'readwrite');
          const entries = Array.from({ length: 2_000 }, (_, index) => ({
            id: `big.tip.${index}`,
            kind: 'tip',
            text: `Advice number ${index} about ${index % 7 ? 'letters' : 'numbers'}`,
            priority: 2,
            reviewed: '2026-11-22',
            when: { regions: [index % 2 ? 'MX' : 'JP'] },
          }));
          transaction
            .objectStore('drafts')
            .put({ pack: 'big', title: 'Big', language: 'en', base: 0, entries, changedAt: 1 });
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
          transaction.onerror = () => fail(transaction.error);
        };
      }),
  );
  await page.goto(studio(extension, '#pack/big'));
  await expect(rows(page)).toHaveCount(100);
  await list(page).getByRole('searchbox').pressSequentially('number 1999');
  await expect(rows(page)).toHaveCount(1);
  await list(page).getByRole('searchbox').fill('japan numbers');
  await expect(list(page).getByRole('status')).toHaveText(t('studio.list.found', { count: 143 }));
  await rows(page).last().focus();
  await page.keyboard.press('ArrowDown');
  await expect(rows(page)).toHaveCount(143);
});

/** What axe finds in Studio; the panel that is previewed has tests of its own. */
const violations = (page: Page) => pageViolations(page, 'iframe');

/** Checks the page in light and in dark. */
async function inBothSchemes(page: Page, what?: string): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await violations(page), [what, colorScheme].filter(Boolean).join(', ')).toEqual([]);
  }
}

for (const kind of teamKinds)
  test(`axe finds nothing in the form of a ${kind}, light and dark`, async ({ page, extension }) => {
    await firstTip(page, extension);
    await field(page, 'text').fill('Germans are direct.');
    if (kind !== 'tip') await add(page, kind);
    await page.evaluate(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    });
    await page.keyboard.press('Tab');
    await inBothSchemes(page);
  });

test('axe finds nothing in the other views, light and dark', async ({ page, extension }) => {
  await page.goto(studio(extension));
  await expect(page.locator('.first-time')).toBeVisible();
  await inBothSchemes(page);
  await button(page, 'studio.first.start').click();
  await field(page, 'text').fill('Germans are direct.');
  await page.keyboard.press('Escape');
  await button(page, 'studio.list.new').click();
  await inBothSchemes(page, 'menu');
  await page.keyboard.press('Escape');
  await button(page, 'studio.pack.settings').click();
  await inBothSchemes(page, 'settings');
  await page.getByRole('link', { name: t('studio.nav.packs') }).click();
  await button(page, 'studio.packs.new').click();
  await inBothSchemes(page, 'packs');
  await page.getByRole('textbox').press('Escape');
  await page.keyboard.press('?');
  await expect(focused(page)).toHaveText(t('studio.keys.close'));
  await inBothSchemes(page, 'keys');
});

/** The process id of the Chromium that uses a profile; its helpers carry a `--type`. */
async function browserProcess(profile: string): Promise<number> {
  for (const name of await readdir('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    const command = await readFile(`/proc/${name}/cmdline`, 'utf8').catch(() => '');
    if (command.includes(`--user-data-dir=${profile}`) && !command.includes('--type=')) return Number(name);
  }
  throw new Error(`no Chromium uses ${profile}`);
}
