import { fileURLToPath } from 'node:url';
import type { BrowserContext, Frame, Page } from '@playwright/test';

/** All times in milliseconds since the Unix epoch, with fractions. */
export interface PageStamps {
  /** What `Date.now()` was ahead of this document's clock; tells how well clocks of two documents agree. */
  drift: number;
  shown: Record<string, number>;
  /** Layout shifts, with the elements that moved. */
  shifts: { at: number; value: number; moved: string[] }[];
  panelAt?: number;
}

export interface PanelStamps {
  drift: number;
  arrivals: { type: string; at: number }[];
  changes: { record?: string; at: number; painted?: number }[];
}

/** Makes every document that this browser loads from now on note its times. */
export function installStamps(context: BrowserContext): Promise<unknown> {
  return context.addInitScript({ path: fileURLToPath(new URL('in-document.js', import.meta.url)) });
}

const read = (document: Page | Frame) =>
  document.evaluate(() => (globalThis as unknown as { savoirStamps: unknown }).savoirStamps);

export const pageStamps = (page: Page): Promise<PageStamps> => read(page) as Promise<PageStamps>;
export const panelStamps = (panel: Frame): Promise<PanelStamps> => read(panel) as Promise<PanelStamps>;

/** Forgets what the panel noted so far. */
export function clearStamps(panel: Frame): Promise<void> {
  return panel.evaluate(() => {
    const stamps = (globalThis as unknown as { savoirStamps: PanelStamps }).savoirStamps;
    stamps.arrivals = [];
    stamps.changes = [];
  });
}

/** When guidance for `record` was first on screen after `since`. */
export function guidedAt({ changes }: PanelStamps, record: string, since: number): number | undefined {
  return changes.find((change) => change.record === record && change.at >= since)?.painted;
}

/** When the panel first showed something else after the helpdesk's API had answered after `since`. */
export function refinedAt(stamps: PanelStamps, record: string, since: number): number | undefined {
  const answered = stamps.arrivals.find(({ type, at }) => type === 'api' && at >= since)?.at;
  return answered === undefined ? undefined : guidedAt(stamps, record, answered);
}
