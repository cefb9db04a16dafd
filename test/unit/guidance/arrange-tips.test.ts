import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Arrangement, arrangeTips } from '@/lib/guidance/arrange-tips';
import type { Advice } from '@/lib/guidance/guidance';
import { ownCustoms, ownLayers } from '@/lib/guidance/own-customs';
import type { Pack } from '@/lib/knowledge/schema';

type Tip = Advice<'tip'>;
const tip = (id: string, more: Partial<Tip> = {}): Tip => ({
  id,
  kind: 'tip',
  text: id,
  why: id,
  priority: 2,
  layer: 'es-MX',
  sources: [],
  reviewed: '2026-11-22',
  ...more,
});
const plain: Arrangement = {
  situation: undefined,
  seen: () => 1,
  own: undefined,
  scales: undefined,
  corrected: false,
  now: 0,
};
const seenTimes =
  (counts: Record<string, number>): Arrangement['seen'] =>
  ({ id }) =>
    counts[id] ?? 0;
const ids = (tips: readonly Tip[]) => tips.map(({ id }) => id).join(' ');

describe('the order of tips', () => {
  it('is theirs by priority and closeness', () => {
    const tips = [tip('c', { priority: 3 }), tip('general', { layer: 'global' }), tip('a', { priority: 1 })];
    expect(ids(arrangeTips(tips, plain).tips)).toBe('a c general');
  });

  it('has what is new before what was seen', () => {
    const { tips } = arrangeTips([tip('old'), tip('new')], { ...plain, seen: seenTimes({ old: 2 }) });
    expect(ids(tips)).toBe('new old');
  });

  it('has what was made for the picked situation first, and does not fold it', () => {
    const apology = tip('apology', { priority: 3, when: { situations: ['apology'] } });
    const given = [tip('a', { priority: 1 }), apology];
    const seen = seenTimes({ apology: 9, a: 1 });
    const arranged = arrangeTips(given, { ...plain, seen, situation: 'apology' });
    expect(ids(arranged.tips)).toBe('apology a');
    expect(ids(arrangeTips(given, { ...plain, seen }).familiar)).toBe('apology');
  });

  it('has what differs from the agent’s own customs before what is alike, and their own customs last', () => {
    const own = {
      hours: undefined,
      layers: ['de', 'DE', 'de-DE'],
      scales: { directness: 1.5, formality: 1, warmth: -0.5 },
    };
    const scales = { directness: -0.5, formality: 1, warmth: 1.5 };
    const given = [
      tip('formal', { about: 'formality' }),
      tip('shared', { layer: 'de', priority: 1 }),
      tip('other'),
      tip('warm', { about: 'warmth' }),
    ];
    expect(ids(arrangeTips(given, { ...plain, own, scales }).tips)).toBe('warm other formal shared');
  });
});

describe('tips that are known', () => {
  it('fold when seen five times', () => {
    const given = [tip('four'), tip('five')];
    const arranged = arrangeTips(given, { ...plain, seen: seenTimes({ four: 4, five: 5 }) });
    expect([ids(arranged.tips), ids(arranged.familiar)]).toEqual(['four', 'five']);
  });

  it('do not fold where the agent just said which culture this is', () => {
    const arranged = arrangeTips([tip('a')], { ...plain, seen: () => 20, corrected: true });
    expect(ids(arranged.tips)).toBe('a');
  });

  it('are never lost: each tip is in one of both lists', () => {
    const some = fc.array(
      fc.record({
        count: fc.nat(12),
        priority: fc.integer({ min: 1, max: 3 }),
        layer: fc.constantFrom('global', 'es', 'MX'),
      }),
    );
    fc.assert(
      fc.property(some, (given) => {
        const tips = given.map(({ priority, layer }, index) => tip(`t${index}`, { priority, layer }));
        const seen: Arrangement['seen'] = ({ id }) => given[Number(id.slice(1))]?.count ?? 0;
        const arranged = arrangeTips(tips, { ...plain, seen });
        expect([...arranged.tips, ...arranged.familiar].map(({ id }) => id).sort()).toEqual(
          tips.map(({ id }) => id).sort(),
        );
        expect(arranged.familiar.every((one) => seen(one) >= 5)).toBe(true);
      }),
    );
  });
});

describe('the agent’s own customs', () => {
  const pack = (layer: Pack['layer'], directness: number): Pack => ({
    schema: 1,
    id: 'p',
    version: 1,
    title: 'p',
    layer,
    entries: [
      {
        id: 'p.tone',
        kind: 'tone',
        text: 't',
        why: 'w',
        scales: { directness, formality: 0, warmth: 0 },
        sources: [],
        reviewed: '2026-11-22',
      },
    ],
  });

  it('come from the nearest layer that describes the agent', () => {
    expect(ownLayers(['de', 'en'], 'DE')).toEqual(['de', 'DE', 'de-DE']);
    const packs = [pack({ language: 'de', region: 'DE' }, 1.5), pack({ language: 'de' }, 1)];
    expect(ownCustoms(['de', 'DE', 'de-DE'], packs).scales?.directness).toBe(1.5);
  });

  it('are unknown where nobody described them', () => {
    expect(ownLayers(['fi'], '')).toEqual(['fi']);
    expect(ownCustoms(['fi'], [])).toEqual({ layers: ['fi'], scales: undefined, hours: undefined });
  });
});
