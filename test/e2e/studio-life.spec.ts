import type { Page } from '@playwright/test';
import { panelFor } from '../support/chromium';
import { type Person, person } from '../support/lead';
import { type SeedTeam, seedTeam, sitDown } from '../support/seeded-studio';
import { field, saved, t } from '../support/studio-page';
import { startTeamServer, type TeamServer } from '../support/team-server';
import { pageViolations } from './axe';
import { test as base, expect } from './fixtures';

interface Things {
  server: TeamServer;
  team: SeedTeam;
  /** A browser of somebody's own, with the lead of this name in it. */
  lead(name: string): Promise<Page>;
}

// Up to two browsers with a page each.
base.setTimeout(90_000);

const test = base.extend<Things>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from the pattern.
  server: async ({}, use) => {
    const server = await startTeamServer({ plain: true });
    await use(server);
    await server.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  team: async ({}, use) =>
    use(await seedTeam(['Ana', 'Ben'], { groups: [{ id: 'first', name: 'First line' }] })),
  lead: async ({ build, server, team }, use) => {
    const people: Person[] = [];
    await use(async (name) => {
      const who = await person(build);
      people.push(who);
      const page = await who.open('/studio.html');
      await sitDown(page, team, name, { address: server.url });
      return page;
    });
    await Promise.all(people.map((who) => who.close()));
  },
});

const button = (page: Page, key: string, given: Record<string, unknown> = {}) =>
  page.getByRole('button', { name: t(key, given), exact: true });
const dialog = (page: Page) => page.getByRole('dialog');
/** The version lines of the history, newest first. */
const versions = (page: Page) => page.locator('.versions > li');

/** Opens the pack and goes to its Publish page. */
async function toPublish(page: Page): Promise<void> {
  await page.getByRole('link', { name: t('studio.pack.publish'), exact: true }).click();
  await expect(page).toHaveURL(/\/publish$/);
}
async function toEntries(page: Page): Promise<void> {
  await page.getByRole('link', { name: t('studio.pack.write'), exact: true }).click();
}
async function openPack(page: Page): Promise<void> {
  await page.getByRole('link', { name: t('studio.nav.packs'), exact: true }).click();
  await page.locator('.pack-row').first().click();
  await page.locator('.pack-bar').waitFor();
}

/** Writes the first tip of a new pack, as Studio offers it. */
async function firstTip(page: Page, text: string): Promise<void> {
  await button(page, 'studio.first.start').click();
  await field(page, 'text').fill(text);
  await saved(page);
}

/** Changes the text of the first entry. */
async function rewrite(page: Page, text: string): Promise<void> {
  await toEntries(page);
  await page.locator('.entry-list a').first().click();
  await field(page, 'text').fill(text);
  await saved(page);
}

async function publish(page: Page, note: string): Promise<void> {
  await toPublish(page);
  await button(page, 'studio.life.draft.publish').click();
  await dialog(page).getByLabel(t('studio.life.note.label')).fill(note);
  await dialog(page)
    .getByRole('button', { name: t('studio.life.dialog.publish'), exact: true })
    .click();
}
async function published(page: Page, version: number): Promise<void> {
  await expect(dialog(page)).toContainText(t('studio.life.done.published', { version }));
  await button(page, 'studio.life.dialog.close').click();
  await expect(dialog(page)).toBeHidden();
}

/** Puts the agent of this browser into a group, as the options page does. */
const joinGroup = (page: Page, group: string): Promise<void> =>
  page.evaluate(
    (id) =>
      new Promise<void>((done, fail) => {
        const request = indexedDB.open('team');
        request.onerror = () => fail(request.error);
        request.onsuccess = () => {
          const transaction = request.result.transaction('membership', 'readwrite');
          const store = transaction.objectStore('membership');
          const known = store.get('current');
          known.onsuccess = () => store.put({ ...known.result, groups: [id] }, 'current');
          transaction.oncomplete = () => {
            request.result.close();
            done();
          };
        };
      }),
    group,
  );

