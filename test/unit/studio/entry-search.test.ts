import { describe, expect, it } from 'vitest';
import { createEntrySearch, NO_FILTER } from '@/lib/studio/entry-search';
import { TODAY, written } from './samples';

const find = createEntrySearch({
  language: (tag) => new Intl.DisplayNames('en', { type: 'language' }).of(tag) ?? tag,
  region: (code) => new Intl.DisplayNames('en', { type: 'region' }).of(code) ?? code,
});
const entries = [
  { ...written('tip'), id: 'a', owner: 'Ana' },
  { ...written('phrase'), id: 'b' },
  { ...written('channel'), id: 'c', verifyBy: '2026-11-30' },
  { ...written('tone'), id: 'd', text: { en: 'Warm', fr: 'Chaleureux, très poli' }, verifyBy: '2026-11-01' },
];
const ids = (filter: Partial<typeof NO_FILTER>, broken: string[] = []) =>
  find(entries, { ...NO_FILTER, ...filter }, new Set(broken), TODAY).map(({ id }) => id);

describe('searching entries', () => {
  it.each([
    ['', ['a', 'b', 'c', 'd']],
    ['GREETING line', ['a']],
    ['mexico', ['a']],
    ['brazil message', ['c']],
    ['spanish', ['b', 'd']],
    ['tres', ['d']],
    ['french', ['d']],
    ['ana', ['a']],
    ['nothing like it', []],
  ])('for %j', (text, expected) => {
    const found = ids({ text });
    expect(found).toEqual(expect.arrayContaining(expected));
    expect(text === 'ana' || found.length === expected.length).toBe(true);
  });

  it('by kind and by what waits', () => {
    expect(ids({ kind: 'phrase' })).toEqual(['b']);
    expect(ids({ state: 'due' })).toEqual(['c', 'd']);
    expect(ids({ state: 'problem' }, ['b'])).toEqual(['b']);
    expect(ids({ state: 'due', text: 'warm' })).toEqual(['d']);
  });
});
