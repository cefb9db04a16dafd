import type { Frame, Page } from '@playwright/test';
import type { PracticeDesk } from '../../../practice/desk';
import { tickets } from '../../../practice/tickets/index';
import { median, p95 } from '../../percentiles';
import { clearStamps, guidedAt, type PanelStamps, pageStamps, panelStamps, refinedAt } from '../../stamps';
import type { Figure } from '../../suite';
import { forgetAnswers, inBrowser, openTicket } from './open';

/** Slow enough that every first guidance is the page's alone. */
const SLOW_API_MS = 5_000;
/** What the budget supposes of a desk. */
const API_MS = 250;
/** How long the agent looks at each ticket. */
const PAGE_PAUSE_MS = 600;
const API_PAUSE_MS = 1_000;
const ATTEMPTS = 4;

/** Tickets with words to read: an empty one has no first message to wait for. */
const IDS = tickets.filter(({ messages }) => messages.length > 0).map(({ id }) => String(id));

/** Goes to another ticket as the desk's own controls do; the time is that of the click. */
async function goTo(page: Page, record: string): Promise<number> {
  return page.evaluate((id) => {
    const tab = document.querySelector<HTMLElement>(`[data-test-id="header-tab"][data-entity-id="${id}"]`);
    const now = performance.timeOrigin + performance.now();
    if (tab) tab.click();
    else dispatchEvent(new CustomEvent('desk-open', { detail: `/agent/tickets/${id}` }));
    return now;
  }, record);
}

/**
 * Reads the panel's notes once everything should have happened, so that reading does not slow what is measured;
 * again a few times where it takes longer.
 */
async function notesOf<T>(
  panel: Frame,
  when: (stamps: PanelStamps) => T | undefined,
  pause: number,
): Promise<T | undefined> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    await panel.page().waitForTimeout(pause);
    const found = when(await panelStamps(panel));
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Moves between all tickets of the desk with a warm panel: first each for the first time, then by their tabs. */
export async function measureSwitching(
  desk: PracticeDesk,
  progress: (line: string) => void,
): Promise<Figure[]> {
  const [first, ...rest] = IDS;
  if (!first) throw new Error('the practice desk has no tickets');
  return inBrowser(async (context) => {
    const page = await context.newPage();
    const fast = desk.fail('/api/', { delayMs: API_MS });
    const panel = await openTicket(page, desk, first);
    await page.waitForTimeout(1_000);
    progress(
      `clocks of page and panel differ by ${Math.abs((await pageStamps(page)).drift - (await panelStamps(panel)).drift).toFixed(2)} ms`,
    );

    const slow = desk.fail('/api/', { delayMs: SLOW_API_MS });
    const opened = await guidanceTimes(page, panel, rest);
    const returned = await guidanceTimes(page, panel, IDS);
    slow();
    const refined = await refinementTimes(page, panel, rest);
    fast();

    const spread = (name: string, times: readonly number[]) => {
      const [middle, high, worst] = [median(times), p95(times), Math.max(...times)].map((ms) =>
        ms.toFixed(0),
      );
      progress(`${name}: median ${middle}, p95 ${high}, worst ${worst} ms (${times.length} switches)`);
    };
    const clicked = opened.map(({ fromClick }) => fromClick);
    const shown = opened.map(({ fromShown }) => fromShown);
    const byTab = returned.map(({ fromClick }) => fromClick);
    spread('guidance, ticket new to the tab, from the click', clicked);
    spread('guidance, ticket new to the tab, from its first message in the page', shown);
    spread('guidance, ticket already open, from the click', byTab);
    spread('refined by the API, from the click', refined);
    return [
      {
        name: 'page.guidance.page.p95.ms',
        value: p95([...shown, ...byTab]),
        budget: 150,
        what: `ticket changes → guidance on screen, warm panel, API still silent; ${shown.length + byTab.length} switches; new tickets count from their first message in the page`,
      },
      {
        name: 'page.guidance.page.click.p95.ms',
        value: p95([...clicked, ...byTab]),
        what: "the same from the click, the desk's own loading included",
      },
      {
        name: 'page.guidance.api.p95.ms',
        value: p95(refined),
        budget: API_MS + 100,
        what: `ticket changes → guidance with what the API knows, desk answering in ${API_MS} ms; ${refined.length} switches`,
      },
      {
        name: 'page.guidance.api.over.p95.ms',
        value: p95(refined) - API_MS,
        budget: 100,
        what: `the same without the desk's ${API_MS} ms`,
      },
    ];
  });
}

async function guidanceTimes(page: Page, panel: Frame, records: readonly string[]) {
  const times = [];
  for (const record of records) {
    await clearStamps(panel);
    const at = await goTo(page, record);
    const guided = await notesOf(panel, (stamps) => guidedAt(stamps, record, at), PAGE_PAUSE_MS);
    if (guided === undefined) throw new Error(`no guidance for ticket ${record}`);
    const { shown } = await pageStamps(page);
    times.push({ fromClick: guided - at, fromShown: guided - Math.max(at, shown[record] ?? at) });
  }
  return times;
}

/** Tickets whose guidance stays as it is when the API has answered have no such time. */
async function refinementTimes(page: Page, panel: Frame, records: readonly string[]): Promise<number[]> {
  await forgetAnswers(panel);
  const times: number[] = [];
  for (const record of records) {
    await clearStamps(panel);
    const at = await goTo(page, record);
    const refined = await notesOf(panel, (stamps) => refinedAt(stamps, record, at), API_PAUSE_MS);
    if (refined !== undefined) times.push(refined - at);
  }
  return times;
}
