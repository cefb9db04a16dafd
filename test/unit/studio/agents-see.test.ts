import { describe, expect, it } from 'vitest';
import { agentsSee, type ShippedEntry } from '@/lib/studio/agents-see';
import type { Content } from '@/lib/studio/content';
import type { DraftEntry } from '@/lib/studio/draft';
import { kindsOfCustomers } from '@/lib/studio/kinds-of-customers';
import { content, tip } from './contents';

const LAYERS = ['global', 'de', 'DE', 'de-DE', 'ja-JP', 'en-US', 'en-GB'];
const shipped = new Map<string, ShippedEntry>([
  ['ja-JP.tip.season', { entry: tip('ja-JP.tip.season', 'Begin with the season.'), layer: 'ja-JP' }],
]);
const see = (before: Content, after: Content) =>
  agentsSee({ before, after, kinds: kindsOfCustomers(LAYERS, after.entries), shipped, today: '2026-11-22' });
const hide = (id: string, hides: string): DraftEntry => ({ id, kind: 'hide', hides });

describe('what agents will see change', () => {
  it('a new tip, for whom', () => {
    const { effects, customers, tried } = see(
      content(),
      content(tip('a', 'Sie.', { when: { languages: ['de'] } })),
    );
    expect(effects.map(({ code }) => code)).toEqual(['shown']);
    expect(customers).toEqual([{ language: 'de', region: 'DE' }]);
    expect(tried).toBe(4);
  });

  it('a tip that goes, one that says something else, one that is for others now', () => {
    const before = content(
      tip('a', 'One.'),
      tip('b', 'Two.'),
      tip('c', 'Three.', { when: { regions: ['JP'] } }),
    );
    const after = content(tip('b', 'Two!'), tip('c', 'Three.', { when: { regions: ['JP', 'US'] } }));
    const { effects } = see(before, after);
    expect(effects.map(({ code, entry }) => `${code} ${entry.id}`)).toEqual([
      'reworded b',
      'now-for c',
      'gone a',
    ]);
    expect(effects[1]?.customers.map(({ region }) => region)).toEqual(['JP', 'US']);
  });

  it('a shipped tip replaced, hidden, and back again', () => {
    const own = tip('ja-JP.tip.season', 'No season.', { when: { regions: ['JP'] } });
    expect(see(content(), content(own)).effects).toMatchObject([
      { code: 'replaces', shipped: { text: 'Begin with the season.' } },
    ]);
    expect(see(content(own), content()).effects[0]?.code).toBe('restores');
    const hidden = see(content(), content(hide('h', 'ja-JP.tip.season'))).effects;
    expect(hidden).toMatchObject([{ code: 'hides', customers: [{ language: 'ja', region: 'JP' }] }]);
    expect(see(content(hide('h', 'ja-JP.tip.season')), content()).effects[0]?.code).toBe('restores');
  });

  it('only what stands behind "why" counts for no customer', () => {
    const before = content(tip('a', 'One.'));
    const { effects, customers } = see(
      before,
      content(tip('a', 'One.', { verifyBy: '2027-05-01', owner: 'Ana' })),
    );
    expect(effects.map(({ code }) => code)).toEqual(['details']);
    expect(customers).toEqual([]);
  });

  it('dates: nothing of what is over, and since when it will show', () => {
    const over = tip('a', 'Over.', { until: '2026-11-21' });
    const later = tip('b', 'Later.', { from: '2026-12-01' });
    const { effects } = see(content(), content(over, later));
    expect(effects).toMatchObject([{ code: 'shown', entry: { id: 'b' }, from: '2026-12-01' }]);
    expect(see(content(tip('a', 'Over.')), content(over)).effects).toMatchObject([{ code: 'gone' }]);
  });

  it('tries cultures that only the pack names', () => {
    const entries = [
      tip('a', 'Du.', { when: { languages: ['sv'] } }),
      tip('b', 'Hi.', { when: { regions: ['NZ'] } }),
    ];
    const kinds = kindsOfCustomers(LAYERS, entries).map(({ language, region }) => `${language}-${region}`);
    expect(kinds).toEqual(['de-DE', 'ja-JP', 'en-US', 'en-GB', 'sv-SE', 'en-NZ']);
    expect(kindsOfCustomers([], [tip('a', 'x', { when: { languages: ['no tag at all'] } })])).toEqual([]);
  });
});
