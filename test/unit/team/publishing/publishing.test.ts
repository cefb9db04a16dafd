import { describe, expect, it } from 'vitest';
import { openBundle } from '@/lib/packs/verify';
import { removeLead } from '@/lib/team/members';
import { readPayload } from '@/lib/team/publishing/payload';
import { readReturn } from '@/lib/team/publishing/returned';
import { signPack } from '@/lib/team/sign';
import type { TeamDocument } from '@/lib/team/team-document';
import { content, draftOf, lying, request, stage, studio, tip } from './stage';

const ONE = content(tip('a', 'One.'));
const TWO = content(tip('a', 'One.'), tip('b', 'Two.'));

describe('publishing', () => {
  it('puts the first version where nothing lies, and the next in its place', async () => {
    const team = await stage();
    const ana = studio(team, team.people.ana);
    ana.kept.settings.authorization = 'Bearer x';
    ana.kept.drafts.set('tips', draftOf(ONE, 0));
    const first = await ana.publishing.publish(request(ONE, 0));
    expect(first).toEqual({
      state: 'done',
      published: { pack: { id: 'tips', title: 'Our tips', version: 1, proposal: false } },
    });
    expect(team.server.puts[0]?.headers.get('If-None-Match')).toBe('*');
    expect(team.server.puts[0]?.headers.get('Authorization')).toBe('Bearer x');
    expect(ana.kept.drafts.size).toBe(0);
    expect(ana.kept.pending).toBeUndefined();
    expect(ana.received).toEqual([team.server.file]);

    await ana.publishing.publish(request(TWO, 1, { note: 'second' }));
    expect(team.server.puts[1]?.headers.get('If-Match')).toBe('"1"');
    expect(await lying(team)).toMatchObject({ packs: ['2 published Ana: One. Two.'] });
    const payload = readPayload((await lying(team)).opened.packs[0]?.signed ?? { payload: '' });
    expect(payload?.history.map(({ version, note }) => `${version} ${note}`)).toEqual(['2 second', '1 why']);
    expect([...ana.kept.versions.keys()]).toEqual(['tips 1', 'tips 2']);
  });

  it('merges by itself what only one side changed, and goes on as the version after theirs', async () => {
    const team = await stage();
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    await ana.publishing.publish(request(ONE, 0));
    await ben.publishing.refresh();
    await ana.publishing.publish(request(TWO, 1, { note: 'Ana was first' }));
    const outcome = await ben.publishing.publish(request(content(tip('a', 'One!')), 1));
    expect(outcome).toMatchObject({
      state: 'done',
      published: { pack: { version: 3 }, merged: { version: 2, author: 'Ana', note: 'Ana was first' } },
    });
    expect((await lying(team)).packs).toEqual(['3 published Ben: One! Two.']);
  });

  it('leaves to the lead what both changed differently; the draft stays', async () => {
    const team = await stage();
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    await ana.publishing.publish(request(ONE, 0));
    await ben.publishing.refresh();
    await ana.publishing.publish(request(content(tip('a', 'Ana.')), 1));
    const mine = content(tip('a', 'Ben.'));
    ben.kept.drafts.set('tips', draftOf(mine, 1));
    const outcome = await ben.publishing.publish(request(mine, 1));
    expect(outcome).toMatchObject({ state: 'conflict', by: { version: 2, author: 'Ana' } });
    expect((await lying(team)).packs).toEqual(['2 published Ana: Ana.']);
    expect(ben.kept.drafts.get('tips')).toMatchObject({ base: 1, entries: mine.entries });
    expect(ben.kept.pending).toBeUndefined();
  });

  it('somebody publishes between the look and the PUT: 412, looked at again', async () => {
    const team = await stage();
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    await ana.publishing.publish(request(ONE, 0));
    await ben.publishing.refresh();
    const before = team.server.file ?? '';
    await ana.publishing.publish(request(TWO, 1));
    const after = team.server.file ?? '';
    team.server.set(before);
    team.server.afterGet = () => {
      team.server.afterGet = undefined;
      team.server.set(after);
    };
    const outcome = await ben.publishing.publish(request(content(tip('a', 'One!')), 1));
    expect(outcome).toMatchObject({ state: 'done', published: { pack: { version: 3 } } });
    expect(team.server.puts.at(-2)?.stored).toBe(false);
    expect((await lying(team)).packs).toEqual(['3 published Ben: One! Two.']);
  });

  it('a server without entity tags: what it was made from is looked at just before', async () => {
    const team = await stage();
    team.server.tags = false;
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    await ana.publishing.publish(request(ONE, 0));
    await ben.publishing.publish(request(content(tip('c', 'Three.')), 0));
    expect((await lying(team)).packs).toEqual(
      ['2 published Ben: Three. One.'].map(() => expect.stringMatching(/^2 published Ben: .*(Three|One)/)),
    );
    expect(team.server.puts[1]?.headers.get('If-Match')).toBeNull();
  });

  it('never overwrites what is no file of this team', async () => {
    const team = await stage();
    const other = await stage();
    const ana = studio(team, team.people.ana);
    await studio(other, other.people.ana).publishing.publish(request(ONE, 0));
    for (const [file, code] of [
      ['<!doctype html>', 'malformed'],
      [other.server.file ?? '', 'other-team'],
    ] as const) {
      team.server.set(file);
      const outcome = await ana.publishing.publish(request(ONE, 0));
      expect(outcome).toMatchObject({ state: 'waiting', problem: { code: 'foreign', refusal: { code } } });
      expect(team.server.file).toBe(file);
    }
    expect(team.server.puts).toEqual([]);
  });

  it.each([
    ['no network', () => new TypeError('Failed to fetch'), { code: 'offline' }],
    ['not signed in', () => new Response('', { status: 401 }), { code: 'status', status: 401 }],
    ['not allowed', () => new Response('', { status: 403 }), { code: 'status', status: 403 }],
    [
      'read only',
      (method: string) => (method === 'PUT' ? new Response('', { status: 405 }) : undefined),
      { code: 'status', status: 405 },
    ],
    ['broken server', () => new Response('', { status: 503 }), { code: 'status', status: 503 }],
  ])('%s: kept, said, and done when tried again', async (_, instead, problem) => {
    const team = await stage();
    const ana = studio(team, team.people.ana);
    team.server.instead = instead;
    ana.kept.drafts.set('tips', draftOf(ONE, 0));
    const outcome = await ana.publishing.publish(request(ONE, 0));
    expect(outcome).toMatchObject({ state: 'waiting', problem });
    expect(ana.kept.pending).toBeDefined();
    expect(ana.kept.drafts.size).toBe(1);
    expect(ana.received).toEqual([]);
    team.server.instead = undefined;
    expect(await ana.publishing.resume()).toMatchObject({
      state: 'done',
      published: { pack: { version: 1 } },
    });
    expect(ana.kept.drafts.size).toBe(0);
    expect(await ana.publishing.resume()).toEqual({ state: 'idle' });
  });

  it('the answer to the PUT is lost: found to have arrived, not published twice', async () => {
    const team = await stage();
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    const { fetch } = team.server;
    ana.tools.fetch = async (...given) => {
      const answer = await fetch(...given);
      if (given[1]?.method === 'PUT') throw new TypeError('Failed to fetch');
      return answer;
    };
    expect(await ana.publishing.publish(request(ONE, 0))).toMatchObject({ state: 'waiting' });
    // Meanwhile somebody publishes the next version on top of it.
    await ben.publishing.refresh();
    await ben.publishing.publish(request(TWO, 1));
    ana.tools.fetch = fetch;
    expect(await ana.publishing.resume()).toMatchObject({
      state: 'done',
      published: { pack: { version: 1 } },
    });
    expect(team.server.puts).toHaveLength(2);
    expect((await lying(team)).packs).toEqual(['2 published Ben: One. Two.']);
  });

  it('a draft that was written on while a publication waited starts from that version', async () => {
    const team = await stage();
    const ana = studio(team, team.people.ana);
    team.server.instead = () => new TypeError('offline');
    await ana.publishing.publish(request(ONE, 0));
    ana.kept.drafts.set('tips', draftOf(TWO, 0));
    team.server.instead = undefined;
    await ana.publishing.resume();
    expect(ana.kept.drafts.get('tips')).toMatchObject({ base: 1, entries: TWO.entries });
  });

  it('published once more after it had arrived: one version, however it arrived', async () => {
    for (const resumed of [false, true]) {
      const team = await stage();
      const ana = studio(team, team.people.ana);
      team.server.instead = () => new TypeError('offline');
      await ana.publishing.publish(request(ONE, 0));
      team.server.instead = undefined;
      if (resumed) await ana.publishing.resume();
      expect(await ana.publishing.publish(request(ONE, 0))).toMatchObject({
        state: 'done',
        published: { pack: { version: 1, proposal: false } },
      });
      expect((await lying(team)).packs).toEqual(['1 published Ana: One.']);
    }
  });

  it('written on in the same place while the first waits: the second follows it without a question', async () => {
    const team = await stage();
    const ana = studio(team, team.people.ana);
    await ana.publishing.publish(request(ONE, 0));
    team.server.instead = () => new TypeError('offline');
    await ana.publishing.publish(request(content(tip('a', 'Two.')), 1));
    team.server.instead = undefined;
    const outcome = await ana.publishing.publish(request(content(tip('a', 'Three.')), 1));
    expect(outcome).toMatchObject({ state: 'done', published: { pack: { version: 3 } } });
    expect((await lying(team)).packs).toEqual(['3 published Ana: Three.']);
  });

  it('something else while the first waits: told that nothing of it was begun', async () => {
    const team = await stage();
    const ana = studio(team, team.people.ana);
    team.server.instead = () => new TypeError('offline');
    await ana.publishing.publish(request(ONE, 0));
    const other = request(TWO, 0, { pack: 'other' });
    expect(await ana.publishing.publish(other)).toMatchObject({
      state: 'stopped',
      problem: { code: 'earlier-waits', problem: { code: 'offline' } },
    });
    const next = { ...team.document, version: 2 };
    expect(await ana.publishing.publishTeam(next, team.root)).toMatchObject({ state: 'stopped' });
    expect(await ana.publishing.publish(request(ONE, 0))).toMatchObject({ state: 'waiting' });
    team.server.instead = undefined;
    await ana.publishing.resume();
    expect((await lying(team)).packs).toEqual(['1 published Ana: One.']);
  });

  it('a draft into which others’ changes came goes with its version', async () => {
    const team = await stage();
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    await ana.publishing.publish(request(ONE, 0));
    await ben.publishing.refresh();
    await ana.publishing.publish(request(TWO, 1));
    const mine = content(tip('a', 'One!'));
    ben.kept.drafts.set('tips', draftOf(mine, 1));
    await ben.publishing.publish(request(mine, 1));
    expect(ben.kept.drafts.size).toBe(0);
  });

  it('a draft that another tab wrote on while it was published stays, from that version on', async () => {
    const team = await stage();
    const ana = studio(team, team.people.ana);
    ana.kept.drafts.set('tips', draftOf(ONE, 0));
    const read = ana.shelf.drafts;
    ana.shelf.drafts = async () => {
      const drafts = await read();
      ana.kept.drafts.set('tips', { ...draftOf(TWO, 0), changedAt: 2 });
      return drafts;
    };
    await ana.publishing.publish(request(ONE, 0));
    expect(ana.kept.drafts.get('tips')).toMatchObject({ entries: TWO.entries });
  });

  it('what is written at the very moment in which the draft goes stays, from the new version on', async () => {
    const team = await stage();
    const ana = studio(team, team.people.ana);
    ana.kept.drafts.set('tips', draftOf(ONE, 0));
    const drop = ana.shelf.dropDraft;
    let autosaved = false;
    ana.shelf.dropDraft = async (pack, seen) => {
      if (!autosaved) ana.kept.drafts.set(pack, { ...draftOf(TWO, 0), changedAt: 2 });
      autosaved = true;
      return drop(pack, seen);
    };
    await ana.publishing.publish(request(ONE, 0));
    expect(ana.kept.drafts.get('tips')).toMatchObject({ entries: TWO.entries, base: 1 });
  });

  it('without an address hands a file over, and the next one builds on it', async () => {
    const team = await stage();
    const ana = studio(team, team.people.ana, '');
    const first = await ana.publishing.publish(request(ONE, 0));
    if (first.state !== 'done') throw new Error(first.state);
    const read = await openBundle(first.published.file ?? '', team.membership.team);
    expect('opened' in read && read.opened.packs[0]?.pack.version).toBe(1);
    expect(await ana.publishing.publish(request(TWO, 1))).toMatchObject({
      published: { pack: { version: 2 } },
    });
    expect(team.server.puts).toEqual([]);
  });

  it('puts newer versions back where an older file took their place', async () => {
    const team = await stage();
    const ana = studio(team, team.people.ana);
    await ana.publishing.publish(request(ONE, 0));
    const backup = team.server.file ?? '';
    await ana.publishing.publish(request(TWO, 1));
    team.server.set(backup);
    await ana.publishing.publish({ ...request(ONE, 0), pack: 'other' });
    expect((await lying(team)).packs.sort()).toEqual(['1 published Ana: One.', '2 published Ana: One. Two.']);
  });

  it('locked without a key; refused for who is no lead and for what is not whole', async () => {
    const team = await stage();
    const ana = studio(team, team.people.ana);
    ana.tools.key = async () => undefined;
    expect(await ana.publishing.publish(request(ONE, 0))).toEqual({
      state: 'stopped',
      problem: { code: 'no-key' },
    });
    const stranger = studio(team, (await stage()).people.ana);
    expect(await stranger.publishing.publish(request(ONE, 0))).toMatchObject({
      problem: { code: 'not-a-lead' },
    });
    ana.tools.key = async () => team.people.ana.key;
    expect(await ana.publishing.publish(request(content(tip('a', '')), 0))).toMatchObject({
      state: 'stopped',
      problem: { code: 'invalid', refusal: { entry: 'a', field: 'text' } },
    });
    expect(ana.kept.pending).toBeUndefined();
  });
});

