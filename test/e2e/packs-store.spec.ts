import type { BrowserContext, Page } from '@playwright/test';
import { REVISION_KEY } from '../../lib/packs/team-layer';
import type { SigningKey } from '../../lib/team/sign';
import { libPage } from '../support/lib-in-page';
import {
  bundleText,
  nextDocument,
  signed,
  type TestTeam,
  testPack,
  testTeam,
  testTip,
} from '../support/team';
import { expect, test } from './fixtures';

interface Chrome {
  storage: { local: Record<'get' | 'set', (items: unknown) => Promise<Record<string, unknown>>> };
}
declare const chrome: Chrome;

const FILE = { via: 'file' } as const;
let team: TestTeam;
let lead: SigningKey;

test.beforeAll(async () => {
  team = await testTeam(2);
  [lead] = team.leads as [SigningKey];
});

test.beforeEach(async ({ chromiumContext, worker: _ }) => {
  const page = await libPage(chromiumContext);
  await page.evaluate(async () => {
    await savoirLib.membership.leave('policy');
    await savoirLib.forgetKeys();
  });
  await page.close();
});

const version = (number: number, changed: Record<string, unknown> = {}) =>
  signed(team, testPack(team, { version: number, ...changed }), lead);

const receive = (page: Page, text: string) =>
  page.evaluate(([given, origin]) => savoirLib.receiveBundle(given, origin), [text, FILE] as const);

/** Everything that this browser holds of its team, and what open panels were told. */
const held = (page: Page) =>
  page.evaluate(async (key) => {
    const db = await savoirLib.teamDatabase();
    const [membership, packs, floors, outcome, told] = await Promise.all([
      db.get('membership', 'current'),
      db.getAll('packs'),
      db.getAll('floors'),
      db.get('outcome', 'current'),
      chrome.storage.local.get(key),
    ]);
    return { membership, packs, floors, outcome, told: told[key] as { revision: number } | undefined };
  }, REVISION_KEY);

/** A page that has joined the team and taken version 1 of its pack. */
async function joined(context: BrowserContext, text?: string): Promise<Page> {
  const page = await libPage(context);
  const invitation = { team: team.id, name: 'Support', addresses: [], groups: [] };
  await page.evaluate((given) => savoirLib.membership.join(given, 'agent'), invitation);
  await receive(page, text ?? (await bundleText(team, [await version(1)])));
  return page;
}

test('takes a team’s file, shows it to panels, and keeps nothing of it after leaving', async ({
  chromiumContext,
}) => {
  const page = await libPage(chromiumContext);
  const text = await bundleText(team, [await version(1)]);
  expect((await receive(page, text)).refused).toEqual([{ code: 'no-team' }]);
  await joined(chromiumContext, text);

  const after = await held(page);
  expect(after.membership?.document?.name).toBe('Support Nord');
  expect(after.floors).toEqual([[{ version: 1, sha256: after.packs[0]?.sha256, keys: [team.leads[0]?.id] }]]);
  expect(after.told).toEqual({ revision: after.membership?.revision });
  const layer = await page.evaluate(() => savoirLib.readTeamLayer());
  expect(layer).toMatchObject({
    name: 'Support Nord',
    entries: [
      { layer: 'team', id: 'returns.tip.label', team: { pack: 'returns', title: 'Returns', arrivedAt: 0 } },
    ],
  });

  const again = await receive(page, text);
  expect(again).toMatchObject({ applied: [], unchanged: 1, refused: [], team: false });
  expect(await held(page)).toEqual(after);

  await page.evaluate(() => savoirLib.membership.leave());
  expect(await held(page)).toEqual({ packs: [], floors: [] });
  expect(await page.evaluate(() => savoirLib.readTeamLayer())).toBeUndefined();
});

test('what was fetched for a team that was left meanwhile is dropped, also where it was joined again', async ({
  chromiumContext,
}) => {
  const page = await joined(chromiumContext);
  const before = await held(page);
  const { joinedAt = 0 } = before.membership ?? {};
  const text = await bundleText(team, [await version(2)]);
  const receiveFor = (expected: { team: string; joinedAt: number }) =>
    page.evaluate(([given, one]) => savoirLib.receiveBundle(given, { via: 'address' }, { expected: one }), [
      text,
      expected,
    ] as const);
  for (const expected of [
    { team: team.id, joinedAt: joinedAt - 1 },
    { team: 'A'.repeat(43), joinedAt },
  ])
    expect((await receiveFor(expected)).refused).toMatchObject([{ code: 'other-team' }]);
  expect(await held(page)).toEqual(before);
  expect((await receiveFor({ team: team.id, joinedAt })).applied).toMatchObject([{ version: 2 }]);
});

