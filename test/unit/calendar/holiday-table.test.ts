import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type HolidayFile, parseHolidayTable } from '@/lib/calendar/holiday-file';
import { covers, holidayTable } from '@/lib/calendar/holiday-table';
import { shippedTable } from './fixtures';

const file = {
  schema: 2,
  territory: 'XX',
  years: [2026, 2027],
  language: 'en',
  days: [
    ['2026-01-01', 'Neujahr', 'New Year'],
    ['2026-03-20', 'Eid', 'Eid', 'e'],
    ['2026-03-20', 'Second', 'Second'],
  ],
};

describe('parseHolidayTable', () => {
  it('reads days, flags and span, and keeps the first of two holidays on one day', () => {
    const table = parseHolidayTable(file);
    expect(table).toMatchObject({
      territory: 'XX',
      from: '2026-01-01',
      to: '2027-12-31',
      completeTo: '2027-12-31',
    });
    expect(table.days.get('2026-03-20')).toEqual({
      date: '2026-03-20',
      name: 'Eid',
      english: 'Eid',
      estimated: true,
    });
    expect(table.days.get('2026-01-01')?.estimated).toBe(false);
  });

  it('is complete only as far as days are listed', () => {
    expect(parseHolidayTable({ ...file, listedTo: 2026 }).completeTo).toBe('2026-12-31');
  });

  it.each([
    ['no object', null, /holiday table: file/],
    ['another schema', { ...file, schema: 1 }, /holiday table: schema/],
    ['a date that does not exist', { ...file, days: [['2026-02-30', 'x', 'x']] }, /days\.0/],
    ['a date outside the years', { ...file, days: [['2028-01-01', 'x', 'x']] }, /2028-01-01 lies outside/],
    ['years in the wrong order', { ...file, years: [2027, 2026], days: [] }, /2027 comes after 2026/],
    ['a half-day at no time', { ...file, days: [['2026-01-01', 'x', 'x', 'h25:00']] }, /days\.0/],
    ['a worked day outside the years', { ...file, worked: ['2030-01-05'] }, /2030-01-05 lies outside/],
    ['no code of a subdivision', { ...file, subdivisions: { 'XX-A': { name: 'A' } } }, /subdivisions/],
    [
      'a day of a subdivision outside the years',
      { ...file, subdivisions: { A: { name: 'A', days: [['2030-01-05', 'x', 'x']] } } },
      /2030-01-05 lies outside/,
    ],
    ['an unknown flag', { ...file, days: [['2026-01-01', 'x', 'x', 'q']] }, /days\.0/],
  ])('refuses %s and names the field', (_, json, message) => {
    expect(() => parseHolidayTable(json)).toThrow(message);
  });

  it('refuses anything else with an error of its own', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (json) => {
        expect(() => parseHolidayTable(json)).toThrow(/^holiday table: /);
      }),
    );
  });
});

describe('holidayTable of a subdivision', () => {
  const parts = {
    ...file,
    worked: ['2026-01-04'],
    days: [...file.days, ['2026-12-24', 'Heiligabend', 'Christmas Eve', 'h14:00']],
    subdivisions: {
      A: {
        name: 'Ah',
        english: 'Aa',
        days: [
          ['2026-01-06', 'Drei Könige', 'Epiphany'],
          ['2026-12-24', 'Heiligabend', 'Christmas Eve'],
        ],
      },
      B: { name: 'Be', days: [['2026-01-06', 'Drei Könige', 'Epiphany']], without: ['2026-01-01'] },
    },
  } as unknown as HolidayFile;

  it('adds its days, takes away what is none there, and makes whole what is half elsewhere', () => {
    const table = holidayTable(parts, 'A');
    expect(table.subdivision).toBe('A');
    expect(table.days.get('2026-01-06')?.english).toBe('Epiphany');
    expect(table.days.get('2026-12-24')?.closes).toBeUndefined();
    expect(table.days.has('2026-01-01')).toBe(true);
    expect(holidayTable(parts, 'B').days.has('2026-01-01')).toBe(false);
    expect(table.worked.has('2026-01-04')).toBe(true);
    expect(table.regional.size).toBe(0);
  });

  it('knows of the whole territory what holds in parts of it', () => {
    const table = holidayTable(parts);
    expect(table.days.has('2026-01-06')).toBe(false);
    expect(table.days.get('2026-12-24')).toMatchObject({ closes: '14:00' });
    expect(table.regional.get('2026-01-06')).toMatchObject({ english: 'Epiphany', where: ['Aa', 'Be'] });
    expect(table.regional.has('2026-12-24')).toBe(false);
  });

  it('differs in nothing where the file does not name it', () => {
    expect(holidayTable(parts, 'C').days).toEqual(holidayTable(parts).days);
  });

  it.each([
    ['DE', 'BY', '2027-01-06', 'Epiphany'],
    ['DE', 'SN', '2026-11-18', 'Day of Prayer and Repentance'],
    ['GB', 'SCT', '2026-11-30', 'St Andrew’s Day'],
    ['ES', 'CT', '2027-09-11', 'Dia de Cataluña'],
    ['AU', 'VIC', '2026-11-03', 'Melbourne Cup'],
  ])('%s-%s has %s', (territory, code, date, english) => {
    expect(shippedTable(territory, code).days.get(date)?.english).toBe(english);
    expect(shippedTable(territory).days.has(date)).toBe(false);
  });

  it('ships no Easter Monday for Scotland', () => {
    expect(shippedTable('GB').days.has('2027-03-29')).toBe(true);
    expect(shippedTable('GB', 'SCT').days.has('2027-03-29')).toBe(false);
  });
});

