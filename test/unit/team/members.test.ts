import { base64url } from 'jose';
import { describe, expect, it } from 'vitest';
import { MAX_PACKS } from '@/lib/packs/decide';
import { openBundle } from '@/lib/packs/verify';
import { fingerprint } from '@/lib/team/fingerprint';
import * as members from '@/lib/team/members';
import type { SigningKey } from '@/lib/team/sign';
import { MAX_KEPT, type TeamDocument, teamDocument } from '@/lib/team/team-document';
import { bundleText, signed, testKey, testPack, testTeam } from '../../support/team';

const team = await testTeam(2);
const [ada, ben] = team.document.leads as [TeamDocument['leads'][number], TeamDocument['leads'][number]];

describe('changes of a team document', () => {
  it('each make a valid next version and keep what they do not name', () => {
    const document = { ...team.document, colour: 'blue' } as TeamDocument;
    const segment = { id: 'vip', name: 'Important', tags: ['vip'], organisations: [], emailDomains: [] };
    for (const changed of [
      members.addLead(document, { ...ben, name: 'Ben H.' }),
      members.removeLead(document, ben.key, []),
      members.setReview(document, true),
      members.renameTeam(document, 'Support Süd'),
      members.setAddresses(document, ['https://example.com/team.json']),
      members.addGroup(document, { id: 'nord', name: 'Nord' }),
      members.removeGroup(document, 'nord'),
      members.addSegment(document, segment),
      members.removeSegment(document, 'vip'),
    ]) {
      expect(teamDocument.parse(changed)).toEqual(changed);
      expect(changed).toMatchObject({ version: document.version + 1, colour: 'blue', team: team.id });
      expect(document.leads).toEqual(team.document.leads);
    }
  });

  it('adds, renames and removes by key and id, never twice', async () => {
    const { publicKey } = await testKey();
    const lead = { name: 'Dora', key: publicKey, publishes: ['returns'], approves: false };
    const added = members.addLead(members.addLead(team.document, lead), { ...lead, approves: true });
    expect(added.leads.map(({ name, approves }) => [name, approves])).toEqual([
      ['Ada Okafor', true],
      ['Ben Hirsch', true],
      ['Dora', true],
    ]);
    const removed = members.removeLead(added, publicKey, []);
    expect(removed).toMatchObject({ former: [{ name: 'Dora', keeps: [] }] });
    const back = members.addLead(removed, lead);
    expect([back.leads.length, back.former]).toEqual([3, []]);
    const groups = members.addGroup(members.addGroup(team.document, { id: 'a', name: 'A' }), {
      id: 'a',
      name: 'Ä',
    });
    expect(groups.groups).toEqual([{ id: 'a', name: 'Ä' }]);
  });

  it('never leaves a team without a lead', () => {
    const one = members.removeLead(team.document, ben.key, []);
    expect(() => members.removeLead(one, ada.key, [])).toThrow(RangeError);
  });

  it('keeps somebody who approves while a second lead must', () => {
    const document = members.addLead(team.document, { ...ben, approves: false });
    const reviewed = members.setReview(document, true);
    expect(members.removalProblem(reviewed, ada.key)).toBe('last-approver');
    expect(() => members.removeLead(reviewed, ada.key, [])).toThrow('last-approver');
    expect(members.removalProblem(reviewed, ben.key)).toBeUndefined();
    expect(members.removalProblem(members.setReview(reviewed, false), ada.key)).toBeUndefined();
    const alone = members.removeLead(reviewed, ben.key, []);
    expect(members.removalProblem(alone, ada.key)).toBe('last-lead');
  });

  it('keeps what somebody published or approved when they may do less, and nothing newer', async () => {
    const [first, second] = team.leads as [SigningKey, SigningKey];
    const reviewed = members.setReview(team.document, true);
    const packs = [
      await signed(team, testPack(team), second, first),
      await signed(team, testPack(team, { id: 'own' }), first, second),
    ];
    const open = async (more: typeof packs, document: TeamDocument) => {
      const read = await openBundle(await bundleText(team, more, { document }), team.id);
      if ('refusal' in read) throw new Error();
      return read.opened;
    };
    const published = (await open(packs, reviewed)).packs.map(({ pack, sha256 }) => ({
      pack: pack.id,
      version: pack.version,
      sha256,
    }));
    expect(published).toHaveLength(2);
    const less = { ...ben, publishes: ['other'], approves: false };
    const later = await signed(team, testPack(team, { id: 'own', version: 2 }), first, second);
    const after = await open([...packs, later], members.addLead(reviewed, less, published));
    expect(after.packs.map(({ pack }) => `${pack.id} ${pack.version}`)).toEqual(['returns 1', 'own 1']);
    expect(after.refused).toMatchObject([{ code: 'not-approved', pack: 'own', version: 2 }]);
    expect((await open(packs, members.addLead(reviewed, less))).packs).toEqual([]);
  });

  it('knows one spelling of a key: nobody is two leads by writing theirs otherwise', async () => {
    const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    const { x } = ben.key;
    const last = letters.indexOf(x.slice(-1));
    const other = `${x.slice(0, -1)}${letters[last + 1]}`;
    const bytes = (key: string) => Array.from(base64url.decode(key));
    expect(bytes(other)).toEqual(bytes(x));
    const twice = members.addLead(team.document, { ...ben, key: { ...ben.key, x: other } });
    expect(teamDocument.safeParse(twice).success).toBe(false);
  });

  it('keeps of a removed lead what is published, and of what one lead published when review begins', async () => {
    const [first, second] = team.leads as [SigningKey, SigningKey];
    const packs = [
      await signed(team, testPack(team), second),
      await signed(team, testPack(team, { id: 'own' }), first),
    ];
    const read = await openBundle(await bundleText(team, packs), team.id);
    if ('refusal' in read) throw new Error();
    const published = read.opened.packs.map(({ pack, sha256 }) => ({
      pack: pack.id,
      version: pack.version,
      sha256,
    }));
    const keeps = published.filter(({ pack }) => pack === 'returns');
    const document = members.setReview(members.removeLead(team.document, ben.key, keeps), true, published);
    const later = await signed(team, testPack(team, { id: 'own', version: 2 }), first);
    const after = await openBundle(await bundleText(team, [...packs, later], { document }), team.id);
    expect(after).toMatchObject({
      opened: {
        packs: [{ pack: { id: 'returns' } }, { pack: { id: 'own', version: 1 } }],
        refused: [{ code: 'not-approved', pack: 'own', version: 2 }],
      },
    });
    expect(members.setReview(document, false)).not.toHaveProperty('approved');
  });
});

it('keeps as many versions as an agent can hold', () => {
  expect(MAX_KEPT).toBe(MAX_PACKS);
});

describe('fingerprint', () => {
  it('shows a thumbprint in groups that can be read out', () => {
    expect(fingerprint('ScmuG5bsBhopz47TZUg2eCWrOdrh22P3nxAsgOaI7FI')).toBe(
      '49C9 AE1B 96EC 061A 29CF 8ED3 6548 3678',
    );
    expect(fingerprint(team.id)).toMatch(/^([0-9A-F]{4} ){7}[0-9A-F]{4}$/);
  });
});
