import fc from 'fast-check';
import { getCountries, getCountryCallingCode, parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { describe, expect, it } from 'vitest';
import table from '@/lib/detect/data/phone-ranges.json';
import { phoneSource, phoneTerritory } from '@/lib/detect/region/phone';
import { PhoneRanges } from '@/lib/detect/region/phone-ranges';

describe('territory of a number', () => {
  it.each([
    ['+49 30 1234567', 'DE'],
    ['004930 1234567', 'DE'],
    ['+1 604 222 0123', 'CA'],
    ['+1 212 222 0123', 'US'],
    ['+1 876 222 0123', 'JM'],
    ['+44 20 7946 0958', 'GB'],
    ['+44 1481 256789', 'GG'],
    ['+44 7781 123456', 'GG'],
    ['+39 06 698 12345', 'VA'],
    ['+47 79 12 34 56', 'SJ'],
    ['+262 269 60 12 34', 'YT'],
    ['+599 9 518 1234', 'CW'],
    // Of the one territory that has the code, also where the metadata doesn't know the range.
    ['+229 00 12 34 56', 'BJ'],
  ])('%s → %s', async (phone, territory) => {
    expect(await phoneTerritory(phone)).toBe(territory);
  });

  it.each([
    ['+1 800 234 5678', 'toll-free across the plan'],
    ['+39 312 345 6789', 'mobile, Italy and the Vatican'],
    ['+47 406 12 345', 'mobile, Norway and Svalbard'],
    ['+61 412 345 678', 'mobile, Australia and its islands'],
    ['+44 7924 123456', 'mobile, Great Britain and the Isle of Man'],
    ['+800 1234 5678', 'international'],
    ['+870 773 111 632', 'satellite'],
    ['030 1234567', 'no country code'],
    ['+', 'no number'],
    ['call me', 'no number'],
    ['', 'nothing'],
  ])('%s → unknown (%s)', async (phone) => {
    expect(await phoneTerritory(phone)).toBeNull();
  });

  it('of a shared range is the probable one in the panel, and the others stay possible', async () => {
    const { regions } = (await phoneSource('+47 406 12 345', undefined)) ?? { regions: new Map() };
    expect([...regions.keys()].sort()).toEqual(['NO', 'SJ']);
    expect(regions.get('NO')).toBeGreaterThan(0.99);
    expect([...regions.values()].reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });
});

describe('ranges of shared calling codes', () => {
  const ranges = new PhoneRanges(table);
  const codes = Object.keys(table) as (keyof typeof table)[];
  const patterns = codes.flatMap((code) =>
    Object.values(table[code]).map((pattern): [string, RegExp] => [
      code,
      new RegExp(`^(?:${pattern.replaceAll('#', '[0-9]')})$`),
    ]),
  );
  const numbers = fc.oneof(
    ...patterns.map(([code, pattern]) =>
      fc.stringMatching(pattern).map((national): [string, string] => [code, national]),
    ),
    fc.tuple(fc.constantFrom(...codes), fc.stringMatching(/^[1-9][0-9]{4,10}$/)),
  );

  it('are those of all calling codes with several territories', () => {
    const all = getCountries().map((region) => getCountryCallingCode(region));
    expect(codes.toSorted()).toEqual([...new Set(all.filter((code, i) => all.indexOf(code) !== i))].sort());
  });

  it('are what the whole metadata says', () => {
    fc.assert(
      fc.property(numbers, ([code, national]) => {
        const number = parsePhoneNumberFromString(`+${code}${national}`);
        if (!number || number.countryCallingCode !== code || number.nationalNumber !== national) return;
        const valid = getCountries().filter((region) => {
          if (getCountryCallingCode(region) !== code) return false;
          number.country = region;
          return number.isValid();
        });
        expect(ranges.territoriesOf(code, national).sort()).toEqual(valid.sort());
      }),
      { numRuns: 1500 },
    );
  });
});

it('takes any text of up to a megabyte', async () => {
  const long = ['9', '+', '(', ' ', '+4', '０', '\ud800', '\u200f', ';ext=1'].map((part) =>
    part.repeat(1_000_000 / part.length),
  );
  for (const text of long) {
    await phoneTerritory(text);
    await phoneSource(text, 'DE');
  }
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 200 }), async (text) => {
      for (const phone of [text, `+${text}`]) {
        expect((await phoneTerritory(phone)) ?? 'DE').toMatch(/^[A-Z]{2}$/);
        await phoneSource(phone, 'DE');
      }
    }),
  );
});