describe('stages', () => {
  it('a pilot lies beside what is published, until it is published or ended', async () => {
    const team = await stage();
    const ana = studio(team, team.people.ana);
    await ana.publishing.publish(request(ONE, 0));
    await ana.publishing.publish(request(TWO, 1, { stage: 'pilot', groups: ['first'] }));
    expect((await lying(team)).packs).toEqual(['1 published Ana: One.', '2 pilot Ana: One. Two.']);
    expect(await ana.publishing.publish(request(ONE, 2, { fromDraft: false }))).toMatchObject({
      state: 'stopped',
      problem: { code: 'pilot-began', by: { version: 2 } },
    });
    await ana.publishing.publish(request(ONE, 2, { fromDraft: false, endsPilot: 2 }));
    expect((await lying(team)).packs).toEqual(['3 published Ana: One.']);
  });

  it('rolling back does not run over what somebody published meanwhile', async () => {
    const team = await stage();
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    await ana.publishing.publish(request(ONE, 0));
    await ben.publishing.refresh();
    await ben.publishing.publish(request(TWO, 1));
    const back = await ana.publishing.publish(request(ONE, 1, { fromDraft: false }));
    expect(back).toMatchObject({
      state: 'stopped',
      problem: { code: 'changed-meanwhile', by: { author: 'Ben' } },
    });
  });
});

