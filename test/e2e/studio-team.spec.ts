import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { encode } from 'uqr';
import { importKey, publicOf } from '../../lib/team/keys';
import { signPack } from '../../lib/team/sign';
import type { TeamDocument } from '../../lib/team/team-document';
import { heldOfTeam } from '../support/joined-team';
import { foundTeam, makeKeys, type Person, person } from '../support/lead';
import { type SeedTeam, seedTeam, sitDown } from '../support/seeded-studio';
import { testTip } from '../support/team';
import { startTeamServer, type TeamServer } from '../support/team-server';
import { pageViolations } from './axe';
import { test as base, expect } from './fixtures';
import { t } from './view';

const NAMES = { team: 'Acme Support', name: 'Kim Berger' };

interface Things {
  /** A folder for files that are saved. */
  folder: string;
  founder: Person;
  server: TeamServer;
}
const test = base.extend<Things>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads what a fixture needs from the pattern.
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'savoir-team-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  founder: async ({ build }, use) => {
    const founder = await person(build);
    await use(founder);
    await founder.close();
  },
  // biome-ignore lint/correctness/noEmptyPattern: as above.
  server: async ({}, use) => {
    const server = await startTeamServer({ plain: true });
    await use(server);
    await server.close();
  },
});

const button = (page: Page, key: string) => page.getByRole('button', { name: t(key), exact: true });
const region = (page: Page, key: string) => page.getByRole('region', { name: t(key) });
const documentOf = async (page: Page): Promise<TeamDocument | undefined> =>
  (await heldOfTeam(page)).membership?.document;

