import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { fingerprint } from '../../lib/team/fingerprint';
import { writeInvitation } from '../../lib/team/invitation';
import { profileWithHost } from '../support/granted-host';
import { heldOfTeam } from '../support/joined-team';
import { type Person, person } from '../support/lead';
import { bundleText, signed, type TestTeam, testPack, testTeam, testTip } from '../support/team';
import { startTeamServer, type TeamServer } from '../support/team-server';
import { pageViolations } from './axe';
import { test as base, expect } from './fixtures';
import { t } from './view';

declare const chrome: { storage: { local: { get(key: null): Promise<object> } } };

interface Things {
  team: TestTeam;
  server: TeamServer;
  agent: Person;
  /** The join page in a browser that is in no team. */
  page_: Page;
}
const test = base.extend<Things>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from the pattern.
  team: async ({}, use) => use(await testTeam(1, { groups: [{ id: 'tier-1', name: 'Tier 1' }] })),
  server: async ({ team }, use) => {
    const server = await startTeamServer({ plain: true, file: await fileOf(team) });
    await use(server);
    await server.close();
  },
  agent: async ({ build }, use) => {
    const agent = await person(build);
    await use(agent);
    await agent.close();
  },
  page_: async ({ agent }, use) => use(await agent.open('/join.html')),
});

const TIPS = ['Send the return label with the first answer.', 'Never promise a date.'];
const fileOf = async (team: TestTeam) =>
  bundleText(team, [
    await signed(
      team,
      testPack(team, { entries: TIPS.map((text, index) => testTip(`returns.tip.${index}`, text)) }),
    ),
  ]);
const invitationOf = (team: TestTeam, addresses: string[], groups: string[] = []) =>
  writeInvitation({ team: team.id, name: team.document.name, addresses, groups });

const paste = async (page: Page, text: string) => {
  await page.getByLabel(t('studio.join.paste')).fill(text);
  await page.getByRole('button', { name: t('studio.join.next') }).click();
};
const joinButton = (page: Page) => page.getByRole('button', { name: t('studio.join.join'), exact: true });
const done = (page: Page, name = 'Support Nord') =>
  expect(page.getByRole('heading', { name: t('studio.join.done', { team: name }) })).toBeVisible();

for (const [how, opened] of [
  ['the link', ({ link = '' }: { link?: string }) => link],
  ['the code', ({ code }: { code: string }) => code],
  ['a whole message', ({ link }: { link?: string }) => `Hi all,\nplease join: ${link}\nThanks, Ada`],
] as const)
  test(`joins by ${how}: team, address and key are shown, then the tips come at once`, async ({
    page_: page,
    team,
    server,
  }) => {
    await paste(page, opened(invitationOf(team, [server.url], ['tier-1']) as { link: string; code: string }));
    await expect(
      page.getByRole('heading', { name: t('studio.join.confirm', { team: 'Support Nord' }) }),
    ).toBeFocused();
    await expect(page.getByText(server.url)).toBeVisible();
    await expect(page.getByText(fingerprint(team.id))).toBeVisible();
    await expect(page.getByText(t('studio.join.means.shared'))).toBeVisible();
    // Nothing is asked or kept before the click.
    expect(server.requests).toEqual([]);
    expect((await heldOfTeam(page)).membership).toBeUndefined();
    expect(await pageViolations(page)).toEqual([]);
    await joinButton(page).click();
    await done(page);
    await expect(page.getByText(t('studio.join.came', { count: 2 }))).toBeVisible();
    const { membership, packs } = await heldOfTeam(page);
    expect(membership).toMatchObject({ team: team.id, groups: ['tier-1'], by: 'agent' });
    expect(packs.map(({ id }) => id)).toEqual(['returns']);
    expect(await pageViolations(page)).toEqual([]);
  });

