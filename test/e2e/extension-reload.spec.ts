import { rm } from 'node:fs/promises';
import type { Browser } from 'webextension-polyfill';
import { extensionId, launchChromium, panelFor, welcomePage } from '../support/chromium';
import { developerProfile } from '../support/developer-profile';
import { expect, test, visit } from './fixtures';
import { hostElement, view } from './view';

declare const chrome: Browser;

test('reloaded while a tab is open, the extension leaves nothing dead behind and works again', async ({
  build,
  desk,
}) => {
  const profile = await developerProfile();
  const context = await launchChromium({ extension: build, profile });
  try {
    await extensionId(context);
    await (await welcomePage(context)).close();
    const page = await context.newPage();
    await page.goto(`${desk.url}/agent/tickets/101`);
    const before = await panelFor(page, 101);
    await page.evaluate(() => {
      const counts: number[] = [];
      const errors: string[] = [];
      Object.assign(globalThis, { counts, errors });
      // What the helpdesk itself sees; the old panel's frame may complain while it ends.
      addEventListener('error', ({ message }) => errors.push(message));
      addEventListener('unhandledrejection', ({ reason }) => errors.push(String(reason)));
      new MutationObserver(() => counts.push(document.querySelectorAll('savoir-panel').length)).observe(
        document.documentElement,
        { childList: true },
      );
    });

    const [worker] = context.serviceWorkers();
    await Promise.all([
      context.waitForEvent('serviceworker'),
      worker?.evaluate(() => chrome.runtime.reload()).catch(() => {}),
    ]);
    // The old script's panel is gone, the new one has its own: never two.
    await expect.poll(() => before.isDetached()).toBe(true);
    const panel = view(await panelFor(page, 101));
    await expect(hostElement(page).element).toHaveCount(1);
    await expect(panel.name).toContainText('Böhm');
    await panel.insert.click();
    await expect(page.locator('.ck-editor__editable:visible')).toContainText('Böhm');
    await visit(page, '/agent/tickets/121');
    await panelFor(page, 121);

    const { counts, errors } = await page.evaluate(() => {
      const kept = globalThis as unknown as { counts: number[]; errors: string[] };
      return { counts: kept.counts, errors: kept.errors };
    });
    expect(Math.max(...counts)).toBe(1);
    expect(errors).toEqual([]);
    // One script follows the tab, not two.
    expect(desk.requests.filter(({ path }) => path.startsWith('/api/v2/tickets/121'))).toHaveLength(1);
  } finally {
    await context.close();
    await rm(profile, { recursive: true, force: true });
  }
});
