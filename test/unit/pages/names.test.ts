import { describe, expect, it } from 'vitest';
import { languagesToPick, ownName, regionsToPick, suggestLanguages } from '@/components/pages/names';

const english = languagesToPick('en');
const best = (typed: string) => suggestLanguages(english, typed, 8).map(({ code }) => code);

describe('languages to pick', () => {
  it('are tags in the form that detection uses, each once, by name', () => {
    const codes = english.map(({ code }) => code);
    expect(new Set(codes).size).toBe(codes.length);
    expect(codes).toEqual(expect.arrayContaining(['de', 'en', 'fil', 'nb', 'zh', 'zh-Hant']));
    // Withdrawn codes and those of languages that detection calls otherwise.
    for (const gone of ['iw', 'in', 'sh', 'no', 'tl']) expect(codes).not.toContain(gone);
    for (const code of codes) expect(code).toMatch(/^[a-z]{2,3}(-[A-Z][a-z]{3})?$/);
  });

  it('are found by name, own name and code, accents aside, the best first', () => {
    expect(best('ger')[0]).toBe('de');
    expect(best('Deutsch')[0]).toBe('de');
    expect(best('DE')[0]).toBe('de');
    expect(best('francais')[0]).toBe('fr');
    expect(best('日本')).toEqual(['ja']);
    expect(best('portuguese')).toEqual(['pt']);
    expect(best('  ')).toEqual([]);
    expect(best('qqq')).toEqual([]);
    expect(best('a')).toHaveLength(8);
  });

  it('have an own name where the browser knows it, and none in another language', () => {
    expect(ownName('fr')).toBe('français');
    expect(ownName('zh-Hant')).toBe('繁體中文');
    // Nothing is known in Hmong: the browser would answer in its own language.
    expect(ownName('hmn')).toBe('');
  });

  it("are named in the interface's language", () => {
    const german = languagesToPick('de');
    expect(german.find(({ code }) => code === 'de')?.name).toBe('Deutsch');
    expect(suggestLanguages(german, 'niederl', 8).map(({ code }) => code)).toEqual(['nl']);
  });
});

describe('regions to pick', () => {
  it('are countries and territories, not groupings or codes of no place', () => {
    const regions = regionsToPick('de');
    const codes = regions.map(({ code }) => code);
    expect(codes.length).toBeGreaterThan(240);
    expect(codes).toEqual(expect.arrayContaining(['AT', 'DE', 'XK', 'TW', 'GB']));
    for (const none of ['EU', 'UN', 'ZZ', 'UK', 'XA', 'DD', 'SU']) expect(codes).not.toContain(none);
    expect(regions.find(({ code }) => code === 'AT')?.name).toBe('Österreich');
    // Sorted as German does: Ö beside O.
    expect(codes.indexOf('AT')).toBeLessThan(codes.indexOf('PL'));
  });
});
