import type { BrowserContext, Page } from '@playwright/test';
import type { PracticeDesk } from '../../../practice/desk';
import { median } from '../../percentiles';
import { recordTrace } from '../../record-trace';
import { pageStamps } from '../../stamps';
import type { Figure } from '../../suite';
import {
  longTasks,
  millisecondsIn,
  processorTime,
  spansOf,
  type Thread,
  type TraceEvent,
  tasksOf,
  threadOf,
  united,
  urlOf,
} from '../../trace';
import { extensionPath, forgetAnswers, inBrowser, LONG_TICKET, openTicket } from './open';
import { shiftAlone, shiftOf, worstOf } from './shift';
import { sizeFigures } from './size';

const LOADS = 7;
/** After guidance: the API's answer, the first look at the draft. In milliseconds. */
const SETTLE_MS = 1_500;
const ALL = { from: 0, until: Number.POSITIVE_INFINITY };

/** Files of the extension that ran on this thread. */
const injectedInto = (events: readonly TraceEvent[], { pid, tid }: Thread): string[] => [
  ...new Set(
    events
      .filter((event) => event.pid === pid && event.tid === tid && event.ph === 'X')
      .flatMap((event) => extensionPath(urlOf(event) ?? '') ?? []),
  ),
];

/** Opens the ticket of 300 messages in fresh tabs: sizes of what was loaded, main-thread time, layout shift. */
export async function measureLoad(desk: PracticeDesk, progress: (line: string) => void): Promise<Figure[]> {
  const { loads, noTicket } = await inBrowser(async (context) => {
    const loads = [];
    for (let load = 1; load <= LOADS; load += 1) {
      const one = await loadOnce(context, desk);
      progress(
        `load ${load}: script ${one.script.toFixed(1)} ms (processor ${one.processor.toFixed(1)}), panel ${one.frame.toFixed(0)} ms`,
      );
      loads.push(one);
    }
    return { loads, noTicket: await loadWithoutTicket(context, desk) };
  });
  const [first] = loads;
  if (!first) throw new Error('nothing was loaded');
  const of = (name: 'script' | 'processor' | 'frame' | 'heap') => median(loads.map((load) => load[name]));
  const shift = worstOf(loads.map((load) => load.shift));
  const whole = worstOf(loads.map((load) => load.shiftOfLoad));
  const alone = await shiftAlone(desk, LOADS, SETTLE_MS);
  progress(`layout shift of the whole load ${whole.score}, of the page alone ${alone.score}`);
  if (shift.score) progress(`moved after our element was added: ${shift.moved.join(', ')}`);
  return [
    ...(await sizeFigures({ injected: first.injected, noTicket, panel: first.panelFiles }, progress)),
    {
      name: 'page.script.ms',
      value: of('script'),
      budget: 10,
      what: `main thread of the page, our scripts, loading 300 messages; median of ${LOADS}`,
    },
    {
      name: 'page.script.cpu.ms',
      value: of('processor'),
      what: 'the same in processor time: less where the machine is busy',
    },
    {
      name: 'page.longtasks',
      value: Math.max(...loads.map((load) => load.longTasks)),
      budget: 0,
      what: 'tasks over 50 ms that are mostly ours, in the worst load',
    },
    {
      name: 'page.cls',
      value: shift.score,
      budget: 0,
      what: 'layout shift after our element was added, worst load',
    },
    {
      name: 'page.frame.ms',
      value: of('frame'),
      what: "main thread of the panel's own process, everything, in the same loads; median",
    },
    {
      name: 'page.heap.MB',
      value: of('heap'),
      what: "the panel's JavaScript heap in use, after collection; median",
    },
  ];
}

async function loadOnce(context: BrowserContext, desk: PracticeDesk) {
  const page = await context.newPage();
  const panelFiles: string[] = [];
  page.on('request', (request) => {
    const path = extensionPath(request.url());
    if (path) panelFiles.push(path);
  });
  const { result: panel, events } = await recordTrace(context, async () => {
    const frame = await openTicket(page, desk, LONG_TICKET);
    await page.waitForTimeout(SETTLE_MS);
    return frame;
  });
  const session = await context.newCDPSession(panel);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  const stamps = await pageStamps(page);
  await forgetAnswers(panel);
  await page.close();

  const thread = threadOf(events, (url) => url.startsWith(desk.url));
  const framed = threadOf(events, (url) => extensionPath(url) === 'sidebar.html');
  const ours = spansOf(events, thread, (url) => extensionPath(url) !== undefined);
  return {
    panelFiles,
    injected: injectedInto(events, thread),
    script: millisecondsIn(ours, ALL),
    processor: processorTime(tasksOf(events, thread), ours),
    longTasks: longTasks(events, thread, ours),
    frame: millisecondsIn(united(tasksOf(events, framed)), ALL),
    heap: usedSize / 1e6,
    shift: shiftOf(stamps, stamps.panelAt),
    shiftOfLoad: shiftOf(stamps),
  };
}

async function loadWithoutTicket(context: BrowserContext, desk: PracticeDesk): Promise<string[]> {
  const page: Page = await context.newPage();
  const { events } = await recordTrace(context, async () => {
    await page.goto(`${desk.url}/agent/dashboard`);
    await page.locator('[data-test-id="generic-table-body"] a').first().waitFor();
    await page.waitForTimeout(SETTLE_MS);
  });
  await page.close();
  return injectedInto(
    events,
    threadOf(events, (url) => url.startsWith(desk.url)),
  );
}
