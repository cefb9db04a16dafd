import type { Frame, Page } from '@playwright/test';
import { bundleText, signed, type TestTeam } from '../../../support/team';
import { median, p95 } from '../../percentiles';
import type { Figure } from '../../suite';
import { largePack, shownText } from './content';

const WARM_UP = 3;
const RUNS = 30;

interface Shown {
  stored?: number;
  painted?: number;
}
declare global {
  /** In the page that receives and in the panel: when it happened, milliseconds since the Unix epoch. */
  var savoirShown: Shown;
}

/** Takes newer versions while a panel is open, and watches the panel for the changed tip. */
export async function measureShown(
  page: Page,
  panel: Frame,
  team: TestTeam,
  firstVersion: number,
  progress: (line: string) => void,
): Promise<Figure[]> {
  await page.evaluate(noteStored);
  const times: number[] = [];
  for (let run = 0; run < WARM_UP + RUNS; run++) {
    const version = firstVersion + run;
    const pack = await signed(team, largePack(team, version), ...(team.leads as [never, never]));
    const text = await bundleText(team, [pack]);
    await panel.evaluate(notePainted, shownText(version));
    const stored = await page.evaluate(async (given) => {
      const outcome = await savoirLib.receiveBundle(given, { via: 'file' });
      if (!outcome.applied.length) throw new Error(JSON.stringify(outcome.refused));
      return savoirShown.stored;
    }, text);
    await panel.waitForFunction(() => savoirShown.painted !== undefined);
    const painted = await panel.evaluate(() => savoirShown.painted);
    if (stored === undefined || painted === undefined) throw new Error('nothing was noted');
    if (run >= WARM_UP) times.push(painted - stored);
  }
  progress(
    `shown: best ${Math.min(...times).toFixed(1)}, median ${median(times).toFixed(1)}, p95 ${p95(times).toFixed(1)}, worst ${Math.max(...times).toFixed(1)} ms (${times.length} runs)`,
  );
  return [
    {
      name: 'packs.shown.p95.ms',
      value: p95(times),
      budget: 100,
      what: `a 2,000-entry pack stored → its changed tip on screen in an open panel, without reload; ${RUNS} versions`,
    },
  ];
}

/** Runs in the page that receives: notes when a transaction that wrote packs is complete. */
function noteStored(): void {
  globalThis.savoirShown = {};
  const own = IDBDatabase.prototype.transaction;
  IDBDatabase.prototype.transaction = function (this: IDBDatabase, ...given) {
    const transaction = own.apply(this, given);
    if (transaction.mode === 'readwrite' && transaction.objectStoreNames.contains('packs'))
      transaction.addEventListener('complete', () => {
        savoirShown.stored = performance.timeOrigin + performance.now();
      });
    return transaction;
  };
}

/** Runs in the panel: notes when a text is on screen. A timer set in a frame's callback runs after it was painted. */
function notePainted(text: string): void {
  globalThis.savoirShown = {};
  const observer = new MutationObserver(() => {
    if (!document.body.textContent.includes(text)) return;
    observer.disconnect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        savoirShown.painted = performance.timeOrigin + performance.now();
      }),
    );
  });
  observer.observe(document, { subtree: true, childList: true, characterData: true });
}
