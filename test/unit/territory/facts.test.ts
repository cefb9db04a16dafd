import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HolidayFile, holidayFileSchema } from '@/lib/calendar/holiday-file';
import { holidayTable } from '@/lib/calendar/holiday-table';
import { territoryFacts } from '@/lib/territory/facts';
import type { TerritoryFile } from '@/lib/territory/territory-file';
import { territoriesWithFile } from '../../../scripts/knowledge/base';

const json = (path: string) => JSON.parse(readFileSync(`public/${path}.json`, 'utf8'));
const fileOf = (region: string) => json(`territories/${region}`) as TerritoryFile;
const tableOf = (region: string) => {
  const file: HolidayFile = holidayFileSchema.parse(json(`holidays/${region}`));
  return holidayTable(file);
};
const now = Temporal.Instant.from('2026-11-22T23:00:00Z');
const factsOf = (region: string, language = 'en') => territoryFacts(fileOf(region), { language, now });

describe('facts about a territory', () => {
  it('of Bhutan', () => {
    const facts = factsOf('BT');
    expect(facts).toMatchObject({
      languages: { official: ['Dzongkha'], regional: [], used: ['Nepali', 'English'] },
      names: [],
      week: { first: 7, working: [1, 2, 3, 4, 5], weekend: [6, 7], differs: false },
      clocks: [{ zone: 'Asia/Thimphu', offset: 'UTC+6' }],
      written: { name: 'Dzongkha', ownDate: '༢༠༢༦-༡༢-༣༡' },
      currencies: ['Bhutanese Ngultrum (BTN)', 'Indian Rupee (INR)'],
      callingCode: '+975',
      holidays: [],
    });
  });

  it('of Paraguay, with the next holidays on its own calendar', () => {
    const facts = territoryFacts(fileOf('PY'), { language: 'de', now, holidays: tableOf('PY') });
    expect(facts).toMatchObject({
      languages: { official: ['Guaraní', 'Spanisch'] },
      names: [{ languages: ['Spanisch'], order: 'given-first', formal: ['title', 'surname'] }],
      written: { name: 'Spanisch' },
    });
    expect(facts.holidays.map(({ date }) => date)).toEqual(['2026-12-08', '2026-12-25']);
  });

  it('keep silent about holidays behind the end of what is listed', () => {
    const table = tableOf('IN');
    const late = Temporal.Instant.from('2026-12-30T00:00:00Z');
    expect(table.completeTo).toBe('2026-12-31');
    expect(territoryFacts(fileOf('IN'), { language: 'en', now: late, holidays: table }).holidays).toEqual([]);
  });

  it('tell the working week from the day after the weekend on', () => {
    expect(factsOf('SA').week).toMatchObject({ working: [7, 1, 2, 3, 4], weekend: [5, 6] });
    expect(factsOf('IR').week).toMatchObject({ working: [6, 7, 1, 2, 3, 4], weekend: [5] });
    expect(factsOf('AF').week).toMatchObject({ working: [6, 7, 1, 2, 3], weekend: [4, 5] });
    expect(factsOf('US').week).toMatchObject({ first: 7, working: [1, 2, 3, 4, 5] });
    for (const region of ['BN', 'NP', 'MY']) expect(factsOf(region).week.differs).toBe(true);
  });

  it('tell clocks from west to east, and the lesser ones apart', () => {
    expect(factsOf('US').clocks.map(({ offset }) => offset)).toEqual(
      expect.arrayContaining(['UTC−10', 'UTC−5']),
    );
    expect(factsOf('IN').clocks).toEqual([expect.objectContaining({ offset: 'UTC+5:30' })]);
    expect(factsOf('ES')).toMatchObject({ clocks: [{ offset: 'UTC+1' }], minor: [{ offset: 'UTC+0' }] });
    expect(factsOf('CA').clocks[0]?.offset).toBe('UTC−8');
  });

  it('know the names of languages that the browser does not', () => {
    const file: TerritoryFile = {
      ...fileOf('AQ'),
      languages: [
        ['qqq', 50, 'official', { en: 'Made-up', de: 'Erfunden' }],
        ['qqx', 50, 'official'],
      ],
    };
    const official = (language: string) => territoryFacts(file, { language, now }).languages.official;
    expect(official('de-AT')).toEqual(['Erfunden']);
    // Without a name in the interface's language, the English one; without any, nothing.
    expect(official('fr')).toEqual(['Made-up']);
  });

  it('are whole or left out, for every territory, in every language of the interface, at any time', () => {
    const instants = fc
      .date({ min: new Date('2024-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
      .map((date) => Temporal.Instant.fromEpochMilliseconds(date.getTime()));
    fc.assert(
      fc.property(
        fc.constantFrom(...territoriesWithFile()),
        fc.constantFrom('en', 'de'),
        instants,
        (region, language, at) => {
          const facts = territoryFacts(fileOf(region), { language, now: at });
          const { languages, names, week, clocks, minor, currencies } = facts;
          const shown = [
            ...Object.values(languages),
            ...names.map((rule) => rule.languages),
            currencies,
          ].flat();
          for (const name of shown) expect(name).toMatch(/\p{L}/u);
          for (const rule of names) expect(rule.languages.length).toBeGreaterThan(0);
          expect([...week.working, ...week.weekend].sort()).toEqual([1, 2, 3, 4, 5, 6, 7]);
          for (const { offset } of [...clocks, ...minor]) expect(offset).toMatch(/^UTC[+−]\d{1,2}(:\d\d)?$/);
          expect(JSON.stringify(facts)).not.toMatch(/undefined|NaN|null/);
        },
      ),
      { numRuns: 600 },
    );
  });
});