test('a second team needs leaving the first, and what an administrator set is not the agent’s to change', async ({
  chromiumContext,
}) => {
  const page = await joined(chromiumContext);
  const other = { team: 'A'.repeat(43), name: 'Other', addresses: [], groups: [] };
  const join = (by: 'agent' | 'policy') =>
    page.evaluate(([given, who]) => savoirLib.membership.join(given, who), [other, by] as const);
  expect(await join('agent')).toEqual({ problem: { code: 'other-team', name: 'Support Nord' } });
  expect((await held(page)).packs).toHaveLength(1);

  expect(await join('policy')).toMatchObject({ joined: { by: 'policy' } });
  expect(await held(page)).toMatchObject({ packs: [], floors: [], membership: { name: 'Other' } });
  expect(await page.evaluate(() => savoirLib.membership.leave())).toEqual({
    problem: { code: 'managed', name: 'Other' },
  });
  expect(await join('agent')).toEqual({ problem: { code: 'managed', name: 'Other' } });
});

test('what is refused leaves everything as it was, but for the reason', async ({ chromiumContext }) => {
  const stranger = await testTeam();
  const page = await joined(chromiumContext, await bundleText(team, [await version(3)]));
  const { outcome: _, ...before } = await held(page);
  const good = await version(4);
  const entries = Array.from({ length: 10_000 }, (_, index) => testTip(`a.tip.${index}`, 'Text.'));
  const changedText = (payload: string) =>
    `${payload.slice(0, 80)}${payload[80] === 'A' ? 'B' : 'A'}${payload.slice(81)}`;
  for (const [text, code] of [
    [await bundleText(team, [{ ...good, payload: changedText(good.payload) }]), 'pack-signature'],
    [
      await bundleText(team, [await signed(team, testPack(team, { version: 4 }), stranger.leads[0])]),
      'unknown-signer',
    ],
    [await bundleText(team, [await version(2)]), 'older'],
    [await bundleText(team, [await version(3, { title: 'Other' })]), 'differs'],
    [await bundleText(team, [await version(4, { expires: '2020-01-01T00:00:00Z' })]), 'expired'],
    [await bundleText(team, [await version(4, { entries })]), 'too-many'],
    [await bundleText(team, [await version(4, { entries: [{ id: 'a.b', kind: 'tip' }] })]), 'invalid'],
    [await bundleText(stranger, []), 'other-team'],
    ['x'.repeat(9_000_000), 'too-large'],
    ['{"format":"savoir-team"', 'malformed'],
  ] as const) {
    const outcome = await receive(page, text);
    expect(outcome.refused.map((refusal) => refusal.code)).toEqual([code]);
    const { outcome: kept, ...after } = await held(page);
    expect(after, code).toEqual(before);
    expect(kept).toMatchObject({ refused: outcome.refused, origin: FILE });
  }
});

/** Chromium takes no smaller quota for extensions, and no test should fill the disk: the write itself says it is full. */
for (const writes of [0, 1, 3])
  test(`a full disk changes nothing and is said: after ${writes} writes`, async ({ chromiumContext }) => {
    const page = await joined(chromiumContext);
    const before = await held(page);
    await page.evaluate((room) => {
      const own = IDBObjectStore.prototype.put;
      let written = 0;
      IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
        if (written++ < room) return own.apply(this, given);
        IDBObjectStore.prototype.put = own;
        throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      };
    }, writes);
    const text = await bundleText(team, [await version(2), await version(1, { id: 'shipping' })]);
    const outcome = await receive(page, text);
    expect(outcome).toMatchObject({
      applied: [],
      refused: [{ code: 'not-stored', detail: 'the disk is full' }],
    });
    expect(await held(page)).toEqual(before);
    expect((await receive(page, text)).applied).toHaveLength(2);
  });

test('two documents that receive at once both succeed', async ({ chromiumContext }) => {
  const pages = [await joined(chromiumContext), await libPage(chromiumContext)] as const;
  const texts = [
    await bundleText(team, [await version(2), await version(1, { id: 'shipping' })]),
    await bundleText(team, [await version(3)], { document: nextDocument(team, { name: 'New name' }) }),
  ] as const;
  await Promise.all([receive(pages[0], texts[0]), receive(pages[1], texts[1]), receive(pages[1], texts[0])]);
  const { packs, membership, told } = await held(pages[0]);
  expect(packs.map(({ id, pack }) => [id, pack.version])).toEqual([
    ['returns', 3],
    ['shipping', 1],
  ]);
  expect(membership?.document?.name).toBe('New name');
  expect(told).toEqual({ revision: membership?.revision });
});

