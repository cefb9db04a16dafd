import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { summarisePacks } from '@/lib/studio/pack-list';
import { addMonths, localToday, standing } from '@/lib/studio/standing';
import { draftOf, TODAY, written } from './samples';

describe('standing', () => {
  it.each([
    ['2026-11-21', 'expired'],
    ['2026-11-22', 'due'],
    ['2026-12-06', 'due'],
    ['2026-12-07', 'verified'],
    [undefined, 'verified'],
    ['nonsense', 'verified'],
  ])('of an entry to confirm by %s', (verifyBy, expected) => {
    expect(standing({ verifyBy }, TODAY)).toBe(expected);
  });

  it('counts months to the last of a shorter one', () => {
    expect(addMonths('2026-08-31', 6)).toBe('2027-02-28');
    expect(addMonths('2026-11-22', 12)).toBe('2027-11-22');
  });

  it('agrees with Temporal', () => {
    const day = fc
      .integer({ min: 0, max: 40_000 })
      .map((days) => Temporal.PlainDate.from('1990-01-01').add({ days }).toString());
    fc.assert(
      fc.property(day, fc.integer({ min: 0, max: 48 }), (date, months) => {
        expect(addMonths(date, months)).toBe(Temporal.PlainDate.from(date).add({ months }).toString());
      }),
    );
  });

  it('takes the day on the clock of this browser', () => {
    expect(localToday(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

describe('the list of packs', () => {
  it('joins versions and drafts, and counts what waits', () => {
    const due = { ...written('tip'), verifyBy: '2026-11-30' };
    const expired = { ...written('tone'), verifyBy: '2026-11-01' };
    const version = {
      pack: 'our-tips',
      title: 'Our tips',
      language: 'en',
      version: 4,
      stage: 'published' as const,
      at: '2026-11-20T10:00:00Z',
      entries: [due],
    };
    const draft = { ...draftOf(due, expired), base: 4, changedAt: Date.parse('2026-11-22T10:00:00Z') };
    const other = { ...version, pack: 'other', title: 'Other', at: '2026-11-21T10:00:00Z', entries: [] };
    expect(summarisePacks([version, other], [draft, { ...draftOf(), pack: 'new' }], TODAY)).toMatchObject([
      { pack: 'our-tips', draft: true, published: { version: 4 }, entries: 2, due: 1, expired: 1 },
      { pack: 'other', draft: false, entries: 0 },
      { pack: 'new', draft: true, entries: 0 },
    ]);
  });
});
