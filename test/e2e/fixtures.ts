import {
  type BrowserContext,
  test as base,
  expect,
  type Frame,
  type Page,
  type Worker,
} from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { type DeskOptions, type PracticeDesk, startPracticeDesk } from '../practice/desk';
import { EXTENSION, extensionId, launchChromium, panelFor } from '../support/chromium';

/** What functions that run in the service worker see. */
declare const chrome: Browser;

interface TestThings {
  /** How the desk of this test behaves: `test.use({ deskOptions: … })`. */
  deskOptions: DeskOptions;
  /** A practice desk of the test's own: its own origin, so layouts and kept answers of others do not show. */
  desk: PracticeDesk;
  /** The extension's service worker, its storage emptied. */
  worker: Worker;
  /** A fresh tab. All tabs of the test are closed after it. */
  page: Page;
  /** Opens a ticket by its address and gives back the panel once it has guidance. */
  open(id: number): Promise<Frame>;
}
interface WorkerThings {
  /** Folder of the built extension. */
  build: string;
  /** One Chromium with the built extension for all tests of a worker. */
  chromiumContext: BrowserContext;
  extension: string;
}

export const test = base.extend<TestThings, WorkerThings>({
  build: [EXTENSION, { scope: 'worker', option: true }],
  chromiumContext: [
    async ({ build }, use) => {
      const context = await launchChromium({ extension: build });
      await use(context);
      await context.close();
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({ chromiumContext }, use) => use(await extensionId(chromiumContext)),
    { scope: 'worker' },
  ],
  deskOptions: [{}, { option: true }],
  desk: async ({ deskOptions }, use) => {
    const desk = await startPracticeDesk({ latencyMs: 20, now: new Date(), ...deskOptions });
    await use(desk);
    await desk.close();
  },
  worker: async ({ chromiumContext, extension }, use) => {
    const [worker] = chromiumContext.serviceWorkers();
    if (!worker) throw new Error(`no service worker of ${extension}`);
    await worker.evaluate(async () => {
      await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
      await new Promise<void>((done) => {
        const request = indexedDB.deleteDatabase('feedback');
        request.onsuccess = request.onerror = request.onblocked = () => done();
      });
    });
    await use(worker);
  },
  page: async ({ chromiumContext, worker: _ }, use) => {
    // The first tab keeps the window open. What a test asked for can open after its end (the options page, say) and
    // would be brought to the front for the next test, which waits for a new one.
    const closeOthers = () =>
      Promise.all(
        chromiumContext
          .pages()
          .slice(1)
          .map((page) => page.close()),
      );
    await closeOthers();
    await use(await chromiumContext.newPage());
    await closeOthers();
  },
  open: async ({ page, desk }, use) => {
    await use(async (id) => {
      await page.goto(`${desk.url}/agent/tickets/${id}`);
      return panelFor(page, id);
    });
  },
});
export { expect };

/** Sets the languages that the agent writes, as the options page stores them. */
export function agentWrites(worker: Worker, ...agentLanguages: string[]): Promise<void> {
  return worker.evaluate(
    (languages) => chrome.storage.local.set({ settings: { agentLanguages: languages, teamLanguage: 'en' } }),
    agentLanguages,
  );
}

/** What the desk's API was asked, in order. */
export const apiRequests = (desk: PracticeDesk) =>
  desk.requests.filter(({ path }) => path.startsWith('/api/')).map(({ path }) => path);

/** Moves the desk to another path as its own links do: push state, no page load. */
export function visit(page: Page, path: string): Promise<void> {
  return page.evaluate((to) => {
    dispatchEvent(new CustomEvent('desk-open', { detail: to }));
  }, path);
}

/** An element of the desk by the attribute that the helpdesk gives its parts. */
export const part = (page: Page, testId: string) => page.locator(`[data-test-id="${testId}"]`);