test('a team is made only after its backup was opened again; a wrong passphrase and another file are named', async ({
  founder,
  folder,
}) => {
  const page = await founder.open('/studio.html#team');
  await page.getByRole('button', { name: t('studio.team.start.found') }).click();
  const make = page.getByRole('button', { name: t('studio.team.make.keys') });
  await make.click();
  await expect(page.getByText(t('studio.team.make.missing'))).toBeVisible();
  await page.getByLabel(t('studio.team.make.team')).fill(NAMES.team);
  await page.getByLabel(t('studio.team.make.name')).fill(NAMES.name);
  const passphrase = page.getByLabel(t('studio.team.make.passphrase'), { exact: true });
  await passphrase.fill('kurz');
  await expect(page.getByText(t('studio.team.make.strength.short', { count: 11 }))).toBeVisible();
  await make.click();
  await expect(page.getByText(t('studio.team.make.missing'))).toBeVisible();
  await passphrase.fill('Zwölf rote Dächer');
  await expect(page.getByText(t('studio.team.make.strength.fair'))).toBeVisible();
  expect(await pageViolations(page)).toEqual([]);
  await make.click();

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: t('studio.team.make.saveFile') }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('savoir-keys-acme-support.json');
  const backup = join(folder, 'backup.json');
  await download.saveAs(backup);
  // Nothing of it can be read without the passphrase.
  expect(await readFile(backup, 'utf8')).not.toMatch(/Kim|"d"/);

  const finish = page.getByRole('button', { name: t('studio.team.make.finishFound') });
  await expect(finish).toBeDisabled();
  const damaged = join(folder, 'damaged.json');
  await writeFile(damaged, (await readFile(backup, 'utf8')).replace(/"jwe": "(.{60})./, '"jwe": "$1'));
  for (const [file, typed, said] of [
    [damaged, 'Zwölf rote Dächer', 'damaged'],
    [backup, 'Zwölf blaue Dächer', 'wrong-passphrase'],
    ['package.json', 'Zwölf rote Dächer', 'other-file'],
  ] as const) {
    await page.locator('#backup-file').setInputFiles(file);
    await page.locator('#backup-passphrase').fill(typed);
    await finish.click();
    await expect(page.getByText(t(`studio.team.backup.${said}`))).toBeVisible();
    expect(await documentOf(page)).toBeUndefined();
  }
  expect(await pageViolations(page)).toEqual([]);
  await page.locator('#backup-file').setInputFiles(backup);
  await page.locator('#backup-passphrase').fill('Zwölf rote Dächer');
  await finish.click();
  await expect(page.getByText(t('studio.team.make.ready', { team: NAMES.team }))).toBeVisible();
  expect(await documentOf(page)).toMatchObject({
    version: 1,
    name: NAMES.team,
    leads: [{ name: NAMES.name, publishes: 'all', approves: true }],
  });
  // The private halves can't be read out any more.
  const extractable = await page.evaluate(
    () =>
      new Promise<boolean[]>((done) => {
        const open = indexedDB.open('studio');
        open.onsuccess = () => {
          const all = open.result.transaction('keys').objectStore('keys').getAll();
          all.onsuccess = () =>
            done((all.result as { privateKey: CryptoKey }[]).map(({ privateKey }) => privateKey.extractable));
        };
      }),
  );
  expect(extractable).toEqual([false, false]);
});

test('leaving midway leaves nothing behind', async ({ founder }) => {
  const page = await founder.open('/studio.html#team');
  await page.getByRole('button', { name: t('studio.team.start.found') }).click();
  await page.getByLabel(t('studio.team.make.team')).fill(NAMES.team);
  await page.getByLabel(t('studio.team.make.name')).fill(NAMES.name);
  await page.getByLabel(t('studio.team.make.passphrase'), { exact: true }).fill('Zwölf rote Dächer');
  await page.getByRole('button', { name: t('studio.team.make.keys') }).click();
  await page.getByRole('button', { name: t('studio.team.make.saveFile') }).waitFor();
  await page.reload();
  await expect(page.getByRole('button', { name: t('studio.team.start.found') })).toBeEnabled();
  expect((await heldOfTeam(page)).membership).toBeUndefined();
});

test('groups, segments and the name are changed in place; the next visit shows them', async ({
  founder,
  folder,
}) => {
  const { page } = await foundTeam(founder, NAMES, join(folder, 'backup.json'));
  const groups = region(page, 'studio.team.groups.title');
  await groups.getByLabel(t('studio.team.groups.new')).fill('Tier 1');
  await groups.getByRole('button', { name: t('studio.team.groups.add') }).click();
  await expect(groups.getByRole('listitem')).toHaveText(/Tier 1/);
  await groups.getByLabel(t('studio.team.groups.new')).fill('tier 1');
  await groups.getByRole('button', { name: t('studio.team.groups.add') }).click();
  await expect(groups.getByText(t('studio.team.groups.double'))).toBeVisible();
  await groups.getByRole('button', { name: t('studio.team.groups.renameFor', { name: 'Tier 1' }) }).click();
  await groups.getByLabel(t('studio.team.groups.nameFor', { name: 'Tier 1' })).fill('First line');
  await page.keyboard.press('Enter');
  await expect(groups.getByRole('listitem')).toHaveText(/First line/);
  // The id stays, so that tips and agents keep their group.
  await expect.poll(() => documentOf(page)).toMatchObject({ groups: [{ id: 'tier-1', name: 'First line' }] });

  const segments = region(page, 'studio.team.segments.title');
  await segments.getByRole('button', { name: t('studio.team.segments.new') }).click();
  const save = segments.getByRole('button', { name: t('studio.team.save') });
  await save.click();
  await expect(segments.getByText(t('studio.team.segments.noName'))).toBeVisible();
  await segments.getByLabel(t('studio.team.segments.name')).fill('Key accounts');
  await save.click();
  await expect(segments.getByText(t('studio.team.segments.noSign'))).toBeVisible();
  await segments.getByLabel(t('studio.team.segments.tags')).fill('vip, platinum');
  await page.keyboard.press('Enter');
  const domains = segments.getByLabel(t('studio.team.segments.emailDomains'));
  await domains.fill('example');
  await page.keyboard.press('Enter');
  await expect(segments.getByText(t('studio.team.segments.badDomain', { item: 'example' }))).toBeVisible();
  await domains.fill('kim@Example.com');
  await page.keyboard.press('Enter');
  await expect(segments.locator('.picked')).toHaveText(['vip', 'platinum', 'example.com']);
  expect(await pageViolations(page)).toEqual([]);
  await save.click();
  await expect
    .poll(() => documentOf(page))
    .toMatchObject({
      segments: [
        {
          id: 'key-accounts',
          name: 'Key accounts',
          tags: ['vip', 'platinum'],
          organisations: [],
          emailDomains: ['example.com'],
        },
      ],
    });

  await button(page, 'studio.team.rename').first().click();
  await page.getByLabel(t('studio.team.head.name')).fill('Acme Care');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Acme Care' })).toBeVisible();

  const remove = groups.getByRole('button', { name: t('studio.team.remove'), exact: true });
  await remove.click();
  await groups
    .getByRole('group')
    .getByRole('button', { name: t('studio.team.remove') })
    .click();
  await expect(groups.getByText(t('studio.team.groups.empty'))).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Acme Care' })).toBeVisible();
  await expect(segments.getByText('Key accounts')).toBeVisible();
  expect(await documentOf(page)).toMatchObject({ groups: [] });
});

test('the invitation: its QR code says what the text says, and groups go along', async ({
  founder,
  folder,
}) => {
  const { page } = await foundTeam(founder, NAMES, join(folder, 'backup.json'));
  const groups = region(page, 'studio.team.groups.title');
  await groups.getByLabel(t('studio.team.groups.new')).fill('Tier 1');
  await page.keyboard.press('Enter');
  const invite = region(page, 'studio.team.invite.title');
  const code = invite.getByLabel(t('studio.team.invite.code'), { exact: true });
  const before = await code.inputValue();
  await invite.getByRole('checkbox', { name: 'Tier 1' }).check();
  await expect(code).not.toHaveValue(before);
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    const drawn = await invite.getByRole('img', { name: t('studio.team.invite.qr') }).evaluate((svg) => ({
      box: svg.getAttribute('viewBox'),
      path: svg.querySelector('path')?.getAttribute('d') ?? '',
      colours: [...svg.children].map((part) => getComputedStyle(part).fill),
    }));
    expect(drawn.colours).toEqual(['rgb(255, 255, 255)', 'rgb(11, 63, 58)']);
    const expected = encode(await code.inputValue(), { ecc: 'L', border: 0 }).data;
    const size = expected.length + 8;
    expect(drawn.box).toBe(`0 0 ${size} ${size}`);
    expect(modulesOf(drawn.path, expected.length)).toEqual(expected);
  }
  await founder.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await invite
    .getByRole('button', { name: `${t('studio.team.copy')}: ${t('studio.team.invite.code')}` })
    .click();
  await expect(invite.getByText(t('studio.team.copied'))).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(await code.inputValue());
});

