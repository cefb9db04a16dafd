import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { regionOfCountry } from '@/lib/detect/region/country';
import { emailSource } from '@/lib/detect/region/email';
import { phoneSource } from '@/lib/detect/region/phone';
import { fuseRegion, regionSources } from '@/lib/detect/region/region';
import { localeSource, regionOfZone } from '@/lib/detect/region/settings';
import type { Customer } from '@/lib/record/customer-record';

const detectRegion = async (customer: Customer, language?: string) =>
  fuseRegion(await regionSources(customer), language);
const first = (regions: ReadonlyMap<string, number> | undefined) =>
  regions && [...regions].sort((a, b) => b[1] - a[1])[0]?.[0];

describe('country field', () => {
  it.each([
    ['DE', 'DE'],
    ['deu', 'DE'],
    ['Germany', 'DE'],
    ['Deutschland', 'DE'],
    ['ALLEMAGNE', 'DE'],
    ['Alemania', 'DE'],
    ['ドイツ', 'DE'],
    ['ألمانيا', 'DE'],
    ['UK', 'GB'],
    ['England', 'GB'],
    ['USA', 'US'],
    ['U.S.A.', 'US'],
    ['EE. UU.', 'US'],
    ['Mexico', 'MX'],
    ['méxico', 'MX'],
    ['日本', 'JP'],
    ['中国', 'CN'],
    ['台灣', 'TW'],
    ['South Korea', 'KR'],
    ['Türkiye', 'TR'],
    ['Holland', 'NL'],
    ["Côte d'Ivoire", 'CI'],
    ['Atlantis', undefined],
    ['', undefined],
    ['-', undefined],
  ])('%s → %s', (country, region) => {
    expect(regionOfCountry(country)).toBe(region);
  });
});

describe('telephone number', () => {
  it.each([
    ['+49 30 1234567', 'DE'],
    ['0049 30 1234567', 'DE'],
    ['(+49) (0)30 1234567', 'DE'],
    ['tel:+81-3-1234-5678', 'JP'],
    ['+52 55 1234 5678', 'MX'],
    ['+1 604 555 0123', 'CA'],
    ['+1 212 555 0123', 'US'],
    ['+1 876 555 0123', 'JM'],
    ['+7 701 234 5678', 'KZ'],
    ['+7 495 123 4567', 'RU'],
    ['+44 20 7946 0958', 'GB'],
    ['+44 1481 256789', 'GG'],
    ['＋８１ ３ １２３４ ５６７８', 'JP'],
  ])('%s → %s', async (phone, region) => {
    expect(first((await phoneSource(phone, undefined))?.regions)).toBe(region);
  });

  it('in national form says nothing by itself and agrees with a named region', async () => {
    expect(await phoneSource('030 1234567', undefined)).toBeUndefined();
    expect(await phoneSource('030 1234567', 'DE')).toMatchObject({
      code: 'phone.national',
      values: { number: '030 12345••' },
    });
    expect(await phoneSource('12', 'DE')).toBeUndefined();
  });

  it('that is free across +1 names no single region', async () => {
    expect((await phoneSource('+1 800 234 5678', undefined))?.regions.size).toBeGreaterThan(1);
  });
});

describe('mail address', () => {
  it.each([
    ['jana@weber.de', 'DE', 'email.domain'],
    ['bob@example.co.uk', 'GB', 'email.domain'],
    ['tanaka@yahoo.co.jp', 'JP', 'email.domain'],
    ['a@шко.рф', 'RU', 'email.domain'],
    ['x@firma.com.co', 'CO', 'email.domain'],
    ['kim@naver.com', 'KR', 'email.provider'],
    ['x@atelier.paris', 'FR', 'email.domain'],
    ['x@mit.edu', 'US', 'email.domain'],
    ['x@startup.io', undefined, undefined],
    ['x@startup.co', undefined, undefined],
    ['x@tool.ai', undefined, undefined],
    ['x@gmail.com', undefined, undefined],
    ['x@europa.eu', undefined, undefined],
    ['not an address', undefined, undefined],
    ['@', undefined, undefined],
  ])('%s → %s', (email, region, code) => {
    const source = emailSource(email);
    expect(first(source?.regions)).toBe(region);
    expect(source?.code).toBe(code);
  });

  it('counts less with a provider that anybody may use', () => {
    expect(emailSource('a@gmx.at')?.trust).toBeLessThan(emailSource('a@firma.at')?.trust ?? 0);
    expect(emailSource('a@docomo.ne.jp')?.trust).toBe(emailSource('a@gmx.at')?.trust);
  });
});

