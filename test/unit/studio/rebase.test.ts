import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Draft, DraftEntry } from '@/lib/studio/draft';
import { rebase } from '@/lib/studio/rebase';
import { sameData } from '@/lib/studio/same-data';
import { draftOf } from './samples';

const entry = (id: string, text: string, why?: string): DraftEntry => ({
  id,
  kind: 'tip',
  text,
  ...(why !== undefined && { why }),
});
const base = draftOf(entry('a', 'A'), entry('b', 'B'));
const merged = (mine: DraftEntry[], theirs: DraftEntry[]) => {
  const { draft, twice } = rebase(base, draftOf(...mine), draftOf(...theirs));
  return { entries: draft.entries, twice };
};

describe('two tabs on one draft', () => {
  it('keep what either wrote in different entries and different fields', () => {
    expect(
      merged(
        [entry('a', 'A1'), entry('b', 'B'), entry('c', 'C')],
        [entry('a', 'A', 'Why'), entry('b', 'B2')],
      ),
    ).toEqual({ entries: [entry('a', 'A1', 'Why'), entry('b', 'B2'), entry('c', 'C')], twice: [] });
  });

  it('keep both wordings of the same field', () => {
    const { entries, twice } = merged(
      [entry('a', 'Mine'), entry('b', 'B')],
      [entry('a', 'Theirs'), entry('b', 'B')],
    );
    expect(entries).toEqual([entry('a', 'Mine'), entry('a-2', 'Theirs'), entry('b', 'B')]);
    expect(twice).toEqual(['a']);
  });

  it('begin anew where the other one left the team', () => {
    const begun = { ...base, base: 3 };
    const mine = { ...draftOf(entry('a', 'Mine'), entry('b', 'B')), base: 3 };
    expect(rebase(begun, mine, { ...begun, base: 0 }).draft).toMatchObject({
      base: 0,
      entries: mine.entries,
    });
    expect(rebase(begun, { ...mine, base: 4 }, begun).draft.base).toBe(4);
  });

  it('delete what nobody changed, and keep what the other one was writing', () => {
    expect(merged([entry('b', 'B')], [entry('a', 'A'), entry('b', 'B')]).entries).toEqual([entry('b', 'B')]);
    expect(merged([entry('b', 'B')], [entry('a', 'A2'), entry('b', 'B')]).entries).toEqual([
      entry('a', 'A2'),
      entry('b', 'B'),
    ]);
    expect(merged([entry('a', 'A'), entry('b', 'B3')], [entry('a', 'A')]).entries).toEqual([
      entry('a', 'A'),
      entry('b', 'B3'),
    ]);
  });

  it('never lose a text that one of them wrote', () => {
    const entries = fc
      .uniqueArray(fc.tuple(fc.constantFrom('a', 'b', 'c', 'd'), fc.string(), fc.option(fc.string())), {
        selector: ([id]) => id,
      })
      .map((all) => all.map(([id, text, why]) => entry(id, text, why ?? undefined)));
    fc.assert(
      fc.property(entries, entries, entries, (before, mine, theirs) => {
        const { draft } = rebase(draftOf(...before), draftOf(...mine), draftOf(...theirs));
        const known = new Map(before.map((each) => [each.id, each]));
        const has = (field: string, value: unknown) => draft.entries.some((each) => each[field] === value);
        for (const each of [...mine, ...theirs])
          for (const field of ['text', 'why'])
            if (each[field] !== undefined && each[field] !== known.get(each.id)?.[field])
              expect(has(field, each[field])).toBe(true);
        expect(new Set(draft.entries.map(({ id }) => id)).size).toBe(draft.entries.length);
      }),
    );
  });

  it('give the other one’s draft where nothing was changed here', () => {
    const theirs: Draft = { ...draftOf(entry('x', 'X')), title: 'New title', changedAt: 9 };
    expect(rebase(base, base, theirs)).toEqual({ draft: theirs, twice: [] });
  });
});

describe('same data', () => {
  it('looks at what is said, not at the order of fields or at fields that are undefined', () => {
    expect(sameData({ a: 1, b: [{ c: 2 }] }, { b: [{ c: 2, d: undefined }], a: 1 })).toBe(true);
    expect(sameData([1], { 0: 1 })).toBe(false);
    expect(sameData([1, undefined], [1])).toBe(false);
    expect(sameData({ a: null }, { a: undefined })).toBe(false);
  });
});
