import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PracticeDesk } from '../../../practice/desk';
import { type PageStamps, pageStamps } from '../../stamps';
import { inBrowser, LONG_TICKET } from './open';

/** Sum of layout shift scores (Layout Instability API), and what moved. */
export interface Shift {
  score: number;
  moved: string[];
}

/** What shifted from this moment on. */
export function shiftOf({ shifts }: PageStamps, since = 0): Shift {
  const later = shifts.filter(({ at }) => at >= since);
  return {
    score: later.reduce((sum, { value }) => sum + value, 0),
    moved: [...new Set(later.flatMap(({ moved }) => moved))],
  };
}

/** The worst of several loads. */
export function worstOf(shifts: readonly Shift[]): Shift {
  return shifts.reduce((worst, shift) => (shift.score > worst.score ? shift : worst), {
    score: 0,
    moved: [],
  });
}

/** The worst of so many loads of the long ticket where only an extension that does nothing is installed. */
export async function shiftAlone(desk: PracticeDesk, loads: number, settleMs: number): Promise<Shift> {
  const extension = await mkdtemp(join(tmpdir(), 'savoir-bench-'));
  const manifest = { manifest_version: 3, name: 'Nothing', version: '1' };
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  try {
    return await inBrowser(
      async (context) => {
        const all: Shift[] = [];
        for (let load = 0; load < loads; load += 1) {
          const page = await context.newPage();
          await page.goto(`${desk.url}/agent/tickets/${LONG_TICKET}`);
          await page.locator('[data-test-id^="omnicomposer-"]').first().waitFor();
          await page.waitForTimeout(settleMs);
          all.push(shiftOf(await pageStamps(page)));
          await page.close();
        }
        return worstOf(all);
      },
      { extension },
    );
  } finally {
    await rm(extension, { recursive: true, force: true });
  }
}
