import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Decision, decide, type Held, MAX_PACKS } from '@/lib/packs/decide';
import { signersOf } from '@/lib/packs/judge';
import { type OpenedBundle, openBundle } from '@/lib/packs/verify';
import type { SigningKey } from '@/lib/team/sign';
import type { TeamDocument } from '@/lib/team/team-document';
import { bundleText, nextDocument, signed, testPack, testTeam, testTip } from '../../support/team';

const team = await testTeam(2);
const [ada, ben] = team.leads as [SigningKey, SigningKey];
const NOW = Date.parse('2026-11-22T12:00:00Z');
const DAY = 24 * 60 * 60 * 1000;

interface State extends Held {
  document?: Pick<OpenedBundle, 'document' | 'signedDocument'>;
}
const EMPTY: State = { packs: [], floors: [], groups: [], savoir: '1.0.0' };

/** Does to a state in memory what `receiveBundle` does to the database. */
async function take(
  state: State,
  text: string,
  now = NOW,
): Promise<{ state: State; outcome: Decision['outcome']; written: number }> {
  const read = await openBundle(text, team.id, { held: state.document, known: state.packs });
  if ('refusal' in read) throw new Error(JSON.stringify(read.refusal));
  const { opened } = read;
  const { put, remove, floors, outcome } = decide(opened, await signersOf(opened.document), state, now);
  const key = (id: string, stream: string) => `${id} ${stream}`;
  const packs = new Map(state.packs.map((one) => [key(one.id, one.stream), one]));
  for (const one of put) packs.set(key(one.id, one.stream), one);
  for (const [id, stream] of remove) packs.delete(key(id, stream));
  const kept = new Map(state.floors.map((floor) => [floor[0].join(' '), floor]));
  for (const floor of floors) kept.set(floor[0].join(' '), floor);
  return {
    state: {
      packs: [...packs.values()],
      floors: [...kept.values()],
      groups: state.groups,
      savoir: state.savoir,
      documentVersion: opened.document.version,
      document: opened,
    },
    outcome,
    written: put.length + remove.length + floors.length,
  };
}

const version = async (number: number, changed: Record<string, unknown> = {}, author = ada) =>
  signed(team, testPack(team, { version: number, ...changed }), author);
const file = (packs: Awaited<ReturnType<typeof version>>[], document: TeamDocument = team.document) =>
  bundleText(team, packs, { document });
const versions = ({ packs }: State) =>
  packs.map(({ id, stream, pack }) => `${id} ${stream} ${pack.version}`).sort();

/** Ben is no lead any more, and nothing of his stays. */
function withoutBen(): TeamDocument {
  const [lead, former] = team.document.leads as [
    TeamDocument['leads'][number],
    TeamDocument['leads'][number],
  ];
  return nextDocument(team, {
    leads: [lead],
    former: [{ name: former.name, key: former.key, keeps: [] }],
  });
}

