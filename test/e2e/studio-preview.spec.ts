import { readFile } from 'node:fs/promises';
import type { Frame, Page } from '@playwright/test';
import { panelOf, panelStill } from '../support/chromium';
import { draftOf, openDraft } from '../support/open-draft';
import { field, forgetStudio, saved, storedDrafts } from '../support/studio-page';
import { pageViolations, panelViolations } from './axe';
import { apiRequests, expect, part, test } from './fixtures';
import { like, t, view } from './view';

const TIP = {
  id: 'ours.tip.cfdi',
  kind: 'tip',
  text: 'Offer the invoice as CFDI at once.',
  why: 'Nearly everybody there needs it.',
  priority: 1,
  reviewed: '2026-11-22',
  when: { regions: ['MX'] },
  owner: 'Ana',
} as const;

/** The preview once it shows guidance: it is a page of its own that starts from nothing. */
async function preview(page: Page): Promise<Frame> {
  const panel = await panelOf(page);
  await panel.locator('.panel[data-phase="ready"]').waitFor({ timeout: 15_000 });
  return panel;
}
const status = (page: Page) => page.locator('.preview-status');
const editing = (panel: Frame) => panel.locator('[data-editing]');
const customer = (page: Page) => page.getByLabel(t('studio.preview.customer'), { exact: true });
const button = (page: Page, key: string, values = {}) =>
  page.getByRole('button', { name: t(key, values), exact: true });

test.beforeEach(({ page, extension }) => forgetStudio(page, extension));

test('the tip shows for the sample that it is for; for another the preview says why not and offers the one', async ({
  page,
  extension,
}) => {
  await openDraft(page, extension, draftOf([TIP]), `entry/${TIP.id}`);
  const panel = await preview(page);
  await expect(view(panel).name).toHaveText('Guadalupe Hernández Ríos');
  await expect(editing(panel)).toContainText(TIP.text);
  await expect(editing(panel)).toBeInViewport();
  await expect(status(page)).toHaveText(like('studio.preview.shownFor'));

  await customer(page).selectOption('tanaka');
  await expect(status(page)).toContainText(
    t('studio.preview.why.regions', { is: 'Japan', wanted: 'Mexico' }),
  );
  await expect(view(panel).name).toHaveText('田中裕子');
  await expect(panel.locator('.panel')).not.toContainText(TIP.text);
  await button(page, 'studio.preview.showFor', { name: 'Guadalupe Hernández Ríos' }).click();
  await expect(editing(panel)).toContainText(TIP.text);
  expect(await pageViolations(page)).toEqual([]);
  expect(await panelViolations(panel)).toEqual([]);
});

test('what is typed shows without the panel beginning anew, and it stays where it was scrolled to', async ({
  page,
  extension,
}) => {
  await openDraft(page, extension, draftOf([TIP]), `entry/${TIP.id}`);
  const panel = await preview(page);
  await expect(editing(panel)).toContainText(TIP.text);
  await panel.evaluate(() => {
    Object.assign(globalThis, { gone: 0 });
    new MutationObserver(() => {
      if (!document.querySelector('.tip')) Object.assign(globalThis, { gone: 1 });
    }).observe(document, { subtree: true, childList: true });
    document.scrollingElement?.scrollTo(0, 60);
  });
  await field(page, 'text').fill('Offer the CFDI invoice, and say when it comes.');
  await expect(editing(panel)).toContainText('Offer the CFDI invoice, and say when it comes.');
  expect(await panel.evaluate(() => (globalThis as unknown as { gone: number }).gone)).toBe(0);
  expect(await panel.evaluate(() => document.scrollingElement?.scrollTop)).toBe(60);

  await field(page, 'text').fill('');
  await expect(status(page)).toHaveText(t('studio.preview.problems'));
  await expect(editing(panel)).toHaveCount(0);
});

test('folded parts open for the entry, somebody is made up where no sample fits, and nothing can be pressed', async ({
  page,
  extension,
}) => {
  const closing = {
    id: 'ours.phrase.ja',
    kind: 'phrase',
    use: 'closing',
    replyLanguage: 'ja',
    register: 'formal',
    text: '引き続きよろしくお願いいたします。',
    meaning: 'We look forward to working with you.',
    reviewed: '2026-11-22',
  } as const;
  const korean = {
    ...TIP,
    id: 'ours.tip.kr',
    text: 'Say which holiday.',
    when: { regions: ['KR'], situations: ['delay'] },
  };
  await openDraft(page, extension, draftOf([closing, korean]), `entry/${closing.id}`);
  const panel = await preview(page);
  await expect(editing(panel)).toContainText(closing.text);
  await expect(editing(panel)).toBeInViewport();
  await expect(panel.locator('.line .text-button').first()).toHaveAttribute('inert', '');
  for (const off of ['.vote', '.panel-menu', '.panel > footer'])
    await expect(panel.locator(off).first()).toBeHidden();

  await page.locator('.entry-list').getByRole('link', { name: korean.text }).click();
  await expect(editing(panel)).toContainText(korean.text);
  await expect(view(panel).situation('delay')).toHaveAttribute('aria-pressed', 'true');
  await expect(status(page)).toHaveText(t('studio.preview.shown'));
});

