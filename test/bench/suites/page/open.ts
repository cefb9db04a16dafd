import type { BrowserContext, Frame, Page } from '@playwright/test';
import type { PracticeDesk } from '../../../practice/desk';
import { type ChromiumOptions, launchChromium, panelFor } from '../../../support/chromium';
import { installStamps } from '../../stamps';

/** The practice desk's thread of 300 messages. */
export const LONG_TICKET = '300';

export interface Measuring {
  desk: PracticeDesk;
  context: BrowserContext;
}

/** A browser with the extension (or another one), at the smallest screen that budgets speak of; closed after `act`. */
export async function inBrowser<T>(
  act: (context: BrowserContext) => Promise<T>,
  options: ChromiumOptions = {},
): Promise<T> {
  const context = await launchChromium({ viewport: { width: 1366, height: 768 }, ...options });
  try {
    await installStamps(context);
    return await act(context);
  } finally {
    await context.close();
  }
}

/** Opens a ticket by its address and waits for its guidance. The panel must be open: the slim tab shows nothing. */
export async function openTicket(page: Page, desk: PracticeDesk, id: string): Promise<Frame> {
  await page.goto(`${desk.url}/agent/tickets/${id}`);
  const panel = await panelFor(page, id);
  const shape = await page.locator('savoir-panel').getAttribute('data-shape');
  if (shape !== 'panel') throw new Error(`on ticket ${id} the panel shows as "${shape}"`);
  return panel;
}

/** Forgets what the API said, so that the next opening asks again as on a new day. */
export async function forgetAnswers(panel: Frame): Promise<void> {
  await panel.evaluate(() =>
    (
      globalThis as unknown as { chrome: { storage: { session: { clear(): Promise<void> } } } }
    ).chrome.storage.session.clear(),
  );
}

/** The path inside the extension, or undefined for other addresses. */
export function extensionPath(url: string): string | undefined {
  return /^(?:chrome|moz)-extension:\/\/[^/]+\/([^?#]+)/.exec(url)?.[1];
}