describe('decide', () => {
  it('takes what is new and newer, and says so', async () => {
    const first = await take(EMPTY, await file([await version(1)]));
    expect(first.outcome).toMatchObject({
      applied: [{ pack: 'returns', version: 1, title: 'Returns', entries: 1 }],
      team: true,
      unchanged: 0,
    });
    const second = await take(first.state, await file([await version(3)]));
    expect(second.outcome).toMatchObject({ applied: [{ version: 3 }], team: false });
    expect(versions(second.state)).toEqual(['returns published 3']);
  });

  it('refuses an older version and another content under the same one, and keeps what is there', async () => {
    const { state } = await take(EMPTY, await file([await version(2)]));
    const older = await take(state, await file([await version(1)]));
    expect(older.outcome.refused).toMatchObject([{ code: 'older', pack: 'returns', version: 1 }]);
    const differs = await take(state, await file([await version(2, { title: 'Other' })]));
    expect(differs.outcome.refused).toEqual([{ code: 'differs', pack: 'returns', version: 2 }]);
    for (const { state: after } of [older, differs]) expect(after.packs).toEqual(state.packs);
  });

  it('refuses two contents under one version, whichever comes first, and takes the newest of several', async () => {
    const [one, two] = [await version(2), await version(2, { title: 'Other' })];
    for (const packs of [
      [one, two],
      [two, one],
    ]) {
      const { state, outcome } = await take(EMPTY, await file(packs));
      expect(state.packs).toEqual([]);
      expect(outcome.refused).toMatchObject([{ code: 'differs', version: 2 }]);
    }
    const several = await take(EMPTY, await file([one, await version(3), await version(1)]));
    expect(versions(several.state)).toEqual(['returns published 3']);
    expect(several.outcome.refused.map(({ code }) => code)).toEqual(['older', 'older']);
  });

  it('keeps no more packs than there is room for, and what is there goes on', async () => {
    const packs = (from: number, count: number, number = 1) =>
      Promise.all(
        Array.from({ length: count }, (_, index) =>
          version(number, { id: `pack-${from + index}`, entries: [] }),
        ),
      );
    let state = EMPTY;
    for (let from = 0; from < MAX_PACKS; from += 200)
      ({ state } = await take(state, await file(await packs(from, 200))));
    const after = await take(state, await file([...(await packs(MAX_PACKS, 1)), ...(await packs(0, 1, 2))]));
    expect(after.outcome).toMatchObject({
      refused: [{ code: 'too-many', pack: `pack-${MAX_PACKS}` }],
      applied: [{ pack: 'pack-0', version: 2 }],
    });
    expect(after.state.packs).toHaveLength(MAX_PACKS);
  });

  it('writes nothing for the same file again', async () => {
    const text = await file([await version(2), await version(4, { stage: 'pilot', groups: ['nord'] })]);
    const { state } = await take(EMPTY, text);
    const again = await take(state, text, NOW + DAY);
    expect(again).toMatchObject({ written: 0, outcome: { applied: [], unchanged: 2, refused: [] } });
  });

  it('keeps a pack that a newer file leaves out', async () => {
    const { state } = await take(EMPTY, await file([await version(2)]));
    const after = await take(state, await file([], nextDocument(team, { name: 'New name' })));
    expect(versions(after.state)).toEqual(['returns published 2']);
    expect(after.outcome).toMatchObject({ team: true, withdrawn: [] });
  });

  it('refuses an expired pack, a day late for clocks that are off', async () => {
    const pack = await version(2, { expires: '2026-11-22T12:00:00Z' });
    const { state } = await take(EMPTY, await file([await version(1)]));
    const late = await take(state, await file([pack]), NOW + DAY + 1);
    expect(late.outcome.refused).toMatchObject([{ code: 'expired', pack: 'returns', version: 2 }]);
    expect(versions(late.state)).toEqual(['returns published 1']);
    expect(versions((await take(state, await file([pack]), NOW + DAY)).state)).toEqual([
      'returns published 2',
    ]);
  });

  it('retires: the floor stays, nothing is shown, and a pilot below ends', async () => {
    const pilot = await version(3, { stage: 'pilot', groups: ['nord'] });
    const { state } = await take({ ...EMPTY, groups: ['nord'] }, await file([await version(2), pilot]));
    expect(versions(state)).toEqual(['returns pilot 3', 'returns published 2']);
    const retired = await take(state, await file([await version(4, { stage: 'retired', entries: [] })]));
    expect(versions(retired.state)).toEqual(['returns published 4']);
    const replayed = await take(retired.state, await file([await version(2), pilot]));
    expect(replayed.outcome.refused).toMatchObject([{ code: 'older', version: 2 }]);
    expect(versions(replayed.state)).toEqual(['returns published 4']);
    expect(replayed.written).toBe(0);
  });

  it('withdraws what a former lead signed, but for what the document keeps', async () => {
    const packs = [
      await version(2, { id: 'kept' }, ben),
      await version(5, {}, ben),
      await version(1, { id: 'own' }),
    ];
    const { state } = await take(EMPTY, await file(packs));
    const { sha256 = '' } = state.packs.find(({ id }) => id === 'kept') ?? {};
    const [lead, former] = team.document.leads as [
      TeamDocument['leads'][number],
      TeamDocument['leads'][number],
    ];
    const document = nextDocument(team, {
      leads: [lead],
      former: [{ name: former.name, key: former.key, keeps: [{ pack: 'kept', version: 2, sha256 }] }],
    });
    const after = await take(state, await file([], document));
    expect(after.outcome.withdrawn).toEqual([{ pack: 'returns', version: 5, title: 'Returns' }]);
    expect(versions(after.state)).toEqual(['kept published 2', 'own published 1']);
    // The number was theirs alone: it stands in nobody's way.
    const replaced = await take(after.state, await file([await version(5, { title: 'Other' })], document));
    expect(versions(replaced.state)).toContain('returns published 5');
    expect(versions((await take(after.state, await file([await version(6)], document))).state)).toContain(
      'returns published 6',
    );
    // Another lead signs the very same content: it is good again.
    const same = await signed(team, testPack(team, { version: 5 }), ada);
    expect(versions((await take(after.state, await file([same], document))).state)).toContain(
      'returns published 5',
    );
  });

  it('lets nobody block a pack for longer than they are a lead, and then takes nothing older than what was here', async () => {
    const huge = await version(1_000_000_000, {}, ben);
    const pilot = await version(1_000_000_000, { stage: 'pilot', groups: ['nord'] }, ben);
    let { state } = await take(EMPTY, await file([await version(7)]));
    ({ state } = await take(state, await file([huge, pilot])));
    const blocked = await take(state, await file([await version(8)]));
    expect(blocked.outcome.refused).toMatchObject([{ code: 'older', version: 8 }]);
    const document = withoutBen();
    const replayed = await take(state, await file([await version(6)], document));
    expect(replayed.outcome).toMatchObject({
      refused: [{ code: 'older', version: 6, detail: 'version 7 was here already' }],
      withdrawn: [{ pack: 'returns', version: 1_000_000_000 }],
    });
    expect(versions(replayed.state)).toEqual([]);
    for (const before of [state, replayed.state]) {
      const next = [await version(8), await version(9, { stage: 'pilot', groups: ['nord'] })];
      const after = await take(before, await file(next, document));
      expect(versions(after.state)).toEqual(['returns pilot 9', 'returns published 8']);
      expect(after.outcome.refused).toEqual([]);
      expect((await take(after.state, await file(next, document))).written).toBe(0);
    }
  });

  it('reads again what another Savoir read, and tells of nothing new', async () => {
    const text = await file([await version(2)]);
    const { state } = await take(EMPTY, text);
    const after = await take({ ...state, savoir: '1.1.0' }, text, NOW + DAY);
    expect(after.outcome).toMatchObject({ applied: [], unchanged: 1 });
    expect(after.state.packs).toEqual([{ ...state.packs[0], readBy: '1.1.0' }]);
  });

  it('does not call a pack refused that was taken and has expired since', async () => {
    const text = await file([await version(2, { expires: '2026-11-22T12:00:00Z' })]);
    const { state } = await take(EMPTY, text);
    const late = await take(state, text, NOW + 2 * DAY);
    expect(late).toMatchObject({
      written: 0,
      outcome: {
        refused: [],
        unchanged: 1,
        notes: [{ pack: 'returns', entry: '', because: 'expired', detail: '2026-11-22T12:00:00Z' }],
      },
    });
  });

  it('says when each wording came: nothing is new on joining, later only what changed', async () => {
    const entries = [testTip('a.one', 'One.'), testTip('a.two', 'Two.')];
    const { state } = await take(EMPTY, await file([await version(1, { entries })]));
    expect(state.packs[0]?.arrivedAt).toEqual({ 'a.one': 0, 'a.two': 0 });
    const edited = [
      testTip('a.one', 'One.', { reviewed: '2026-11-22', owner: 'Ada Okafor' }),
      testTip('a.two', 'Two, better.'),
      testTip('a.three', 'Three.'),
    ];
    const second = await take(state, await file([await version(2, { entries: edited })]), NOW + 1);
    expect(second.state.packs[0]?.arrivedAt).toEqual({ 'a.one': 0, 'a.two': NOW + 1, 'a.three': NOW + 1 });
    const third = await take(second.state, await file([await version(3, { entries: edited })]), NOW + 2);
    expect(third.state.packs[0]?.arrivedAt).toEqual(second.state.packs[0]?.arrivedAt);
    const other = await take(third.state, await file([await version(1, { id: 'other', entries })]), NOW + 3);
    expect(other.state.packs.find(({ id }) => id === 'other')?.arrivedAt).toEqual({
      'a.one': NOW + 3,
      'a.two': NOW + 3,
    });
  });

  it.each([
    [['nord'], NOW + 1],
    [[], NOW + 2],
  ])('counts a pilot as seen by those who saw it: groups %j', async (groups, arrived) => {
    const { state } = await take({ ...EMPTY, groups }, await file([await version(1)]));
    const entries = [testTip('a.new', 'New.')];
    const pilot = await version(2, { stage: 'pilot', groups: ['nord'], entries });
    const tried = await take(state, await file([pilot]), NOW + 1);
    const after = await take(tried.state, await file([await version(3, { entries })]), NOW + 2);
    expect(versions(after.state)).toEqual(['returns published 3']);
    expect(after.state.packs[0]?.arrivedAt).toEqual({ 'a.new': arrived });
  });
});

