import { rm } from 'node:fs/promises';
import type { BrowserContext, Frame, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, panelFor, panelStill } from '../support/chromium';
import { profileWithHost } from '../support/granted-host';
import { available, type RequestTracker, seeded, startRequestTracker } from './request-tracker';

let tracker: RequestTracker;
let context: BrowserContext;
let page: Page;
let profile: string;

const can = available();

beforeAll(async () => {
  if (!can.available) return;
  tracker = await startRequestTracker();
  profile = await profileWithHost('http://127.0.0.1/*');
  context = await launchChromium({ profile });
  page = context.pages()[0] ?? (await context.newPage());
  await page.goto(tracker.url);
  await page.fill('input[name="user"]', tracker.login.user);
  await page.fill('input[name="pass"]', tracker.login.password);
  await page.click('form#login input[type="submit"]');
  await page.waitForSelector('#preferences-logout', { state: 'attached' });
});

afterAll(async () => {
  await context?.close();
  await tracker?.close();
  if (profile) await rm(profile, { recursive: true, force: true });
});

const idOf = (key: string) => tracker.tickets[key] as number;
const open = async (key: string, path = `Display.html?id=${idOf(key)}`): Promise<Frame> => {
  await page.goto(`${tracker.url}/Ticket/${path}`);
  return panelFor(page, idOf(key));
};
const chips = async (panel: Frame) =>
  (await panel.locator('header .chip').allInnerTexts()).map((text) => text.replace(/\s+/g, ' '));

describe.skipIf(!can.available)(
  `the panel on a real Request Tracker${can.available ? '' : ` (${can.reason})`}`,
  () => {
    it.each([
      ['es-MX', 'Spanish', 'Mexico', 'Formal'],
      ['ja-JP', 'Japanese', 'Japan', 'Formal'],
      ['de-DE', 'German', 'Germany', 'Formal'],
      ['ar-SA', 'Arabic', 'Saudi Arabia', undefined],
    ])('knows the customer from %s', async (key, language, region, register) => {
      const panel = await open(key);
      const customer = seeded.tickets.find((ticket) => ticket.key === key)?.customer;
      await expect
        .poll(() => chips(panel))
        .toEqual([
          expect.stringMatching(new RegExp(`${language}.*${region}`)),
          expect.stringContaining(register ?? ''),
        ]);
      for (const word of (customer?.name ?? '').split(' '))
        expect(await panel.innerText('h1')).toContain(word);
      expect(await panel.locator('.tip').count()).toBeGreaterThan(1);
      expect(await panel.locator('.notice').count()).toBe(0);
    });

    it('shows nothing of internal comments', async () => {
      for (const { key, thread } of seeded.tickets) {
        const panel = await open(key);
        const secrets = thread.filter(({ type }) => type === 'comment').map(({ text }) => text);
        expect(secrets.length).toBeGreaterThan(0);
        const shown = await panel.innerText('body');
        for (const secret of secrets) expect(shown).not.toContain(secret.slice(0, 40));
      }
    });

    it.each([
      ['es-MX', 'Spanish'],
      ['de-DE', 'German'],
      ['ja-JP', 'Japanese'],
      ['ar-SA', 'Arabic'],
    ])('inserts a greeting for the customer from %s into the reply', async (key, language) => {
      const panel = await open(key, `Update.html?id=${idOf(key)}&Action=Respond`);
      await page.waitForSelector('iframe.cke_wysiwyg_frame');
      await panel.getByLabel('Reply in').selectOption({ label: language });
      const line = panel.locator('.line').first();
      await line.locator(`.line-text[lang="${key.split('-')[0]}"]`).waitFor();
      await panelStill(page);
      const greeting = (await line.locator('.line-text').innerText()).trim();
      await line.getByRole('button').click();
      await line.getByText('Inserted').waitFor();
      const text = await reply();
      for (const part of greeting.split('\n').filter(Boolean)) expect(text).toContain(part);
      expect(page.url()).toContain('Update.html');
    });

    it('underlines words in the editor’s own frame, puts the fix in their place and takes it back', async () => {
      const key = 'de-DE';
      const panel = await open(key, `Update.html?id=${idOf(key)}&Action=Respond`);
      await page.waitForSelector('iframe.cke_wysiwyg_frame');
      await panelStill(page);
      const editor = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
      // Without the focus in the editor's frame keys would be the page's shortcuts ("c" begins a comment); while the
      // page still settles it may take the focus back.
      await expect
        .poll(async () => {
          await editor.click();
          await page.waitForTimeout(300);
          return page.evaluate(() => document.activeElement?.nodeName);
        })
        .toBe('IFRAME');
      await page.keyboard.type('Sehr geehrter Herr Schneidr, vielen Dank für Ihre Nachricht.');
      const fix = panel.locator('[data-rule="address.name-misspelt"] .fixes button');
      await fix.waitFor();
      const underlined = () =>
        editor.evaluate(() => {
          const words = [...(CSS.highlights.get('savoir-remark') ?? [])] as Range[];
          const line = getComputedStyle(document.body, '::highlight(savoir-remark)').textDecorationLine;
          return { words: words.map(String), line };
        });
      await expect.poll(underlined).toEqual({ words: ['Schneidr'], line: 'underline' });
      await fix.click();
      await expect.poll(() => editor.innerText()).toContain('Herr Schneider, vielen');
      await expect.poll(() => reply()).toContain('Herr Schneider, vielen');
      await panel.locator('.footer-row [role="status"] .link-button').click();
      await expect.poll(() => reply()).toContain('Herr Schneidr, vielen');
    });

    it('puts nothing into a comment without saying so', async () => {
      const key = 'de-DE';
      const panel = await open(key, `Update.html?id=${idOf(key)}&Action=Comment`);
      await page.waitForSelector('iframe.cke_wysiwyg_frame');
      await panelStill(page);
      await panel.locator('.line').first().getByRole('button').click();
      await panel.getByText('internal note', { exact: false }).waitFor();
      const value = await page.evaluate(
        () => (document.querySelector('textarea#UpdateContent') as HTMLTextAreaElement).value,
      );
      expect(value).not.toContain('Dear');
    });
  },
);

/** What would be sent: the editor's own model, as plain text. */
async function reply(): Promise<string> {
  const value = await page.evaluate(() => {
    const { CKEDITOR } = window as unknown as {
      CKEDITOR: { instances: Record<string, { getData(): string; updateElement(): void }> };
    };
    const [editor] = Object.values(CKEDITOR.instances);
    editor?.updateElement();
    return (document.querySelector('textarea#UpdateContent') as HTMLTextAreaElement).value;
  });
  return decode(value.replace(/<[^>]+>/g, '\n').replace(/&nbsp;/g, ' '));
}

/** CKEditor 4 writes umlauts and the like as named entities. */
function decode(html: string): string {
  const names: Record<string, string> = {
    uuml: 'ü',
    ouml: 'ö',
    auml: 'ä',
    szlig: 'ß',
    iacute: 'í',
    aacute: 'á',
    oacute: 'ó',
    eacute: 'é',
    uacute: 'ú',
    ntilde: 'ñ',
    Uuml: 'Ü',
    amp: '&',
  };
  return html.replace(/&(\w+);/g, (whole, name: string) => names[name] ?? whole);
}