describe('covers', () => {
  it('ends with its last year', () => {
    const table = parseHolidayTable(file);
    const day = (date: string) => covers(table, Temporal.PlainDate.from(date));
    expect([day('2025-12-31'), day('2026-01-01'), day('2027-12-31'), day('2028-01-01')]).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('shipped tables', () => {
  const index = JSON.parse(readFileSync('public/holidays/index.json', 'utf8'));
  const files = readdirSync('public/holidays').filter((name) => /^[A-Z]{2}\.json$/.test(name));

  it('are all in the index, valid and cover four years', () => {
    expect(files.map((name) => name.slice(0, 2)).sort()).toEqual(index.territories);
    for (const territory of index.territories) {
      const table = shippedTable(territory);
      expect(table.territory).toBe(territory);
      expect([table.from, table.to]).toEqual(['2026-01-01', '2029-12-31']);
      // Under martial law no holiday is a day off.
      if (territory === 'UA') expect(table.days.size).toBe(0);
      else expect(table.days.size, territory).toBeGreaterThan(3);
    }
  });

  it.each([
    ['DE', '2026-10-03', 'Tag der Deutschen Einheit', false],
    ['JP', '2026-11-23', '勤労感謝の日', false],
    ['SA', '2027-09-23', 'اليوم الوطني', false],
    ['KR', '2027-02-06', '설날', true],
    ['CN', '2027-05-02', '劳动节', false],
    ['IN', '2026-11-24', "Guru Nanak's Birthday", false],
    ['IN', '2027-10-29', 'Diwali', true],
    ['CN', '2026-10-07', '国庆节', false],
    ['CN', '2027-05-03', '劳动节', true],
    ['HU', '2026-12-24', 'Pihenőnap', false],
    ['TW', '2026-10-09', '國慶日 (更换日)', false],
    ['AR', '2027-03-25', 'Jueves Santo', false],
    ['KR', '2028-04-12', '국회의원 선거일', false],
    ['ID', '2027-05-17', 'Hari Raya Idul Adha', true],
    ['VN', '2028-05-02', 'Ngày Giải phóng miền Nam (ngày thay thế)', false],
    ['FI', '2027-06-25', 'juhannusaatto', false],
    ['EG', '2026-01-29', 'عيد ثورة 25 يناير', false],
    ['BG', '2027-12-28', 'Почивен ден за празник в почивен ден', false],
    ['SK', '2027-05-08', 'Deň víťazstva nad fašizmom', false],
  ])('%s has %s', (territory, date, name, estimated) => {
    expect(shippedTable(territory).days.get(date)).toMatchObject({ name, estimated });
  });

  it('move Hijri days where the crescent is seen a day later', () => {
    expect(shippedTable('SA').days.has('2027-03-09')).toBe(true);
    for (const territory of ['ID', 'IN', 'MY', 'NG', 'SG']) {
      expect(shippedTable(territory).days.has('2027-03-09'), territory).toBe(false);
      expect(shippedTable(territory).days.get('2027-03-10')?.estimated, territory).toBe(true);
    }
  });

  it('know the weekends on which people work', () => {
    expect(shippedTable('CN').worked.has('2026-10-10')).toBe(true);
    expect(shippedTable('HU').worked.has('2026-12-12')).toBe(true);
  });

  it('have every day of a holiday of several days', () => {
    const days = shippedTable('TR').days;
    expect(['2026-03-20', '2026-03-21', '2026-03-22', '2026-03-23'].map((date) => days.has(date))).toEqual([
      true,
      true,
      true,
      false,
    ]);
    expect(days.get('2026-03-20')?.estimated).toBe(true);
  });

  it('say how far days are listed that no rule computes', () => {
    expect(shippedTable('TH').completeTo).toBe('2026-12-31');
    expect(shippedTable('DE').completeTo).toBe('2029-12-31');
  });
});
