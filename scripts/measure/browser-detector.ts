import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import type { BrowserDetection } from '../../lib/detect/language/browser-voice';

/**
 * Asks Chromium's `i18n.detectLanguage` about many texts. Only extensions have it, so a bare one is loaded.
 * Returns the answers by text.
 */
export async function detectInChromium(texts: readonly string[]): Promise<Map<string, BrowserDetection>> {
  const folder = mkdtempSync(join(tmpdir(), 'savoir-detector-'));
  const extension = join(folder, 'background.js');
  writeFileSync(extension, '');
  writeFileSync(
    join(folder, 'manifest.json'),
    JSON.stringify({
      manifest_version: 3,
      name: 'd',
      version: '1',
      background: { service_worker: 'background.js' },
    }),
  );
  const context = await chromium.launchPersistentContext('', {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: [
      '--headless=new',
      '--no-sandbox',
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
    ],
    ignoreDefaultArgs: ['--disable-extensions'],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const answers = new Map<string, BrowserDetection>();
    for (let at = 0; at < texts.length; at += 500) {
      const batch = texts.slice(at, at + 500);
      const found = await worker.evaluate(async (list: string[]) => {
        const { i18n } = (
          globalThis as unknown as { chrome: { i18n: { detectLanguage(text: string): unknown } } }
        ).chrome;
        const out: unknown[] = [];
        for (const text of list) out.push(await i18n.detectLanguage(text));
        return out;
      }, batch);
      for (const [index, text] of batch.entries()) answers.set(text, found[index] as BrowserDetection);
    }
    return answers;
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
