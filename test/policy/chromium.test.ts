import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, Page } from '@playwright/test';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../e2e/view';
import { extensionId, launchChromium } from '../support/chromium';
import { heldOfTeam } from '../support/joined-team';
import { type PolicySpace, policySpace } from '../support/policy-space';
import { testTeam } from '../support/team';
import { startTeamServer } from '../support/team-server';
import { fileOf, settingsPolicy, teamPolicy, wrongTypes, wrongValueFields, wrongValues } from './policies';

/** The id that the key in the manifest gives. */
const ID = 'ehbaknfmgojejapbdjopipodnhieklcd';

declare const chrome: {
  permissions: { contains(permissions: { origins: string[] }): Promise<boolean> };
  storage: { managed: { get(): Promise<Record<string, unknown>> } };
};

let space: PolicySpace;
let context: BrowserContext | undefined;
beforeAll(async () => {
  space = await policySpace('chromium');
});
afterEach(async () => {
  await context?.close();
  context = undefined;
});
afterAll(() => space.remove());

const set = (policy: object | undefined, more: object = {}) =>
  space.set(policy && { '3rdparty': { extensions: { [ID]: policy } }, ...more });

/** Options page of a Chromium that starts under these policies. */
async function start(policy: object | undefined, more?: object, profile?: string): Promise<Page> {
  await set(policy, more);
  context = await launchChromium({ executable: space.executable, ...(profile && { profile }) });
  expect(await extensionId(context)).toBe(ID);
  const page = await context.newPage();
  await page.goto(`chrome-extension://${ID}/options.html`);
  return page;
}
const text = (page: Page) => page.locator('main').innerText();

describe('an enterprise policy in Chromium', () => {
  it('presets and locks settings, offers hosts, and follows a change', async () => {
    const page = await start(settingsPolicy);
    const outcome = page.getByLabel(t('options.outcome'));
    await expect.poll(() => outcome.isDisabled()).toBe(true);
    expect(await outcome.isChecked()).toBe(false);
    expect(await page.locator('#ask-outcome-ruled').innerText()).toBe(t('policy.locked'));
    expect(await page.getByRole('radio', { name: t('home.page') }).isDisabled()).toBe(true);
    const language = page.getByLabel(t('options.team'));
    expect(await language.inputValue()).toBe('fr');
    expect(await page.locator('#team-language-ruled').innerText()).toBe(t('policy.preset'));

    await language.selectOption('it');
    await expect.poll(() => page.locator('#team-language-ruled').count()).toBe(0);
    expect(await language.inputValue()).toBe('it');

    expect(
      await page.getByRole('button', { name: t('popup.grant', { host: 'rt.example.com' }) }).isVisible(),
    ).toBe(true);
    const shown = await text(page);
    expect(shown).toContain('wss://hub.example.com/savoir');
    expect(shown).toContain(t('policy.noStudio'));
    expect(shown).not.toContain(t('policy.noJoining'));

    await set({ settings: { askOutcome: true } });
    await expect.poll(() => outcome.isDisabled(), { timeout: 30_000 }).toBe(false);
    expect(await outcome.isChecked()).toBe(true);
    expect(await language.inputValue()).toBe('it');
  });

  it('puts everybody into a team without a click, and out of it', async () => {
    const team = await testTeam();
    const server = await startTeamServer({ plain: true, file: await fileOf(team) });
    const profile = await mkdtemp(join(tmpdir(), 'savoir-policy-profile-'));
    try {
      const first = await start(teamPolicy(team, server.url), {}, profile);
      await expect.poll(async () => (await heldOfTeam(first)).packs.length, { timeout: 20_000 }).toBe(1);
      const { joinedAt } = (await heldOfTeam(first)).membership ?? {};
      await context?.close();

      // The browser starts anew: nobody has left and joined in between.
      const page = await start(teamPolicy(team, server.url), {}, profile);
      expect((await heldOfTeam(page)).membership?.joinedAt).toBe(joinedAt);
      await expect.poll(async () => (await heldOfTeam(page)).packs.length, { timeout: 20_000 }).toBe(1);
      const { membership, outcome } = await heldOfTeam(page);
      expect(membership).toMatchObject({ team: team.id, by: 'policy', addresses: [server.url] });
      expect(outcome?.origin).toEqual({ via: 'policy', address: server.url });
      await page.reload();
      await expect.poll(() => text(page)).toContain(t('policy.team', { team: 'Support Nord' }));
      expect(await page.getByRole('button', { name: t('membership.leave') }).count()).toBe(0);

      await set(undefined);
      await expect.poll(async () => (await heldOfTeam(page)).membership, { timeout: 30_000 }).toBeUndefined();
      expect((await heldOfTeam(page)).packs).toEqual([]);
    } finally {
      await context?.close();
      context = undefined;
      await server.close();
      await rm(profile, { recursive: true, force: true });
    }
  });

  it('is named where a value is wrong; Chromium itself leaves out what has another type', async () => {
    const page = await start(wrongValues);
    const notice = page.getByRole('alert');
    await notice.waitFor();
    expect(await notice.locator('code').allInnerTexts()).toEqual(expect.arrayContaining(wrongValueFields));
    expect(await notice.locator('code').count()).toBe(wrongValueFields.length);
    expect(await page.getByLabel(t('options.outcome')).isDisabled()).toBe(true);

    await context?.close();
    const typed = await start({ ...wrongTypes, locked: ['home'] });
    expect(await typed.evaluate(() => chrome.storage.managed.get())).toEqual({ locked: ['home'] });
    expect(await typed.getByRole('alert').count()).toBe(0);
  });

  it('grants no host: not with the browser’s own policies either', async () => {
    const page = await start(settingsPolicy, {
      ExtensionSettings: { [ID]: { runtime_allowed_hosts: ['*://rt.example.com'] } },
    });
    expect(
      await page.evaluate(() => chrome.permissions.contains({ origins: ['https://rt.example.com/*'] })),
    ).toBe(false);
  });
});
