import { panelFor } from '../support/chromium';
import { expect, test, visit } from './fixtures';
import { regionName, t, view } from './view';

test('one click picks a situation: tips and phrases follow; another click takes it back', async ({
  open,
}) => {
  const panel = view(await open(101));
  // The region comes from the API: until it answers, the tips are everybody's.
  await expect(panel.culture).toContainText(regionName('DE'));
  const shown = () => panel.tip.allInnerTexts();
  const before = await shown();
  expect(before.length).toBeGreaterThan(1);
  const phrases = panel.tips.locator('.shelf .line');
  await expect(phrases).toHaveCount(0);

  await panel.situation('apology').click();
  await expect(panel.situation('apology')).toHaveAttribute('aria-pressed', 'true');
  await expect.poll(shown).not.toEqual(before);
  await expect(phrases.first()).toBeVisible();
  const apology = await phrases.allInnerTexts();

  await panel.situation('refusal').click();
  await expect(panel.situation('apology')).toHaveAttribute('aria-pressed', 'false');
  await expect.poll(() => phrases.allInnerTexts()).not.toEqual(apology);

  await panel.situation('refusal').click();
  await expect.poll(shown).toEqual(before);
  await expect(phrases).toHaveCount(0);
});

test('what the thread speaks for is marked, with the reason, and never picked by itself', async ({
  open,
}) => {
  const panel = view(await open(101));
  const reason = t('situation.because.first');
  await expect(panel.tips).toContainText(reason);
  await expect(panel.situation('first-contact')).toHaveAttribute('data-suggested', 'true');
  await expect(panel.tips.locator('[aria-pressed="true"]')).toHaveCount(0);
  await panel.situation('delay').click();
  await expect(panel.tips).not.toContainText(reason);
});

test('the pick belongs to its ticket and is there again when the agent comes back', async ({
  open,
  page,
}) => {
  const panel = view(await open(101));
  await panel.situation('delay').click();
  await visit(page, '/agent/tickets/112');
  await panelFor(page, 112);
  await expect(panel.situation('delay')).toHaveAttribute('aria-pressed', 'false');
  await visit(page, '/agent/tickets/101');
  await panelFor(page, 101);
  await expect(panel.situation('delay')).toHaveAttribute('aria-pressed', 'true');
});

test('the shelf of phrases is searched by what they say and what they mean', async ({ open }) => {
  const panel = view(await open(101));
  await expect(panel.culture).toContainText(regionName('DE'));
  await panel.replyIn.selectOption('de');
  await panel.button('address.phrases').click();
  const lines = panel.address.locator('.shelf .line');
  const search = panel.address.getByRole('searchbox', { name: t('address.search') });
  const all = await lines.count();
  await search.fill('MISTAKE was');
  await expect(lines).not.toHaveCount(all);
  await expect(lines.first()).toContainText('Fehler');
  await search.fill('qqq');
  await expect(panel.address).toContainText(t('address.nothingFound'));
  await search.fill('');
  await expect(lines).toHaveCount(all);
});