/** Where a page that receives may die; `puts`: while its transaction is open, after so many writes. */
const DEATHS = [
  { verify: 0 },
  { verify: 1 },
  { puts: 0 },
  { puts: 1 },
  { puts: 2 },
  { puts: 4 },
  { signal: 0 },
];
for (const death of DEATHS)
  test(`killed while receiving, all or nothing has happened: ${JSON.stringify(death)}`, async ({
    chromiumContext,
  }) => {
    const page = await joined(chromiumContext);
    const before = await held(page);
    const text = await bundleText(team, [await version(2), await version(1, { id: 'shipping' })], {
      document: nextDocument(team, { name: 'New name' }),
    });
    const dying = await libPage(chromiumContext);
    await dying.evaluate(stopAt, death);
    await dying.evaluate((given) => {
      void savoirLib.receiveBundle(given, { via: 'file' });
    }, text);
    await dying.waitForFunction(() => 'stopped' in globalThis);
    await dying.close();

    const after = await held(page);
    if ('signal' in death) {
      expect(after.packs.map(({ pack }) => pack.version)).toEqual([2, 1]);
      // The panels were not told; whoever comes next does it.
      expect(after.told).toEqual(before.told);
      await page.evaluate(() => savoirLib.repairSignal());
    } else {
      expect(after).toEqual(before);
      expect((await receive(page, text)).applied).toHaveLength(2);
    }
    const { membership, packs, floors, told } = await held(page);
    expect(packs.map(({ pack }) => pack.version)).toEqual([2, 1]);
    expect(floors.map(([floor]) => floor?.version)).toEqual([2, 1]);
    expect(membership?.document?.name).toBe('New name');
    expect(told).toEqual({ revision: membership?.revision });
  });

/** Runs in the page: from that step on nothing of the work goes on, as though the page stopped there. */
function stopAt({ verify, puts, signal }: { verify?: number; puts?: number; signal?: number }): void {
  const stop = () => {
    Object.assign(globalThis, { stopped: true });
    return new Promise<never>(() => {});
  };
  let seen = 0;
  if (verify !== undefined) {
    const own = crypto.subtle.verify.bind(crypto.subtle);
    crypto.subtle.verify = (...given) => (seen++ === verify ? stop() : own(...given));
  }
  if (puts !== undefined) {
    const own = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given) {
      if (seen++ < puts) return own.apply(this, given);
      // Reading on and on keeps the transaction open.
      const spin = (): void => {
        this.count().onsuccess = spin;
      };
      spin();
      return stop() as never;
    };
  }
  if (signal !== undefined) chrome.storage.local.set = stop;
}

test('keys are kept so that they sign and can’t be read out', async ({ chromiumContext }) => {
  const page = await libPage(chromiumContext);
  const result = await page.evaluate(async () => {
    const passphrase = 'correct horse battery staple';
    const lib = savoirLib;
    const made = await lib.generateKeys('Ada Okafor', ['root', 'lead']);
    const opened = await lib.openBackup(await lib.encryptBackup(made, passphrase), passphrase);
    if (!('keys' in opened)) throw new Error(opened.problem);
    const broken = {
      ...opened.keys,
      keys: opened.keys.keys.map((key, index) => ({
        ...key,
        jwk: { ...key.jwk, x: made.keys[1 - index]?.jwk.x ?? '' },
      })),
    };
    const unproven = await lib.holdKeys(broken);
    const none = await lib.heldKeys();
    await lib.holdKeys(opened.keys);
    const { root, lead } = await lib.heldKeys();
    const other = await lib.generateKeys('Ben Hirsch', ['lead']);
    const kept = await lib.holdKeys(other);
    const replaced = await lib.holdKeys(other, true);
    const exported =
      root && (await crypto.subtle.exportKey('jwk', root.privateKey).catch((error: Error) => error.name));
    return {
      unproven,
      none,
      ids: [root?.id, lead?.id],
      made: made.keys.map(({ id }) => id),
      extractable: [root?.privateKey.extractable, lead?.privateKey.extractable],
      exported,
      kept,
      replaced: 'held' in replaced && [replaced.held.root?.id === root?.id, replaced.held.lead?.name],
    };
  });
  expect(result).toEqual({
    unproven: { problem: 'not-proven' },
    none: {},
    ids: result.made,
    made: result.made,
    extractable: [false, false],
    exported: 'InvalidAccessError',
    kept: { problem: 'other-held' },
    replaced: [true, 'Ben Hirsch'],
  });
});
