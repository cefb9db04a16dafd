import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { chromium, expect, type Page, test } from '@playwright/test';
import type { Insertion } from '../../lib/composer/insert';
import { bundle } from '../helpdesk/bundle';
import { isolatedWorld } from '../helpdesk/isolated-world';

const LINES = 'Estimada María Fernanda:\n田中様、いつもお世話になっております。\n\nSaludos & <gracias>';
const AS_HTML =
  '<p>Estimada María Fernanda:</p><p>田中様、いつもお世話になっております。</p><p>&nbsp;</p><p>Saludos &amp; &lt;gracias&gt;</p>';

const PAGES: Record<string, string> = {
  '/ckeditor5': `<script src="/ckeditor5.umd.js"></script><p id="thread">Words of the thread</p><iframe srcdoc="<button>panel</button>"></iframe><div id="box"></div><script>
    const { ClassicEditor, Essentials, Paragraph, Bold, BlockQuote, List } = CKEDITOR;
    ClassicEditor.create(document.querySelector('#box'), { licenseKey: 'GPL', plugins: [Essentials, Paragraph, Bold, BlockQuote, List] })
      .then((editor) => { window.editor = editor; });
  </script>`,
  '/textarea': '<textarea id="box" rows="8" cols="60"></textarea>',
  '/controlled': `<textarea id="box" rows="8" cols="60"></textarea><script>
    const box = document.querySelector('#box');
    window.state = '';
    const own = Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value');
    Object.defineProperty(box, 'value', { get() { return own.get.call(this); }, set(text) { window.shadowed = text; } });
    box.addEventListener('input', () => { window.state = own.get.call(box); });
    document.execCommand = () => true;
  </script>`,
  '/contenteditable': '<div id="box" contenteditable="true"></div>',
  '/refusing': `<div id="box" class="ck-editor__editable" contenteditable="true">draft</div>`,
  '/other': '<div id="box">not editable</div>',
};

let server: Server;
let origin: string;
let page: Page;
let composing: string;

