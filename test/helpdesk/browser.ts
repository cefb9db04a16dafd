import { type Browser, chromium, type Page } from '@playwright/test';
import type { RequestTracker } from './request-tracker';

export function launchChromium(): Promise<Browser> {
  return chromium.launch({ executablePath: '/usr/bin/chromium', headless: true });
}

/** A page of its own session, signed in. */
export async function signIn(browser: Browser, tracker: RequestTracker, who = tracker.login): Promise<Page> {
  const page = await (await browser.newContext()).newPage();
  // The front page asks to sign in first.
  await page.goto(tracker.url);
  await page.fill('input[name="user"]', who.user);
  await page.fill('input[name="pass"]', who.password);
  await page.click('form#login input[type="submit"]');
  await page.waitForSelector('#preferences-logout', { state: 'attached' });
  return page;
}
