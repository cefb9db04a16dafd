/**
 * Writes lib/detect/data/written-forms.json: where people pay with which currency, and how they write numbers and dates.
 *   currencies  ISO 4217 → territories where it is legal tender today, from Unicode CLDR (npm cldr-core, Unicode-3.0)
 *   numbers     form → territories, from the platform's own CLDR data (Intl) in the territory's main language
 *   dates       order and separator of a short date → territories, likewise
 *
 *   npx tsx scripts/data/written-forms.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import territories from '../../lib/detect/data/territories.json';

interface Tender {
  _to?: string;
  _tender?: 'false';
}

const require = createRequire(import.meta.url);
const { region: money } = JSON.parse(
  readFileSync(require.resolve('cldr-core/supplemental/currencyData.json'), 'utf8'),
).supplemental.currencyData as { region: Record<string, Record<string, Tender>[]> };
const regions = Object.values(territories.alpha3).sort();

function table(keysOf: (region: string) => string[]): Record<string, string> {
  const found = new Map<string, string[]>();
  for (const region of regions)
    for (const key of keysOf(region)) found.set(key, [...(found.get(key) ?? []), region]);
  return Object.fromEntries([...found].sort().map(([key, names]) => [key, names.join(' ')]));
}

const localeOf = (region: string) =>
  new Intl.Locale(new Intl.Locale('und', { region }).maximize().language, {
    region,
    numberingSystem: 'latn',
    calendar: 'gregory',
  });

function numberForm(region: string): string[] {
  const parts = new Intl.NumberFormat(localeOf(region)).formatToParts(1234567.5);
  const of = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  if (parts.filter(({ type }) => type === 'integer')[1]?.value.length === 2) return ['indian'];
  if (/['’]/.test(of('group'))) return ['apostrophe'];
  return [of('decimal') === ',' ? 'comma' : 'point'];
}

function dateForm(region: string): string[] {
  const parts = new Intl.DateTimeFormat(localeOf(region), { dateStyle: 'short' }).formatToParts(
    new Date(2026, 10, 22),
  );
  const order = parts.filter(({ type }) => /day|month|year/.test(type)).map(({ type }) => type[0]);
  const separator = parts.find(({ type, value }) => type === 'literal' && /[./-]/.test(value))?.value;
  // Days and months are told apart where dots or strokes part them; with hyphens machines write dates everywhere.
  const sign = separator && /[./]/.exec(separator)?.[0];
  return sign ? [order.join(sign)] : [];
}

const target = new URL('../../lib/detect/data/written-forms.json', import.meta.url);
const data = {
  currencies: table((region) =>
    (money[region] ?? []).flatMap((entry) =>
      Object.entries(entry)
        .filter(([, { _to, _tender }]) => !_to && _tender !== 'false')
        .map(([code]) => code),
    ),
  ),
  numbers: table(numberForm),
  dates: table(dateForm),
};
writeFileSync(target, `${JSON.stringify(data, null, 1)}\n`);
console.log(Object.keys(data.currencies).length, data.numbers, data.dates);
