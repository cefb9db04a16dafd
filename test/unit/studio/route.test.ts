import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTabs, type Route, readRoute, writeRoute } from '@/lib/studio/route';

describe('the address of Studio', () => {
  it.each<[string, Route]>([
    ['', { view: 'packs' }],
    ['#packs', { view: 'packs' }],
    ['#team', { view: 'team' }],
    ['#pack/our-tips', { view: 'pack', pack: 'our-tips', tab: 'write' }],
    ['#pack/our-tips/publish', { view: 'pack', pack: 'our-tips', tab: 'publish' }],
    [
      '#pack/our-tips/entry/our-tips.tip.x',
      { view: 'pack', pack: 'our-tips', tab: 'write', entry: 'our-tips.tip.x' },
    ],
    ['#pack/our-tips/elsewhere', { view: 'pack', pack: 'our-tips', tab: 'write' }],
    ['#pack/', { view: 'packs' }],
    ['#something', { view: 'packs' }],
    ['#pack/%zz', { view: 'pack', pack: '%zz', tab: 'write' }],
  ])('%s', (hash, route) => {
    expect(readRoute(hash)).toEqual(route);
  });

  it('leads where it was written, whatever the ids are', () => {
    const id = fc.string({ minLength: 1 }).filter((text) => !/[\uD800-\uDFFF]/.test(text));
    fc.assert(
      fc.property(id, fc.constantFrom(...packTabs), fc.option(id), (pack, tab, entry) => {
        const route: Route = { view: 'pack', pack, tab, ...(tab === 'write' && entry !== null && { entry }) };
        expect(readRoute(writeRoute(route))).toEqual(route);
      }),
    );
  });
});