test('joins by a file, and says what the key is; the settings take the next file', async ({
  agent,
  page_: page,
  team,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'savoir-join-'));
  try {
    const file = join(folder, 'team.json');
    await writeFile(file, await fileOf(team));
    const broken = join(folder, 'broken.json');
    await writeFile(broken, (await fileOf(team)).slice(0, 300));
    await page.locator('#team-file').setInputFiles(broken);
    await expect(page.getByText(t('packs.refused.malformed'))).toBeVisible();
    await page.locator('#team-file').setInputFiles(file);
    await expect(page.getByText(fingerprint(team.id))).toBeVisible();
    await expect(page.getByText(t('studio.join.noAddress'))).toBeVisible();
    await joinButton(page).click();
    await done(page);
    await expect(page.getByText(t('studio.join.came', { count: 2 }))).toBeVisible();

    const options = await agent.open('/options.html#team');
    const section = options.getByRole('region', { name: t('membership.title'), exact: true });
    await expect(section.getByText(t('membership.noAddress'))).toBeVisible();
    await expect(section.getByText('Returns')).toBeVisible();
    const next = await signed(team, testPack(team, { version: 2, title: 'Returns and refunds' }));
    await writeFile(file, await bundleText(team, [next]));
    await section.locator('#team-file').setInputFiles(file);
    await expect(
      section.getByText(t('packs.outcome.applied', { title: 'Returns and refunds', version: 2 })),
    ).toBeVisible();
    await writeFile(file, await fileOf(team));
    await section.locator('#team-file').setInputFiles(file);
    await expect(section.getByText(t('packs.refused.older'))).toBeVisible();
    await expect(section.getByText(t('packs.keptEarlier'))).toBeVisible();
    await writeFile(file, await fileOf(await testTeam()));
    await section.locator('#team-file').setInputFiles(file);
    await expect(section.getByText(t('packs.refused.other-team'))).toBeVisible();
    expect(await pageViolations(options)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

test('what was pasted wrongly is named in plain words, and can be mended', async ({
  page_: page,
  team,
  server,
}) => {
  const { code } = invitationOf(team, [server.url]);
  const problem = page.locator('#invitation-problem');
  await page.getByRole('button', { name: t('studio.join.next') }).click();
  await expect(problem).toHaveText(t('studio.join.problem.empty'));
  await paste(page, 'https://example.com/team.json');
  await expect(problem).toHaveText(t('studio.join.problem.not-an-invitation'));
  await paste(page, code.slice(0, -3));
  await expect(problem).toHaveText(t('studio.join.problem.damaged'));
  expect(await pageViolations(page)).toEqual([]);
  await paste(page, code);
  await expect(joinButton(page)).toBeEnabled();
  await page.getByRole('button', { name: t('studio.join.back') }).click();
  await expect(page.getByLabel(t('studio.join.paste'))).toHaveValue(code);
});

test('a code in the address of the page is filled in and joins nothing by itself', async ({
  agent,
  team,
  server,
}) => {
  const page = await agent.open(`/join.html#${invitationOf(team, [server.url]).code}`);
  await expect(joinButton(page)).toBeVisible();
  expect((await heldOfTeam(page)).membership).toBeUndefined();
  expect(server.requests).toEqual([]);
});

test('without the permission the agent is in the team all the same, and is told what that means', async ({
  build,
  team,
  server,
}) => {
  const agent = await person(build, { grants: false });
  try {
    const page = await agent.open('/join.html');
    await paste(page, invitationOf(team, [server.url]).code);
    await joinButton(page).click();
    await done(page);
    const { host } = new URL(server.url);
    await expect(page.getByText(t('studio.join.refused', { host }))).toBeVisible();
    expect(await pageViolations(page)).toEqual([]);
    expect((await heldOfTeam(page)).membership).toBeDefined();
  } finally {
    await agent.close();
  }
});

test('an address that does not answer: joined, said, and tried again by itself', async ({
  page_: page,
  team,
  server,
}) => {
  server.mode = 'gone';
  await paste(page, invitationOf(team, [server.url]).code);
  await joinButton(page).click();
  await done(page);
  await expect(page.getByText(t('studio.join.trouble'))).toContainText(t('packs.source.offline'));
});

test('one team at a time: another is joined after the first was left, of which nothing stays', async ({
  agent,
  page_: page,
  team,
  server,
}) => {
  await paste(page, invitationOf(team, [server.url]).code);
  await joinButton(page).click();
  await done(page);

  const second = await testTeam(1, { name: 'Support Süd' });
  const other = await agent.open(`/join.html#${invitationOf(second, []).code}`);
  await expect(other.getByText(t('studio.join.oneTeam', { team: 'Support Nord' }))).toBeVisible();
  await expect(joinButton(other)).toBeDisabled();
  await other.getByRole('button', { name: t('studio.join.leave', { team: 'Support Nord' }) }).click();
  await other.getByRole('button', { name: t('studio.join.leaveYes'), exact: true }).click();
  await expect(joinButton(other)).toBeEnabled();
  await joinButton(other).click();
  await done(other, 'Support Süd');
  const held = await heldOfTeam(other);
  expect(held.membership).toMatchObject({ team: second.id });
  expect(held).toMatchObject({ packs: [], source: undefined, outcome: undefined });
});

test('the settings show the team, follow groups and the address, and leaving removes everything', async ({
  build,
  team,
  server,
}) => {
  const profile = await profileWithHost('http://127.0.0.1/*', { extension: build });
  const agent = await person(build, { profile });
  try {
    const page = await agent.open('/join.html');
    await paste(page, invitationOf(team, [server.url]).code);
    await joinButton(page).click();
    await done(page);

    const options = await agent.open('/options.html#team');
    const section = options.getByRole('region', { name: t('membership.title'), exact: true });
    await expect(section.getByText(fingerprint(team.id))).toBeVisible();
    await expect(section.getByText(/signed by Ada Okafor/)).toBeVisible();
    await expect(section.getByText(t('membership.stage.published'))).toBeVisible();
    await section.getByRole('checkbox', { name: 'Tier 1' }).click();
    await expect.poll(async () => (await heldOfTeam(options)).membership?.groups).toEqual(['tier-1']);

    server.mode = 'error';
    await section.getByRole('button', { name: t('membership.checkNow') }).click();
    await expect(section.getByText(t('packs.source.status', { status: 500 }))).toBeVisible();
    const popup = await agent.open('/popup.html');
    await expect(
      popup.getByRole('button', { name: t('membership.popupProblem', { team: 'Support Nord' }) }),
    ).toBeVisible();
    server.mode = 'ok';
    await section.getByRole('button', { name: t('membership.checkNow') }).click();
    await expect(section.getByText(t('packs.source.status', { status: 500 }))).toHaveCount(0);
    await popup.reload();
    const [opened] = await Promise.all([
      agent.context.waitForEvent('page'),
      popup.getByRole('button', { name: t('membership.popup', { team: 'Support Nord' }) }).click(),
    ]);
    expect(opened.url()).toContain('/options.html#team');

    await section.getByRole('button', { name: t('membership.leave') }).click();
    const question = section.getByRole('group', {
      name: t('membership.leaveQuestion', { team: 'Support Nord' }),
    });
    await expect(question).toBeVisible();
    expect(await pageViolations(options)).toEqual([]);
    await question.getByRole('button', { name: t('membership.leaveYes'), exact: true }).click();
    await expect(section.getByText(t('membership.left'))).toBeVisible();
    expect(await everythingKept(options)).not.toMatch(new RegExp(`${team.id}|Support Nord|returns`));
    expect(await heldOfTeam(options)).toEqual({
      membership: undefined,
      source: undefined,
      outcome: undefined,
      packs: [],
    });
  } finally {
    await agent.close();
    await rm(profile, { recursive: true, force: true });
  }
});

/** All databases and all of `storage.local`, as one text. */
const everythingKept = (page: Page) =>
  page.evaluate(async () => {
    const kept: unknown[] = [await chrome.storage.local.get(null)];
    for (const { name } of await indexedDB.databases()) {
      const database = await new Promise<IDBDatabase>((resolve) => {
        const open = indexedDB.open(name as string);
        open.onsuccess = () => resolve(open.result);
      });
      for (const store of database.objectStoreNames)
        kept.push(
          await new Promise((resolve) => {
            const all = database.transaction(store).objectStore(store).getAll();
            all.onsuccess = () => resolve([name, store, all.result]);
          }),
        );
      database.close();
    }
    return JSON.stringify(kept);
  });

test('in a frame the page joins nothing', async ({ agent, page_: page, team }) => {
  const { code } = invitationOf(team, []);
  const options = await agent.open('/options.html');
  await options.evaluate((path) => {
    const frame = document.createElement('iframe');
    frame.src = path;
    document.body.append(frame);
  }, `/join.html#${code}`);
  const framed = options.frameLocator('iframe');
  // The page's own policy may keep the frame empty: then, too, nothing can be joined in it.
  await expect(framed.getByText(t('studio.join.framed')).or(options.locator('iframe'))).toBeVisible();
  await expect(framed.getByRole('button')).toHaveCount(0);
  expect((await heldOfTeam(page)).membership).toBeUndefined();
});
