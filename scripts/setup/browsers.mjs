import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { ensurePackages } from './debian.mjs';

/** Fonts for the scripts that the practice tickets are written in. */
const FONTS = ['fonts-noto-core', 'fonts-noto-cjk'];
const CHROMIUM = ['/usr/bin/chromium', '/usr/bin/chromium-browser'];
const FIREFOX = [
  '/usr/bin/firefox-esr',
  '/usr/bin/firefox',
  '/Applications/Firefox.app/Contents/MacOS/firefox',
];

/**
 * The path of a Chromium that loads unpacked extensions (branded Chrome no longer does): `CHROMIUM`, Debian's,
 * or the one that Playwright downloads. Undefined where none can be had.
 */
export async function ensureChromium() {
  if (process.env.CHROMIUM) return process.env.CHROMIUM;
  ensurePackages(['chromium', ...FONTS]);
  const found = CHROMIUM.find((path) => existsSync(path));
  if (found) return found;
  const { chromium } = await import('@playwright/test');
  if (!existsSync(chromium.executablePath())) {
    console.log('Downloading Chromium (npx playwright install chromium) …');
    spawnSync('npx', ['playwright', 'install', 'chromium'], {
      stdio: 'inherit',
      shell: process.platform === 'win32',
    });
  }
  return existsSync(chromium.executablePath()) ? chromium.executablePath() : undefined;
}

/** The path of a Firefox: `FIREFOX`, Debian's ESR or an installed one. Undefined where none can be had. */
export function ensureFirefox() {
  if (process.env.FIREFOX) return process.env.FIREFOX;
  const installed = () => FIREFOX.find((path) => existsSync(path));
  if (!installed()) ensurePackages(['firefox-esr']);
  return installed();
}