describe('review', () => {
  it('a proposal is published by another lead, never by its author', async () => {
    const team = await stage({ review: true });
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    ana.kept.drafts.set('tips', draftOf(ONE, 0));
    expect(await ana.publishing.publish(request(ONE, 0))).toMatchObject({
      published: { pack: { proposal: true } },
    });
    expect(await lying(team)).toMatchObject({ packs: [], proposals: ['1 published Ana: One.'] });
    expect(ana.kept.drafts.get('tips')?.proposed).toBeTruthy();
    const [proposal] = (await lying(team)).opened.proposals;
    if (!proposal) throw new Error('no proposal');
    expect(await ana.publishing.approve(proposal.signed)).toMatchObject({
      problem: { code: 'own-proposal' },
    });
    expect(await ben.publishing.approve(proposal.signed)).toMatchObject({
      state: 'done',
      published: { pack: { version: 1, proposal: false } },
    });
    expect(await lying(team)).toMatchObject({ packs: ['1 published Ana: One.'], proposals: [] });
    expect((await lying(team)).opened.packs[0]?.signers.map(({ name }) => name)).toEqual(['Ana', 'Ben']);
    await ana.publishing.refresh();
    expect(ana.kept.drafts.size).toBe(0);
  });

  it('a proposal that is handed back carries a note, and a new one takes its place', async () => {
    const team = await stage({ review: true });
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    await ana.publishing.publish(request(ONE, 0));
    const [proposal] = (await lying(team)).opened.proposals;
    if (!proposal) throw new Error('no proposal');
    expect(await ben.publishing.handBack(proposal.signed, 'Say why.')).toMatchObject({ state: 'done' });
    const [returned] = JSON.parse(team.server.file ?? '').proposals;
    expect(await readReturn(returned, team.document)).toMatchObject({
      by: 'Ben',
      note: 'Say why.',
    });
    await ana.publishing.publish(request(TWO, 0));
    expect((await lying(team)).proposals).toEqual(['2 published Ana: One. Two.']);
    const [next] = (await lying(team)).opened.proposals;
    await ana.publishing.withdraw(next?.signed ?? proposal.signed);
    expect((await lying(team)).proposals).toEqual([]);
    expect(await ben.publishing.approve(proposal.signed)).toMatchObject({
      problem: { code: 'proposal-gone' },
    });
  });

  it('an approval that waits is given up: the proposal stays as it was', async () => {
    const team = await stage({ review: true });
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    await ana.publishing.publish(request(ONE, 0));
    const [proposal] = (await lying(team)).opened.proposals;
    if (!proposal) throw new Error('no proposal');
    const { instead } = team.server;
    team.server.instead = () => new TypeError('offline');
    expect(await ben.publishing.approve(proposal.signed)).toMatchObject({ state: 'waiting' });
    expect(await ben.publishing.giveUp()).toMatchObject({ state: 'waiting' });
    team.server.instead = instead;
    expect(await ben.publishing.giveUp()).toEqual({ state: 'idle' });
    expect(ben.kept.pending).toBeUndefined();
    expect(await lying(team)).toMatchObject({ packs: [], proposals: ['1 published Ana: One.'] });
  });

  it('what arrived is not given up, not even where somebody published on top of it', async () => {
    const team = await stage();
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    const { fetch } = team.server;
    ana.tools.fetch = async (...given) => {
      const answer = await fetch(...given);
      if (given[1]?.method === 'PUT') throw new TypeError('the answer is lost');
      return answer;
    };
    await ana.publishing.publish(request(ONE, 0));
    await ben.publishing.refresh();
    await ben.publishing.publish(request(TWO, 1));
    expect(await ana.publishing.giveUp()).toMatchObject({
      state: 'done',
      published: { pack: { version: 1 } },
    });
    expect((await lying(team)).packs).toEqual(['2 published Ben: One. Two.']);
  });

  it('a proposal older than what is published is not approved over it', async () => {
    const team = await stage({ review: true });
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    await ana.publishing.publish(request(ONE, 0));
    await ben.publishing.publish(request(TWO, 0));
    const [first, second] = (await lying(team)).opened.proposals;
    if (!first || !second) throw new Error('two proposals expected');
    await ana.publishing.approve(second.signed);
    expect(await ben.publishing.approve(first.signed)).toMatchObject({
      problem: { code: 'behind', by: { version: 2 } },
    });
    expect((await lying(team)).packs).toEqual(['2 published Ben: One. Two.']);
  });
});

