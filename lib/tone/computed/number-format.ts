import type { DraftFinding } from '../draft-finding';
import type { ComputedRule } from '.';
import { customs, signsOf } from './customs';

/** Both signs, "1,234.56" or "1.234,56": nothing else can be meant. */
const BOTH = /(?<![\d.,])(?:\d{1,3}(?:,\d{3})+\.\d{1,2}|\d{1,3}(?:\.\d{3})+,\d{1,2})(?![\d]|[.,]\d)/g;
/** Money with two decimals: "€12,50", "12.50 Euro". */
const MONEY =
  /(?<=[€$£]\s?)\d{1,3}[.,]\d{2}(?!\d|[.,]\d)|(?<![\d.,:])\d{1,3}[.,]\d{2}(?=\s?(?:€|\$|£|(?:EUR|USD|GBP|[Ee]uros?)(?!\p{L})))/gu;

/** A number with the signs of another language: "1,234.56" in German, "1.234,56" in English. */
export const numberFormat: ComputedRule = ({ text }, { language, region }) => {
  if (!/\d[.,]\d/.test(text)) return [];
  const tags = customs(language, region);
  const [tag] = tags;
  if (!tag) return [];
  return [BOTH, MONEY].flatMap((pattern) =>
    [...text.matchAll(pattern)].flatMap((match): DraftFinding[] => {
      const [words] = match;
      const money = pattern === MONEY;
      const used = signsIn(words);
      const fits = (one: string) => {
        const { decimal, group } = signsOf(one, money);
        return decimal === used.decimal && (!used.group || group === used.group);
      };
      if (tags.some(fits)) return [];
      return [
        {
          rule: 'clarity.number-format',
          about: 'clarity',
          weight: 2,
          words,
          fix: rewritten(words, used.decimal, signsOf(tag, money)),
          start: match.index,
          end: match.index + words.length,
        },
      ];
    }),
  );
};

/** The last sign is the decimal one; one before it groups. */
function signsIn(words: string): { decimal: string; group: string | undefined } {
  const found = words.replace(/\d/g, '');
  return { decimal: found.slice(-1), group: found.length > 1 ? found.charAt(0) : undefined };
}

/** The same number with other signs. */
function rewritten(words: string, decimal: string, signs: ReturnType<typeof signsOf>): string {
  const at = words.lastIndexOf(decimal);
  return words.slice(0, at).replace(/[.,]/g, signs.group) + signs.decimal + words.slice(at + 1);
}
