import type { PracticeDesk } from '../../../practice/desk';
import { p95 } from '../../percentiles';
import { recordTrace } from '../../record-trace';
import type { Figure } from '../../suite';
import { millisecondsIn, spansOf, type TraceEvent, threadOf, windowsBetween } from '../../trace';
import { extensionPath, inBrowser, LONG_TICKET, openTicket } from './open';

const KEYS = 200;
/** Between keys: a fast typist. */
const KEY_MS = 60;
/** After each of these keys the agent pauses, long enough for the draft to be read. */
const BURST = 50;
const PAUSE_MS = 1_500;
const WORDS = 'Guten Tag Frau Westermann, vielen Dank; wir sehen uns das an. ';

/** Types in the reply editor of the ticket of 300 messages, panel open, and adds up our scripts key by key. */
export async function measureTyping(desk: PracticeDesk, progress: (line: string) => void): Promise<Figure[]> {
  const { events, committed } = await inBrowser(async (context) => {
    const page = await context.newPage();
    // The document is committed before the recording that matters: a first, short one tells its thread.
    const opening = await recordTrace(context, () => openTicket(page, desk, LONG_TICKET));
    const editor = page.locator('[data-test-id^="omnicomposer-"]').first();
    await editor.click();
    await page.waitForTimeout(PAUSE_MS);
    const typed = Array.from({ length: KEYS }, (_, index) => WORDS[index % WORDS.length] ?? ' ');
    const { events } = await recordTrace(context, async () => {
      for (let start = 0; start < KEYS; start += BURST) {
        await page.keyboard.type(typed.slice(start, start + BURST).join(''), { delay: KEY_MS });
        await page.waitForTimeout(PAUSE_MS);
      }
    });
    const length = (await editor.innerText()).length;
    if (length < KEYS / 2) throw new Error(`the reply editor took ${length} of ${KEYS} keys`);
    return { events, committed: opening.events };
  });
  return typingFigures(events, committed, desk.url, progress);
}

function typingFigures(
  events: readonly TraceEvent[],
  committed: readonly TraceEvent[],
  origin: string,
  progress: (line: string) => void,
): Figure[] {
  const thread = threadOf(committed, (url) => url.startsWith(origin));
  const ours = spansOf(events, thread, (url) => extensionPath(url) !== undefined);
  const keys = windowsBetween(events, thread, 'keydown').map((window) => millisecondsIn(ours, window));
  if (keys.length !== KEYS) throw new Error(`the trace has ${keys.length} of ${KEYS} keys`);
  const total = keys.reduce((sum, ms) => sum + ms, 0);
  progress(`typing: ${total.toFixed(1)} ms of our scripts in ${KEYS} keys, pauses included`);
  return [
    {
      name: 'page.keystroke.p95.ms',
      value: p95(keys),
      budget: 1,
      what: `main thread of the page, our scripts, from one key to the next; ${KEYS} keys`,
    },
    {
      name: 'page.keystroke.max.ms',
      value: Math.max(...keys),
      what: 'the same for the worst key: a pause in which the draft is read',
    },
  ];
}
