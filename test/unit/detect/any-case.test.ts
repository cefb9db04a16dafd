import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCase, inLowerCase } from '@/lib/detect/any-case';

const PATTERNS = [
  /^(?:schrieb|écrit|написал|έγραψε)\s{0,3}[:：]$/u,
  /(?<!\p{L})(?<word>ref|no|nr)\s?[.:#]{1,2}/u,
  /[a-f0-9]{2}-[xäø]\u00df(?=\d|$)/u,
  /\[b\]|[\]q[-]+|\bcode\b/u,
];
const PIECES = [
  'schrieb',
  'Écrit',
  'НАПИСАЛ',
  'ΈΓΡΑΨΕ',
  ':',
  ' ',
  'Ref.',
  'NO:',
  'aF-Äß',
  'A1',
  '[B]',
  'Q[',
  'Code',
  'x',
  'é',
];

describe('any case', () => {
  it('matches where the flag i would, at the same place', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...PATTERNS), text, (pattern, given) => {
        const wanted = new RegExp(pattern.source, 'iu').exec(given);
        const found = anyCase(pattern).exec(given);
        expect([found?.index, found?.[0]]).toEqual([wanted?.index, wanted?.[0]]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('is found in lower case where the flag i would find it', () => {
    const text = fc.array(fc.constantFrom(...PIECES), { maxLength: 6 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.constantFrom(...PATTERNS), text, (pattern, given) => {
        expect(inLowerCase(pattern).test(given)).toBe(new RegExp(pattern.source, 'iu').test(given));
      }),
      { numRuns: 2_000 },
    );
  });

  it('keeps the other flags, names and escapes', () => {
    const { flags, source } = anyCase(/(?<name>a)\k<name>\p{Lu}/gu);
    expect(flags).toBe('gu');
    expect(source).toBe(String.raw`(?<name>[aA])\k<name>\p{Lu}`);
  });
});
