import { base64url, CompactSign, GeneralSign } from 'jose';
import { describe, expect, it } from 'vitest';
import { MAX_BUNDLE_BYTES, PACK_TYPE, type SignedPack, TEAM_TYPE } from '@/lib/packs/bundle';
import { openBundle } from '@/lib/packs/verify';
import { approvePack, type SigningKey } from '@/lib/team/sign';
import type { TeamDocument } from '@/lib/team/team-document';
import { bundleText, signed, type TestTeam, testKey, testPack, testTeam, testTip } from '../../support/team';

async function opened(text: string, team: TestTeam, options = {}) {
  const read = await openBundle(text, team.id, options);
  if ('refusal' in read) throw new Error(JSON.stringify(read.refusal));
  return read.opened;
}
async function refusal(text: string, team: TestTeam) {
  const read = await openBundle(text, team.id);
  if (!('refusal' in read)) throw new Error('was opened');
  return read.refusal;
}
/** What becomes of one pack with this content. */
async function refusedPack(team: TestTeam, pack: object, ...rest: SigningKey[]) {
  const [author, ...approvers] = rest;
  const { packs, refused } = await opened(
    await bundleText(team, [await signed(team, pack, author, ...approvers)]),
    team,
  );
  expect(packs).toEqual([]);
  expect(refused).toHaveLength(1);
  return refused[0];
}

const bytes = (value: unknown) => new TextEncoder().encode(JSON.stringify(value));
const first = (team: TestTeam) => team.leads[0] as SigningKey;
const second = (team: TestTeam) => team.leads[1] as SigningKey;

