import type { Page } from '@playwright/test';

/**
 * Runs `scripts` in an isolated world of the page's document, as a content script lives in: same DOM, own
 * globals. Answers a function that evaluates an expression there.
 */
export async function isolatedWorld(page: Page, scripts: readonly string[]) {
  const session = await page.context().newCDPSession(page);
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId: contextId } = await session.send('Page.createIsolatedWorld', {
    frameId: frameTree.frame.id,
    worldName: 'content script',
  });
  const run = async <T>(expression: string): Promise<T> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      contextId,
      expression,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as T;
  };
  for (const script of scripts) await run(`${script};0`);
  return run;
}
