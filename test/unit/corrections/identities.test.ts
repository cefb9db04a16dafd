import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { identitiesOf, phoneDigits } from '@/lib/corrections/identities';
import { isEmpty, parseCorrection } from '@/lib/corrections/parse';
import { recordOf } from './fixtures';

describe('what a customer is recognised by', () => {
  it('is written the same whatever the spelling', () => {
    const values = (customer: object) => identitiesOf(recordOf(customer)).map(({ value }) => value);
    expect(values({ email: ' Anna.Weber@Example.DE ' })).toEqual(['anna.weber@example.de']);
    expect(values({ id: '7' })).toEqual(['zendesk https://a.zendesk.com 7']);
    expect(values({ name: 'Anna Weber', organisation: 'Weber GmbH', email: 'none', phone: '12' })).toEqual(
      [],
    );
  });

  it.each([
    ['+49 (0)30 23125-047', '+493023125047'],
    ['0049 30 23125 047', '+493023125047'],
    ['(+49) 30 23125047', '+493023125047'],
    ['tel:+49-30-23125047', '+493023125047'],
    ['＋４９ ３０ ２３１２５０４７', '+493023125047'],
    ['+٩٦٦ ١١ ٥٥٥٠ ٠١٢', '+966115550012'],
    ['030 23125047', '03023125047'],
    ['4711', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('reads the number %s', (typed, digits) => {
    expect(phoneDigits(typed)).toBe(digits);
  });
});

describe('reading a stored correction', () => {
  it('takes anything, and gives only what is valid', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        const parsed = parseCorrection(value);
        expect(parseCorrection(JSON.parse(JSON.stringify(parsed)))).toEqual(parsed);
      }),
    );
    const odd = JSON.parse('{"__proto__": {"language": "de"}, "constructor": "x", "register": "formal"}');
    expect(parseCorrection(odd)).toEqual({ register: 'formal' });
  });

  it('knows when there is nothing to keep', () => {
    expect(isEmpty({})).toBe(true);
    expect(isEmpty({ notLanguages: [] })).toBe(true);
    expect(isEmpty({ nameOrder: 'surname-first' })).toBe(false);
  });
});
