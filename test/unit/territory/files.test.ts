import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { weekendDays } from '@/lib/calendar/weekend';
import territories from '@/lib/detect/data/territories.json';
import type { TerritoryFile } from '@/lib/territory/territory-file';
import { indexText, regions, territoryFile } from '../../../scripts/data/territories/compute';
import { readme } from '../../../scripts/data/territories/readme';
import {
  baseExceptions,
  baseParts,
  baseTerritories,
  missingParts,
  territoriesWithFile,
} from '../../../scripts/knowledge/base';

const text = (name: string) => readFileSync(`public/territories/${name}`, 'utf8');
const files = new Map(regions.map((region) => [region, JSON.parse(text(`${region}.json`)) as TerritoryFile]));
const fileOf = (region: string) => {
  const file = files.get(region);
  if (!file) throw new Error(`no file of ${region}`);
  return file;
};
/** What no `Intl` had a part in: that of another Node may know other names and formats. */
const fromPackages = ({ written, languages, ...file }: TerritoryFile) => ({
  ...file,
  writtenIn: written?.language,
  languages: languages.map(([tag, share, status]) => [tag, share, status]),
});

describe('files of base facts', () => {
  it('are what the generator makes, with an index, sources and licence', () => {
    for (const region of regions)
      expect(fromPackages(fileOf(region))).toEqual(fromPackages(territoryFile(region)));
    expect(text('index.json')).toBe(indexText());
    expect(text('README.md')).toBe(readme());
    expect(readme()).toContain('Unicode-3.0');
  });

  it('exist for every territory of ISO 3166-1, for XK, and for nothing else', () => {
    const codes = Object.values(territories.alpha3);
    expect(codes).toHaveLength(249);
    expect([...regions].sort()).toEqual([...codes, 'XK'].sort());
    const names = readdirSync('public/territories').filter((name) => /^[A-Z]{2}\.json$/.test(name));
    expect(names.sort()).toEqual(regions.map((region) => `${region}.json`));
    for (const [region, file] of files) expect(file.territory).toBe(region);
  });

  it('name languages, currencies and days that exist', () => {
    const currencies = new Set(Intl.supportedValuesOf('currency'));
    for (const { territory, languages, names, written, currencies: money, firstDay } of files.values()) {
      const tags = languages.map(([tag]) => tag);
      expect(Intl.getCanonicalLocales(tags)).toEqual(tags);
      expect(new Set(tags).size).toBe(tags.length);
      for (const [tag, share, , known] of languages) {
        expect(share).toBeGreaterThanOrEqual(0);
        expect(share).toBeLessThanOrEqual(100);
        if (known) expect([tag, Object.keys(known)]).toEqual([tag, ['en', 'de']]);
      }
      for (const rule of names ?? []) expect(tags).toEqual(expect.arrayContaining(rule.languages));
      if (written) expect(tags).toContain(written.language);
      // XCG is younger than the `Intl` of some Nodes.
      for (const code of money)
        expect([territory, currencies.has(code) || code === 'XCG']).toEqual([territory, true]);
      expect([1, 5, 6, 7]).toContain(firstDay);
    }
  });

  it.each([
    ['SA', [5, 6]],
    ['AE', [6, 7]],
    ['IL', [5, 6]],
    ['AF', [4, 5]],
    ['IR', [5]],
    ['BD', [5, 6]],
    ['EG', [5, 6]],
    ['BN', [6, 7]],
    ['NP', [6, 7]],
    ['BT', [6, 7]],
    ['PY', [6, 7]],
  ])('know the weekend of %s', (region, weekend) => expect(weekendDays(region)).toEqual(weekend));

  it.each([
    ['BT', '975'],
    ['PY', '595'],
    ['US', '1'],
    ['KZ', '7'],
    ['VA', '39'],
    ['XK', '383'],
    ['AX', '358'],
  ])('know the calling code of %s', (region, code) => expect(fileOf(region).callingCode).toBe(code));

  it.each([
    ['HU', 'surname-first'],
    ['JP', 'surname-first'],
    ['KR', 'surname-first'],
    ['VN', 'surname-first'],
    ['PY', 'given-first'],
    ['DE', 'given-first'],
  ])('know the name order of %s', (region, order) => expect(fileOf(region).names?.[0]?.order).toBe(order));

  it.each([
    ['BT', '2026-12-31', '12,34,567.89', 'Nu. 1,500.00'],
    ['PY', '31/12/2026', '1.234.567,89', 'Gs. 1.500'],
    ['DE', '31.12.2026', '1.234.567,89', '1.500,00 €'],
    ['US', '12/31/2026', '1,234,567.89', '$1,500.00'],
    ['IN', '31/12/2026', '12,34,567.89', '₹1,500.00'],
  ])('know how %s writes dates, numbers and amounts', (region, date, number, amount) => {
    const { written } = fileOf(region);
    expect(written).toMatchObject({ date, number });
    expect(written?.amount?.replaceAll(/\s/g, ' ')).toBe(amount);
  });

  it('tell one clear date: 31 December 2026, in Latin digits', () => {
    for (const { written } of files.values())
      if (written) expect(written.date.match(/\d+/g)?.sort()).toEqual(['12', '2026', '31']);
  });

  it('say nothing of units where CLDR has only the default of the world', () => {
    expect(fileOf('PR').units).toBeUndefined();
    expect(fileOf('US')).toMatchObject({ units: 'US', temperature: 'fahrenheit' });
    expect(fileOf('GB')).toMatchObject({ units: 'UK', temperature: 'celsius' });
    expect(fileOf('LR')).toMatchObject({ units: 'US', temperature: 'celsius' });
  });
});

describe('the base layer', () => {
  it('is there for every territory: what is missing does not exist', () => {
    expect(baseTerritories()).toHaveLength(249);
    for (const region of territoriesWithFile()) expect([region, missingParts(region)]).toEqual([region, []]);
  });

  it('has few exceptions, and the docs name each', () => {
    const exceptions = [...baseExceptions()];
    expect(exceptions.map(([region]) => region)).toEqual('AQ BT BV GL GS HM MV PN TF UM'.split(' '));
    const docs = readFileSync('docs/territories.md', 'utf8');
    for (const [region, parts] of exceptions) {
      expect(docs).toMatch(new RegExp(`^\\| ${region} `, 'm'));
      expect(baseParts).toEqual(expect.arrayContaining(parts));
    }
  });
});
