import fc from 'fast-check';
import type { Content } from '@/lib/studio/content';
import type { DraftEntry } from '@/lib/studio/draft';

export const tip = (id: string, text: string, more: Partial<DraftEntry> = {}): DraftEntry => ({
  id,
  kind: 'tip',
  text,
  why: '',
  priority: 2,
  sources: [],
  reviewed: '2026-11-01',
  ...more,
});

export const content = (...entries: DraftEntry[]): Content => ({
  title: 'Our tips',
  language: 'en',
  entries,
});

const words = fc.constantFrom('Write the date out.', 'Use 24 hours.', '日付を書く', 'a b', '', '👍 ok');
const places = fc.option(fc.uniqueArray(fc.constantFrom('DE', 'JP', 'MX'), { minLength: 1 }), {
  nil: undefined,
});

/** Entries of two kinds with few texts, so that two sides often say the same. */
const entries = fc
  .uniqueArray(
    fc.record({
      id: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      text: fc.oneof(words, fc.dictionary(fc.constantFrom('en', 'de'), words, { minKeys: 1 })),
      priority: fc.constantFrom(1, 2, 3),
      regions: places,
    }),
    { selector: ({ id }) => id },
  )
  .map((list) =>
    list.map(
      ({ id, regions, ...rest }): DraftEntry => ({
        ...tip(id, ''),
        ...rest,
        ...(regions && { when: { regions } }),
      }),
    ),
  );

/** Any content; small, so that versions of it overlap. */
export const anyContent: fc.Arbitrary<Content> = fc.record({
  title: fc.constantFrom('Our tips', 'Tips', 'Hinweise'),
  language: fc.constantFrom('en', 'de'),
  entries,
});
