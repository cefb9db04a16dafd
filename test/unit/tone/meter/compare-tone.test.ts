import { describe, expect, it } from 'vitest';
import { compareTone } from '@/lib/tone/meter/compare-tone';
import type { Measured, Standing } from '@/lib/tone/meter/meter';

const standing = (at: number): Standing => ({ at, up: ['must', 'no'], down: ['perhaps'] });
const text = (directness: number | undefined, sentences = 4): Measured => ({
  sentences,
  axes: directness === undefined ? {} : { directness: standing(directness) },
  sums: { directness: 0, formality: 0, warmth: 0 },
});
/** What is said of directness. */
const said = (draft: number, culture: number | undefined, own?: number) =>
  compareTone(
    text(draft),
    culture === undefined ? undefined : { directness: culture },
    own === undefined ? undefined : text(own),
  )?.[0];

describe('compareTone', () => {
  it('names a difference with the words that made it', () => {
    expect(said(1.2, -1)).toMatchObject({ stands: 'more', words: ['must', 'no'] });
    expect(said(-1.2, 1)).toMatchObject({ stands: 'less', words: ['perhaps'] });
  });

  it('calls what is close as usual, and quotes words only of a draft that leans', () => {
    expect(said(1.2, 1)).toMatchObject({ stands: 'usual', words: ['must', 'no'] });
    expect(said(0.2, 0)).toMatchObject({ stands: 'usual', words: [] });
  });

  it('makes no difference of too few words', () => {
    // In the middle, far from the culture; to its side, not as far; to the other side, hardly.
    expect(said(0.2, -2)).toBeUndefined();
    expect(said(0.6, 2)).toBeUndefined();
    expect(said(0.7, -2)).toBeUndefined();
  });

  it('takes what this customer does too for no difference', () => {
    expect(said(1.2, -1, 1)).toMatchObject({ stands: 'own' });
    expect(said(1.2, -1, 2)).toMatchObject({ stands: 'own' });
    expect(said(1.2, -1, -1)).toMatchObject({ stands: 'more' });
  });

  it('shows draft and customer alone where nobody has described the culture', () => {
    expect(said(1.2, undefined, 1)).toMatchObject({ stands: undefined, draft: 1.2, own: 1 });
    expect(said(1.2, undefined)).toBeUndefined();
  });

  it('says nothing with too little to go by', () => {
    const culture = { directness: -1 };
    expect(compareTone(undefined, culture, undefined)).toBeUndefined();
    expect(compareTone(text(undefined), culture, undefined)).toBeUndefined();
    expect(compareTone(text(1.5, 2), culture, undefined)).toBeUndefined();
    expect(compareTone(text(1.5, 3), culture, undefined)).toBeDefined();
  });

  it('does not measure a customer by two sentences', () => {
    const rows = compareTone(text(1.2), { directness: -1 }, text(1.2, 2));
    expect(rows?.[0]).toMatchObject({ stands: 'more', own: undefined });
  });
});
