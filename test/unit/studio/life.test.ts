import { describe, expect, it } from 'vitest';
import { endPilot, publishDraft, publishPilot, retire, rollBack } from '@/lib/studio/publications';
import { historyOf, payloadsOf } from '@/lib/studio/versions';
import { firstBundle } from '@/lib/team/publishing/compose';
import { signPack } from '@/lib/team/sign';
import { content, draftOf, lying, request, stage, studio, tip } from '../team/publishing/stage';

const ONE = content(tip('a', 'One.'));
const TWO = content(tip('a', 'One.'), tip('b', 'Two.'));

describe('where a pack stands', () => {
  it('what everybody has, the pilot, the proposals, and who may decide', async () => {
    const team = await stage({ review: true });
    const [ana, ben] = [studio(team, team.people.ana), studio(team, team.people.ben)];
    await ana.publishing.publish(request(ONE, 0, { note: 'first' }));
    await ben.publishing.refresh();
    const [own] = (await ana.publishing.life()).proposals;
    expect(own).toMatchObject({ own: true, approvable: false });
    const life = await ben.publishing.life();
    expect(life).toMatchObject({ name: 'Ben', packs: new Map() });
    expect(life.lock).toBeUndefined();
    const [proposal] = life.proposals;
    expect(proposal).toMatchObject({ own: false, approvable: true, payload: { author: 'Ana', version: 1 } });
    if (!proposal) throw new Error('no proposal');
    await ben.publishing.handBack(proposal.signed, 'Why?');
    await ana.publishing.refresh();
    expect((await ana.publishing.life()).proposals[0]?.returned).toMatchObject({ by: 'Ben', note: 'Why?' });
    expect((await ben.publishing.life()).proposals[0]?.approvable).toBe(false);
  });

  it('is locked without a key, without a team, and for who is no lead', async () => {
    const team = await stage();
    const ana = studio(team, team.people.ana);
    ana.tools.key = async () => undefined;
    ana.tools.team = async () => undefined;
    expect((await ana.publishing.life()).lock).toBe('no-key');
    ana.tools.key = async () => team.people.ana.key;
    expect((await ana.publishing.life()).lock).toBe('no-team');
    const stranger = studio(team, (await stage()).people.ana);
    expect((await stranger.publishing.life()).lock).toBe('not-a-lead');
  });
});

describe('who published', () => {
  it('is who signed, whatever the version says of itself; what only a history says is told by who signed that', async () => {
    const team = await stage();
    const ana = studio(team, team.people.ana);
    // Ben's Studio is his own: it may write another name.
    const before = { version: 1, at: '2026-11-20T09:00:00Z', author: 'Ana', note: '', stage: 'published' };
    const payload = {
      ...{ schema: 1, id: 'tips', team: team.membership.team, version: 2, stage: 'published' },
      ...{ at: '2026-11-21T09:00:00Z', author: 'Ana', note: '', ...ONE },
      history: [{ ...before, version: 2 }, before],
    };
    const signed = await signPack(payload, team.people.ben.key);
    team.server.set(JSON.stringify({ ...firstBundle(team.signedDocument), packs: [signed] }));
    await ana.publishing.refresh();
    const life = await ana.publishing.life();
    expect(life.packs.get('tips')?.newest.author).toBe('Ben');
    const kept = [...ana.kept.versions.values()].map((version) => version.signed);
    expect(historyOf(await payloadsOf(kept, life.document))).toMatchObject([
      { version: 2, author: 'Ben', content: {} },
      { version: 1, told: 'Ben' },
    ]);
    expect(historyOf(await payloadsOf(kept, life.document))[0]?.told).toBeUndefined();
  });
});

describe('stages of a pack', () => {
  const begin = async () => {
    const team = await stage();
    const own = studio(team, team.people.ana);
    const stands = async () => {
      const standing = (await own.publishing.life()).packs.get('tips');
      if (!standing) throw new Error('nothing is known of the pack');
      return standing;
    };
    await own.publishing.publish(publishDraft(draftOf(ONE, 0), { stage: 'published' }, 'first', undefined));
    return { team, own, stands };
  };

  it('pilot, ended: everybody has again what everybody had', async () => {
    const { team, own, stands } = await begin();
    const pilot = { stage: 'pilot', groups: ['first'] } as const;
    await own.publishing.publish(publishDraft(draftOf(TWO, 1), pilot, 'try', await stands()));
    expect((await stands()).pilot?.groups).toEqual(['first']);
    await own.publishing.publish(endPilot(await stands(), 'ended'));
    expect((await lying(team)).packs).toEqual(['3 published Ana: One.']);
  });

  it('pilot, published; retired; rolled back', async () => {
    const { team, own, stands } = await begin();
    const pilot = { stage: 'pilot', groups: ['first'] } as const;
    await own.publishing.publish(publishDraft(draftOf(TWO, 1), pilot, 'try', await stands()));
    await own.publishing.publish(publishPilot(await stands(), 'for all'));
    expect((await lying(team)).packs).toEqual(['3 published Ana: One. Two.']);
    await own.publishing.publish(retire(await stands(), 'over'));
    expect((await lying(team)).packs).toEqual(['4 retired Ana: One. Two.']);
    await own.publishing.publish(rollBack(await stands(), ONE, 'back'));
    expect((await lying(team)).packs).toEqual(['5 published Ana: One.']);
    const history = historyOf([...own.kept.versions.values()].map(({ content: kept }) => kept as never));
    expect(history.map(({ version, stage: was, note }) => `${version} ${was} ${note}`)).toEqual([
      '5 published back',
      '4 retired over',
      '3 published for all',
      '2 pilot try',
      '1 published first',
    ]);
  });

  it('a pilot of a pack that nobody else has, ended: nobody has it', async () => {
    const team = await stage();
    const own = studio(team, team.people.ana);
    const pilot = { stage: 'pilot', groups: ['first'] } as const;
    await own.publishing.publish(publishDraft(draftOf(ONE, 0), pilot, 'try', undefined));
    const standing = (await own.publishing.life()).packs.get('tips');
    if (!standing) throw new Error('nothing is known of the pack');
    await own.publishing.publish(endPilot(standing, 'ended'));
    expect((await lying(team)).packs).toEqual(['2 retired Ana: One.']);
  });

  it('versions that were never seen are told by those that were', () => {
    const line = { at: '2026-11-20T09:00:00Z', author: 'Ana', stage: 'published' as const };
    const history = [3, 2, 1].map((version) => ({ version, note: `note ${version}`, ...line }));
    const seen = { ...line, id: 'tips', version: 3, note: 'note 3', history, ...ONE };
    const lines = historyOf([seen as never]);
    expect(lines.map(({ version, content: known }) => [version, known !== undefined])).toEqual([
      [3, true],
      [2, false],
      [1, false],
    ]);
  });
});
