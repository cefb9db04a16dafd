import type { Frame, Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { tickets } from '../practice/tickets/index';
import { panelFor, panelOf } from '../support/chromium';
import { panelViolations } from './axe';
import { agentWrites, expect, test, visit } from './fixtures';
import { tracesIn } from './traces';
import { languageName, regionName, t, view } from './view';

/** What functions that run in the service worker see. */
declare const chrome: Browser;

/** The customer of these two tickets writes Spanish from Spain. */
const [FIRST, SECOND] = [113, 116];

/** Everything in `storage.local`, and the items that hold corrections. */
async function stored(worker: Worker) {
  const all = await worker.evaluate(() => chrome.storage.local.get(null));
  const items = Object.entries(all).filter(([key]) => key.startsWith('correction '));
  return { text: JSON.stringify(all), items: items.map(([, value]) => value as { correction: object }) };
}

/** The controls that correct. */
function controls(frame: Frame) {
  const panel = view(frame);
  const evidence = panel.root.locator('.evidence');
  return {
    ...panel,
    evidence,
    not: (tag: string) =>
      evidence.getByRole('button', { name: t('corrections.not', { language: languageName(tag) }) }),
    languages: evidence.getByRole('combobox', { name: t('corrections.otherLanguage') }),
    regions: evidence.getByRole('combobox', { name: t('corrections.otherRegion') }),
    write: (register: string) =>
      evidence
        .getByRole('group', { name: t('corrections.register') })
        .getByRole('button', { name: t(`finding.${register}`), exact: true }),
    automatic: panel.button('corrections.automatic'),
    forget: panel.button('corrections.forget'),
    gender: (label: string) => panel.address.getByRole('button', { name: label, exact: true }),
    remembered: panel.address.locator('.remembered'),
  };
}

/**
 * Waits until a correction with this part is stored: the panel shows it at once and stores it a moment later, so a
 * reload may only come then.
 */
const keeps = (worker: Worker, part: string) =>
  expect.poll(async () => (await stored(worker)).items[0]?.correction).toHaveProperty(part);

const focused = (frame: Frame) => frame.evaluate(() => document.activeElement?.tagName);

test.beforeEach(({ worker }) => agentWrites(worker, 'en', 'de', 'es', 'ja', 'pt'));

test('two close languages are named where nothing tells which, and a click does', async ({ open }) => {
  const panel = controls(await open(144));
  await expect(panel.culture).toContainText(
    new RegExp(
      `${languageName('da')} or ${languageName('nb')}|${languageName('nb')} or ${languageName('da')}`,
    ),
  );
  await panel.culture.click();
  await panel.evidence.getByRole('button', { name: languageName('nb'), exact: true }).click();
  await expect(panel.culture).toContainText(languageName('nb'));
  await expect(panel.culture).not.toContainText(languageName('da'));
  await expect(panel.culture).toContainText(t('corrections.byYou'));
});

test('a language corrected changes the guidance, and is remembered for this customer only', async ({
  open,
  page,
  worker,
}) => {
  let frame = await open(FIRST);
  let panel = controls(frame);
  await expect(panel.greetingText).toHaveAttribute('lang', 'es');
  await panel.culture.click();
  await expect(panel.languages).toBeVisible();
  // The likely ones first, each once.
  const options = await panel.languages
    .locator('option')
    .evaluateAll((all) => all.map((one) => (one as HTMLOptionElement).value));
  expect(options.slice(1, 3)).toContain('es');
  expect(new Set(options).size).toBe(options.length);
  await panel.languages.selectOption('pt');
  await expect(panel.culture).toContainText(languageName('pt'));
  await expect(panel.culture).toContainText(t('corrections.byYou'));
  await expect(panel.greetingText).toHaveAttribute('lang', 'pt');
  await expect(panel.evidence.getByRole('status').first()).toHaveText(t('corrections.remembered'));
  await panel.regions.selectOption('BR');
  await expect(panel.culture).toContainText(regionName('BR'));
  expect(await panelViolations(frame)).toEqual([]);
  await keeps(worker, 'region');

  await page.reload();
  frame = await panelFor(page, FIRST);
  panel = controls(frame);
  await expect(panel.culture).toContainText(languageName('pt'));
  await expect(panel.culture).toContainText(regionName('BR'));
  await expect(panel.greetingText).toHaveAttribute('lang', 'pt');

  await visit(page, `/agent/tickets/${SECOND}`);
  await panelFor(page, SECOND);
  await expect(panel.culture).toContainText(languageName('pt'));
  await expect(panel.culture).toContainText(regionName('BR'));
  await expect(panel.culture).toContainText(t('corrections.byYou'));

  await visit(page, '/agent/tickets/101');
  await panelFor(page, 101);
  await expect(panel.culture).toContainText(languageName('de'));
  await expect(panel.culture).not.toContainText(t('corrections.byYou'));
});

test('"not this language" is one click, however hasty', async ({ open, worker }) => {
  const frame = await open(FIRST);
  const panel = controls(frame);
  await panel.culture.click();
  await panel.not('es').dblclick();
  await expect(panel.culture).not.toContainText(languageName('es'));
  await expect(panel.evidence).toContainText(t('evidence.agent-not', { language: languageName('es') }));
  await expect
    .poll(async () => (await stored(worker)).items[0]?.correction)
    .toEqual({ notLanguages: ['es'] });

  await panel.automatic.click();
  await expect(panel.culture).toContainText(languageName('es'));
  await expect(panel.culture).not.toContainText(t('corrections.byYou'));
  await expect.poll(async () => (await stored(worker)).items).toEqual([]);
  // The link went away under the pointer.
  expect(await focused(frame)).toBe('SELECT');
});

test('a register corrected changes greeting and tone', async ({ open, page, worker }) => {
  const frame = await open(101);
  const panel = controls(frame);
  await panel.register.click();
  await panel.write('informal').click();
  await expect(panel.write('informal')).toHaveAttribute('aria-pressed', 'true');
  await expect(panel.register).toContainText(t('finding.informal'));
  await expect(panel.register).toContainText(t('corrections.byYou'));
  await expect(panel.greetingText).toHaveText(/^\S+ Katrin,$/);
  await expect(panel.root).toContainText(t('tone.register.informal'));
  await keeps(worker, 'register');

  await page.reload();
  const again = controls(await panelFor(page, 101));
  await expect(again.greetingText).toHaveText(/^\S+ Katrin,$/);
  await again.register.click();
  await again.write('informal').click();
  await expect(again.register).toContainText(t('finding.formal'));
  await expect(again.register).not.toContainText(t('corrections.byYou'));
});

test('the form of address is remembered, and forgotten', async ({ open, page, worker }) => {
  const panel = controls(await open(101));
  await expect(panel.greetingText).toHaveText(/^Guten Tag/);
  await panel.gender('Frau').click();
  await expect(panel.greetingText).toHaveText('Sehr geehrte Frau Dr. Böhm,');
  await expect(panel.gender('Frau')).toHaveAttribute('aria-pressed', 'true');
  expect(await panelViolations(await panelOf(page))).toEqual([]);
  await expect(panel.remembered).toContainText(
    t('corrections.keeps', { parts: t('corrections.part.gender') }),
  );
  await keeps(worker, 'gender');

  await page.reload();
  const frame = await panelFor(page, 101);
  const again = controls(frame);
  await expect(again.greetingText).toHaveText('Sehr geehrte Frau Dr. Böhm,');
  await again.forget.click();
  await expect(again.greetingText).toHaveText(/^Guten Tag/);
  await expect(again.gender('Frau')).toHaveAttribute('aria-pressed', 'false');
  await expect(again.remembered).toBeEmpty();
  expect(await focused(frame)).toBe('BUTTON');
});

test('a greeting of the agent’s choice is used until it no longer fits', async ({ open, page, worker }) => {
  const panel = controls(await open(101));
  await panel.button('address.more').click();
  const row = panel.address.locator('.shelf .line').filter({ hasText: 'Damen und Herren' });
  const text = await row.locator('.line-text').innerText();
  await row.getByRole('button', { name: t('corrections.pin') }).click();
  await expect(panel.greetingText).toHaveText(text);
  await expect(panel.remembered).toContainText(t('corrections.part.greeting'));
  await keeps(worker, 'greeting');

  await page.reload();
  const again = controls(await panelFor(page, 101));
  await expect(again.greetingText).toHaveText(text);
  // In English there is no such greeting.
  await again.replyIn.selectOption('en');
  await expect(again.greetingText).toHaveAttribute('lang', 'en');
  await expect(again.remembered).toBeEmpty();
  await again.replyIn.selectOption('de');
  await expect(again.greetingText).toHaveText(text);
});

test('a name read the wrong way round is put right', async ({ open, page, worker }) => {
  const panel = controls(await open(120));
  await expect(panel.greetingText).toHaveText(/^Kobayashi様/);
  await panel.button('corrections.swapped').click();
  await expect(panel.greetingText).toHaveText(/^Misaki様/);
  await expect(panel.remembered).toContainText(t('corrections.part.nameOrder'));
  await keeps(worker, 'nameOrder');
  await page.reload();
  const again = controls(await panelFor(page, 120));
  await expect(again.greetingText).toHaveText(/^Misaki様/);
  await again.forget.click();
  await expect(again.greetingText).toHaveText(/^Kobayashi様/);
});

test('everything by keyboard', async ({ open, page, worker }) => {
  const frame = await open(FIRST);
  const panel = controls(frame);
  await panel.culture.focus();
  await page.keyboard.press('Enter');
  await expect(panel.not('es')).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(panel.not('es')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.culture).not.toContainText(languageName('es'));
  // "Not …" now speaks of the next language, or is gone: either way the focus is in the row.
  await expect.poll(() => focused(frame)).toMatch(/BUTTON|SELECT/);
  await panel.languages.focus();
  await page.keyboard.type('Ital');
  await expect(panel.culture).toContainText(languageName('it'));
  await expect(panel.languages).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(panel.automatic).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel.culture).toContainText(languageName('es'));
  await expect.poll(async () => (await stored(worker)).items).toEqual([]);
});