test('publish, publish again, see what changed, roll back', async ({ lead, server }) => {
  const page = await lead('Ana');
  await firstTip(page, 'Write the date out.');
  await toPublish(page);
  await button(page, 'studio.life.draft.publish').click();
  await expect(dialog(page)).toContainText('Write the date out.');
  await expect(dialog(page)).toContainText(t('studio.life.see.shown'));
  expect(await pageViolations(page)).toEqual([]);
  await dialog(page).getByLabel(t('studio.life.note.label')).fill('The first one');
  await dialog(page)
    .getByRole('button', { name: t('studio.life.dialog.publish'), exact: true })
    .click();
  await published(page, 1);
  expect(JSON.parse(server.file ?? '').packs).toHaveLength(1);
  await expect(page.getByText(t('studio.life.now.published', { version: 1 }))).toBeVisible();
  await expect(versions(page)).toHaveCount(1);

  await rewrite(page, 'Write the month out.');
  await publish(page, 'Months, not dates');
  await published(page, 2);
  await expect(versions(page)).toHaveCount(2);
  await expect(versions(page).first()).toContainText('Months, not dates');
  await button(page, 'studio.life.history.seeOf', { version: 2 }).click();
  await expect(versions(page).first().locator('del').first()).toHaveText('date');
  await expect(versions(page).first().locator('ins').first()).toHaveText('month');

  await button(page, 'studio.life.history.backTo', { version: 1 }).click();
  await button(page, 'studio.life.history.backRun').click();
  await expect(versions(page)).toHaveCount(3);
  await expect(versions(page).first()).toContainText(t('studio.life.history.backNote', { version: 1 }));
  await toEntries(page);
  await expect(page.locator('.entry-list')).toContainText('Write the date out.');
});

