import type { Browser, Page } from '@playwright/test';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Insertion } from '@/lib/composer/insert';
import type { RecordRef } from '@/lib/record/customer-record';
import { launchChromium, signIn } from './browser';
import { bundle } from './bundle';
import { isolatedWorld } from './isolated-world';
import { available, type RequestTracker, startRequestTracker } from './request-tracker';

const can = available();
const LINES = 'Estimada María Fernanda:\n田中様、いつもお世話になっております。\n\nSaludos & <gracias>';

describe.skipIf(!can.available)(
  `Request Tracker 5 reply form${can.available ? '' : ` (${can.reason})`}`,
  () => {
    let tracker: RequestTracker;
    let browser: Browser;
    let page: Page;
    let adapter: string;
    let composer: string;

    beforeAll(async () => {
      [tracker, browser, adapter, composer] = await Promise.all([
        startRequestTracker(),
        launchChromium(),
        bundle('lib/helpdesks/request-tracker/index.ts', 'rt'),
        bundle('test/helpdesk/composer-entry.ts', 'composing'),
      ]);
      page = await signIn(browser, tracker);
    });
    afterAll(async () => {
      await browser?.close();
      await tracker?.close();
    });

    const refOf = (key: string): RecordRef => ({
      helpdesk: 'request-tracker',
      origin: tracker.url,
      kind: 'ticket',
      id: String(tracker.tickets[key]),
    });

    /** Opens the form and gives back a call into the two bundles, which live in an isolated world of the page. */
    async function openForm(key: string, query: string) {
      const ref = refOf(key);
      await page.goto(`${tracker.url}/Ticket/Update.html?id=${ref.id}&${query}`);
      await page.waitForFunction(() => CKEDITOR.instances.UpdateContent?.status === 'ready');
      const run = await isolatedWorld(page, [adapter, composer]);
      const place = `rt.requestTrackerAdapter.composer(document, ${JSON.stringify(ref)})`;
      return {
        visibility: () => run(`${place}?.visibility`),
        element: () => run(`${place}?.element.outerHTML`),
        insert: (text: string) => run<Insertion>(`composing.insert(${place}, ${JSON.stringify(text)})`),
        draft: () => run(`composing.readDraft(${place}).text`),
        controls: () =>
          run(
            'rt.requestTrackerAdapter.controls(document).map((control) => control.name || control.className)',
          ),
      };
    }
    const editorData = () => page.evaluate(() => CKEDITOR.instances.UpdateContent?.getData() ?? '');
    /** What the form would send: CKEditor copies its data into the field when the form is submitted. */
    const formValue = () =>
      page.evaluate(() => {
        CKEDITOR.instances.UpdateContent?.updateElement();
        return String(
          new FormData(document.forms.namedItem('TicketUpdate') ?? undefined).get('UpdateContent'),
        );
      });

    it('finds the reply, and the comment as internal, also when the agent changes the kind of update', async () => {
      const reply = await openForm('es-MX', 'Action=Respond');
      expect(await reply.element()).toContain('cke_wysiwyg_frame');
      expect(await reply.visibility()).toBe('public');
      expect(await reply.controls()).toEqual(
        expect.arrayContaining(['SubmitTicket', 'messagebox-container action-response']),
      );
      await page.selectOption('#UpdateType', 'private');
      expect(await reply.visibility()).toBe('internal');
      const comment = await openForm('es-MX', 'Action=Comment');
      expect(await comment.visibility()).toBe('internal');
    });

    it('inserts a greeting and several lines at the caret, exactly, and they arrive in the form', async () => {
      const form = await openForm('es-MX', 'Action=Respond');
      expect(await form.draft(), 'the hint in an untouched editor is no draft').toBe('');
      expect(await form.insert('Estimada María Fernanda:')).toEqual({ inserted: true, engine: 'ckeditor4' });
      expect(await formValue()).toContain('Estimada Mar&iacute;a Fernanda:');
      expect(await form.draft()).toBe('Estimada María Fernanda:');

      await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body').press('End');
      await page.keyboard.press('Enter');
      expect(await form.insert(LINES)).toEqual({ inserted: true, engine: 'ckeditor4' });
      expect((await editorData()).replace(/\s*\n\s*/g, '')).toContain(
        [
          '<p>Estimada Mar&iacute;a Fernanda:</p>',
          '<p>Estimada Mar&iacute;a Fernanda:</p>',
          '<p>田中様、いつもお世話になっております。</p>',
          '<p>&nbsp;</p>',
          '<p>Saludos &amp; &lt;gracias&gt;</p>',
        ].join(''),
      );
      expect(await form.draft()).toBe(`Estimada María Fernanda:\n${LINES}`);
    });

    it('puts a greeting above a quoted message, and reads the draft without the quote', async () => {
      const transaction = await page.evaluate(async () => {
        const answer = await fetch(
          `/REST/2.0/ticket/${new URLSearchParams(location.search).get('id')}/history?per_page=1`,
        );
        return (await answer.json()).items[0].id as string;
      });
      const form = await openForm('es-MX', `Action=Respond&QuoteTransaction=${transaction}`);
      expect(await form.draft()).toBe('');
      expect((await form.insert('Estimada María Fernanda:')).inserted).toBe(true);
      const data = (await editorData()).replace(/\s+/g, ' ');
      expect(data).toMatch(/Estimada Mar&iacute;a Fernanda:<\/p>.*wrote:.*<blockquote>/);
      expect(await form.draft()).toBe('Estimada María Fernanda:');
    });

    it('is undone in one step', async () => {
      const form = await openForm('de-DE', 'Action=Respond');
      const body = page.frameLocator('iframe.cke_wysiwyg_frame').locator('body');
      await body.click();
      await page.keyboard.type('Entwurf ');
      await page.waitForTimeout(1_000);
      expect((await form.insert('Guten Tag Herr Schneider,')).inserted).toBe(true);
      await page.keyboard.press('Control+z');
      await page.waitForTimeout(200);
      expect(await form.draft()).toBe('Entwurf');
    });

    it('keeps what the agent selected', async () => {
      const form = await openForm('de-DE', 'Action=Respond');
      await page.frameLocator('iframe.cke_wysiwyg_frame').locator('body').click();
      await page.keyboard.type('mein Entwurf ');
      await page.keyboard.press('Control+a');
      expect((await form.insert('bis morgen')).inserted).toBe(true);
      expect(await form.draft()).toBe('mein Entwurf bis morgen');
    });
  },
);

declare const CKEDITOR: {
  instances: Record<string, { status: string; getData(): string; updateElement(): void }>;
};
