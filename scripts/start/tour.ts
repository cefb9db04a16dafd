import type { Page } from '@playwright/test';
import { panelFor } from '../../test/support/chromium';

/** One stop: the address of a record, the id that the panel gives it, and a short name for the files. */
export interface Stop {
  address: string;
  record: string;
  name: string;
}

/** Opens each record, prints what the panel says and leaves a screenshot. Throws where a panel does not show guidance. */
export async function tour(
  page: Page,
  stops: readonly Stop[],
  shot: (name: string) => string,
): Promise<void> {
  for (const { address, record, name } of stops) {
    await page.goto(address);
    const panel = await panelFor(page, record);
    // The first guidance comes from the page alone; the desk's API refines it.
    await page.waitForLoadState('networkidle');
    const text = async (selector: string) =>
      (await panel.locator(selector).first().innerText()).replace(/\s+/g, ' ');
    const tips = await panel.locator('.tip').count();
    await page.screenshot({ path: shot(name) });
    console.log(`${name}  ${await text('h1')}`);
    console.log(`  where      ${await text('header p')}`);
    console.log(
      `  who        ${(await panel.locator('header .chip').allInnerTexts()).join(' · ').replace(/\s+/g, ' ')}`,
    );
    console.log(`  answer     ${await text('.target')}`);
    console.log(`  greeting   ${await text('.line-text')}`);
    console.log(`  tips       ${tips} shown`);
    console.log(`  screenshot ${shot(name)}\n`);
  }
}