test('nothing in the browser’s storage says who was corrected', async ({ open, page, worker }) => {
  const ids = [101, 114, FIRST];
  for (const id of ids) {
    const panel = controls(await open(id));
    await panel.register.click();
    await panel.write('formal').click();
    await panel.culture.click();
    await panel.regions.selectOption('CH');
    await expect(panel.culture).toContainText(regionName('CH'));
    await expect(panel.evidence.getByRole('status').last()).toHaveText(t('corrections.remembered'));
  }
  await page.waitForTimeout(300);
  const { text, items } = await stored(worker);
  expect(items.length).toBeGreaterThan(ids.length);
  expect(
    tracesIn(
      text,
      tickets.filter(({ id }) => ids.includes(id)),
    ),
  ).toEqual([]);
  for (const { id, requester } of tickets.filter((ticket) => ids.includes(ticket.id))) {
    expect(text).not.toContain(String(requester.id));
    expect(text).not.toContain(`tickets/${id}`);
  }
});

test('the options page lists what is remembered, and an open panel follows when it is forgotten', async ({
  open,
  page,
  extension,
}) => {
  const panel = controls(await open(FIRST));
  await panel.register.click();
  await panel.write('formal').click();
  await panel.culture.click();
  await panel.not('es').click();
  await expect(panel.culture).not.toContainText(languageName('es'));
  await expect(panel.evidence.getByRole('status').first()).toHaveText(t('corrections.remembered'));

  const options = await page.context().newPage();
  await options.goto(`chrome-extension://${extension}/options.html`);
  const section = options.getByRole('region', { name: t('corrections.title') });
  const row = section.getByRole('row').nth(1);
  await expect(row).toContainText(t('corrections.not', { language: languageName('es') }));
  await expect(row).toContainText(t('corrections.registerIs.formal'));
  await expect(row).toContainText('Zendesk');
  await row.getByRole('button').click();
  await expect(section).toContainText(t('corrections.empty'));
  await expect(panel.culture).toContainText(languageName('es'));
  await expect(panel.register).toContainText(t('finding.informal'));
});
