import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import puppeteer, { type Browser, type Frame, type Page } from 'puppeteer-core';

export interface FirefoxOptions {
  /** Folder of the built extension. */
  extension?: string;
  headless?: boolean;
  /** The browser's own program, where it is not the machine's. */
  executable?: string;
  /** Kept between launches where given; else a fresh one that is removed on close. */
  profile?: string;
  viewport?: { width: number; height: number };
  prefs?: Record<string, unknown>;
  /** Leaves the page open that the extension shows once, after it was installed. */
  keepWelcome?: boolean;
}

export const EXTENSION = resolve(process.env.SAVOIR_EXTENSION ?? '.output/firefox-mv3');
const VIEWPORT = { width: 1366, height: 768 };
const GECKO_ID = 'savoir@savoir.example';
/** Firefox draws a UUID for each install; a preference set beforehand fixes it. */
const UUID = '5a701e00-0000-4000-8000-00005a701e00';
export const EXTENSION_ORIGIN = `moz-extension://${UUID}`;

/**
 * Firefox with the built extension as it ships, driven over WebDriver BiDi. Every host leads to 127.0.0.1, where
 * the practice desk listens with a certificate of its own; nothing else is reached.
 */
export async function launchFirefox(options: FirefoxOptions = {}): Promise<Browser> {
  const { extension = EXTENSION, headless = true, viewport = VIEWPORT } = options;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: options.executable ?? process.env.FIREFOX ?? '/usr/bin/firefox-esr',
    ...(options.profile && { userDataDir: options.profile }),
    headless,
    acceptInsecureCerts: true,
    defaultViewport: viewport,
    // Without it WebDriver may not open pages of an extension.
    args: ['-remote-allow-system-access'],
    extraPrefsFirefox: {
      'network.dns.forceResolve': '127.0.0.1',
      'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
      'intl.accept_languages': 'en-US, en',
      ...options.prefs,
    },
  });
  await browser.installExtension(extension);
  // The page that opens once, after installing, would come in front of a test's own tab at any moment.
  if (options.keepWelcome) return browser;
  await extensionPage(browser, '/welcome.html').then(
    (page) => page.close(),
    () => {},
  );
  return browser;
}

/** A new session with a Firefox that runs already and that nobody else is connected to. */
export function connectFirefox(endpoint: string): Promise<Browser> {
  return puppeteer.connect({
    browserWSEndpoint: endpoint,
    protocol: 'webDriverBiDi',
    acceptInsecureCerts: true,
    defaultViewport: VIEWPORT,
  });
}

/**
 * Opens a page of the extension. Its process differs from that of the blank page, so that the navigation never
 * settles: the page is there once it says so itself.
 */
export async function openExtensionPage(browser: Browser, path: string): Promise<Page> {
  const page = await browser.newPage();
  const wanted = EXTENSION_ORIGIN + path;
  void page.goto(wanted, { timeout: 1_500 }).catch(() => {});
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(50)) {
    const at = await page.evaluate(() => [location.href, document.readyState].join(' ')).catch(() => '');
    if (at === `${wanted} complete`) return page;
  }
  throw new Error(`${path} did not open`);
}

/** A page of the extension that was opened by the extension itself: listed as `about:blank`, as the panel is. */
export async function extensionPage(browser: Browser, path: string): Promise<Page> {
  for (const end = Date.now() + 10_000; Date.now() < end; await wait(100)) {
    for (const page of await browser.pages()) {
      const href = await page.evaluate(() => location.href).catch(() => '');
      if (href === EXTENSION_ORIGIN + path) return page;
    }
  }
  throw new Error(`no page ${path} of the extension`);
}

/**
 * The framed panel of a helpdesk page. Its frame is listed as `about:blank`, so it is known by what
 * `location` says inside it.
 */
export async function panelOf(page: Page, patience = 15_000): Promise<Frame> {
  for (const end = Date.now() + patience; Date.now() < end; await wait(50)) {
    for (const frame of page.frames().slice(1)) {
      const href = await frame.evaluate(() => location.href).catch(() => '');
      if (href === `${EXTENSION_ORIGIN}/sidebar.html`) return frame;
    }
  }
  throw new Error(`no panel on ${page.url()}`);
}

/** The panel, once it shows guidance for the record of this id. */
export async function panelFor(page: Page, recordId: string | number): Promise<Frame> {
  const panel = await panelOf(page);
  await panel.waitForSelector(`.panel[data-phase="ready"][data-record="${recordId}"]`, { timeout: 15_000 });
  return panel;
}
