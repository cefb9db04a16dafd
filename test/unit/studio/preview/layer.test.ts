import { describe, expect, it } from 'vitest';
import type { TeamEntry } from '@/lib/knowledge/team-entry';
import type { TeamLayer } from '@/lib/packs/team-layer';
import { previewLayer } from '@/lib/studio/preview/layer';
import type { PreviewStage } from '@/lib/studio/preview/stage';

const entry = (id: string) => ({ id, kind: 'hide', hides: 'x.y' }) as unknown as TeamEntry;
const mark = (pack: string) => ({ pack, title: pack, language: 'en', arrivedAt: 5 });
const stage: PreviewStage = {
  pack: { id: 'ours', title: 'Our tips', language: 'de' },
  entries: [entry('ours.new')],
  entryId: 'ours.new',
  customer: { sample: 'tanaka' },
  picks: { situation: undefined, replyLanguage: undefined, segment: undefined, groups: ['berlin'] },
};
const own: TeamLayer = {
  name: 'Team',
  revision: 3,
  groups: ['paris'],
  segments: [{ id: 'vip', name: 'VIP', tags: ['vip'], organisations: [], emailDomains: [] }],
  entries: [
    { ...entry('ours.old'), layer: 'team', team: mark('ours') },
    { ...entry('theirs.one'), layer: 'team', team: mark('theirs') },
  ],
};

describe('the layer of a preview', () => {
  it('has the draft in place of its pack, beside the team’s others', () => {
    const layer = previewLayer(own, stage, 7);
    expect(layer.entries.map(({ id, team }) => [id, team.pack])).toEqual([
      ['theirs.one', 'theirs'],
      ['ours.new', 'ours'],
    ]);
    expect(layer).toMatchObject({
      name: 'Team',
      revision: 7,
      groups: ['paris', 'berlin'],
      segments: own.segments,
    });
    expect(layer.entries[1]?.team.language).toBe('de');
  });

  it('is the draft alone before there is a team', () => {
    expect(previewLayer(undefined, stage, 1)).toMatchObject({
      name: 'Our tips',
      segments: [],
      entries: [{ id: 'ours.new' }],
    });
  });
});