test('an open ticket is shown by the framed panel alone: its words are not in Studio, nothing is asked or written', async ({
  page,
  open,
  desk,
  extension,
  chromiumContext,
}) => {
  await open(101);
  await expect.poll(() => apiRequests(desk).length).toBeGreaterThan(0);
  const asked = apiRequests(desk).length;
  const studio = await chromiumContext.newPage();
  const german = { ...TIP, when: { regions: ['DE'] } };
  await openDraft(studio, extension, draftOf([german]), `entry/${TIP.id}`);
  const ticket = customer(studio).locator('option', { hasText: 'Zendesk 101' });
  await expect(ticket).toHaveCount(1);
  await customer(studio).selectOption({ label: (await ticket.textContent()) ?? '' });
  const panel = await panelOf(studio);
  await expect(view(panel).name).toContainText('Katrin Böhm');
  await expect(editing(panel)).toContainText(TIP.text);
  await expect(status(studio)).toHaveText(t('studio.preview.shown'));
  const own = await studio.evaluate(() => document.documentElement.outerHTML);
  for (const words of ['Böhm', 'Bestellung', 'Beispiel-Kontor', 'Lieferverzug'])
    expect(own).not.toContain(words);

  // The agent's own panel goes on as it was.
  await page.bringToFront();
  await part(page, 'omnicomposer-rich-text-ckeditor')
    .or(page.locator('.ck-editor__editable:visible'))
    .first()
    .click();
  await panelStill(page);
  const live = view(await panelOf(page));
  await live.insert.click();
  await expect(live.greeting).toContainText(t('address.inserted'));
  expect(apiRequests(desk)).toHaveLength(asked);

  await page.goto('about:blank');
  await studio.bringToFront();
  await expect(status(studio)).toHaveText(t('studio.preview.lost'));
  await expect(panel.locator('.panel')).not.toContainText('Böhm');
});

test('a page that frames the panel can’t start the preview, whatever it sends', async ({
  open,
  page,
  extension,
}) => {
  await open(101);
  const heard = await page.evaluate(async (id) => {
    const words: unknown[] = [];
    addEventListener('message', ({ data, origin }) => {
      if (origin.startsWith('chrome-extension:')) words.push(data);
    });
    const frame = document.createElement('iframe');
    frame.src = `chrome-extension://${id}/sidebar.html`;
    document.body.append(frame);
    await new Promise((done) => frame.addEventListener('load', done));
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }) => words.push(data);
    frame.contentWindow?.postMessage('savoir-preview', '*', [port2]);
    port1.postMessage({
      pack: { id: 'x', title: 'X', language: 'en' },
      entries: [
        {
          id: 'x.tip',
          kind: 'tip',
          text: 'Send your password.',
          why: '',
          priority: 1,
          reviewed: '2026-11-22',
          sources: [],
        },
      ],
      entryId: 'x.tip',
      customer: { sample: 'tanaka' },
      picks: { groups: [] },
    });
    return words;
  }, extension);
  const forged = page
    .frames()
    .filter((frame) => frame.url().endsWith('/sidebar.html') && frame.parentFrame() === page.mainFrame());
  await Promise.all(forged.map((frame) => frame.locator('.panel[data-phase]').waitFor()));
  const phases = await Promise.all(forged.map((frame) => frame.locator('.panel').getAttribute('data-phase')));
  expect(phases.sort()).toEqual(['ready', 'waiting']);
  for (const frame of forged) await expect(frame.locator('body')).not.toContainText('password');
  expect(heard).toEqual([]);
});

