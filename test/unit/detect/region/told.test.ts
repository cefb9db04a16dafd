import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ranked } from '@/lib/detect/language/distribution';
import { addressSource } from '@/lib/detect/region/address';
import { amountSources } from '@/lib/detect/region/amounts';
import { localThings } from '@/lib/detect/region/local-things';
import { toldSources } from '@/lib/detect/region/told';
import { arabic } from '@/lib/detect/variety/arabic';
import { chinese } from '@/lib/detect/variety/chinese';
import { dutch } from '@/lib/detect/variety/dutch';
import { english } from '@/lib/detect/variety/english';
import { french } from '@/lib/detect/variety/french';
import { german } from '@/lib/detect/variety/german';
import { portuguese } from '@/lib/detect/variety/portuguese';
import { spanish } from '@/lib/detect/variety/spanish';

const top = (regions: ReadonlyMap<string, number> | undefined) => regions && ranked(regions)[0]?.[0];

describe('address', () => {
  it.each([
    ['London SW1A 1AA', 'GB', 'SW1A 1AA'],
    ['Mariahilfer Straße 5\n1060 Wien', 'AT', '1060 Wien'],
    ['I live at A-1010 Wien, top floor', 'AT', 'A-1010 Wien'],
    ['D-10115 Berlin', 'DE', 'D-10115 Berlin'],
    ['8001 Zürich', 'CH', '8001 Zürich'],
    ['75008 Paris', 'FR', '75008 Paris'],
    ['Kerkstraat 1, 2000 Antwerpen', 'BE', '2000 Antwerpen'],
    ['Damrak 1, 1012 AB Amsterdam', 'NL', '1012 AB Amsterdam'],
    ['00-950 Warszawa', 'PL', '00-950 Warszawa'],
    ['1000-001 Lisboa', 'PT', '1000-001 Lisboa'],
    ['CEP 01310-100', 'BR', 'CEP 01310-100'],
    ['São Paulo - SP', 'BR', 'São Paulo - SP'],
    ['〒100-0001', 'JP', '〒100-0001'],
    ['Springfield, IL 62704', 'US', 'Springfield, IL 62704'],
    ['Ottawa K1A 0B1', 'CA', 'K1A 0B1'],
    ['Sydney NSW 2000', 'AU', 'NSW 2000'],
    ['New Delhi - 110001', 'IN', 'New Delhi - 110001'],
    ['Dublin D02 AF30', 'IE', 'D02 AF30'],
    ['GY1 1AA', 'GG', 'GY1 1AA'],
  ])('%j → %s', (text, region, written) => {
    const source = addressSource(text);
    expect(top(source?.regions)).toBe(region);
    expect(source?.regions.size).toBe(1);
    expect(source?.values.address).toBe(written);
  });

  it.each([
    'My order 12345 has not arrived',
    'Order number 62704-1010',
    'In 2024 Apple released a phone',
    'Since 2019 Berlin is great',
    'a MacBook M3 2GB',
    '1500 KG Sand',
    '2024 AD Hello',
    'ticket 123-4567',
    'Invoice AB12 3CD45',
    '2026\n2027 Budget',
    '',
  ])('none in %j', (text) => {
    expect(addressSource(text)).toBeUndefined();
  });

  it('of a town that is not known speaks for the countries that write so, and less', () => {
    const source = addressSource('Hauptstraße 1\n2345 Kleindorf');
    expect(source?.regions.has('AT')).toBe(true);
    expect(source?.regions.has('DE')).toBe(false);
    expect(source?.trust).toBeLessThan(addressSource('1060 Wien')?.trust ?? 0);
  });

  it('of two countries divides what it says', () => {
    const { regions } = addressSource('75008 Paris and 10115 Berlin') ?? {};
    expect(regions?.get('FR')).toBe(0.5);
    expect(regions?.get('DE')).toBe(0.5);
  });

  it('counts more in its own field', () => {
    expect(addressSource('1060 Wien', 'address.field')).toMatchObject({
      code: 'address.field',
      decider: 'record',
    });
    expect(addressSource('1060 Wien', 'address.field')?.trust).toBeGreaterThan(
      addressSource('1060 Wien')?.trust ?? 0,
    );
  });
});

describe('amounts, numbers and dates', () => {
  const codes = (text: string) => amountSources(text).map(({ code, regions }) => `${code} ${top(regions)}`);
  it.each([
    ['I paid 30 zł', ['currency PL']],
    ['It cost CHF 12', ['currency CH']],
    ['R$ 99', ['currency BR']],
    ['₹500', ['currency IN']],
    ['500 kr', ['currency SE']],
    ['1’234.50 CHF', ['currency CH', 'format CH']],
    ['Rs 1,23,456', ['currency IN', 'format IN']],
    ['on 12/31/2026', ['format US']],
    // Either may be the day; a version and an order are no amounts.
    ['on 03/04/2026', []],
    ['version 1.2.3', []],
    ['order 12345', []],
    ['I TRY 5 times', []],
  ])('%j → %j', (text, expected) => {
    expect(codes(text)).toEqual(expected);
  });

  it('says little: the currency may be ours', () => {
    for (const { trust } of amountSources('€ 1.234,56 on 31.12.2026')) expect(trust).toBeLessThanOrEqual(0.3);
  });

  it('says nothing where the forms contradict each other', () => {
    expect(amountSources('1.234,56 or 1,234.56').filter(({ code }) => code === 'format')).toEqual([]);
  });
});

describe('what is told', () => {
  it('has units, things of one country and numbers to call', async () => {
    const found = await toldSources('I am 12 stone, I paid with Twint. Call +43 660 1234567');
    expect(found.map(({ code }) => code).sort()).toEqual(['local', 'phone.text', 'units']);
  });

  it('is not read from mail addresses and links', async () => {
    expect(await toldSources('write to twint@bizum.example or see https://blik.example/usps')).toEqual([]);
  });

  it('counts no word twice, as a word of a variety and as a thing', () => {
    const wordsOf = ({ signs }: typeof german) =>
      signs.flatMap(({ words }) => words.split(',').map((word) => word.trim()));
    const things = new Set(wordsOf(localThings));
    for (const rules of [arabic, chinese, dutch, english, french, german, portuguese, spanish]) {
      const words = wordsOf(rules);
      expect(words.filter((word) => things.has(word))).toEqual([]);
      expect(words.filter((word, at) => words.indexOf(word) !== at)).toEqual([]);
      expect(words.filter((word) => word === '' || word !== word.toLowerCase())).toEqual([]);
    }
  });

  it('takes any text of up to a megabyte', async () => {
    const parts = [
      '1',
      '1.',
      '1 ',
      'A',
      'Aa ',
      '€',
      '$1',
      '12345 Aa ',
      '+1',
      '1,2',
      "1'234",
      'SW1A 1AA ',
      '\ud800',
      '\u200f',
      '@',
      'http:',
    ];
    for (const part of parts) await toldSources(part.repeat(1_000_000 / part.length));
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary' }), async (text) => {
        for (const { regions, trust } of await toldSources(text)) {
          expect(trust).toBeLessThanOrEqual(1);
          for (const [region] of regions) expect(region).toMatch(/^[A-Z]{2}$/);
        }
      }),
    );
  }, 20_000);
});
