import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entryId as entryIdSchema } from '@/lib/knowledge/schema';
import { slug, teamKinds } from '@/lib/knowledge/team-entry';
import { entryId, freeId, isUnnamed, packId, unnamedId } from '@/lib/studio/ids';

const NONE = new Set<string>();

describe('ids', () => {
  it.each([
    ['Customers in Latin America', 'customers-in-latin-america'],
    ['Grüße für Straßburg', 'grusse-fur-strassburg'],
    ['日本のお客様', 'pack'],
    ['  !  ', 'pack'],
  ])('of a pack called %j', (title, id) => {
    expect(packId(title, NONE)).toBe(id);
  });

  it('of an entry are made from its first words, and cut between words', () => {
    expect(entryId('our-tips', 'tip', 'Ask how they are before the matter itself, always', NONE)).toBe(
      'our-tips.tip.ask-how-they-are-before-the-matter',
    );
    expect(entryId('our-tips', 'phrase', 'よろしくお願いいたします', NONE)).toBe('our-tips.phrase.1');
  });

  it('are numbered where they are taken', () => {
    expect(packId('Our tips', new Set(['our-tips', 'our-tips-2']))).toBe('our-tips-3');
    expect(freeId('a.tip.x-2', new Set(['a.tip.x', 'a.tip.x-2']))).toBe('a.tip.x-3');
    const first = unnamedId('p', 'tip', NONE);
    const second = unnamedId('p', 'tip', new Set([first]));
    expect([first, second]).toEqual(['p.tip.new', 'p.tip.new-2']);
    expect([first, second, 'p.tip.news', 'p.tip.something-new'].map(isUnnamed)).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });

  it('fit the schema and are free, whatever somebody writes', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 200 }),
        fc.constantFrom(...teamKinds),
        (text, kind) => {
          const taken = new Set<string>();
          for (let count = 0; count < 12; count += 1) {
            const pack = packId(text, taken);
            expect(slug.safeParse(pack).success).toBe(true);
            expect(taken.has(pack)).toBe(false);
            taken.add(pack);
            const id = entryId(pack, kind, text, taken);
            expect(entryIdSchema.safeParse(id).success).toBe(true);
            expect(taken.has(id)).toBe(false);
            taken.add(id);
          }
        },
      ),
    );
  });
});
