import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { t } from '../e2e/view';
import type { ExtensionScope } from '../firefox/stage';
import { type FirefoxOptions, launchFirefox, openExtensionPage } from '../support/firefox';
import { heldOfTeam } from '../support/joined-team';
import { type PolicySpace, policySpace } from '../support/policy-space';
import { testTeam } from '../support/team';
import { startTeamServer } from '../support/team-server';
import { fileOf, settingsPolicy, teamPolicy, wrongTypes, wrongValueFields, wrongValues } from './policies';

const ID = 'savoir@savoir.example';

let space: PolicySpace;
let browser: Browser | undefined;
beforeAll(async () => {
  space = await policySpace('firefox');
});
afterEach(async () => {
  await browser?.close();
  browser = undefined;
});
afterAll(() => space.remove());

/** Options page of a Firefox that starts under this policy. */
async function start(
  policy: object | undefined,
  { more, ...options }: FirefoxOptions & { more?: object } = {},
): Promise<Page> {
  await space.set(policy && { policies: { '3rdparty': { Extensions: { [ID]: policy } }, ...more } });
  browser = await launchFirefox({ ...options, executable: space.executable });
  return openExtensionPage(browser, '/options.html');
}
const text = (page: Page) => page.$eval('main', (main) => (main as HTMLElement).innerText);
const disabled = (page: Page, id: string) =>
  page.$eval(id, (control) => (control as HTMLInputElement).disabled).catch(() => undefined);

describe('an enterprise policy in Firefox', () => {
  it('is not there, and nothing is said of it', async () => {
    const page = await start(undefined);
    await page.waitForSelector('#ask-outcome');
    expect(await disabled(page, '#ask-outcome')).toBe(false);
    expect(await text(page)).not.toContain(t('policy.locked'));
    expect(await page.$('[role="alert"]')).toBeNull();
  });

  it('presets and locks settings, and offers hosts', async () => {
    const page = await start(settingsPolicy);
    await expect.poll(() => disabled(page, '#ask-outcome')).toBe(true);
    expect(await page.$eval('#ask-outcome-ruled', (note) => note.textContent?.trim())).toBe(
      t('policy.locked'),
    );
    expect(await page.$eval('#team-language', (select) => (select as HTMLSelectElement).value)).toBe('fr');
    expect(await page.$eval('#team-language-ruled', (note) => note.textContent?.trim())).toBe(
      t('policy.preset'),
    );
    expect(await page.$$(`[aria-label="${t('popup.grant', { host: 'rt.example.com' })}"]`)).toHaveLength(1);
    expect(await text(page)).toContain('wss://hub.example.com/savoir');
  });

  it('puts everybody into a team without a click, and out of it when the browser starts without', async () => {
    const team = await testTeam();
    const server = await startTeamServer({ plain: true, file: await fileOf(team) });
    const profile = await mkdtemp(join(tmpdir(), 'savoir-policy-profile-'));
    const options: FirefoxOptions = {
      profile,
      // What an add-on that was loaded for a session had stays, as of one that is installed.
      prefs: {
        'extensions.webextensions.keepStorageOnUninstall': true,
        'extensions.webextensions.keepUuidOnUninstall': true,
      },
    };
    try {
      const page = await start(teamPolicy(team, server.url), options);
      await expect.poll(async () => (await heldOfTeam(page)).packs.length, { timeout: 20_000 }).toBe(1);
      expect((await heldOfTeam(page)).membership).toMatchObject({ team: team.id, by: 'policy' });
      await browser?.close();

      const later = await start(teamPolicy(team, server.url), options);
      await expect.poll(async () => (await heldOfTeam(later)).packs.length).toBe(1);
      await browser?.close();

      const without = await start(undefined, options);
      // It looks twice, half a minute apart.
      await expect
        .poll(async () => (await heldOfTeam(without)).membership, { timeout: 60_000 })
        .toBeUndefined();
      expect((await heldOfTeam(without)).packs).toEqual([]);
    } finally {
      await browser?.close();
      browser = undefined;
      await server.close();
      await rm(profile, { recursive: true, force: true });
    }
  });

  it('is named where a value or a type is wrong', async () => {
    const named = async (page: Page) => {
      await page.waitForSelector('[role="alert"] code');
      return page.$$eval('[role="alert"] code', (codes) => codes.map((code) => code.textContent));
    };
    expect((await named(await start(wrongValues))).sort()).toEqual([...wrongValueFields].sort());
    await browser?.close();
    const page = await start(wrongTypes);
    expect((await named(page)).sort()).toEqual(['hosts', 'settings.askOutcome']);
    await page.waitForSelector('#home-ruled');
  });

  it('grants no host: not with the browser’s own policies either', async () => {
    const page = await start(settingsPolicy, {
      more: { ExtensionSettings: { [ID]: { installation_mode: 'allowed' } } },
    });
    const granted = await page.evaluate(() =>
      (globalThis as unknown as ExtensionScope).browser.permissions.contains({
        origins: ['https://rt.example.com/*'],
      }),
    );
    expect(granted).toBe(false);
  });
});
