import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { difference, isEmpty, wordsOf } from '@/lib/studio/diff';
import { anyContent, content, tip } from './contents';

describe('the difference of two versions', () => {
  it('names what was added, changed and removed', () => {
    const before = content(tip('a', 'Write the date out.'), tip('b', 'Old.'));
    const after = content(tip('a', 'Write the month out.', { when: { regions: ['DE'] } }), tip('c', 'New.'));
    const { pack, entries } = difference(before, after);
    expect(pack).toEqual([]);
    expect(entries.map(({ change, id }) => `${change} ${id}`)).toEqual(['changed a', 'added c', 'removed b']);
    expect(entries[0]?.fields).toEqual([
      {
        field: 'text',
        before: 'Write the date out.',
        after: 'Write the month out.',
        words: [
          { in: 'both', text: 'Write the ' },
          { in: 'before', text: 'date' },
          { in: 'after', text: 'month' },
          { in: 'both', text: ' out.' },
        ],
      },
      { field: 'when.regions', before: undefined, after: ['DE'] },
    ]);
  });

  it('looks into texts per language', () => {
    const one = content(tip('a', '', { text: { en: 'Hi', de: 'Hallo' } }));
    const other = content(tip('a', '', { text: { en: 'Hi', de: 'Guten Tag' } }));
    expect(difference(one, other).entries[0]?.fields.map(({ field }) => field)).toEqual(['text.de']);
  });

  it('marks words where no spaces part them', () => {
    expect(wordsOf('日付を書く', '時間を書く').filter((part) => part.in === 'both')).not.toEqual([]);
  });

  it('names title and language of the pack', () => {
    const { pack } = difference(content(), { ...content(), title: 'Hinweise', language: 'de' });
    expect(pack.map(({ field }) => field)).toEqual(['title', 'language']);
  });

  it('of a version with itself is empty, and of different ones is not', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (one, other) => {
        expect(isEmpty(difference(one, structuredClone(one)))).toBe(true);
        if (isEmpty(difference(one, other)))
          expect(new Set(one.entries.map(({ id }) => id))).toEqual(
            new Set(other.entries.map(({ id }) => id)),
          );
      }),
    );
  });

  it('keeps every letter of both texts', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'binary' }), (before, after) => {
        const parts = wordsOf(before, after);
        const joined = (without: string) =>
          parts.flatMap((part) => (part.in === without ? [] : part.text)).join('');
        expect(joined('after')).toBe(before);
        expect(joined('before')).toBe(after);
      }),
    );
  });
});