describe('locale and time zone', () => {
  it.each([
    ['pt_BR', 'BR'],
    ['zh-Hant-TW', 'TW'],
    ['de', undefined],
    ['en-XX', undefined],
  ])('%s → %s', (locale, region) => {
    expect(first(localeSource(locale)?.regions)).toBe(region);
  });

  it.each([
    ['Europe/Berlin', 'DE'],
    ['America/Mexico_City', 'MX'],
    ['Asia/Tokyo', 'JP'],
    ['Asia/Calcutta', 'IN'],
    ['Asia/Jerusalem', 'IL'],
    ['Asia/Gaza', 'PS'],
    ['America/Curacao', 'CW'],
    ['US/Pacific', 'US'],
    ['Etc/UTC', undefined],
    ['Etc/GMT+3', undefined],
    ['Nowhere', undefined],
  ])('%s → %s', (zone, region) => {
    expect(regionOfZone(zone)).toBe(region);
  });
});

describe('region', () => {
  it('is taken from what the record states, with every reason', async () => {
    const finding = await detectRegion({
      phone: '+52 55 1234 5678',
      locale: 'es-MX',
      timeZone: 'America/Mexico_City',
    });
    expect(finding).toMatchObject({ value: 'MX', decidedBy: 'record', against: [] });
    expect(finding.probability).toBeGreaterThan(0.98);
    expect(finding.evidence.map(({ code }) => code).sort()).toEqual(['locale', 'phone', 'time-zone']);
  });

  it('is about as probable as its only source is trusted', async () => {
    expect((await detectRegion({ phone: '+43 1 5123456' })).probability).toBeCloseTo(0.92, 1);
    expect((await detectRegion({ country: 'Austria' })).probability).toBeCloseTo(0.97, 1);
    expect((await detectRegion({ email: 'x@firma.at' })).probability).toBeCloseTo(0.8, 1);
  });

  it('shows what disagrees', async () => {
    const finding = await detectRegion(
      { country: 'France', phone: '+49 30 1234567', email: 'x@orange.fr' },
      'fr',
    );
    expect(finding.value).toBe('FR');
    expect(finding.against).toEqual([
      { code: 'phone', values: { prefix: '+49' }, pointsTo: 'DE', weight: expect.any(Number) },
    ]);
  });

  it('is not taken from defaults that helpdesks fill in', async () => {
    const defaults = { locale: 'en-US', timeZone: 'America/Los_Angeles' };
    expect((await detectRegion({ locale: 'en-US' }, 'en')).value).toBeUndefined();
    expect((await detectRegion(defaults, 'ja')).value).not.toBe('US');
    expect((await detectRegion({ ...defaults, phone: '+49 30 1234567' }, 'de')).value).toBe('DE');
  });

  it('follows from a language that is spoken in one place, as a prior', async () => {
    expect(await detectRegion({}, 'ja')).toMatchObject({ value: 'JP', decidedBy: 'prior' });
    expect(await detectRegion({}, 'pl')).toMatchObject({ value: 'PL', decidedBy: 'prior' });
    for (const language of ['en', 'es', 'ar', 'fr'])
      expect((await detectRegion({}, language)).value).toBeUndefined();
  });

  it('is supported by a language that is spoken there, also where more people speak it elsewhere', async () => {
    const finding = await detectRegion({ phone: '+43 1 5123456' }, 'de');
    expect(finding.value).toBe('AT');
    expect(finding.evidence.map(({ code }) => code)).toContain('language');
    expect(finding.against).toEqual([]);
  });

  it('is unknown without any field', async () => {
    expect(await detectRegion({})).toMatchObject({ value: undefined, probability: 0, evidence: [] });
  });

  it('is never told from a name', async () => {
    const names = [
      '田中太郎',
      'Jürgen Müller',
      'Mohammed Al-Saud',
      'María García',
      'Olga Иванова',
      undefined,
    ];
    for (const customer of [{}, { email: 'x@firma.at' }, { phone: '+81 3 1234 5678', locale: 'en-US' }]) {
      const found = await Promise.all(
        names.map((name) => detectRegion(name === undefined ? customer : { ...customer, name })),
      );
      for (const finding of found) expect(finding).toEqual(found[0]);
    }
  });

  it('is never told from what stands before the @', () => {
    expect(emailSource('tanaka.taro@firma.at')).toEqual(emailSource('mueller@firma.at'));
  });

  it('takes any text in any field', async () => {
    const field = fc.option(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(
          '+',
          '+1',
          '__proto__',
          'constructor',
          'a@constructor',
          'x@a.constructor',
          'en-__proto__',
        ),
      ),
      { nil: undefined },
    );
    await fc.assert(
      fc.asyncProperty(
        field,
        field,
        field,
        field,
        field,
        field,
        async (country, phone, email, locale, timeZone, language) => {
          const customer = Object.fromEntries(
            Object.entries({ country, phone, email, locale, timeZone }).filter(
              ([, value]) => value !== undefined,
            ),
          );
          const { probability, value } = await detectRegion(customer, language);
          expect(probability).toBeGreaterThanOrEqual(0);
          expect(probability).toBeLessThanOrEqual(1);
          if (value !== undefined) expect(value).toMatch(/^[A-Z]{2}$/);
        },
      ),
      { numRuns: 200 },
    );
  });
});
