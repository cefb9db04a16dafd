import type { Frame } from '@playwright/test';
import { panelViolations } from './axe';
import { expect, test } from './fixtures';
import { regionName, t, view } from './view';

const facts = (panel: Frame, region: string) =>
  panel.getByRole('region', { name: t('panel.territory.title', { country: regionName(region) }) });

test('a customer from a territory without reviewed tips: a plain sentence, and facts stand open', async ({
  open,
}) => {
  const frame = await open(160);
  const panel = view(frame);
  await expect(panel.culture).toContainText('Bhutan');
  await expect(panel.tips).toContainText(t('tips.noneFor', { place: 'Bhutan' }));
  const bhutan = facts(frame, 'BT');
  await expect(bhutan.locator('details')).toHaveAttribute('open', '');
  for (const fact of ['Dzongkha', 'Nepali', 'UTC+6', '+975', '2026-12-31', 'Nu. 1,500.00', '(BTN)'])
    await expect(bhutan).toContainText(fact);
  await expect(bhutan).toContainText(t('panel.territory.working', { first: 'Monday', last: 'Friday' }));
  // CLDR knows no rules for names in Dzongkha: nothing is said of them.
  await expect(bhutan).not.toContainText(t('panel.territory.names'));
  await expect(bhutan).toContainText(t('panel.territory.sources'));
  expect(await panelViolations(frame)).toEqual([]);
  const beyond = await bhutan.evaluate((section) => {
    document.documentElement.style.inlineSize = '240px';
    return section.scrollWidth - section.clientWidth;
  });
  expect(beyond).toBe(0);
});

test('the same where only the language has tips: they are no tips for the country', async ({ open }) => {
  const frame = await open(161);
  await expect(view(frame).tips).toContainText(t('tips.noneFor', { place: 'Paraguay' }));
  const paraguay = facts(frame, 'PY');
  for (const fact of ['Guarani', 'Spanish', '+595', '31/12/2026', '1.234.567,89', 'Gs. 1.500', '(PYG)'])
    await expect(paraguay).toContainText(fact);
  await expect(paraguay).toContainText(t('panel.territory.order.given-first', { languages: 'Spanish' }));
});

test('where there are reviewed tips the facts are folded, one click away and read only then', async ({
  open,
  page,
}) => {
  const read: string[] = [];
  page.on('request', (request) => read.push(new URL(request.url()).pathname));
  const frame = await open(101);
  const panel = view(frame);
  await expect(panel.tips).not.toContainText(t('tips.noneFor', { place: 'Germany' }));
  const germany = facts(frame, 'DE');
  await expect(germany.locator('details')).not.toHaveAttribute('open');
  await expect(germany.locator('dl')).toHaveCount(0);
  expect(read.filter((path) => path.startsWith('/territories/'))).toEqual([]);
  await germany.locator('summary').click();
  for (const fact of ['German', '+49', '31.12.2026', '1.234.567,89', '(EUR)'])
    await expect(germany).toContainText(fact);
});
