import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applies, fits } from '@/lib/knowledge/conditions';
import {
  type LayerItem,
  lay,
  layerPath,
  layersFor,
  linesOnly,
  replyLayer,
  stack,
} from '@/lib/knowledge/layers';
import { createKnowledge } from '@/lib/knowledge/load';
import type { Entry, Pack } from '@/lib/knowledge/schema';

const source = {
  title: 'A title',
  publisher: 'Somebody',
  url: 'https://example.com/',
  checked: '2026-11-22',
};
const tip = (id: string, text: string): Entry => ({
  id,
  kind: 'tip',
  text,
  why: 'because',
  priority: 2,
  sources: [source],
  reviewed: '2026-11-22',
});
const pack = (layer: Pack['layer'], entries: Entry[]): Pack => ({
  schema: 1,
  id: 'p',
  version: 1,
  title: 'p',
  layer,
  entries,
});

describe('layersFor', () => {
  it('goes from everybody to this culture', () => {
    expect(layersFor({ language: 'es', region: 'MX' })).toEqual(['global', 'es', 'MX', 'es-MX']);
  });

  it('keeps the customs of a territory for somebody who writes another language from there', () => {
    expect(layersFor({ language: 'en', region: 'JP' })).toEqual(['global', 'en', 'JP', 'ja-JP', 'en-JP']);
  });

  it('says nothing of a culture that is not known', () => {
    expect(layersFor({ language: undefined, region: undefined })).toEqual(['global']);
    expect(layersFor({ language: 'zh-Hant', region: undefined })).toEqual(['global', 'zh']);
  });

  it("adds the reply's own language, for its lines alone", () => {
    const names = layersFor({ language: 'en', region: 'DE' });
    expect(replyLayer('de', names)).toEqual(['de']);
    expect(replyLayer('en', names)).toEqual([]);
    const phrase: Entry = {
      id: 'p',
      kind: 'phrase',
      use: 'closing',
      replyLanguage: 'de',
      register: 'formal',
      text: 'Mit freundlichen Grüßen',
      priority: 1,
      sources: [source],
      reviewed: '2026-11-22',
    };
    expect(linesOnly(pack({ language: 'de' }, [tip('a', 'advice'), phrase])).entries).toEqual([phrase]);
  });

  it('puts names that differ in case only into different folders', () => {
    expect(new Set(['de', 'DE', 'de-DE', 'global'].map((name) => layerPath(name).toLowerCase())).size).toBe(
      4,
    );
  });
});

/** Where every condition holds. */
const resolve = (packs: readonly Pack[]) => lay(stack(packs), () => true);

describe('layers over each other', () => {
  it('adds, replaces and hides by id', () => {
    const entries = resolve([
      pack({}, [tip('a', 'global a'), tip('b', 'global b'), tip('c', 'global c')]),
      pack({ language: 'de' }, [tip('b', 'German b'), { id: 'x', kind: 'hide', hides: 'c' }]),
    ]);
    expect(entries.map((entry) => [entry.id, 'text' in entry && entry.text, entry.layer])).toEqual([
      ['a', 'global a', 'global'],
      ['b', 'German b', 'de'],
    ]);
  });

  it('lets a later layer bring back what an earlier one hid', () => {
    const hide: Entry = { id: 'x', kind: 'hide', hides: 'a' };
    expect(
      resolve([
        pack({}, [tip('a', '1')]),
        pack({ language: 'de' }, [hide]),
        pack({ region: 'DE' }, [tip('a', '2')]),
      ]),
    ).toMatchObject([{ id: 'a', text: '2' }]);
  });

  it('gives each id once, from the last layer that has it, whatever the layers hold', () => {
    const entry = fc.oneof(
      fc.constantFrom('a', 'b', 'c').map((id) => tip(id, 'text')),
      fc.constantFrom('a', 'b', 'c').map((hides): Entry => ({ id: `hide-${hides}`, kind: 'hide', hides })),
    );
    fc.assert(
      fc.property(fc.array(fc.array(entry, { maxLength: 5 }), { maxLength: 5 }), (layers) => {
        const packs = layers.map((entries, index) =>
          pack({ region: `A${String.fromCharCode(65 + index)}` }, entries),
        );
        const last = new Map<string, string | undefined>();
        for (const one of packs)
          for (const each of one.entries)
            last.set(
              each.kind === 'hide' ? each.hides : each.id,
              each.kind === 'hide' ? undefined : one.layer.region,
            );
        const expected = [...last].filter(([, layer]) => layer).sort();
        expect(
          resolve(packs)
            .map(({ id, layer }) => [id, layer])
            .sort(),
        ).toEqual(expected);
      }),
    );
  });
});

