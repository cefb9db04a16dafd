import { describe, expect, it } from 'vitest';
import { type Comparison, clearDifferences, compareCustoms } from '@/lib/guidance/compare';
import { stepOf } from '@/lib/guidance/step';
import { createKnowledge } from '@/lib/knowledge/load';

const tone = (id: string, scales: object) => ({
  id,
  kind: 'tone',
  text: `the tone of ${id}`,
  scales,
  reviewed: '2026-11-22',
});
const channel = (id: string, when = {}) => ({
  id,
  kind: 'channel',
  channel: 'phone',
  preference: 'preferred',
  text: 'x',
  reviewed: '2026-11-22',
  when,
});
const FILES: Record<string, unknown> = {
  index: { layers: ['global', 'de-DE', 'DE', 'ja-JP'] },
  global: { layer: {}, entries: [tone('global', { directness: 0, formality: 0, warmth: 0 })] },
  'regions/DE': { layer: { region: 'DE' }, hours: { start: '09:00', end: '17:00' }, entries: [] },
  'cultures/de-DE': {
    layer: { language: 'de', region: 'DE' },
    entries: [
      tone('de', { directness: 1.5, formality: 1, warmth: 0, pace: 1 }),
      channel('phone'),
      channel('for-chat', { channels: ['chat'] }),
    ],
  },
  'cultures/ja-JP': {
    layer: { language: 'ja', region: 'JP' },
    entries: [tone('ja', { directness: -1, formality: 2, warmth: 0.5, apology: 2 })],
  },
};
const why = (id: string) => ({
  sources: [],
  entries: { [id]: { sources: [], because: { directness: id } } },
});
const knowledge = createKnowledge(async (path) => {
  const name = path.slice('/knowledge/'.length, -'.json'.length);
  if (name === 'cultures/de-DE.why') return why('de');
  if (name === 'cultures/ja-JP.why') return why('ja');
  const file = FILES[name];
  if (!file) throw new Error(name);
  return file;
});
const japanese = { language: 'ja', region: 'JP' };
// English is what this agent writes; the customs are those of where they are at home.
const inGermany = { language: 'en', region: 'DE' };
const nothing = { tone: undefined, channels: [] };

describe('comparing customs', () => {
  it('describes both sides from their own layers', async () => {
    const { theirs, own } = await compareCustoms(knowledge, japanese, nothing, inGermany);
    expect(theirs).toMatchObject({ tone: { id: 'ja' }, because: { directness: 'ja' }, channels: [] });
    expect(own).toMatchObject({
      tone: { id: 'de' },
      because: { directness: 'de' },
      week: { weekend: [6, 7], hours: { start: '09:00', end: '17:00', assumed: false } },
    });
    expect(own.channels.map(({ id }) => id)).toEqual(['phone']);
    expect(theirs.week?.hours.assumed).toBe(true);
  });

  it('says of the customer what the panel says, and nothing of what holds for everybody', async () => {
    const team = { ...tone('team', { directness: 0, formality: 0, warmth: 0 }), layer: 'team', sources: [] };
    const shown = { tone: team as never, channels: [] };
    expect((await compareCustoms(knowledge, japanese, shown, inGermany)).theirs.tone?.id).toBe('team');
    const unknown = { language: undefined, region: undefined };
    const general = { tone: { ...team, id: 'global', layer: 'global' } as never, channels: [] };
    const { theirs } = await compareCustoms(knowledge, unknown, general, inGermany);
    expect(theirs).toMatchObject({ tone: undefined, week: undefined });
  });

  it('names the scales that are clearly apart, the widest first, where both are known', async () => {
    const compared = await compareCustoms(knowledge, japanese, nothing, inGermany);
    expect(clearDifferences(compared)).toEqual(['directness', 'formality']);
    const { own } = compared;
    expect(clearDifferences({ theirs: own, own } as Comparison)).toEqual([]);
  });

  it.each([
    [-2, 'clearly', 'low'],
    [-1, 'rather', 'low'],
    [0.4, 'between', 'high'],
    [0.5, 'rather', 'high'],
    [1.5, 'clearly', 'high'],
  ])('puts %d into words', (value, step, end) => {
    expect(stepOf(value)).toEqual({ step, end });
  });
});
