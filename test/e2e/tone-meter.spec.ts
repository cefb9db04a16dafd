import type { Frame, Page } from '@playwright/test';
import { panelViolations } from './axe';
import { agentWrites, expect, test } from './fixtures';
import { like, regionName, t, view } from './view';

const BLUNT =
  'You must send the form by Monday. We cannot refund the order without it. ' +
  'The number is on the invoice. Check the address again.';
const GENTLE =
  'Could you send us the form by Monday? We would suggest a copy by e-mail. ' +
  'The number is on the invoice. Perhaps the address has changed.';

const meter = (frame: Frame) => view(frame).root.getByRole('region', { name: t('meter.title') });
const row = (frame: Frame, axis: string) => meter(frame).locator(`[data-axis="${axis}"]`);

/** Writes into the reply as an agent does: with the editor's own keys. */
async function write(page: Page, text: string): Promise<void> {
  await page.locator('.ck-editor__editable:visible').click();
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
}

test('the tone of a draft stands beside the customer’s culture, with the words that moved it', async ({
  open,
  page,
  worker,
}, info) => {
  await agentWrites(worker, 'en');
  const frame = await open(121);
  await expect(view(frame).culture).toContainText(regionName('JP'));
  await view(frame).replyIn.selectOption('en');
  await write(page, BLUNT);
  await expect(meter(frame)).toContainText(like('meter.differs'), { timeout: 15_000 });
  await expect(meter(frame)).toContainText(t('meter.short.directness.more'));
  await expect(row(frame, 'directness')).toBeHidden();
  await meter(frame)
    .getByRole('button', { name: t('meter.details') })
    .click();
  await expect(row(frame, 'directness')).toContainText(t('meter.row.more.directness'));
  await expect(row(frame, 'directness').locator('q')).toContainText(['We cannot refund', 'must']);
  expect(await panelViolations(frame)).toEqual([]);
  await meter(frame).scrollIntoViewIfNeeded();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await meter(frame).screenshot({ path: info.outputPath(`${colorScheme}.png`) });
    expect(await panelViolations(frame)).toEqual([]);
  }

  await write(page, GENTLE);
  await expect(row(frame, 'directness')).toContainText(t('meter.row.usual.directness'));
  await expect(meter(frame)).not.toContainText(t('meter.short.directness.more'));
  // One sentence is no tone.
  await write(page, 'You must send the form by Monday.');
  await expect(meter(frame)).toHaveCount(0);
});