test.beforeAll(async () => {
  const umd = await readFile('node_modules/ckeditor5/dist/browser/ckeditor5.umd.js');
  composing = await bundle('test/helpdesk/composer-entry.ts', 'composing');
  server = createServer(({ url = '/' }, response) => {
    const script = url === '/ckeditor5.umd.js';
    response.writeHead(200, { 'content-type': script ? 'text/javascript' : 'text/html; charset=utf-8' });
    response.end(script ? umd : `<!doctype html><html lang="en"><body>${PAGES[url] ?? ''}</body></html>`);
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const browser = await chromium.launch({ executablePath: '/usr/bin/chromium', headless: true });
  page = await browser.newPage();
});
test.afterAll(async () => {
  await page?.context().browser()?.close();
  server?.close();
});

const BOXES: Record<string, string> = { '/ckeditor5': '.ck-editor__editable' };

/** Opens one page and gives back calls into the composer, which lives in an isolated world of it. */
async function open(path: string) {
  await page.goto(origin + path);
  const box = BOXES[path] ?? '#box';
  await page.waitForSelector(box);
  const run = await isolatedWorld(page, [composing]);
  const place = `{ element: document.querySelector('${box}'), visibility: 'public' }`;
  return {
    box: page.locator(box),
    insert: (text: string) => run<Insertion>(`composing.insert(${place}, ${JSON.stringify(text)})`),
    insertAborted: (text: string) =>
      run<Insertion>(`(() => {
        const abort = new AbortController();
        const done = composing.insert(${place}, ${JSON.stringify(text)}, abort.signal);
        abort.abort();
        return done;
      })()`),
    draft: () => run<string>(`composing.readDraft(${place}).text`),
  };
}
const model = () =>
  page.evaluate(() => (window as unknown as { editor: { getData(): string } }).editor.getData());
const value = () => page.locator('#box').inputValue();

test.describe('CKEditor 5', () => {
  test('takes four lines exactly, in its own model, and undoes them in one step', async () => {
    const form = await open('/ckeditor5');
    expect(await form.insert(LINES)).toEqual({ inserted: true, engine: 'ckeditor5' });
    expect(await model()).toBe(AS_HTML);
    expect(await form.draft()).toBe(LINES);
    await page.keyboard.press('Control+z');
    expect(await model()).toBe('');
  });

  test('inserts a line inside a draft at the caret and takes back only that', async () => {
    const form = await open('/ckeditor5');
    await form.box.click();
    await page.keyboard.type('Hello  world');
    for (let step = 0; step < 6; step += 1) await page.keyboard.press('ArrowLeft');
    await page.waitForTimeout(500);
    expect((await form.insert('Frau Schneider')).inserted).toBe(true);
    expect(await model()).toBe('<p>Hello Frau Schneider world</p>');
    await page.keyboard.press('Control+z');
    expect(await model()).toBe('<p>Hello &nbsp;world</p>');
  });

  test('inserts where the caret was before the agent went to a frame beside it', async () => {
    const form = await open('/ckeditor5');
    await form.box.click();
    await page.keyboard.type('one three');
    for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowLeft');
    await page.frameLocator('iframe').locator('button').click();
    expect((await form.insert('two ')).inserted).toBe(true);
    expect(await model()).toBe('<p>one two three</p>');
    await page.keyboard.type('and a half ');
    expect(await model(), 'the agent writes on after it').toBe('<p>one two and a half three</p>');
  });

  test('loses no word of the draft while the agent was elsewhere on the page', async () => {
    const form = await open('/ckeditor5');
    await form.box.click();
    await page.keyboard.type('one two');
    await page.evaluate(() => {
      const box = document.querySelector<HTMLElement>('.ck-editor__editable');
      box?.blur();
    });
    await page.locator('#thread').dblclick();
    expect((await form.insert('three')).inserted).toBe(true);
    expect((await model()).replace(/<[^>]+>|&nbsp;/g, ' ')).toContain('three');
    expect(await model()).toContain('one two');
  });

  test('keeps what the agent selected', async () => {
    const form = await open('/ckeditor5');
    await form.box.click();
    await page.keyboard.type('my draft ');
    await page.keyboard.press('Control+a');
    expect((await form.insert('stays')).inserted).toBe(true);
    expect(await form.draft()).toBe('my draft stays');
  });

  test('adds the same line again, and says so only when it is there again', async () => {
    const form = await open('/ckeditor5');
    for (const expected of ['gracias', 'graciasgracias']) {
      expect((await form.insert('gracias')).inserted).toBe(true);
      expect(await form.draft()).toBe(expected);
    }
  });

  test('reads the draft without the quoted thread', async () => {
    const form = await open('/ckeditor5');
    await page.evaluate(() =>
      (window as unknown as { editor: { setData(html: string): void } }).editor.setData(
        '<p>Mi borrador</p><p>On Mon 16 Nov 2026, Ana wrote:</p><blockquote><p>quoted words</p></blockquote><p>Fin</p>',
      ),
    );
    expect(await form.draft()).toBe('Mi borrador\nFin');
  });
});

test.describe('text field', () => {
  test('takes four lines exactly at the caret and undoes them in one step', async () => {
    const form = await open('/textarea');
    await form.box.fill('ab');
    await form.box.press('ArrowLeft');
    expect(await form.insert(LINES)).toEqual({ inserted: true, engine: 'textarea' });
    expect(await value()).toBe(`a${LINES}b`);
    await page.keyboard.press('Control+z');
    expect(await value()).toBe('ab');
  });

  test('tells a framework that hides the value and a browser that does not insert', async () => {
    const form = await open('/controlled');
    expect((await form.insert(LINES)).inserted).toBe(true);
    expect(await page.evaluate(() => (window as unknown as { state: string }).state)).toBe(LINES);
  });

  test('reads the draft without quoted lines and the line that introduces them', async () => {
    const form = await open('/textarea');
    await form.box.fill('Mi borrador\n\nOn Mon 16 Nov 2026, Ana wrote:\n> quoted words\n>\n> more\n\nFin');
    expect(await form.draft()).toBe('Mi borrador\n\n\nFin');
    await form.box.fill('x'.repeat(25_000));
    expect(await form.draft()).toHaveLength(20_000);
  });
});

test('a plain editable element takes four lines', async () => {
  const form = await open('/contenteditable');
  expect(await form.insert(LINES)).toEqual({ inserted: true, engine: 'contenteditable' });
  expect(await form.draft()).toBe(LINES);
});

test('nothing is inserted once the record has changed', async () => {
  const form = await open('/textarea');
  expect((await form.insertAborted('late')).inserted).toBe(false);
  await page.waitForTimeout(500);
  expect(await value()).toBe('');
});

test('an editor that takes nothing, and an element that is none, are not called inserted', async () => {
  const refusing = await open('/refusing');
  expect(await refusing.insert('lost')).toEqual({ inserted: false, engine: 'ckeditor5' });
  const other = await open('/other');
  expect(await other.insert('lost')).toEqual({ inserted: false, engine: '' });
});
