import type { Browser, Page } from 'puppeteer-core';
import { openExtensionPage } from './firefox';

/** The browser's own sidebar and the keys of the extension's command, in Firefox's own window. */
export interface FirefoxSidebar {
  /** What the keys of the command do, pressed in the browser's window. */
  pressCommand(): Promise<void>;
  isOpen(): Promise<boolean>;
  close(): Promise<void>;
  /** Runs `task` with the document of the panel in the sidebar; undefined while it is not there. */
  inPanel<T, A = undefined>(task: (panel: Document, given: A) => T, given?: A): Promise<T | undefined>;
  /** A page of the extension, from which the sidebar's is reached: WebDriver does not list a sidebar. */
  readonly helper: Page;
}

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** Opens the helper page, which takes the front for a moment. */
export async function firefoxSidebar(browser: Browser): Promise<FirefoxSidebar> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  const inWindow = async (expression: string) => {
    const { result } = await connection.send('script.evaluate', {
      expression,
      target: { context: window?.context },
      awaitPromise: true,
      resultOwnership: 'none',
    });
    return (result.result as { value?: unknown } | undefined)?.value;
  };
  const helper = await openExtensionPage(browser, '/options.html');
  return {
    helper,
    async pressCommand() {
      await inWindow('document.querySelector(`keyset[id^="ext"] key`).doCommand()');
    },
    isOpen: async () => (await inWindow('SidebarController.isOpen')) === true,
    async close() {
      await inWindow('SidebarController.hide()');
    },
    inPanel<T, A>(task: (panel: Document, given: A) => T, given?: A) {
      const expression = `(() => {
        const [view] = browser.extension.getViews({ type: 'sidebar' });
        return view && (${task})(view.document, ${JSON.stringify(given)});
      })()`;
      return helper.evaluate(expression) as Promise<T | undefined>;
    },
  };
}
