import { resolve } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { build } from 'vite';
import { extensionId } from './chromium';
import type { LibInPage } from './lib-entry';

declare global {
  /** Only in pages that `libPage` opened. */
  var savoirLib: LibInPage;
}

const ROOT = resolve(import.meta.dirname, '../..');
let script: Promise<string> | undefined;

/** `lib-entry.ts` and all that it imports as one script, minified as it ships. */
async function libScript(): Promise<string> {
  const built = await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { '@': ROOT } },
    build: {
      write: false,
      lib: {
        entry: resolve(import.meta.dirname, 'lib-entry.ts'),
        formats: ['iife'],
        name: 'savoirLibModule',
      },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error('nothing was built');
  return output.output[0].code;
}

/**
 * A page of the extension in which `savoirLib` is the code of `lib/packs` and `lib/team`: the browser's own database,
 * cryptography and locks, shared with every other document of the extension.
 */
export async function libPage(context: BrowserContext): Promise<Page> {
  script ??= libScript();
  const page = await context.newPage();
  await page.goto(`chrome-extension://${await extensionId(context)}/options.html`);
  // Past the page's policy, as a debugger may; the page itself runs nothing but its own scripts.
  await page.evaluate(await script);
  return page;
}
