import type { Browser } from 'puppeteer-core';

interface BidiConnection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/**
 * Grants the extension a host, as the agent does in the browser's own prompt, which can't be answered without a window; or
 * takes it back. The extension is told as it would be.
 */
export async function grantHost(browser: Browser, pattern: string, grant = true): Promise<void> {
  const { connection } = browser as unknown as { connection: BidiConnection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const [window] = tree.result.contexts as { context: string }[];
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { extension } = WebExtensionPolicy.getByID('savoir@savoir.example');
      const hosts = { permissions: [], origins: [${JSON.stringify(pattern)}], data_collection: [] };
      await ExtensionPermissions.${grant ? 'add' : 'remove'}(extension.id, hosts, extension);
    })()`,
    target: { context: window?.context },
    awaitPromise: true,
    resultOwnership: 'none',
  });
  const { exceptionDetails } = result as { exceptionDetails?: { text: string } };
  if (exceptionDetails) throw new Error(exceptionDetails.text);
}