describe('a team over what ships', () => {
  const REGIONS = ['DE', 'MX', 'JP'];
  const known = (region: string, groups: string[], today: string) => ({
    ...({ language: 'de', register: 'formal', channel: 'email', situation: undefined } as const),
    ...{ region, replyLanguage: 'en', segments: [], groups, today },
  });
  const conditions = fc.record(
    {
      when: fc.record(
        {
          regions: fc.subarray(REGIONS, { minLength: 1 }),
          groups: fc.subarray(['a', 'b'], { minLength: 1 }),
          segments: fc.constant<string[]>(['vip']),
        },
        { requiredKeys: [] },
      ),
      from: fc.constantFrom('2026-11-21', '2026-11-23'),
      until: fc.constantFrom('2026-11-21', '2026-11-23'),
    },
    { requiredKeys: [] },
  );
  const ids = fc.constantFrom('a', 'b', 'c', 'd');
  const teamItem = fc
    .record({ id: ids, hide: fc.boolean(), conditions })
    .map(({ id, hide, conditions: given }): LayerItem => {
      const common = { layer: 'team', ...given };
      return hide
        ? { id: `h-${id}`, kind: 'hide', hides: id, ...common }
        : ({ ...tip(id, 'team'), ...common } as LayerItem);
    });
  const shippedTip = fc
    .record({ id: ids, region: fc.option(fc.constantFrom(...REGIONS), { nil: undefined }) })
    .map(({ id, region }) => ({ ...tip(id, 'shipped'), ...(region && { when: { regions: [region] } }) }));

  it('shows nothing whose conditions do not hold, and loses nothing that nobody replaced or hid', () => {
    fc.assert(
      fc.property(
        fc.array(fc.array(shippedTip, { maxLength: 4 }), { maxLength: 3 }),
        fc.array(teamItem, { maxLength: 8 }),
        fc.constantFrom(...REGIONS),
        fc.subarray(['a', 'b']),
        (layers, team, region, groups) => {
          const circumstances = known(region, groups, '2026-11-22');
          const shipped = stack(layers.map((entries) => pack({}, entries)));
          const shown = lay([...shipped, ...team], (item) => applies(item, circumstances));
          for (const entry of shown) expect(applies(entry, circumstances)).toBe(true);
          expect(new Set(shown.map(({ id }) => id)).size).toBe(shown.length);
          const held = team.filter((item) => applies(item, circumstances));
          const touched = (id: string) =>
            held.some((item) => item.id === id || (item.kind === 'hide' && item.hides === id));
          const of = (items: readonly LayerItem[]) => items.filter(({ id }) => !touched(id));
          // Where the team said nothing that holds here, all is as though there were no team.
          expect(of(shown)).toEqual(of(lay(shipped, (item) => applies(item, circumstances))));
          // Where it did, its last word counts.
          for (const id of ['a', 'b', 'c', 'd'].filter(touched)) {
            const last = held.findLast(
              (item) => item.id === id || (item.kind === 'hide' && item.hides === id),
            );
            expect(shown.find((entry) => entry.id === id)).toEqual(last?.kind === 'hide' ? undefined : last);
          }
        },
      ),
    );
  });

  it('lets one of its packs reach what ships and itself, never another pack', () => {
    const from = (id: string, pack: string, more: object): LayerItem =>
      ({ ...tip(id, pack), layer: 'team', team: { pack }, ...more }) as LayerItem;
    const shown = lay(
      [
        ...stack([pack({}, [tip('a', 'shipped'), tip('b', 'shipped')])]),
        from('own', 'returns', {}),
        from('gone', 'returns', {}),
        from('h1', 'returns', { kind: 'hide', hides: 'gone' }),
        from('own', 'shipping', { text: 'not theirs' }),
        from('h2', 'shipping', { kind: 'hide', hides: 'own' }),
        from('h3', 'shipping', { kind: 'hide', hides: 'a' }),
        from('b', 'shipping', { text: 'adapted' }),
      ],
      () => true,
    );
    expect(shown.map((entry) => [entry.id, 'text' in entry && entry.text])).toEqual([
      ['own', 'returns'],
      ['b', 'adapted'],
    ]);
  });

  it('is for nobody where it is not known who somebody is, or which day', () => {
    const nobody = {
      ...known('DE', [], '2026-11-22'),
      segments: undefined,
      groups: undefined,
      today: undefined,
    };
    expect(applies({ when: { segments: ['vip'] } }, nobody)).toBe(false);
    expect(applies({ when: { groups: ['a'] } }, nobody)).toBe(false);
    expect(applies({ until: '2099-01-01' }, nobody)).toBe(false);
    expect(applies({}, nobody)).toBe(true);
  });
});

describe('fits', () => {
  const known = {
    language: 'de',
    region: 'DE',
    register: 'formal',
    channel: 'email',
    situation: undefined,
    replyLanguage: 'en',
  } as const;

  it.each([
    [undefined, true],
    [{ languages: ['de'] }, true],
    [{ languages: ['fr', 'de'], channels: ['email' as const] }, true],
    [{ replyLanguages: ['de'] }, false],
    [{ situations: ['delay' as const] }, false],
    [{ registers: ['informal' as const] }, false],
  ])('%j: %s', (when, holds) => {
    expect(fits(when, known)).toBe(holds);
  });

  it('answers to the language without its script', () => {
    expect(fits({ languages: ['zh'] }, { ...known, language: 'zh-Hant' })).toBe(true);
    expect(fits({ languages: ['zh-Hans'] }, { ...known, language: 'zh-Hant' })).toBe(false);
  });
});

describe('createKnowledge', () => {
  it('reads each shipped layer once and passes over what does not ship', async () => {
    const asked: string[] = [];
    const knowledge = createKnowledge(async (path) => {
      asked.push(path);
      return path.endsWith('index.json') ? { layers: ['global', 'de'] } : pack({}, []);
    });
    await knowledge.load(['global', 'de', 'DE', 'de-DE']);
    await knowledge.load(['global', 'de']);
    expect(asked.sort()).toEqual([
      '/knowledge/global.json',
      '/knowledge/index.json',
      '/knowledge/languages/de.json',
    ]);
  });
});
