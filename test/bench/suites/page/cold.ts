import type { BrowserContext } from '@playwright/test';
import type { PracticeDesk } from '../../../practice/desk';
import { median, p95 } from '../../percentiles';
import { guidedAt, pageStamps, panelStamps } from '../../stamps';
import type { Figure } from '../../suite';
import { forgetAnswers, inBrowser, openTicket } from './open';

/** Tickets of ordinary length, four cultures; each browser opens them in this order. */
const IDS = ['101', '112', '120', '130'];
const BROWSERS = 3;
const SETTLE_MS = 700;

/**
 * Opens tickets by their address in fresh tabs of fresh browsers: worker asleep, nothing compiled, panel not yet
 * there. Counted from the moment the page has the ticket's messages, until guidance is on screen.
 */
export async function measureCold(desk: PracticeDesk, progress: (line: string) => void): Promise<Figure[]> {
  const times: number[] = [];
  for (let browser = 1; browser <= BROWSERS; browser += 1) {
    await inBrowser(async (context) => {
      for (const id of IDS) times.push(await coldOnce(context, desk, id));
    });
    progress(
      `cold, browser ${browser}: ${times
        .slice(-IDS.length)
        .map((ms) => ms.toFixed(0))
        .join(', ')} ms`,
    );
  }
  progress(`cold: median ${median(times).toFixed(0)} ms`);
  return [
    {
      name: 'page.guidance.cold.p95.ms',
      value: p95(times),
      budget: 500,
      what: `page loaded in a fresh tab: its first message there → guidance on screen; ${times.length} loads in ${BROWSERS} fresh browsers`,
    },
  ];
}

async function coldOnce(context: BrowserContext, desk: PracticeDesk, id: string): Promise<number> {
  const page = await context.newPage();
  const panel = await openTicket(page, desk, id);
  await page.waitForTimeout(SETTLE_MS);
  const shown = (await pageStamps(page)).shown[id];
  const guided = guidedAt(await panelStamps(panel), id, 0);
  if (shown === undefined || guided === undefined) throw new Error(`ticket ${id} was not seen`);
  await forgetAnswers(panel);
  await page.close();
  return guided - shown;
}
