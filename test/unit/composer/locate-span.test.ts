import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bare } from '@/lib/composer/bare';
import { locateSpan } from '@/lib/composer/locate-span';

const words = (within: string, span: ReturnType<typeof locateSpan>) =>
  span && within.slice(span.start, span.end);
const spanOf = (draft: string, part: string) => {
  const start = draft.indexOf(part);
  return { start, end: start + part.length };
};

describe('finding words of a draft in an editor again', () => {
  const draft = 'Hello Ana,\n\nthe part comes on Friday.\nAnother part comes later.';

  it('finds them however the editor breaks its lines', () => {
    const within = bare('Hello Ana,the part comes on Friday.Another part comes later.');
    expect(words(within, locateSpan(within, draft, spanOf(draft, 'on Friday')))).toBe('onFriday');
  });

  it('finds them beside a quote and a signature that the draft is without', () => {
    const within = bare(`${draft} Kind regards, Joe On Monday Ana wrote: the part comes on Friday.`);
    const found = locateSpan(within, draft, spanOf(draft, 'on Friday'));
    expect(found?.start).toBe(bare('Hello Ana,the part comes').length);
  });

  it('tells places with the same words apart by what stands around them', () => {
    const second = { start: draft.lastIndexOf('part'), end: draft.lastIndexOf('part') + 4 };
    const within = bare(`> quoted ${draft.replace('Hello', 'Dear')} more`);
    const found = locateSpan(within, draft, second);
    expect(found?.start).toBe(within.lastIndexOf('part'));
  });

  it('finds where a line is to go in', () => {
    const within = bare(draft);
    expect(locateSpan(within, draft, { start: 0, end: 0 })).toEqual({ start: 0, end: 0 });
    const end = { start: draft.length, end: draft.length };
    expect(locateSpan(within, draft, end)).toEqual({ start: within.length, end: within.length });
  });

  it('guesses nothing where the words are gone, or could be in two places', () => {
    expect(locateSpan(bare('Something else'), draft, spanOf(draft, 'Friday'))).toBeUndefined();
    expect(locateSpan('abab', 'ab', { start: 0, end: 1 })).toBeUndefined();
    expect(locateSpan('', draft, spanOf(draft, 'Friday'))).toBeUndefined();
  });

  it('only ever answers with the words that were asked for', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '\n', 'é', '。'), maxLength: 60 });
    fc.assert(
      fc.property(text, text, text, fc.nat(60), fc.nat(10), (before, own, after, from, length) => {
        const start = Math.min(from, own.length);
        const end = Math.min(start + length, own.length);
        const within = bare(before + own + after);
        const found = locateSpan(within, own, { start, end });
        if (found) expect(within.slice(found.start, found.end)).toBe(bare(own.slice(start, end)));
      }),
    );
  });
});
