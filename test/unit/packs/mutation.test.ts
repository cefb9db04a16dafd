import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openBundle } from '@/lib/packs/verify';
import type { SigningKey } from '@/lib/team/sign';
import { bundleText, signed, testPack, testTeam } from '../../support/team';

const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** Another letter of base64url mostly, now and then one that does not belong there. */
const letter = fc.oneof(
  { weight: 9, arbitrary: fc.constantFrom(...LETTERS) },
  { weight: 1, arbitrary: fc.constantFrom('+', '/', '=', '.', ' ', 'ü', '\u0000') },
);

const team = await testTeam(2);
const [ada, ben] = team.leads as [SigningKey, SigningKey];
const pack = await signed(team, testPack(team), ada, ben);
const text = await bundleText(team, [pack]);
const bundle = JSON.parse(text) as { team: string };

describe('every change of what was signed', () => {
  it('is refused, in payload, headers and signatures', async () => {
    expect(await openBundle(text, team.id)).toMatchObject({
      opened: { packs: [{ sha256: expect.any(String) }] },
    });
    const parts = [
      pack.payload,
      ...pack.signatures.flatMap(({ protected: header, signature }) => [header, signature]),
    ];
    const place = fc
      .integer({ min: 0, max: parts.length - 1 })
      .chain((part) =>
        fc.tuple(fc.constant(part), fc.integer({ min: 0, max: (parts[part] ?? '').length - 1 }), letter),
      );
    await fc.assert(
      fc.asyncProperty(place, async ([part, at, other]) => {
        const before = parts[part] ?? '';
        fc.pre(before[at] !== other);
        const changed = before.slice(0, at) + other + before.slice(at + 1);
        const read = await openBundle(text.replace(JSON.stringify(before), JSON.stringify(changed)), team.id);
        expect(read).toMatchObject({ opened: { packs: [], refused: [{ code: expect.any(String) }] } });
      }),
      { numRuns: 400 },
    );
  });

  it('is refused in the last letter of each part too, whose bits are not all used', async () => {
    for (const { protected: header, signature } of pack.signatures)
      for (const part of [header, signature, pack.payload])
        for (const other of LETTERS) {
          const changed = part.slice(0, -1) + other;
          if (changed === part) continue;
          const read = await openBundle(text.replace(`"${part}"`, `"${changed}"`), team.id);
          expect(read, `${part.slice(-1)} → ${other}`).toMatchObject({ opened: { packs: [] } });
        }
  });

  it('refuses the whole file where the team document is changed', async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: bundle.team.length - 1 }), letter, async (at, other) => {
        fc.pre(bundle.team[at] !== other);
        const changed = bundle.team.slice(0, at) + other + bundle.team.slice(at + 1);
        const read = await openBundle(JSON.stringify({ ...bundle, team: changed }), team.id);
        expect(read).toMatchObject({
          refusal: { code: expect.stringMatching(/^(team-signature|other-team)$/) },
        });
      }),
      { numRuns: 300 },
    );
  });

  it('never opens or throws with any other text', async () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.json().map((content) => `{"format":"savoir-team","schema":1,"team":${content},"packs":[]}`),
      fc
        .json()
        .map(
          (content) =>
            `{"format":"savoir-team","schema":1,"team":${JSON.stringify(bundle.team)},"packs":[${content}]}`,
        ),
      fc
        .record({ payload: fc.string(), protected: fc.string(), signature: fc.string() })
        .map(({ payload, ...signature }) =>
          JSON.stringify({ ...bundle, packs: [{ payload, signatures: [signature] }] }),
        ),
    );
    await fc.assert(
      fc.asyncProperty(anything, async (given) => {
        const read = await openBundle(given, team.id);
        expect('refusal' in read || read.opened.packs.length === 0).toBe(true);
      }),
    );
  });
});
