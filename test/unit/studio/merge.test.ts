import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Content } from '@/lib/studio/content';
import { merge } from '@/lib/studio/merge';
import { sameData } from '@/lib/studio/same-data';
import { anyContent, content, tip } from './contents';

const sorted = ({ entries, ...rest }: Content) => ({
  ...rest,
  entries: [...entries].sort((one, other) => (one.id < other.id ? -1 : 1)),
});

describe('merging two versions of a pack', () => {
  const base = content(tip('a', 'One.'), tip('b', 'Two.'));

  it('takes what only one side changed', () => {
    const mine = content(tip('a', 'One!'), tip('b', 'Two.'), tip('c', 'Three.'));
    const theirs = content(tip('a', 'One.', { priority: 1 }));
    const { content: merged, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.entries).toEqual([tip('a', 'One!', { priority: 1 }), tip('c', 'Three.')]);
  });

  it('asks where both changed the same field, and follows the answer', () => {
    const mine = content(tip('a', 'Mine.'), tip('b', 'Two.'));
    const theirs = content(tip('a', 'Theirs.'), tip('b', 'Two.'));
    const asked = merge(base, mine, theirs);
    expect(asked.conflicts).toEqual([
      {
        key: 'a text',
        entry: 'a',
        field: 'text',
        base: 'One.',
        mine: 'Mine.',
        theirs: 'Theirs.',
        both: false,
      },
    ]);
    expect(asked.content.entries[0]?.text).toBe('Mine.');
    const decided = merge(base, mine, theirs, new Map([['a text', 'theirs']]));
    expect(decided.content.entries[0]?.text).toBe('Theirs.');
  });

  it('asks where one side removed what the other changed', () => {
    const mine = content(tip('b', 'Two.'));
    const theirs = content(tip('a', 'One, better.'), tip('b', 'Two.'));
    const { conflicts, content: merged } = merge(base, mine, theirs);
    expect(conflicts.map(({ key, both }) => [key, both])).toEqual([['a ', false]]);
    expect(merged.entries.map(({ id }) => id)).toEqual(['b']);
    const kept = merge(base, mine, theirs, new Map([['a ', 'theirs']]));
    expect(kept.content.entries).toContainEqual(tip('a', 'One, better.'));
  });

  it('keeps both of two new entries that got the same id', () => {
    const mine = content(...base.entries, tip('new', 'Mine.'));
    const theirs = content(...base.entries, tip('new', 'Theirs.'));
    const { conflicts, content: merged } = merge(base, mine, theirs);
    expect(conflicts.map(({ both }) => both)).toEqual([true]);
    expect(merged.entries.slice(2)).toEqual([tip('new', 'Theirs.'), tip('new-2', 'Mine.')]);
  });

  it('takes the later day where both looked at an entry again', () => {
    const mine = content(tip('a', 'One.', { reviewed: '2026-11-20' }));
    const theirs = content(tip('a', 'One.', { reviewed: '2026-11-22' }));
    const { conflicts, content: merged } = merge(content(tip('a', 'One.')), mine, theirs);
    expect(conflicts).toEqual([]);
    expect(merged.entries[0]?.reviewed).toBe('2026-11-22');
  });

  it('with an unchanged other side is the draft, and the other way round', () => {
    fc.assert(
      fc.property(anyContent, anyContent, (start, mine) => {
        expect(merge(start, mine, start)).toEqual({ content: mine, conflicts: [] });
        expect(merge(start, start, mine)).toEqual({ content: mine, conflicts: [] });
        expect(merge(start, mine, mine)).toEqual({ content: mine, conflicts: [] });
      }),
    );
  });

  it('is the same from both sides where nothing conflicts', () => {
    fc.assert(
      fc.property(anyContent, anyContent, anyContent, (start, mine, theirs) => {
        const [one, other] = [merge(start, mine, theirs), merge(start, theirs, mine)];
        expect(one.conflicts.length).toBe(other.conflicts.length);
        if (!one.conflicts.length) expect(sorted(one.content)).toEqual(sorted(other.content));
      }),
    );
  });

  it('loses nothing: what a side added or changed is in the result, or asked about', () => {
    fc.assert(
      fc.property(anyContent, anyContent, anyContent, (start, mine, theirs) => {
        const { content: merged, conflicts } = merge(start, mine, theirs);
        for (const side of [mine, theirs])
          for (const entry of side.entries) {
            const old = start.entries.find(({ id }) => id === entry.id);
            const now = merged.entries.filter(({ id }) => id === entry.id || id.startsWith(`${entry.id}-`));
            if (sameData(old, entry) || conflicts.some((conflict) => conflict.entry === entry.id)) continue;
            for (const field of Object.keys(entry)) {
              if (sameData(entry[field], old?.[field])) continue;
              const kept = now.some((one) =>
                typeof entry[field] === 'object'
                  ? Object.entries(entry[field] as object).every(([part, value]) => {
                      const before = old?.[field] as Record<string, unknown> | undefined;
                      return (
                        sameData(value, before?.[part]) ||
                        sameData(value, (one[field] as Record<string, unknown>)?.[part])
                      );
                    })
                  : sameData(one[field], entry[field]),
              );
              expect(kept).toBe(true);
            }
          }
      }),
    );
  });

  it('gives every entry once', () => {
    fc.assert(
      fc.property(anyContent, anyContent, anyContent, (start, mine, theirs) => {
        const ids = merge(start, mine, theirs).content.entries.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });
});
