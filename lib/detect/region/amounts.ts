import forms from '../data/written-forms.json';
import { normalise } from '../language/distribution';
import { dividedAmong } from './base-rate';
import { CURRENCY_SIGNS as SIGNS } from './currency-signs';
import { REGION_TRUST, type RegionSource } from './region-source';

const CURRENCIES = forms.currencies as Record<string, string>;
/** ISO codes that are words of other kinds as well: "ALL", "TOP", "TRY". */
const NOT_CODES = new Set(['ALL', 'TOP', 'TRY', 'CUP', 'GEL', 'LAK', 'MOP', 'PEN', 'SOS', 'BAM', 'DOP']);
const literal = (sign: string) => sign.replace(/[.$/]/g, '\\$&');
const SIGN = [
  ...Object.keys(SIGNS).sort((a, b) => b.length - a.length),
  ...Object.keys(CURRENCIES).filter((code) => !NOT_CODES.has(code)),
]
  .map(literal)
  .join('|');
const NUMBER = String.raw`\d{1,3}(?:[.,’' ]\d{2,3}){0,5}(?:[.,]\d{1,2}|[.,][-–])?|\d{1,9}(?:[.,]\d{1,2})?`;
const AMOUNT = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<before>${SIGN}) ?(?<one>${NUMBER})|(?<two>${NUMBER}) ?(?<behind>${SIGN}))(?![\p{L}\d])`,
  'gu',
);

const LONGEST = 8_000;
const MOST = 12;

interface Amount {
  written: string;
  number: string;
  sign: string;
}

function amountsIn(text: string): Amount[] {
  const found: Amount[] = [];
  for (const { 0: written, groups } of text.matchAll(AMOUNT)) {
    found.push({
      written,
      number: groups?.one ?? groups?.two ?? '',
      sign: groups?.before ?? groups?.behind ?? '',
    });
    if (found.length >= MOST) break;
  }
  return found;
}

/** The currency of amounts in the text. It may be ours: what was bought here is paid as it is priced here. */
function currencySource(amounts: readonly Amount[]): RegionSource | undefined {
  const [first] = amounts;
  if (!first) return undefined;
  const shares = new Map<string, number>();
  for (const { sign } of amounts) {
    const codes = Object.hasOwn(SIGNS, sign) ? (SIGNS[sign] ?? '') : sign;
    const regions = codes.split(' ').flatMap((code) => CURRENCIES[code]?.split(' ') ?? []);
    for (const [region, share] of dividedAmong(regions))
      shares.set(region, (shares.get(region) ?? 0) + share);
  }
  const regions = normalise(shares);
  if (regions.size === 0) return undefined;
  const values = { amount: first.written.slice(0, 40).replaceAll(' ', '\u00a0') };
  return { code: 'currency', values, decider: 'text', regions, trust: REGION_TRUST.currency };
}

const GROUPED: readonly [RegExp, keyof typeof forms.numbers][] = [
  [/(?<![\d.,’'])\d{1,3}(?:[’']\d{3}){1,4}(?:\.\d{2})?(?![\d’'])/u, 'apostrophe'],
  [/(?<![\d.,])\d{1,2}(?:,\d{2}){1,4},\d{3}(?![\d,])/u, 'indian'],
  [/(?<![\d.,])\d{1,3}(?:\.\d{3}){1,4},\d{2}(?![\d.,]\d)/u, 'comma'],
  [/(?<![\d.,])\d{1,3}(?:,\d{3}){1,4}\.\d{2}(?![\d.,]\d)/u, 'point'],
];
/** Day and month can be told apart only where one of them is above 12. */
const DATES: readonly [RegExp, keyof typeof forms.dates][] = [
  [/(?<![\d.])(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:20)?\d\d(?![\d.])/u, 'd.m.y'],
  [/(?<![\d/])(?:0?[1-9]|1[0-2])\/(?:1[3-9]|2\d|3[01])\/(?:20)?\d\d(?![\d/])/u, 'm/d/y'],
  [/(?<![\d/])(?:1[3-9]|2\d|3[01])\/(?:0?[1-9]|1[0-2])\/(?:20)?\d\d(?![\d/])/u, 'd/m/y'],
  [/(?<![\d/])20\d\d\/(?:0?[1-9]|1[0-2])\/(?:0?[1-9]|[12]\d|3[01])(?![\d/])/u, 'y/m/d'],
];

/** How numbers and dates are written. A decimal comma without thousands counts only in an amount: "19,90 €". */
function formatSources(text: string, amounts: readonly Amount[]): RegionSource[] {
  const source = (written: string, regions: string): RegionSource => ({
    code: 'format',
    values: { written },
    decider: 'text',
    regions: dividedAmong(regions.split(' ')),
    trust: REGION_TRUST.format,
  });
  const numbers = GROUPED.flatMap(([pattern, form]) => {
    const written = pattern.exec(text)?.[0];
    return written ? [source(written, forms.numbers[form])] : [];
  });
  if (numbers.length === 0)
    for (const { written, number } of amounts) {
      const form = /,\d{2}$/.test(number) ? 'comma' : /\.\d{2}$/.test(number) ? 'point' : undefined;
      if (form) {
        numbers.push(source(written, forms.numbers[form]));
        break;
      }
    }
  const dates = DATES.flatMap(([pattern, form]) => {
    const written = pattern.exec(text)?.[0];
    return written ? [source(written, forms.dates[form])] : [];
  });
  // One number and one date: what contradicts itself says nothing.
  return [numbers, dates].flatMap((found) => (found.length === 1 ? found : []));
}

/** What amounts, numbers and dates in the customer's words say. */
export function amountSources(text: string): RegionSource[] {
  const read = text.slice(0, LONGEST);
  const amounts = amountsIn(read);
  const currency = currencySource(amounts);
  return [...(currency ? [currency] : []), ...formatSources(read, amounts)];
}