const anyPack = fc.record({
  id: fc.constantFrom('a', 'b'),
  number: fc.integer({ min: 1, max: 5 }),
  stage: fc.constantFrom('published', 'pilot', 'retired'),
});
type AnyPack = { id: string; number: number; stage: string };

/** One content per pack, version and stream, as honest leads make them. */
const made = new Map<string, ReturnType<typeof version>>();
function make({ id, number, stage }: AnyPack) {
  const key = [id, number, stage === 'pilot'].join(' ');
  const content = { id, stage, ...(stage === 'pilot' && { groups: ['nord'] }) };
  if (!made.has(key)) made.set(key, version(number, content));
  return made.get(key) as ReturnType<typeof version>;
}
const anyBundle = fc.record({
  document: fc.integer({ min: 1, max: 3 }),
  packs: fc.array(anyPack, { maxLength: 4 }),
});
const textOf = async ({ document, packs }: { document: number; packs: readonly AnyPack[] }) =>
  file(await Promise.all(packs.map(make)), { ...team.document, version: document, name: `Team ${document}` });

describe('any sequence of bundles', () => {
  it('never lowers a floor, never installs below one, and says nothing twice', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(anyBundle, { maxLength: 6 }), async (bundles) => {
        let state: State = EMPTY;
        for (const bundle of bundles) {
          const text = await textOf(bundle);
          const { state: after } = await take(state, text);
          const floors = new Map(after.floors.map(([key, [floor]]) => [key.join(' '), floor]));
          for (const [key, [before]] of state.floors)
            expect(floors.get(key.join(' '))?.version).toBeGreaterThanOrEqual(before?.version ?? Infinity);
          for (const { id, stream, pack, sha256 } of after.packs)
            expect(floors.get(`${id} ${stream}`)).toEqual({ version: pack.version, sha256, keys: [ada.id] });
          expect(after.documentVersion).toBe(Math.max(state.documentVersion ?? 0, bundle.document));
          const again = await take(after, text);
          expect(again).toMatchObject({ written: 0, outcome: { applied: [], withdrawn: [], team: false } });
          expect(again.state.packs).toEqual(after.packs);
          state = after;
        }
      }),
      { numRuns: 60 },
    );
  });

  it('takes the honest next version after a lead is removed, and nothing older while all are leads', async () => {
    const anyVersion = fc.record({
      number: fc.oneof(fc.integer({ min: 1, max: 6 }), fc.constant(1_000_000_000)),
      stage: fc.constantFrom('published', 'pilot'),
      byBen: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(anyVersion, { minLength: 1, maxLength: 6 }), async (given) => {
        let state: State = EMPTY;
        const highest = new Map<string, number>();
        const honest = new Map<string, number>();
        for (const { number, stage, byBen } of given) {
          const groups = stage === 'pilot' ? { groups: ['nord'] } : {};
          const title = byBen ? 'Ben’s' : 'Ada’s';
          // Ada counts on as people do.
          const next = byBen || number <= 6 ? number : 6;
          const one = await version(next, { stage, ...groups, title }, byBen ? ben : ada);
          const { state: after, outcome } = await take(state, await file([one]));
          const before = highest.get(stage) ?? 0;
          if (next < before) expect(outcome.refused).toMatchObject([{ code: 'older' }]);
          else if (!outcome.refused.length) {
            highest.set(stage, next);
            if (!byBen) honest.set(stage, next);
          }
          expect(after.packs.filter((pack) => pack.pack.version < (highest.get(pack.stream) ?? 0))).toEqual(
            [],
          );
          state = after;
        }
        const document = withoutBen();
        for (const stage of ['published', 'pilot'] as const) {
          const groups = stage === 'pilot' ? { groups: ['nord'] } : {};
          const own = honest.get(stage) ?? 0;
          const older = await take(
            state,
            await file([await version(Math.max(own - 1, 1), { stage, ...groups, title: 'Old' })], document),
          );
          if (own > 0) expect(older.outcome.refused).toHaveLength(1);
          const after = await take(
            state,
            await file([await version(own + 1, { stage, ...groups })], document),
          );
          expect(after.outcome.refused).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('ends in the same state in any order', async () => {
    const shuffled = fc
      .array(anyBundle, { maxLength: 5 })
      .chain((bundles) =>
        fc.tuple(fc.constant(bundles), fc.shuffledSubarray(bundles, { minLength: bundles.length })),
      );
    await fc.assert(
      fc.asyncProperty(shuffled, async (orders) => {
        const ends = await Promise.all(
          orders.map(async (bundles) => {
            let state: State = EMPTY;
            for (const bundle of bundles) ({ state } = await take(state, await textOf(bundle)));
            const floors = state.floors.map((floor) => JSON.stringify(floor)).sort();
            return { floors, packs: versions(state), document: state.documentVersion };
          }),
        );
        expect(ends[1]).toEqual(ends[0]);
      }),
      { numRuns: 60 },
    );
  });
});
