import { agentWrites, expect, test } from './fixtures';
import { t, view } from './view';

test('too short to tell: says that the register is unknown, and in what tone to write all the same', async ({
  open,
}) => {
  const panel = view(await open(104));
  await expect(panel.register).toHaveText(t('finding.unknownRegister'));
  await expect(panel.root).toContainText(t('tone.register.neutral'));
});

test('a click on a chip shows the evidence, a second one hides it', async ({ open }) => {
  const frame = await open(111);
  const panel = view(frame);
  const locale = frame.getByText(t('evidence.locale', { locale: 'en-US' }));
  await expect(panel.culture).toHaveAttribute('aria-expanded', 'false');
  await expect(locale).toHaveCount(0);
  await panel.culture.click();
  await expect(panel.culture).toHaveAttribute('aria-expanded', 'true');
  await expect(locale.first()).toBeVisible();
  await expect(frame.getByText(t('finding.speaksAgainst')).first()).toBeVisible();
  await expect(
    frame.getByText(t('evidence.time-zone', { zone: 'America/Toronto', pointsTo: 'Canada' })),
  ).toBeVisible();
  await panel.culture.click();
  await expect(locale).toHaveCount(0);
});

test('the evidence is the Japanese original, not the translation that the page shows', async ({
  open,
  page,
}) => {
  const frame = await open(121);
  await expect(page.getByText('Hello, my name is Sasaki.')).toBeVisible();
  const panel = view(frame);
  await panel.register.click();
  await expect(frame.getByRole('listitem').filter({ hasText: 'ました' })).toBeVisible();
  await panel.culture.click();
  await expect(frame.getByText(t('evidence.script', { scriptName: 'Japanese' }))).toBeVisible();
  expect(await panel.root.innerText()).not.toMatch(/\b(?:Sasaki|charger|purchased)\b/);
});

test('a name with markup and direction overrides is text', async ({ open, page }) => {
  const dialogs: string[] = [];
  page.on('dialog', (dialog) => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  const panel = view(await open(154));
  await expect(panel.name).toContainText('Noémie');
  await expect(panel.name).toContainText('Rochat');
  await panel.culture.click();
  await panel.register.click();
  await expect(panel.root.locator('b, script, img').filter({ hasText: 'Noémie' })).toHaveCount(0);
  await expect(panel.root.locator('img, script')).toHaveCount(0);
  expect(await panel.root.innerText()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  expect(dialogs).toEqual([]);
});

test('an empty ticket and one with only an internal note have no message from the customer', async ({
  open,
}) => {
  for (const id of [152, 153]) {
    const panel = view(await open(id));
    await expect(panel.root).toContainText(t('target.empty'));
    expect(await panel.root.innerText()).not.toContain('contract');
  }
});

test("the agent's pick of the reply language changes the greeting, for this ticket only", async ({
  open,
  page,
  worker,
}) => {
  await agentWrites(worker, 'en');
  const panel = view(await open(101));
  await expect(panel.greetingText).toHaveAttribute('lang', 'en');
  await expect(panel.greetingText).toContainText(/^Dear Dr\./);
  await panel.replyIn.selectOption('de');
  await expect(panel.greetingText).toHaveAttribute('lang', 'de');
  await expect(panel.greetingText).toContainText(/^Guten Tag Dr\./);
  await page.reload();
  await expect(view(await open(101)).greetingText).toHaveAttribute('lang', 'en');
});

test('shows which channels people there tend to use, with sources, and nothing where none is known', async ({
  open,
}) => {
  const frame = await open(101);
  await frame.getByText(t('channels.title')).click();
  const phone = frame.locator('.channels > ul > li', { hasText: t('channels.name.phone') }).first();
  await expect(phone).toContainText(t('channels.preferred'));
  await expect(phone.locator('a')).toHaveAttribute('href', /^https:/);
  const unknown = await open(104);
  await expect(unknown.getByText(t('channels.title'))).toHaveCount(0);
});
