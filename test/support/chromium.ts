import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { type BrowserContext, chromium, type Frame, type Page } from '@playwright/test';

export interface ChromiumOptions {
  /** Folder of the built extension. */
  extension?: string;
  headless?: boolean;
  /** The browser's own program, where it is not the machine's. */
  executable?: string;
  /** Kept between launches where given; else a fresh one that is removed on close. */
  profile?: string;
  colorScheme?: 'light' | 'dark';
  viewport?: { width: number; height: number } | null;
  args?: string[];
  /** Leaves the page open that the extension shows once, after it was installed. */
  keepWelcome?: boolean;
}

export const EXTENSION = resolve(process.env.SAVOIR_EXTENSION ?? '.output/chrome-mv3');

/**
 * Chromium with the built extension as it ships. Hosts below zendesk.com and hubspot.com lead to 127.0.0.1, where
 * the practice desks listen with certificates of their own; nothing else is reached.
 */
export async function launchChromium(options: ChromiumOptions = {}): Promise<BrowserContext> {
  const { extension = EXTENSION, headless = true, colorScheme = 'light' } = options;
  const profile = options.profile ?? (await mkdtemp(join(tmpdir(), 'savoir-')));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: options.executable ?? process.env.CHROMIUM ?? '/usr/bin/chromium',
    headless,
    colorScheme,
    viewport: options.viewport === undefined ? { width: 1366, height: 768 } : options.viewport,
    ignoreHTTPSErrors: true,
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      '--host-resolver-rules=MAP *.zendesk.com 127.0.0.1, MAP *.hubspot.com 127.0.0.1, MAP * ~NOTFOUND, EXCLUDE 127.0.0.1, EXCLUDE localhost',
      '--ignore-certificate-errors',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      '--disable-quic',
      // Replaces Playwright's list, which turns storage partitioning off: then a framed extension page is denied
      // IndexedDB, unlike in anybody's browser.
      '--disable-features=HttpsUpgrades,HttpsFirstBalancedModeAutoEnable,MediaRouter,OptimizationHints,PaintHolding',
      ...(options.args ?? []),
    ],
  });
  // It would come in front of a test's own tab at any moment.
  if (!options.profile && !options.keepWelcome)
    await welcomePage(context).then(
      (page) => page.close(),
      () => {},
    );
  if (!options.profile)
    context.on('close', () => rm(profile, { recursive: true, force: true }).catch(() => {}));
  return context;
}

/** The page that the extension opens once, after it was installed: in front of every other tab. */
export async function welcomePage(context: BrowserContext): Promise<Page> {
  const isIt = (page: Page) => page.url().endsWith('/welcome.html');
  for (const end = Date.now() + 5_000; Date.now() < end; await wait(50)) {
    const page = context.pages().find(isIt);
    if (page) return page;
  }
  throw new Error('the welcome page did not open');
}

/** The extension's id, from its worker. */
export async function extensionId(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return new URL(worker.url()).host;
}

/** The framed panel of a helpdesk page, once it is there. */
export async function panelOf(page: Page): Promise<Frame> {
  const find = () => page.frames().find((frame) => /\/sidebar\.html/.test(frame.url()));
  for (const end = Date.now() + 15_000; Date.now() < end; ) {
    const frame = find();
    if (frame) return frame;
    await page.waitForTimeout(50);
  }
  throw new Error(
    `no panel on ${page.url()}: ${page
      .frames()
      .map((frame) => frame.url())
      .join(', ')}`,
  );
}

/** The panel, once it shows guidance for the record of this id. */
export async function panelFor(page: Page, recordId: string | number): Promise<Frame> {
  const panel = await panelOf(page);
  await panel.waitForSelector(`.panel[data-phase="ready"][data-record="${recordId}"]`, { timeout: 15_000 });
  return panel;
}

/**
 * Waits until the panel has found its place: it makes room for controls that appear, at the latest for an editor that it
 * looks for 0.7 seconds after a record was opened; and for half a second after a move Chromium discards input to a frame
 * of another site, so that nobody is tricked into a click.
 */
export async function panelStill(page: Page): Promise<void> {
  await page.evaluate(
    () =>
      new Promise<void>((done) => {
        let last = '';
        let since = performance.now();
        const timer = setInterval(() => {
          const { x, y, width, height } =
            document.querySelector('savoir-panel')?.getBoundingClientRect() ?? new DOMRect();
          const now = [x, y, width, height].join();
          if (now !== last) since = performance.now();
          last = now;
          if (performance.now() - since < 1_500) return;
          clearInterval(timer);
          done();
        }, 50);
      }),
  );
  // Both documents have drawn since: a frame gets no input before it was painted where it is now.
  for (const document of [page.mainFrame(), await panelOf(page)])
    await document.evaluate(
      () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
    );
}