test('a table comes in after a look at it, with what is wrong in it to mend; and goes out as it came', async ({
  page,
  extension,
}) => {
  await openDraft(page, extension, draftOf([TIP]), 'files');
  const table =
    'Kind;Id;Text;Countries;Priority;Colour\ntip;ours.tip.cfdi;Another wording;Mexico;1;red\ntip;;"Say thanks first; always";Japan|Südkorea;2;\ntip;ours.tip.odd;Write the date in words;Atlantis;soon;\n';
  const choose = page.locator('input[type="file"]');
  await choose.setInputFiles({ name: 'tips.csv', mimeType: 'text/csv', buffer: Buffer.from(table) });
  const review = page.locator('.import-review');
  await expect(review).toContainText(t('studio.transfer.replaces', { count: 1 }));
  await expect(review).toContainText(t('studio.transfer.problems', { count: 2 }));
  await expect(review).toContainText('Colour');
  await expect(review).toContainText(t('studio.transfer.remark.region', { value: 'Südkorea' }));
  await expect(review).toContainText(t('studio.transfer.remark.number', { value: 'soon' }));
  expect(await pageViolations(page)).toEqual([]);

  const saving = page.waitForEvent('download');
  await button(page, 'studio.transfer.saveBroken', { count: 2 }).click();
  const left = await readFile(await (await saving).path(), 'utf8');
  expect(left).toContain('Atlantis');
  expect(left).toContain(t('studio.transfer.remark.region', { value: 'Atlantis' }));

  await button(page, 'studio.transfer.take', { count: 3 }).click();
  await expect(page.getByText(t('studio.transfer.took', { count: 3 }))).toBeVisible();
  await saved(page);
  const [draft] = await storedDrafts(page);
  expect(draft?.entries).toHaveLength(3);
  expect(draft?.entries[0]).toMatchObject({ id: TIP.id, text: 'Another wording', when: { regions: ['MX'] } });
  expect(draft?.entries.find(({ id }) => id === 'ours.tip.odd')).toMatchObject({
    priority: 'soon',
    when: { regions: ['Atlantis'] },
  });

  for (const format of ['CSV', 'JSON', 'YAML']) {
    await page.getByRole('radio', { name: new RegExp(`^${format}`) }).check();
    const download = page.waitForEvent('download');
    await button(page, 'studio.transfer.save', { count: 3 }).click();
    const file = await download;
    expect(file.suggestedFilename()).toMatch(new RegExp(`^ours-.*\\.${format.toLowerCase()}$`));
    const buffer = await readFile(await file.path());
    await choose.setInputFiles({ name: `back.${format.toLowerCase()}`, mimeType: 'text/plain', buffer });
    await expect(review).toContainText(t('studio.transfer.same', { count: 1 }));
    await button(page, 'studio.transfer.cancel').click();
  }
});

test('a file that is dropped anywhere is read, and one that can’t be is refused with the reason', async ({
  page,
  extension,
}) => {
  await openDraft(page, extension, draftOf([]), 'files');
  const drop = (name: string, text: string) =>
    page.evaluate(
      ([fileName = '', content = '']) => {
        const data = new DataTransfer();
        data.items.add(new File([content], fileName));
        const event = (type: string) =>
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true });
        document.body.dispatchEvent(event('dragover'));
        document.body.dispatchEvent(event('drop'));
      },
      [name, text],
    );
  await page.locator('.transfer').waitFor();
  await drop('tips.csv', 'PK\u0003\u0004 not text');
  await expect(page.getByRole('alert').filter({ hasText: 'tips.csv' })).toContainText(
    t('studio.transfer.problem.excel'),
  );
  await drop(
    'tips.yaml',
    'schema: 1\nlanguage: en\nentries:\n  - { id: ours.a, kind: tip, text: Hello, priority: 1, reviewed: 2026-11-22 }\n',
  );
  await expect(page.locator('.import-review')).toContainText(t('studio.transfer.new', { count: 1 }));
});

test('a shipped tip is found, adapted in its place, and shown beside what it replaces', async ({
  page,
  extension,
}) => {
  await openDraft(page, extension, draftOf([]), 'adapt');
  await page.getByLabel(t('studio.adapt.search')).fill('japan soften no');
  await button(page, 'studio.adapt.pick').first().click();
  await expect(field(page, 'text')).toHaveValue(/Soften a no/);
  await expect(page.locator('.shipped-wording')).toContainText('Soften a no');
  await field(page, 'text').fill('Say no softly, and then offer what we can do.');
  const panel = await preview(page);
  await expect(editing(panel)).toContainText('Say no softly, and then offer what we can do.');
  await expect(panel.locator('.panel')).not.toContainText('Soften a no');
  await saved(page);
  expect((await storedDrafts(page))[0]?.entries[0]).toMatchObject({
    id: 'ja-JP.tip.clear-no',
    when: { regions: ['JP'], situations: ['refusal'] },
  });
});
