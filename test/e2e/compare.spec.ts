import type { Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import { forgetTeam, storeTeam, teamEntry } from '../support/team-store';
import { panelViolations } from './axe';
import { expect, test } from './fixtures';
import { like, regionName, t, view } from './view';

declare const chrome: Browser;

const atHome = (worker: Worker, agentRegion: string, agentLanguages = ['en']) =>
  worker.evaluate((settings) => chrome.storage.local.set({ settings }), {
    agentRegion,
    agentLanguages,
    teamLanguage: 'en',
  });

test.describe('comparing customs', () => {
  test('asks where the agent is at home first, with the way there', async ({ open }) => {
    const frame = await open(101);
    await view(frame).button('panel.compare.open').click();
    await expect(frame.getByText(t('panel.compare.notTold'))).toBeVisible();
    await expect(frame.getByRole('dialog')).toHaveCount(0);
  });

  test('shows both sides in words, and goes back to where it was', async ({ open, worker }) => {
    await atHome(worker, 'JP');
    const frame = await open(101);
    const button = view(frame).button('panel.compare.open');
    await button.click();
    const dialog = frame.getByRole('dialog', { name: t('panel.compare.title') });
    await expect(
      dialog.getByRole('heading', { name: t('panel.compare.scale.directness.name') }),
    ).toBeVisible();
    await expect(dialog.getByText('Germany', { exact: true }).first()).toBeVisible();
    await expect(dialog.getByText(t('panel.compare.you', { place: 'Japan' })).first()).toBeVisible();
    await expect(dialog.getByText(t('panel.compare.weekend', { days: 'Saturday and Sunday' }))).toHaveCount(
      2,
    );
    expect(await panelViolations(frame)).toEqual([]);
    await frame.page().keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
    await expect(view(frame).tips).toBeVisible();

    await button.click();
    await dialog.getByRole('button', { name: t('panel.compare.back') }).click();
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });
});

test.describe('why', () => {
  test('opens reasoning and sources of every tip, of the tone and of the channels', async ({ open }) => {
    const frame = await open(101);
    const { tips, button } = view(frame);
    const more = tips.getByRole('button', { name: /more tip/ });
    if (await more.count()) await more.click();
    const all = tips.locator('.tip');
    const count = await all.count();
    expect(count).toBeGreaterThan(3);
    for (let index = 0; index < count; index += 1) {
      const tip = all.nth(index);
      await tip.getByRole('button', { name: t('tips.why') }).click();
      await expect(tip.locator('.why p').first()).not.toBeEmpty();
      await expect(tip.locator('.sources a').first()).toHaveAttribute('href', /^https?:/);
    }
    const tone = frame.locator('section', { has: button('panel.compare.open') });
    await tone.getByRole('button', { name: t('tone.why') }).click();
    await expect(tone.locator('.sources a').first()).toHaveAttribute('href', /^https?:/);
    await frame.getByText(t('channels.title')).click();
    await expect(frame.locator('.channels .sources a').first()).toHaveAttribute('href', /^https?:/);
  });

  test('says where it can’t be read, and reads it the next time', async ({ open }) => {
    const frame = await open(101);
    const tip = view(frame).tips.locator('.tip').first();
    const why = tip.getByRole('button', { name: t('tips.why') });
    await frame.evaluate(() => {
      const real = fetch;
      window.fetch = (...asked) => {
        if (!String(asked[0]).endsWith('.why.json')) return real(...asked);
        window.fetch = real;
        return Promise.reject(new Error('gone'));
      };
    });
    await why.click();
    await expect(tip.getByRole('status')).toHaveText(t('tips.whyFailed'));
    await why.click();
    await why.click();
    await expect(tip.locator('.sources a').first()).toBeVisible();
  });

  test('says that no native speaker has signed the lines, and where they come from', async ({ open }) => {
    const frame = await open(101);
    const { address } = view(frame);
    await expect(address.getByText(t('address.unsigned'))).toBeVisible();
    await address.getByRole('button', { name: t('address.sources') }).click();
    await expect(address.locator('.sources a').first()).toHaveAttribute('href', /^https?:/);
  });
});

test('at most five tips at first; the keyboard goes on at the first one of the rest', async ({ open }) => {
  const frame = await open(101);
  const { tips, culture } = view(frame);
  await expect(culture).toContainText(regionName('DE'));
  const first = await tips.locator('.tip').count();
  expect(first).toBeLessThanOrEqual(5);
  const more = tips.getByRole('button', { name: /more tip/ });
  await more.focus();
  await frame.page().keyboard.press('Enter');
  await expect(tips.locator('.tip').nth(first)).toBeFocused();
  const fewer = tips.getByRole('button', { name: t('tips.fewer') });
  await expect(fewer).toHaveAttribute('aria-expanded', 'true');
  await fewer.click();
  await expect(tips.locator('.tip')).toHaveCount(first);
});

test('a team’s licensed scores stand in the compare view alone, with their edition', async ({
  open,
  worker,
}) => {
  await atHome(worker, 'JP');
  // Figures here are made up: the real ones are licensed.
  await storeTeam(worker, {
    revision: 1,
    entries: [
      teamEntry('house.dimensions', 'dimensions', {
        edition: 'Made up, 2026',
        licence: 'Nobody: made up for a test',
        scores: { DE: { pdi: 101, idv: 12 }, JP: { pdi: 33 } },
      }),
    ],
  });
  const frame = await open(101);
  await expect(view(frame).root).toContainText(like('target.replyBy'));
  await expect(view(frame).root).not.toContainText('101');
  await view(frame).button('panel.compare.open').click();
  const dialog = frame.getByRole('dialog', { name: t('panel.compare.title') });
  const section = dialog.locator('section').last();
  await expect(section.getByRole('heading', { level: 2 })).toHaveText(
    t('panel.compare.dimensions.title', { edition: 'Made up, 2026' }),
  );
  await expect(section).toContainText(t('panel.compare.dimensions.averages'));
  await expect(section.locator('.scale')).toHaveCount(2);
  await expect(section.locator('.scale').first()).toContainText(/101.*33/s);
  await expect(section.locator('.scale').last()).toContainText(t('panel.compare.dimensions.missing'));
  expect(await panelViolations(frame)).toEqual([]);
  await forgetTeam(worker);
});