/** The dark modules of a drawn code, without its quiet zone of four. */
function modulesOf(path: string, size: number): boolean[][] {
  const modules = Array.from({ length: size }, () => Array<boolean>(size).fill(false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = 0; at < Number(length); at += 1) {
      const row = modules[Number(y) - 4];
      if (row) row[Number(x) - 4 + at] = true;
    }
  return modules;
}

test('the address: tested in plain words, then the file lies there and the invitation has a link', async ({
  founder,
  folder,
  server,
}) => {
  const { page } = await foundTeam(founder, NAMES, join(folder, 'backup.json'));
  const address = region(page, 'studio.team.address.title');
  await address.getByRole('radio', { name: t('studio.team.address.web') }).check();
  const field = address.getByLabel(t('studio.team.address.url'));
  const test = address.getByRole('button', { name: t('studio.team.address.test') });
  await test.click();
  await expect(address.getByText(t('studio.team.address.needed'))).toBeVisible();
  await field.fill('http://files.example.com/team.json');
  await test.click();
  await expect(address.getByText(t('studio.team.address.insecure'))).toBeVisible();
  await field.fill('our share');
  await test.click();
  await expect(address.getByText(t('studio.team.address.bad'))).toBeVisible();
  await field.fill(server.url);
  await test.click();
  await expect(address.getByText(t('studio.team.address.result.none'))).toBeVisible();
  server.file = '<h1>Welcome</h1>';
  await test.click();
  await expect(address.getByText(t('studio.team.address.result.foreign'))).toBeVisible();
  server.mode = 'gone';
  await test.click();
  await expect(address.getByText(t('studio.team.address.result.unreachable'))).toBeVisible();
  server.mode = 'ok';
  server.file = undefined;

  await address.getByRole('button', { name: t('studio.team.save') }).click();
  await expect.poll(() => server.file ?? '').toContain('savoir-team');
  const invite = region(page, 'studio.team.invite.title');
  await expect(invite.getByLabel(t('studio.team.invite.link'), { exact: true })).toHaveValue(
    new RegExp(`^${server.url}#savoir-team\\.`),
  );
  await test.click();
  await expect(address.getByText(t('studio.team.address.result.team'))).toBeVisible();
  await page.reload();
  await expect(field).toHaveValue(server.url);

  // From now on each change is there at once.
  const groups = region(page, 'studio.team.groups.title');
  await groups.getByLabel(t('studio.team.groups.new')).fill('Tier 1');
  await page.keyboard.press('Enter');
  await expect(groups.getByRole('listitem')).toHaveText(/Tier 1/);
  expect(server.requests.filter(({ method }) => method === 'PUT')).toHaveLength(2);

  // A server that is away: said, kept, and the page goes on showing what holds.
  server.mode = 'gone';
  await groups.getByLabel(t('studio.team.groups.new')).fill('Tier 2');
  await page.keyboard.press('Enter');
  await expect(groups.getByText(t('packs.source.offline'))).toBeVisible();
  await expect(groups.getByRole('listitem')).toHaveCount(1);
});

test('a second lead: invited, added with fewer rights, changed, removed; nobody joins anew', async ({
  founder,
  folder,
  server,
  build,
}) => {
  const { page } = await foundTeam(founder, NAMES, join(folder, 'backup.json'));
  const address = region(page, 'studio.team.address.title');
  await address.getByRole('radio', { name: t('studio.team.address.web') }).check();
  await address.getByLabel(t('studio.team.address.url')).fill(server.url);
  await address.getByRole('button', { name: t('studio.team.save') }).click();
  const link = region(page, 'studio.team.invite.title').getByLabel(t('studio.team.invite.link'), {
    exact: true,
  });
  const invitation = await link.inputValue();

  const lead = await person(build);
  try {
    const join_ = await lead.open('/join.html');
    await join_.getByLabel(t('studio.join.paste')).fill(invitation);
    await join_.keyboard.press('Enter');
    await join_.getByRole('button', { name: t('studio.join.join'), exact: true }).click();
    await expect(
      join_.getByRole('heading', { name: t('studio.join.done', { team: NAMES.team }) }),
    ).toBeVisible();

    const studio = await lead.open('/studio.html#team');
    await studio.getByRole('button', { name: t('studio.team.start.invited') }).click();
    await makeKeys(studio, { name: 'Noor Haddad' }, join(folder, 'lead.json'));
    const request = studio.getByLabel(t('studio.team.request.label'), { exact: true });
    const code = await request.inputValue();
    const shown = await studio.locator('section:has(#request-title) .fingerprint').innerText();
    expect(await pageViolations(studio)).toEqual([]);

    const leads = region(page, 'studio.team.leads.title');
    await leads.getByRole('button', { name: t('studio.team.leads.add') }).click();
    const paste = leads.getByLabel(t('studio.team.leads.request'));
    const go = leads.getByRole('button', { name: t('studio.team.leads.read') });
    await go.click();
    await expect(leads.getByText(t('studio.team.leads.problem.empty'))).toBeVisible();
    await paste.fill(invitation);
    await go.click();
    await expect(leads.getByText(t('studio.team.leads.problem.not-a-request'))).toBeVisible();
    await paste.fill(code.slice(0, -2));
    await go.click();
    await expect(leads.getByText(t('studio.team.leads.problem.damaged'))).toBeVisible();
    await paste.fill(`Hello Kim, here it is:\n${code}\nNoor`);
    await go.click();
    await expect(leads.getByText(t('studio.team.leads.who', { name: 'Noor Haddad' }))).toBeVisible();
    await expect(leads.locator('form .fingerprint')).toHaveText(shown);
    await leads.getByRole('checkbox', { name: t('studio.team.leads.mayApprove') }).uncheck();
    expect(await pageViolations(page)).toEqual([]);
    await leads.getByRole('button', { name: t('studio.team.leads.addRun', { name: 'Noor Haddad' }) }).click();
    await expect(leads.getByRole('listitem')).toHaveCount(2);

    await studio.getByRole('button', { name: t('studio.team.request.check') }).click();
    await expect(studio.getByText(t('studio.team.head.lead'))).toBeVisible();
    // Others than the founder look, and change nothing.
    await expect(studio.getByRole('button', { name: t('studio.team.leads.add') })).toHaveCount(0);

    // Without anybody who may approve, review stays off.
    const review = page.getByLabel(t('studio.team.review.label'));
    await leads
      .getByRole('button', { name: t('studio.team.leads.editFor', { name: 'Noor Haddad' }) })
      .click();
    await leads.getByRole('checkbox', { name: t('studio.team.leads.mayApprove') }).check();
    await leads.getByRole('button', { name: t('studio.team.save') }).click();
    await review.click();
    await expect(review).toBeChecked();
    expect(await documentOf(page)).toMatchObject({ review: true, leads: [{}, { approves: true }] });

    await leads
      .getByRole('button', { name: t('studio.team.leads.removeFor', { name: 'Noor Haddad' }) })
      .click();
    await expect(leads.getByText(t('studio.team.leads.nothing', { name: 'Noor Haddad' }))).toBeVisible();
    await leads
      .getByRole('button', { name: t('studio.team.leads.removeRun', { name: 'Noor Haddad' }) })
      .click();
    await expect(leads.getByRole('listitem')).toHaveCount(1);
    expect(await documentOf(page)).toMatchObject({ former: [{ name: 'Noor Haddad', keeps: [] }] });
    // The lead's own page hears of it with the next look.
    const check = await lead.open('/options.html#team');
    await check.getByRole('button', { name: t('membership.checkNow') }).click();
    await expect(studio.getByText(t('studio.team.request.title'))).toBeVisible();
  } finally {
    await lead.close();
  }
});

test('on a new computer: keys from the backup, the team by its link, and on it goes', async ({
  founder,
  folder,
  server,
  build,
}) => {
  const backup = join(folder, 'backup.json');
  const { page, passphrase } = await foundTeam(founder, NAMES, backup);
  const address = region(page, 'studio.team.address.title');
  await address.getByRole('radio', { name: t('studio.team.address.web') }).check();
  await address.getByLabel(t('studio.team.address.url')).fill(server.url);
  await address.getByRole('button', { name: t('studio.team.save') }).click();
  const link = await region(page, 'studio.team.invite.title')
    .getByLabel(t('studio.team.invite.link'), { exact: true })
    .inputValue();

  const other = await person(build);
  try {
    const studio = await other.open('/studio.html#team');
    await studio.getByRole('button', { name: t('studio.team.start.restore') }).click();
    await studio.locator('#backup-file').setInputFiles(backup);
    await studio.locator('#backup-passphrase').fill(passphrase);
    await studio.getByRole('button', { name: t('studio.team.restore.run') }).click();
    await expect(studio.getByText(t('studio.team.restore.done', { name: NAMES.name }))).toBeVisible();
    await expect(studio.getByRole('link', { name: t('studio.team.homeless.join') })).toBeVisible();
    // A second beginning would split the team: not without being sure.
    await studio.getByLabel(t('studio.team.make.team')).fill(NAMES.team);
    await button(studio, 'studio.team.homeless.anewRun').click();
    await expect(studio.getByText(t('studio.team.homeless.notSure'))).toBeVisible();
    expect((await heldOfTeam(studio)).membership).toBeUndefined();
    expect(await pageViolations(studio)).toEqual([]);
    const joining = await other.open(`/join.html#${link.split('#')[1]}`);
    await joining.getByRole('button', { name: t('studio.join.join'), exact: true }).click();
    await expect(studio.getByText(t('studio.team.head.founder'))).toBeVisible();
    // Where the file is put is known from where agents look.
    const groups = region(studio, 'studio.team.groups.title');
    await groups.getByLabel(t('studio.team.groups.new')).fill('Tier 1');
    await studio.keyboard.press('Enter');
    await expect(groups.getByRole('listitem')).toHaveText(/Tier 1/);
    expect(server.requests.filter(({ method }) => method === 'PUT')).toHaveLength(2);
  } finally {
    await other.close();
  }
});

/** The team's file with one version of Ben's pack, as his Studio would have put it there. */
async function fileOf(team: SeedTeam, version: number): Promise<string> {
  const key = team.keys.Ben;
  if (!key) throw new Error('Ben has no key');
  const note = { version, at: '2026-11-20T09:00:00Z', author: 'Ben', note: '', stage: 'published' };
  const tips = [testTip('returns.tip.label', `Send the label, version ${version}.`)];
  const pack = await signPack(
    {
      ...{ schema: 1, id: 'returns', team: team.id, title: 'Returns', language: 'en' },
      ...{ ...note, history: [note], entries: tips },
    },
    { privateKey: await importKey(key.jwk), publicKey: publicOf(key.jwk), id: key.id },
  );
  return JSON.stringify({
    ...{ format: 'savoir-team', schema: 1, team: team.signedDocument },
    ...{ packs: [pack], proposals: [] },
  });
}

for (const keeps of [true, false])
  test(`a lead is removed and what they published ${keeps ? 'stays' : 'is withdrawn'}: as it is at the address, not as it was here`, async ({
    founder,
    server,
    build,
  }) => {
    const team = await seedTeam(['Ana', 'Ben'], { addresses: [server.url] });
    server.file = await fileOf(team, 1);
    const agent = await person(build);
    try {
      const at = await agent.open('/studio.html');
      await sitDown(at, team, undefined);
      const options = await agent.open('/options.html#team');
      const check = options.getByRole('button', { name: t('membership.checkNow') });
      const versionsThere = async () => (await heldOfTeam(options)).packs.map(({ pack }) => pack.version);
      const page = await founder.open('/studio.html');
      await sitDown(page, team, 'Ana', { address: server.url, founder: true });
      await expect
        .poll(async () => (await heldOfTeam(page)).packs.map(({ pack }) => pack.version))
        .toEqual([1]);
      await page.goto(page.url().replace(/(#.*)?$/, '#team'));
      const leads = region(page, 'studio.team.leads.title');
      const removing = leads.getByRole('button', { name: t('studio.team.leads.removeFor', { name: 'Ben' }) });
      await removing.waitFor();

      // Nobody told this browser yet; and what can't be looked at is not decided on.
      server.file = await fileOf(team, 2);
      await check.click();
      await expect.poll(versionsThere).toEqual([2]);
      const run = leads.getByRole('button', { name: t('studio.team.leads.removeRun', { name: 'Ben' }) });
      server.mode = 'gone';
      await removing.click();
      await run.click();
      await expect(leads.getByText(t('studio.team.problem.unseen'))).toBeVisible();
      expect((await documentOf(page))?.leads).toHaveLength(2);
      server.mode = 'ok';

      await removing.click();
      await leads
        .getByRole('radio', {
          name: keeps
            ? t('studio.team.leads.keep', { name: 'Ben', count: 1 })
            : t('studio.team.leads.withdraw', { name: 'Ben' }),
        })
        .check();
      // And once more while the form is open.
      server.file = await fileOf(team, 3);
      await run.click();
      await expect(leads.getByRole('listitem')).toHaveCount(1);
      expect(await documentOf(page)).toMatchObject({
        former: [{ name: 'Ben', keeps: keeps ? [{ pack: 'returns', version: 3 }] : [] }],
      });
      await check.click();
      await expect.poll(versionsThere).toEqual(keeps ? [3] : []);
    } finally {
      await agent.close();
    }
  });

test('who leaves a team keeps drafts and keys, and nothing of the team', async ({ founder, server }) => {
  const team = await seedTeam(['Ana', 'Ben'], { addresses: [server.url] });
  server.file = await fileOf(team, 2);
  const page = await founder.open('/studio.html');
  await sitDown(page, team, 'Ana', { address: server.url });
  const draft = { pack: 'returns', title: 'Returns', language: 'en', base: 2, proposed: 'x', changedAt: 1 };
  const kept = (put?: object) =>
    page.evaluate(
      (given) =>
        new Promise<Record<string, Record<string, unknown>[]>>((done) => {
          const open = indexedDB.open('studio');
          open.onsuccess = () => {
            const stores = ['drafts', 'versions', 'keys', 'pending', 'settings', 'bundle'];
            const transaction = open.result.transaction(stores, 'readwrite');
            if (given) transaction.objectStore('drafts').put(given);
            const held: Record<string, Record<string, unknown>[]> = {};
            for (const store of stores) {
              const all = transaction.objectStore(store).getAll();
              all.onsuccess = () => {
                held[store] = all.result;
              };
            }
            transaction.oncomplete = () => {
              open.result.close();
              done(held);
            };
          };
        }),
      put,
    );
  await expect.poll(async () => (await kept()).versions?.length).toBe(1);
  const before = await kept({ ...draft, entries: [testTip('returns.tip.own', 'Own words.')] });
  expect([before.bundle, before.settings, before.keys].map((items) => items?.length)).toEqual([1, 1, 1]);

  const options = await founder.open('/options.html#team');
  await options.getByRole('button', { name: t('membership.leave'), exact: true }).click();
  await expect(options.getByText(t('membership.leaveQuestion', { team: team.document.name }))).toBeVisible();
  await options.getByRole('button', { name: t('membership.leaveYes'), exact: true }).click();
  await expect.poll(async () => (await heldOfTeam(options)).membership).toBeUndefined();
  const after = await kept();
  expect(after).toMatchObject({ versions: [], bundle: [], settings: [], pending: [] });
  expect(after.keys).toHaveLength(1);
  expect(after.drafts).toMatchObject([{ pack: 'returns', base: 0, entries: [{ text: 'Own words.' }] }]);
  expect(after.drafts?.[0]).not.toHaveProperty('proposed');
});
