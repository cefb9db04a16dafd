import type { Page } from '@playwright/test';
import { panelFor } from '../../test/support/chromium';

/** Opens each ticket, prints what the panel says and leaves a screenshot. Throws where a panel does not show guidance. */
export async function tour(
  page: Page,
  desk: string,
  tickets: readonly string[],
  shot: (id: string) => string,
): Promise<void> {
  for (const id of tickets) {
    await page.goto(`${desk}/agent/tickets/${id}`);
    const panel = await panelFor(page, id);
    // The first guidance comes from the page alone; the desk's API refines it.
    await page.waitForLoadState('networkidle');
    const text = async (selector: string) =>
      (await panel.locator(selector).first().innerText()).replace(/\s+/g, ' ');
    const tips = await panel.locator('.tip').count();
    await page.screenshot({ path: shot(id) });
    console.log(`Ticket ${id}  ${await text('h1')}`);
    console.log(`  where      ${await text('header p')}`);
    console.log(
      `  who        ${(await panel.locator('header .chip').allInnerTexts()).join(' · ').replace(/\s+/g, ' ')}`,
    );
    console.log(`  answer     ${await text('.target')}`);
    console.log(`  greeting   ${await text('.line-text')}`);
    console.log(`  tips       ${tips} shown`);
    console.log(`  screenshot ${shot(id)}\n`);
  }
}