describe('the team document', () => {
  it('goes the same way, and never over a newer one', async () => {
    const team = await stage();
    const ana = studio(team, team.people.ana);
    await ana.publishing.publish(request(ONE, 0));
    const next = { ...team.document, version: 2, name: 'Care' };
    expect(await ana.publishing.publishTeam(next, team.root)).toEqual({ state: 'done', published: {} });
    const { opened, packs } = await lying(team);
    expect(opened.document.name).toBe('Care');
    expect(packs).toEqual(['1 published Ana: One.']);
    const other = { ...team.document, version: 2, name: 'Other' };
    expect(await ana.publishing.publishTeam(other, team.root)).toMatchObject({
      problem: { code: 'team-newer' },
    });
  });

  it('takes along what nobody answers for any more, and nothing else', async () => {
    const team = await stage();
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    await ana.publishing.publish(request(ONE, 0));
    await ben.publishing.publish({ ...request(TWO, 0), pack: 'gone' });
    await ben.publishing.publish({ ...request(TWO, 0), pack: 'kept' });
    const [, { key }] = team.document.leads as [unknown, TeamDocument['leads'][number]];
    const before = (await lying(team)).opened.packs.find(({ pack }) => pack.id === 'kept');
    const keeps = [{ pack: 'kept', version: 1, sha256: before?.sha256 ?? '' }];
    await ana.publishing.publishTeam(removeLead(team.document, key, keeps), team.root);
    const { opened } = await lying(team);
    expect(opened.packs.map(({ pack }) => pack.id).sort()).toEqual(['kept', 'tips']);
    expect(opened.refused).toEqual([]);
  });

  it('frees the numbers that a lead made up, also for a Studio that saw them', async () => {
    const team = await stage();
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    await ana.publishing.publish(request(ONE, 0));
    await ben.publishing.publish(request(TWO, 1));
    const before = (await lying(team)).opened.packs[0];
    const made = await signPack({ ...before?.pack, version: 1_000_000_000 }, team.people.ben.key);
    const file = JSON.parse(team.server.file ?? '');
    team.server.set(JSON.stringify({ ...file, packs: [made] }));
    await ana.publishing.refresh();
    expect(ana.kept.versions.has('tips 1000000000')).toBe(true);
    expect(await ana.publishing.publish(request(content(tip('a', 'One!')), 1_000_000_000))).toMatchObject({
      state: 'stopped',
      problem: { code: 'invalid' },
    });
    const [, { key }] = team.document.leads as [unknown, TeamDocument['leads'][number]];
    await ana.publishing.publishTeam(removeLead(team.document, key, []), team.root);
    expect((await lying(team)).packs).toEqual([]);
    const outcome = await ana.publishing.publish(request(content(tip('a', 'One!')), 0));
    expect(outcome).toMatchObject({ state: 'done', published: { pack: { version: 2 } } });
  });

  it('is not published over versions that it was not decided on: they would be withdrawn unseen', async () => {
    const team = await stage();
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    await ben.publishing.publish(request(ONE, 0));
    await ana.publishing.refresh();
    const { key } = team.people.ben;
    const decide = async () => {
      const out = await ana.publishing.out();
      const keeps = out
        .filter(({ signers }) => signers.includes(key.id))
        .map(({ pack, version, sha256 }) => ({ pack, version, sha256 }));
      const document = removeLead(team.document, key.publicKey, keeps);
      return [document, team.root, out.map(({ sha256 }) => sha256)] as const;
    };
    const early = await decide();
    await ben.publishing.publish(request(TWO, 1));
    expect(await ana.publishing.publishTeam(...early)).toEqual({
      state: 'stopped',
      problem: { code: 'team-newer' },
    });
    expect((await lying(team)).packs).toEqual(['2 published Ben: One. Two.']);
    expect(await ana.publishing.publishTeam(...(await decide()))).toMatchObject({ state: 'done' });
    expect((await lying(team)).packs).toEqual(['2 published Ben: One. Two.']);
    expect((await lying(team)).opened.document.leads).toHaveLength(1);
  });

  it('begins the file of a new team', async () => {
    const team = await stage();
    const ana = studio(team, team.people.ana);
    ana.tools.team = async () => ({ id: team.membership.team });
    await ana.publishing.publishTeam(team.document, team.root);
    expect((await lying(team)).opened.document).toMatchObject({ name: 'Support', version: 1 });
  });
});
