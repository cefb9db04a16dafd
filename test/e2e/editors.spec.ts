import { type Browser, chromium, expect, type Page, test } from '@playwright/test';
import type { Insertion } from '../../lib/composer/insert';
import type { DraftReading } from '../../lib/composer/read';
import { EDITORS, type EditorName, serveEditors } from '../editors/serve';
import { bundle } from '../helpdesk/bundle';
import { isolatedWorld } from '../helpdesk/isolated-world';

const LINES = [
  'Estimada María Fernanda:',
  '田中様、いつもお世話になっております。',
  '',
  'Saludos & <gracias>',
];
/** After this long editors begin a new step of their history, in milliseconds. */
const NEW_STEP_MS = 1_100;

let site: Awaited<ReturnType<typeof serveEditors>>;
let browser: Browser;
/** What became of each editor. */
const outcomes = new Map<EditorName, Promise<void>>();

// Editors are waited for most of the time: they are driven side by side, each in a window of its own.
test.beforeAll(async () => {
  const composing = await bundle('test/helpdesk/composer-entry.ts', 'composing');
  site = await serveEditors();
  browser = await chromium.launch({ executablePath: '/usr/bin/chromium', headless: true });
  for (const name of Object.keys(EDITORS) as EditorName[]) {
    const outcome = drive(name, await (await browser.newContext()).newPage(), composing);
    outcome.catch(() => {});
    outcomes.set(name, outcome);
  }
});
test.afterAll(async () => {
  await browser?.close();
  await site?.close();
});

for (const name of Object.keys(EDITORS) as EditorName[])
  test(`${name}: lines, a word within a line, a word for another, a greeting and a closing; each undone`, () =>
    outcomes.get(name));

/** Opens an editor and gives back calls into the composer, which lives in an isolated world of its page. */
async function open(name: EditorName, page: Page, composing: string) {
  const { element } = EDITORS[name];
  await page.goto(`${site.url}/editor/${name}`);
  await page.waitForFunction(() => window.own);
  await page.waitForSelector(element);
  const run = await isolatedWorld(page, [composing]);
  const place = `{ element: document.querySelector('${element}'), visibility: 'public' }`;
  const editable = element.startsWith('iframe')
    ? page.frameLocator(element).locator('body')
    : page.locator(element);
  const call = <T>(name: string, ...values: unknown[]) =>
    run<T>(`composing.${name}(${[place, ...values.map((value) => JSON.stringify(value))].join(', ')})`);
  const form = {
    editable,
    lines: () => page.evaluate(() => window.own?.lines()),
    insert: (text: string) => call<Insertion>('insert', text),
    draft: async () => (await call<DraftReading>('readDraft')).text,
    marks: (draft: string, start: number, end: number) => call<number>('drawMarks', draft, [{ start, end }]),
    /** Puts `text` in the place of `words` of the draft as it is. */
    async replace(words: string, text: string, at?: number) {
      const draft = await form.draft();
      const start = at ?? draft.indexOf(words);
      return call<Insertion>('replace', draft, { start, end: start + words.length }, text);
    },
    async begin(...lines: string[]) {
      await page.evaluate((given) => window.own?.set(given), lines);
      await expect.poll(form.lines).toEqual(lines);
      await editable.click();
      await page.waitForTimeout(NEW_STEP_MS);
    },
    undo: () => page.keyboard.press('Control+z'),
  };
  return form;
}

async function drive(name: EditorName, page: Page, composing: string): Promise<void> {
  const form = await open(name, page, composing);
  expect(await form.draft(), 'a hint is no draft').toBe('');
  await form.editable.click();
  expect(await form.insert(LINES.join('\n'))).toEqual({ inserted: true, engine: expect.any(String) });
  expect(await form.lines(), 'lines').toEqual(LINES);
  expect(await form.draft()).toBe(LINES.join('\n'));
  await form.undo();
  await expect.poll(form.lines, 'lines undone').toEqual(['']);

  await form.begin('');
  await page.keyboard.type('Hello  world');
  for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowLeft');
  await page.waitForTimeout(NEW_STEP_MS);
  expect((await form.insert('Frau Schneider')).inserted).toBe(true);
  expect(await form.lines(), 'a word within a line').toEqual(['Hello Frau Schneider world']);
  await form.undo();
  // Summernote notes a step at each space: its undo takes the last word that was typed along.
  const rest = name === 'summernote' ? 'Hello ' : 'Hello  world';
  await expect.poll(form.lines, 'a word undone').toEqual([rest]);

  const before = ['Guten Tag Frau Böhn,', '', 'danke für Ihre Nachricht.'];
  const after = ['Guten Tag Frau Böhm,', '', 'danke für Ihre Nachricht.'];
  await form.begin(...before);
  expect(await form.replace('Böhn', 'Böhm'), 'replaced').toMatchObject({ inserted: true });
  expect(await form.lines(), 'a word for another').toEqual(after);
  await form.undo();
  await expect.poll(form.lines, 'the other word undone').toEqual(before);
  // What the panel's own "undo" does.
  expect((await form.replace('Böhn', 'Böhm')).inserted).toBe(true);
  expect((await form.replace('Böhm', 'Böhn')).inserted).toBe(true);
  expect(await form.lines(), 'taken back').toEqual(before);

  await form.begin('danke für Ihre Nachricht.');
  expect((await form.replace('', 'Guten Tag Frau Böhm,\n\n', 0)).inserted).toBe(true);
  expect(await form.lines(), 'a greeting').toEqual(after);
  const { length } = await form.draft();
  expect((await form.replace('', '\n\nViele Grüße', length)).inserted).toBe(true);
  expect(await form.lines(), 'a closing').toEqual([...after, '', 'Viele Grüße']);

  const draft = await form.draft();
  const marked = await form.marks(draft, draft.indexOf('Nachricht'), draft.indexOf('Nachricht') + 9);
  expect(marked).toBe(name === 'textarea' ? 0 : 1);
  expect(await form.lines(), 'untouched by an underline').toEqual([...after, '', 'Viele Grüße']);
}
