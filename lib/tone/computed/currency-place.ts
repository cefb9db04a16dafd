import type { DraftFinding } from '../draft-finding';
import type { ComputedRule } from '.';
import { customs } from './customs';

const CURRENCIES: Readonly<Record<string, string>> = { '€': 'EUR', $: 'USD', '£': 'GBP' };
const AMOUNT = '\\d(?:[\\d.,]{0,14}\\d)?';
/** "€50" and "50 €"; a span such as "€50–60" is left alone. */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}$€£.,])(?<sign>[€$£])\\s?(?<amount>${AMOUNT})(?![.,]?\\d|\\s?[-–/%kKmM€$£])`,
  'gu',
);
const AFTER = new RegExp(
  `(?<![\\p{Script=Latin}\\d.,:/–-]|[$€£]\\s?)(?<amount>${AMOUNT})\\s?(?<sign>[€$£])(?!\\s?\\d|\\p{Script=Latin})`,
  'gu',
);

interface Custom {
  before: boolean;
  /** What stands between sign and number. */
  gap: string;
}
const known = new Map<string, Custom>();

/** Where a currency's sign stands by CLDR, through Intl. */
function customOf(tag: string, currency: string): Custom {
  const key = `${tag} ${currency}`;
  const before = known.get(key);
  if (before) return before;
  const parts = new Intl.NumberFormat(tag, {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(50);
  const sign = parts.findIndex(({ type }) => type === 'currency');
  const number = parts.findIndex(({ type }) => type === 'integer');
  const gap = parts
    .slice(Math.min(sign, number), Math.max(sign, number))
    .find(({ type }) => type === 'literal');
  const made = { before: sign < number, gap: gap?.value ?? '' };
  known.set(key, made);
  return made;
}

/** The currency's sign on the other side than this language puts it, where the language has one custom. */
export const currencyPlace: ComputedRule = ({ text }, { language, region }) => {
  if (!/[€$£]/.test(text)) return [];
  const tags = customs(language, region);
  const [tag] = tags;
  if (!tag) return [];
  return [BEFORE, AFTER].flatMap((pattern, side) =>
    [...text.matchAll(pattern)].flatMap((match): DraftFinding[] => {
      const { sign = '', amount = '' } = match.groups ?? {};
      const currency = CURRENCIES[sign] ?? '';
      const isBefore = side === 0;
      if (tags.some((one) => customOf(one, currency).before === isBefore)) return [];
      const { gap } = customOf(tag, currency);
      return [
        {
          rule: 'clarity.currency-place',
          about: 'clarity',
          weight: 1,
          words: match[0],
          fix: isBefore ? `${amount}${gap}${sign}` : `${sign}${gap}${amount}`,
          start: match.index,
          end: match.index + match[0].length,
        },
      ];
    }),
  );
};
