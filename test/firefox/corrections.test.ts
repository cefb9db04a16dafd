import { expect, it } from 'vitest';
import { panelFor } from '../support/firefox';
import { createStage, reading, switchTo } from './stage';

const stage = createStage();

it('remembers a correction for the customer, over a reload and on another ticket, and forgets it', async () => {
  const { page, panel } = await stage.open(113);
  await expect.poll(() => reading(panel)).toMatchObject({ culture: 'Spanish, Spain' });
  await panel.click('header .chip');
  const picker = await panel.waitForSelector('.correction select');
  await picker?.select('pt');
  await expect.poll(async () => (await reading(panel)).culture).toMatch(/^Portuguese/);
  await panel.waitForFunction(
    () => document.querySelector('.correction [role="status"]')?.textContent !== '',
  );

  await page.reload();
  const again = await panelFor(page, 113);
  await expect.poll(async () => (await reading(again)).culture).toMatch(/^Portuguese/);
  await switchTo(page, 116);
  await expect
    .poll(() => reading(again))
    .toMatchObject({ record: '116', culture: expect.stringMatching(/^Portuguese/) });
  await switchTo(page, 101);
  await expect.poll(() => reading(again)).toMatchObject({ record: '101', culture: 'German, Germany' });

  await switchTo(page, 113);
  await expect
    .poll(() => reading(again))
    .toMatchObject({ record: '113', culture: expect.stringMatching(/^Portuguese/) });
  await again.click('header .chip');
  const back = await again.waitForSelector('.correction .link-button');
  await back?.click();
  await expect.poll(() => reading(again)).toMatchObject({ culture: 'Spanish, Spain' });
});