test('locked without a key, and says where to go', async ({ build }) => {
  const who = await person(build);
  const page = await who.open('/studio.html');
  await firstTip(page, 'Write the date out.');
  await toPublish(page);
  await expect(page.getByText(t('studio.life.lock.noKey'))).toBeVisible();
  await expect(button(page, 'studio.life.draft.publish')).toBeDisabled();
  await page.getByRole('link', { name: t('studio.life.lock.toTeam') }).click();
  await expect(page).toHaveURL(/#team$/);
  await who.close();
});

test('two leads at once: what fits goes together, what does not is asked', async ({ lead, server }) => {
  const ana = await lead('Ana');
  await firstTip(ana, 'Write the date out.');
  await publish(ana, 'First');
  await published(ana, 1);

  const ben = await lead('Ben');
  await ben.locator('.pack-row').waitFor();
  await openPack(ben);
  await rewrite(ben, 'Write the date in full.');

  await rewrite(ana, 'Write dates out.');
  await publish(ana, 'Plural');
  await published(ana, 2);

  await publish(ben, 'In full');
  await expect(dialog(ben)).toContainText(t('studio.life.merge.needed', { author: 'Ana', version: 2 }));
  expect(JSON.parse(server.file ?? '').packs).toHaveLength(1);
  await dialog(ben)
    .getByRole('button', { name: t('studio.life.merge.start') })
    .click();
  await expect(dialog(ben)).toContainText('Write the date in full.');
  await expect(dialog(ben)).toContainText('Write dates out.');
  expect(await pageViolations(ben)).toEqual([]);
  await dialog(ben).getByRole('radio', { name: 'Write the date in full.' }).check();
  await button(ben, 'studio.life.merge.done').click();
  await expect(dialog(ben)).toBeHidden();
  await publish(ben, 'In full');
  await published(ben, 3);
  await expect(versions(ben)).toHaveCount(3);
  await expect(versions(ben).nth(1)).toContainText('Plural');
});

test('a pilot reaches its groups alone, then everybody', async ({ lead, server, desk }) => {
  const page = await lead('Ana');
  await firstTip(page, 'Write the date out.');
  await publish(page, 'First');
  await published(page, 1);
  await rewrite(page, 'Write the month out.');
  await toPublish(page);
  await button(page, 'studio.life.draft.publish').click();
  await dialog(page).getByText(t('studio.life.audience.pilot')).click();
  await dialog(page)
    .getByRole('button', { name: t('studio.life.dialog.pilot') })
    .click();
  await published(page, 2);
  const stages = () =>
    JSON.parse(server.file ?? '').packs.map(
      ({ payload }: { payload: string }) => JSON.parse(Buffer.from(payload, 'base64url').toString()).stage,
    );
  expect(stages()).toEqual(['published', 'pilot']);

  // This browser's agent is in no group, then in the one that tries it out.
  const ticket = await page.context().newPage();
  await ticket.goto(`${desk.url}/agent/tickets/101`);
  const tips = (await panelFor(ticket, 101)).locator('.panel');
  await expect(tips).toContainText('Write the date out.');
  await expect(tips).not.toContainText('Write the month out.');
  await joinGroup(page, 'first');
  await ticket.reload();
  const pilot = (await panelFor(ticket, 101)).locator('.panel');
  await expect(pilot).toContainText('Write the month out.');
  await expect(pilot).not.toContainText('Write the date out.');
  await ticket.close();

  await expect(
    page.getByText(t('studio.life.stage.pilotFor', { groups: 'First line' })).first(),
  ).toBeVisible();
  await button(page, 'studio.life.pilot.publish').click();
  await page
    .locator('.note-form')
    .getByRole('button', { name: t('studio.life.pilot.publish') })
    .click();
  await expect(page.getByText(t('studio.life.now.published', { version: 3 }))).toBeVisible();
  expect(stages()).toEqual(['published']);
});

test('the server is down: kept, said, and published once it is back', async ({ lead, server }) => {
  const page = await lead('Ana');
  await firstTip(page, 'Write the date out.');
  server.mode = 'gone';
  await publish(page, 'First');
  await expect(dialog(page).getByRole('alert')).toContainText(t('studio.life.waiting.kept'));
  // As though the browser had been closed.
  await page.reload();
  await expect(page.getByText(t('studio.life.waiting.notConfirmed'))).toContainText(
    t('packs.source.offline'),
  );
  server.mode = 'ok';
  await button(page, 'studio.life.waiting.check').click();
  await expect(page.getByText(t('studio.life.waiting.notConfirmed'))).toBeHidden();
  expect(JSON.parse(server.file ?? '').packs).toHaveLength(1);
  await expect(page.getByText(t('studio.life.now.published', { version: 1 }))).toBeVisible();
});

test('another file at the address stays untouched', async ({ lead, server }) => {
  const page = await lead('Ana');
  await firstTip(page, 'Write the date out.');
  server.file = '<!doctype html><title>Sign in</title>';
  await publish(page, 'First');
  await expect(dialog(page).getByRole('alert')).toContainText('not your team’s file');
  expect(server.file).toContain('Sign in');
});

test.describe('with review', () => {
  test.use({
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    team: async ({}, use) => use(await seedTeam(['Ana', 'Ben'], { review: true })),
  });

  test('a second lead hands back or approves, never the author', async ({ lead, server }) => {
    const ana = await lead('Ana');
    await firstTip(ana, 'Write the date out.');
    await toPublish(ana);
    const propose = async () => {
      await button(ana, 'studio.life.draft.publish').click();
      await dialog(ana)
        .getByRole('button', { name: t('studio.life.dialog.propose') })
        .click();
    };
    await propose();
    await expect(dialog(ana)).toContainText(t('studio.life.done.proposed', { version: 1 }));
    await button(ana, 'studio.life.dialog.close').click();
    await expect(ana.getByText(t('studio.life.proposal.own', { version: 1 }))).toBeVisible();
    await expect(button(ana, 'studio.life.proposal.approve')).toBeHidden();
    expect(JSON.parse(server.file ?? '').packs).toEqual([]);

    const ben = await lead('Ben');
    const title = 'Support Nord';
    await expect(ben.getByText(t('studio.life.status.proposal', { author: 'Ana', title }))).toBeVisible();
    await button(ben, 'studio.life.status.look').click();
    await expect(ben.locator('.proposal')).toContainText('Write the date out.');
    expect(await pageViolations(ben)).toEqual([]);
    await button(ben, 'studio.life.proposal.handBackOpen').click();
    await ben.getByLabel(t('studio.life.proposal.handBackNote', { author: 'Ana' })).fill('Say why.');
    await button(ben, 'studio.life.proposal.handBack').click();
    await expect(
      ben.getByText(t('studio.life.proposal.returned', { by: 'Ben', note: 'Say why.' })),
    ).toBeVisible();

    await ana.reload();
    await expect(ana.getByText(t('studio.life.status.returned', { by: 'Ben', title }))).toBeVisible();
    await rewrite(ana, 'Write the date out: months are read differently.');
    await toPublish(ana);
    await propose();
    await button(ana, 'studio.life.dialog.close').click();

    await ben.reload();
    await expect(ben.getByText(t('studio.life.proposal.of', { author: 'Ana', version: 2 }))).toBeVisible();
    await button(ben, 'studio.life.proposal.approve').click();
    await expect(ben.getByText(t('studio.life.now.published', { version: 2 }))).toBeVisible();
    const { packs, proposals } = JSON.parse(server.file ?? '');
    expect(packs[0].signatures).toHaveLength(2);
    expect(proposals).toEqual([]);

    await ana.reload();
    await expect(ana.getByText(t('studio.life.now.published', { version: 2 }))).toBeVisible();
    await expect(button(ana, 'studio.life.draft.publish')).toBeHidden();
  });
});