describe('openBundle', () => {
  it('opens what a lead signed and names who it was', async () => {
    const team = await testTeam();
    const pack = await signed(team, testPack(team));
    const { packs, document, refused } = await opened(await bundleText(team, [pack]), team);
    expect(refused).toEqual([]);
    expect(document.name).toBe('Support Nord');
    expect(packs).toHaveLength(1);
    expect(packs[0]?.signed).toEqual(pack);
    expect(packs[0]?.signers).toEqual([{ id: first(team).id, name: 'Ada Okafor' }]);
    expect(packs[0]?.pack.entries[0]).toMatchObject({ text: 'Send the return label with the first answer.' });
  });

  it('keeps fields that it does not know, in packs, entries and the document', async () => {
    const team = await testTeam(1, { colour: 'blue' } as Partial<TeamDocument>);
    const entry = testTip('returns.tip.new', 'Ask for the order number.', { later: { deep: [1] } });
    const pack = testPack(team, { audience: 'all', entries: [entry] });
    const { packs, document } = await opened(
      await bundleText(team, [await signed(team, pack)], { extra: 1 }),
      team,
    );
    expect(document).toMatchObject({ colour: 'blue' });
    expect(packs[0]?.pack).toMatchObject({ audience: 'all', entries: [{ later: { deep: [1] } }] });
  });

  it('passes over unknown kinds and conditions with a note', async () => {
    const team = await testTeam();
    const entries = [
      { id: 'a.video', kind: 'video', address: 'x' },
      testTip('a.moon', 'Only at full moon.', { when: { moons: ['full'] } }),
      testTip('a.fax', 'By fax, answer by fax.', { when: { channels: ['fax'] } }),
      testTip('a.tip', 'Stays.'),
    ];
    const { packs, notes } = await opened(
      await bundleText(team, [await signed(team, testPack(team, { entries }))]),
      team,
    );
    expect(packs[0]?.pack.entries.map(({ id }) => id)).toEqual(['a.tip']);
    expect(notes).toEqual([
      { pack: 'returns', entry: 'a.video', because: 'unknown-kind', detail: 'video' },
      { pack: 'returns', entry: 'a.moon', because: 'unknown-condition', detail: 'moons' },
      { pack: 'returns', entry: 'a.fax', because: 'unknown-condition', detail: 'channels: fax' },
    ]);
  });

  it.each([
    ['', 'malformed'],
    ['<html>', 'malformed'],
    ['null', 'malformed'],
    ['[]', 'malformed'],
    ['{"format":"savoir-feedback"}', 'malformed'],
    ['{"format":"savoir-team","schema":2}', 'malformed'],
    [`"${'x'.repeat(MAX_BUNDLE_BYTES)}"`, 'too-large'],
    // Two bytes each.
    [`"${'ü'.repeat(MAX_BUNDLE_BYTES / 2)}"`, 'too-large'],
    ['['.repeat(1_000_000), 'malformed'],
    [`${'['.repeat(1_000_000)}${']'.repeat(1_000_000)}`, 'malformed'],
  ])('refuses what is no team file: %#', async (text, code) => {
    const team = await testTeam();
    expect(await refusal(text, team)).toMatchObject({ code });
  });

  it('refuses too many packs', async () => {
    const team = await testTeam();
    const pack = await signed(team, testPack(team));
    const packs = Array.from({ length: 201 }, () => pack);
    expect(await refusal(await bundleText(team, packs), team)).toMatchObject({
      code: 'too-many',
      field: 'packs',
    });
  });

  it('refuses the file of another team, and a document that another root signed', async () => {
    const [team, other] = [await testTeam(), await testTeam()];
    expect(await refusal(await bundleText(other, []), team)).toEqual({ code: 'other-team' });
    const forged = await new CompactSign(bytes(team.document))
      .setProtectedHeader({ alg: 'EdDSA', typ: TEAM_TYPE, jwk: team.root.publicKey as never })
      .sign(other.root.privateKey);
    expect(await refusal(await bundleText(team, [], { team: forged }), team)).toMatchObject({
      code: 'team-signature',
    });
    const renamed = { ...team.document, team: other.id };
    const named = await new CompactSign(bytes(renamed))
      .setProtectedHeader({ alg: 'EdDSA', typ: TEAM_TYPE, jwk: team.root.publicKey as never })
      .sign(team.root.privateKey);
    expect(await refusal(await bundleText(team, [], { team: named }), team)).toMatchObject({
      code: 'other-team',
    });
  });

  it('takes no pack for a team document, and no document for a pack', async () => {
    const team = await testTeam();
    const typed = await new CompactSign(bytes(team.document))
      .setProtectedHeader({ alg: 'EdDSA', typ: PACK_TYPE, jwk: team.root.publicKey as never })
      .sign(team.root.privateKey);
    expect(await refusal(await bundleText(team, [], { team: typed }), team)).toMatchObject({
      code: 'team-signature',
    });
    const lead = first(team);
    const signing = new GeneralSign(bytes(testPack(team)));
    signing.addSignature(lead.privateKey).setProtectedHeader({ alg: 'EdDSA', typ: TEAM_TYPE, kid: lead.id });
    const { refused } = await opened(await bundleText(team, [(await signing.sign()) as SignedPack]), team);
    expect(refused).toMatchObject([{ code: 'pack-signature', pack: 'returns', version: 1 }]);
  });

  it('takes Ed25519 under both of its names and nothing else', async () => {
    const team = await testTeam();
    const lead = first(team);
    const payload = base64url.encode(JSON.stringify(testPack(team)));
    const withHeader = async (header: object): Promise<SignedPack> => {
      const encoded = base64url.encode(JSON.stringify({ typ: PACK_TYPE, kid: lead.id, ...header }));
      const input = new TextEncoder().encode(`${encoded}.${payload}`);
      const signature = await crypto.subtle.sign('Ed25519', lead.privateKey, input);
      return {
        payload,
        signatures: [{ protected: encoded, signature: base64url.encode(new Uint8Array(signature)) }],
      };
    };
    for (const [header, good] of [
      [{ alg: 'EdDSA' }, true],
      [{ alg: 'Ed25519' }, true],
      [{ alg: 'none' }, false],
      [{ alg: 'HS256' }, false],
      [{ alg: 'ES256' }, false],
      [{ alg: 'EdDSA', b64: false, crit: ['b64'] }, false],
      [{ alg: 'EdDSA', crit: ['exp'], exp: 1 }, false],
      [{ alg: 'EdDSA', kid: 'not-a-thumbprint' }, false],
    ] as const) {
      const { packs } = await opened(await bundleText(team, [await withHeader(header)]), team);
      expect(packs.length, JSON.stringify(header)).toBe(good ? 1 : 0);
    }
    const unsigned = {
      ...(await withHeader({ alg: 'none' })),
      signatures: [
        {
          protected: base64url.encode(JSON.stringify({ alg: 'none', typ: PACK_TYPE, kid: lead.id })),
          signature: '',
        },
      ],
    };
    const { refused } = await opened(await bundleText(team, [unsigned]), team);
    expect(refused).toMatchObject([{ code: 'pack-signature' }]);
  });

  it('checks every signature: one bad among good ones refuses the pack', async () => {
    const team = await testTeam(2);
    const good = await signed(team, testPack(team), first(team), second(team));
    const other = await signed(team, testPack(team, { title: 'Other' }), first(team), second(team));
    const mixed = { ...good, signatures: [good.signatures[0], other.signatures[1]] } as SignedPack;
    const twice = { ...good, signatures: [good.signatures[0], good.signatures[0]] } as SignedPack;
    for (const pack of [mixed, twice]) {
      const { packs, refused } = await opened(await bundleText(team, [pack]), team);
      expect(packs).toEqual([]);
      expect(refused).toMatchObject([{ code: 'pack-signature', pack: 'returns', version: 1 }]);
    }
  });

  it('gives no weight to what stands in the file beside a signature', async () => {
    const team = await testTeam();
    const pack = await signed(team, testPack(team));
    const text = await bundleText(team, [{ ...pack, header: { kid: 'x' }, note: 'hello' } as SignedPack]);
    const { packs } = await opened(text, team);
    expect(packs[0]?.signed).toEqual(pack);
  });

  it('refuses signers that the document does not know, and packs of other teams', async () => {
    const [team, other] = [await testTeam(), await testTeam()];
    expect(await refusedPack(team, testPack(team), await testKey())).toMatchObject({
      code: 'unknown-signer',
      pack: 'returns',
      version: 1,
    });
    expect(await refusedPack(team, testPack(team), team.root)).toMatchObject({ code: 'unknown-signer' });
    expect(await refusedPack(team, testPack(other))).toMatchObject({ code: 'other-team', pack: 'returns' });
  });

  it('lets a lead publish only what is theirs', async () => {
    const team = await testTeam(2);
    const [ada, ben] = team.document.leads;
    team.document.leads = [ada, { ...ben, publishes: ['shipping'] }] as TeamDocument['leads'];
    expect(await refusedPack(team, testPack(team), second(team))).toMatchObject({
      code: 'not-allowed',
      pack: 'returns',
    });
    const shipping = await signed(team, testPack(team, { id: 'shipping' }), second(team));
    expect((await opened(await bundleText(team, [shipping]), team)).packs).toHaveLength(1);
  });

  it('with review asks for another lead who approves', async () => {
    const team = await testTeam(3, { review: true });
    const [ada, ben, chiara] = team.document.leads;
    team.document.leads = [
      ada,
      ben,
      { ...chiara, publishes: ['shipping'], approves: false },
    ] as TeamDocument['leads'];
    const [author, approver, other] = team.leads as [SigningKey, SigningKey, SigningKey];
    expect(await refusedPack(team, testPack(team))).toMatchObject({
      code: 'not-approved',
      pack: 'returns',
      version: 1,
    });
    expect(await refusedPack(team, testPack(team), author, other)).toMatchObject({ code: 'not-approved' });
    const good = await signed(team, testPack(team), author, approver);
    const { packs } = await opened(await bundleText(team, [good]), team);
    expect(packs[0]?.signers.map(({ name }) => name)).toEqual(['Ada Okafor', 'Ben Hirsch']);
    expect(await approvePack(good, approver)).toEqual(good);
  });

  it('reads proposals that one lead signed, and leaves them out where nobody asks', async () => {
    const team = await testTeam(2, { review: true });
    const text = await bundleText(team, [], {
      proposals: [await signed(team, testPack(team)), await signed(team, testPack(team), await testKey())],
    });
    const { proposals, packs, refused } = await opened(text, team);
    expect([proposals.length, packs.length]).toEqual([1, 0]);
    expect(refused).toMatchObject([{ code: 'unknown-signer' }]);
    expect(await opened(text, team, { proposals: false })).toMatchObject({ proposals: [], refused: [] });
  });

  it('keeps of a former lead exactly what the document lists', async () => {
    const team = await testTeam(2);
    const pack = await signed(team, testPack(team), second(team));
    const later = await signed(team, testPack(team, { version: 2 }), second(team));
    const before = await opened(await bundleText(team, [pack]), team);
    const [ada, ben] = team.document.leads as [TeamDocument['leads'][number], TeamDocument['leads'][number]];
    const keep = { pack: 'returns', version: 1, sha256: before.packs[0]?.sha256 ?? '' };
    const without = (keeps: (typeof keep)[]): TeamDocument => ({
      ...team.document,
      version: 2,
      leads: [ada],
      former: [{ name: ben.name, key: ben.key, keeps }],
    });
    const kept = await opened(await bundleText(team, [pack, later], { document: without([keep]) }), team);
    expect(kept.packs.map((one) => one.pack.version)).toEqual([1]);
    expect(kept.refused).toMatchObject([{ code: 'unknown-signer', pack: 'returns', version: 2 }]);
    const forged = { ...keep, sha256: keep.sha256.replace(/^./, (letter) => (letter === 'A' ? 'B' : 'A')) };
    const dropped = await opened(await bundleText(team, [pack], { document: without([forged]) }), team);
    expect(dropped.refused).toMatchObject([
      { code: 'unknown-signer', detail: 'Ben Hirsch: no lead any more' },
    ]);
  });

  it('judges by the newer document, held or given', async () => {
    const team = await testTeam(2);
    const text = await bundleText(team, [await signed(team, testPack(team), second(team))]);
    const newer = { ...team.document, version: 2, leads: team.document.leads.slice(0, 1) };
    const { opened: held } = (await openBundle(await bundleText(team, [], { document: newer }), team.id)) as {
      opened: Awaited<ReturnType<typeof opened>>;
    };
    const read = await opened(text, team, { held });
    expect(read.document.version).toBe(2);
    expect(read.packs).toEqual([]);
    expect(read.refused).toMatchObject([{ code: 'team-older', version: 1 }, { code: 'unknown-signer' }]);
    const differs = await opened(
      await bundleText(team, [], { document: { ...newer, name: 'Other' } }),
      team,
      { held },
    );
    expect(differs.refused).toEqual([{ code: 'team-differs', version: 2 }]);
    expect(differs.document.name).toBe('Support Nord');
  });

  it('names what is wrong in a document', async () => {
    const team = await testTeam();
    const bad = { ...team.document, name: 'Support\u202ENord' };
    const text = await bundleText(team, []);
    const jws = await new CompactSign(bytes(bad))
      .setProtectedHeader({ alg: 'EdDSA', typ: TEAM_TYPE, jwk: team.root.publicKey as never })
      .sign(team.root.privateKey);
    expect(await refusal(JSON.stringify({ ...JSON.parse(text), team: jws }), team)).toMatchObject({
      code: 'malformed',
      field: 'team.name',
    });
  });
});
