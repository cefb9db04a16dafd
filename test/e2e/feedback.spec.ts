import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import { tickets } from '../practice/tickets/index';
import { expect, test, visit } from './fixtures';
import { tracesIn } from './traces';
import { languageName, like, regionName, storedFeedback, t, view } from './view';

const ticket101 = tickets.filter(({ id }) => id === 101);

async function openOptions(page: Page, extension: string): Promise<Page> {
  const options = await page.context().newPage();
  await options.goto(`chrome-extension://${extension}/options.html`);
  await options.getByRole('heading', { name: t('options.feedback') }).waitFor();
  return options;
}

/** Logs how the reply landed. */
async function log(panel: ReturnType<typeof view>, outcome: 'well' | 'mixed' | 'badly', note = '') {
  await panel.button('feedback.log').click();
  if (note) await panel.root.getByRole('textbox', { name: t('feedback.note') }).fill(note);
  await panel.button(`feedback.${outcome}`).click();
  await expect(panel.root).toContainText(t('feedback.logged'));
}

test('a vote is stored, the other one replaces it, the same again takes it back', async ({
  open,
  page,
  extension,
}) => {
  const panel = view(await open(101));
  await expect(panel.root).toContainText(like('target.replyBy'));
  const helped = panel.tip.first().getByRole('button', { name: t('tips.helped') });
  const notHelped = panel.tip.first().getByRole('button', { name: t('tips.notHelped') });
  const options = await openOptions(page, extension);
  await page.bringToFront();

  await helped.click();
  await expect(panel.root).toContainText(t('feedback.voteLogged'));
  await expect(helped).toHaveAttribute('aria-pressed', 'true');
  const [event, ...more] = await storedFeedback(options);
  expect(more).toEqual([]);
  expect(event).toMatchObject({
    kind: 'tip',
    vote: 'helped',
    entryId: expect.stringMatching(/^[\w.-]+$/),
    id: expect.stringMatching(/^[0-9a-f-]{36}$/),
    context: {
      helpdesk: 'zendesk',
      language: 'de',
      region: 'DE',
      register: 'formal',
      channel: 'email',
      replyLanguage: 'en',
    },
  });

  await notHelped.click();
  await expect(notHelped).toHaveAttribute('aria-pressed', 'true');
  await expect(helped).toHaveAttribute('aria-pressed', 'false');
  expect((await storedFeedback(options)).map((one) => one.kind === 'tip' && one.vote)).toEqual([
    'not-helped',
  ]);

  await notHelped.click();
  await expect(panel.root).toContainText(t('feedback.removed'));
  await expect(notHelped).toHaveAttribute('aria-pressed', 'false');
  expect(await storedFeedback(options)).toEqual([]);
});

test('undo in the footer takes a vote and a logged reply back', async ({ open, worker }) => {
  const panel = view(await open(112));
  await expect(panel.culture).toContainText(regionName('MX'));
  const helped = panel.tip.first().getByRole('button', { name: t('tips.helped') });
  await helped.click();
  await panel.button('feedback.undo').click();
  await expect(panel.root).toContainText(t('feedback.removed'));
  await expect(helped).toHaveAttribute('aria-pressed', 'false');
  expect(await storedFeedback(worker)).toEqual([]);

  await log(panel, 'mixed');
  expect(await storedFeedback(worker)).toHaveLength(1);
  await panel.button('feedback.undo').click();
  await expect(panel.root).toContainText(t('feedback.removed'));
  expect(await storedFeedback(worker)).toEqual([]);
});

test('votes belong to their ticket', async ({ open, page }) => {
  const panel = view(await open(101));
  await panel.tip
    .first()
    .getByRole('button', { name: t('tips.helped') })
    .click();
  await expect(panel.root.locator('[aria-pressed=true]')).toHaveCount(1);
  await visit(page, '/agent/tickets/103');
  await expect(panel.root).toHaveAttribute('data-record', '103');
  await expect(panel.root.locator('[aria-pressed=true]')).toHaveCount(0);
  await expect(panel.root).not.toContainText(t('feedback.voteLogged'));
});

test('a note is stored without the customer, listed, exported and deleted', async ({
  open,
  page,
  extension,
}) => {
  const panel = view(await open(101));
  await expect(panel.root).toContainText(like('target.replyBy'));
  await log(
    panel,
    'badly',
    'Frau Böhm (k.boehm@beispiel-kontor.de, +49 30 23125 047) of Beispiel-Kontor wanted a date, "firm"',
  );
  await log(panel, 'well');
  await log(panel, 'mixed', '=1+1, sceptical');
  const options = await openOptions(page, extension);

  const stored = await storedFeedback(options);
  expect(stored.map((event) => event.kind === 'reply' && event.outcome).sort()).toEqual([
    'badly',
    'mixed',
    'well',
  ]);
  const text = JSON.stringify(stored);
  expect(text).toContain('wanted a date');
  expect(tracesIn(text, ticket101)).toEqual([]);
  expect(text).not.toMatch(/Böhm|boehm|beispiel|23125|\b101\b/i);

  const listing = options.getByRole('region', { name: t('options.feedback') });
  const row = listing.getByRole('row').filter({ hasText: 'wanted a date' });
  await expect(row).toContainText(t('feedback.badly'));
  await expect(row).toContainText(languageName('de'));
  await expect(row).toContainText(regionName('DE'));
  await expect(listing.getByRole('row')).toHaveCount(4);

  const download = async (key: string) => {
    const [file] = await Promise.all([
      options.waitForEvent('download'),
      options.getByRole('button', { name: t(key) }).click(),
    ]);
    return { name: file.suggestedFilename(), content: await readFile(await file.path(), 'utf8') };
  };
  const csv = await download('options.exportCsv');
  expect(csv.name).toMatch(/^savoir-feedback-\d{4}-\d\d-\d\d\.csv$/);
  expect(csv.content).toMatch(/^\ufeffid,at,kind,/);
  const lines = csv.content.trim().split('\r\n');
  expect(lines).toHaveLength(4);
  expect(lines.filter((line) => line.includes(',reply,'))).toHaveLength(3);
  // A spreadsheet must not take a note for a formula.
  expect(csv.content).toContain(`"'=1+1, sceptical"`);
  expect(csv.content).toMatch(/""firm""/);
  const json = await download('options.exportJson');
  expect(json.name).toMatch(/\.json$/);
  const exported = JSON.parse(json.content);
  expect(exported).toMatchObject({ format: 'savoir-feedback', version: 1 });
  const byId = (one: { id: string }, other: { id: string }) => one.id.localeCompare(other.id);
  expect(exported.events.sort(byId)).toEqual([...stored].sort(byId));

  await row.getByRole('button', { name: t('options.delete') }).click();
  await expect(listing.getByRole('row')).toHaveCount(3);
  await expect(row).toHaveCount(0);
  expect(JSON.stringify(await storedFeedback(options))).not.toContain('wanted a date');
});

test('an empty log says so', async ({ page, extension }) => {
  await page.goto(`chrome-extension://${extension}/options.html`);
  await expect(page.getByText(t('options.feedbackEmpty'))).toBeVisible();
  await expect(page.getByRole('button', { name: t('options.exportCsv') })).toHaveCount(0);
});
