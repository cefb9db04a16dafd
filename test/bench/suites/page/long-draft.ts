import { rm } from 'node:fs/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { HAUSDESK_HOST, startHausdesk } from '../../../practice/custom/desk';
import { classicProfile } from '../../../practice/custom/profiles';
import type { PracticeDesk } from '../../../practice/desk';
import { paths, startHubSpotDesk } from '../../../practice/hubspot/desk';
import { ACCOUNT, matters } from '../../../practice/hubspot/records/index';
import type { ChromiumOptions } from '../../../support/chromium';
import { extensionId, panelFor } from '../../../support/chromium';
import { profileWithHost } from '../../../support/granted-host';
import { putTeam, siteEntry } from '../../../support/installed-team';
import { p95 } from '../../percentiles';
import { recordTrace } from '../../record-trace';
import type { Figure } from '../../suite';
import { millisecondsIn, spansOf, threadOf, windowsBetween } from '../../trace';
import { extensionPath, inBrowser, openTicket } from './open';

const WORDS = 3_000;
const KEYS = 120;
/** Between keys: a fast typist. */
const KEY_MS = 60;
/** After each of these keys the agent pauses, long enough for the draft to be read. */
const BURST = 40;
const PAUSE_MS = 1_500;
/** With a word that the panel has a remark on, so that underlines are drawn; without letters that no key stands for. */
const SENTENCE = 'Danke, deine Nachricht ist da; wir sehen uns das genau an und melden uns. ';
const IN_SENTENCE = SENTENCE.trim().split(' ');
const PARAGRAPHS = 10;
const PARAGRAPH = Array.from(
  { length: WORDS / PARAGRAPHS },
  (_, word) => IN_SENTENCE[word % IN_SENTENCE.length],
).join(' ');

interface Place {
  editor: string;
  options: ChromiumOptions;
  /** Opens a record and gives back the selector of its reply editor. */
  open(page: Page, context: BrowserContext): Promise<string>;
}

/** Types at the end of a draft of 3,000 words and adds up our scripts on the page's main thread, key by key. */
export async function measureLongDraft(
  desk: PracticeDesk,
  progress: (line: string) => void,
): Promise<Figure[]> {
  const hubSpot = await startHubSpotDesk({ now: new Date() });
  const hausdesk = await startHausdesk({ now: new Date() });
  const args = [
    `--host-resolver-rules=MAP *.zendesk.com 127.0.0.1, MAP ${HAUSDESK_HOST} 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1`,
  ];
  const profile = await profileWithHost(`https://${HAUSDESK_HOST}/*`, { args });
  const places: Place[] = [
    {
      editor: 'ckeditor5',
      options: {},
      async open(page) {
        await openTicket(page, desk, '101');
        return '.ck-editor__editable:visible';
      },
    },
    {
      editor: 'prosemirror',
      options: {},
      async open(page) {
        const matter = matters.find(({ ticket }) => ticket === 7701);
        await page.goto(hubSpot.url + paths.helpDesk(7701, matter?.thread ?? 0));
        await panelFor(page, `${ACCOUNT}/0-5/7701`);
        return '.ProseMirror:visible';
      },
    },
    {
      editor: 'textarea',
      options: { profile, args },
      async open(page, context) {
        const site = classicProfile([HAUSDESK_HOST]);
        const id = await extensionId(context);
        const worker = context.serviceWorkers().find((one) => one.url().includes(id));
        await worker?.evaluate(putTeam, { entries: [siteEntry(site)] });
        await page.waitForTimeout(PAUSE_MS);
        await page.goto(`${hausdesk.url}/ticket?number=4711`);
        await panelFor(page, `${site.id}/4711`);
        return '#answer';
      },
    },
  ];
  try {
    const figures: Figure[] = [];
    for (const place of places) figures.push(await measurePlace(place, progress));
    return figures;
  } finally {
    await hubSpot.close();
    await hausdesk.close();
    await rm(profile, { recursive: true, force: true });
  }
}

async function measurePlace(place: Place, progress: (line: string) => void): Promise<Figure> {
  const { events, committed, origin } = await inBrowser(async (context) => {
    const page = await context.newPage();
    let selector = '';
    // The document is committed before the recording that matters: a first one tells its thread.
    const opening = await recordTrace(context, async () => {
      selector = await place.open(page, context);
    });
    const editor = page.locator(selector).first();
    await editor.click();
    for (let count = 0; count < PARAGRAPHS; count += 1) {
      await page.keyboard.insertText(PARAGRAPH);
      await page.keyboard.press('Enter');
    }
    await page.waitForTimeout(2 * PAUSE_MS);
    const typed = Array.from({ length: KEYS }, (_, index) => SENTENCE[index % SENTENCE.length] ?? ' ');
    const { events } = await recordTrace(context, async () => {
      for (let start = 0; start < KEYS; start += BURST) {
        await page.keyboard.type(typed.slice(start, start + BURST).join(''), { delay: KEY_MS });
        await page.waitForTimeout(PAUSE_MS);
      }
    });
    const length = await editor.evaluate((element) =>
      element instanceof HTMLTextAreaElement ? element.value.length : (element.textContent ?? '').length,
    );
    if (length < PARAGRAPHS * PARAGRAPH.length)
      throw new Error(`${place.editor} holds ${length} of ${PARAGRAPHS * PARAGRAPH.length} characters`);
    return { events, committed: opening.events, origin: new URL(page.url()).origin };
  }, place.options);
  const thread = threadOf(committed, (url) => url.startsWith(origin));
  const ours = spansOf(events, thread, (url) => extensionPath(url) !== undefined);
  const keys = windowsBetween(events, thread, 'keydown').map((window) => millisecondsIn(ours, window));
  if (keys.length !== KEYS) throw new Error(`the trace has ${keys.length} of ${KEYS} keys`);
  // The last key of a burst is the one after which the draft is read.
  const reading = Math.max(...keys);
  const total = keys.reduce((sum, ms) => sum + ms, 0);
  progress(
    `${place.editor}, ${WORDS} words: ${total.toFixed(1)} ms in ${KEYS} keys, at most ${reading.toFixed(1)} ms in a pause`,
  );
  return {
    name: `draft.keystroke.${place.editor}.p95.ms`,
    value: p95(keys),
    budget: 1,
    what: `main thread of the page, our scripts, per key in a draft of ${WORDS} words; a pause after every ${BURST}`,
  };
}
