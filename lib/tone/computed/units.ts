import type { DraftContext, DraftFinding } from '../draft-finding';
import type { ComputedRule } from '.';
import { customs, signsOf } from './customs';
import { baseOf } from './words/phrases';
import { UNITS, type Unit, US_UNITS } from './words/units';

interface Sought {
  unit: Unit;
  pattern: RegExp;
}

const ready = new Map<string, Sought[]>();
/** "9 ft", "2,500 miles", "70 °F"; not "27-inch", "v2 mi", "1/2 in". */
const NUMBER = '(?<![\\p{Script=Latin}\\p{N}.,/–-]|[$€£]\\s?)(?<number>\\d(?:[\\d.,]{0,14}\\d)?)';

function soughtIn(language: string): Sought[] {
  const known = ready.get(language);
  if (known) return known;
  const made = UNITS.flatMap((unit): Sought[] => {
    const words = [unit.words['*'], unit.words[language]].filter(Boolean).join('|');
    return words
      ? [{ unit, pattern: new RegExp(`${NUMBER}\\s?(?:${words})(?![\\p{Script=Latin}\\p{N}/])`, 'giu') }]
      : [];
  });
  ready.set(language, made);
  return made;
}

/** Where a converted value stands beside it nobody needs one. */
const METRIC =
  /\d\s?(?:°\s?C|km|m|cm|mm|kg|g|l|L|ml|metres?|meters?|kilomet|Kilomet|Meter|litres?|liters?|Liter|celsius|Celsius|grad)(?![a-z])/u;
const NEAR = 30;

/** Miles, Fahrenheit and the like to a customer who does not use them. Silent where nobody knows where they are. */
export const foreignUnits: ComputedRule = ({ text }, context) => {
  const { region, language } = context;
  if (!region || US_UNITS.has(region) || customs(language, region).length === 0 || !/\d/.test(text))
    return [];
  return soughtIn(baseOf(language)).flatMap(({ unit, pattern }) =>
    unit.alsoUsed.includes(region)
      ? []
      : [...text.matchAll(pattern)].flatMap((match): DraftFinding[] => {
          const start = match.index;
          const end = start + match[0].length;
          const around = text.slice(Math.max(0, start - NEAR), start) + text.slice(end, end + NEAR);
          if (METRIC.test(around)) return [];
          const metric = converted(match.groups?.number ?? '', unit, context);
          return [
            {
              rule: 'clarity.units',
              about: 'clarity',
              weight: 1,
              words: match[0],
              ...(metric && { fix: `${match[0]} (${metric})` }),
              start,
              end,
            },
          ];
        }),
  );
};

/** The value in the unit that they use, as the draft's language writes it; undefined where the number is not clear. */
function converted(number: string, unit: Unit, { language, region }: DraftContext): string | undefined {
  const [tag = language] = customs(language, region);
  const { decimal, group } = signsOf(tag);
  const plain = number.replaceAll(/^[.,]$/.test(group) ? group : ' ', '');
  if (!/^\d+(?:[.,]\d+)?$/.test(plain) || (/[.,]/.test(plain) && !plain.includes(decimal))) return undefined;
  const value = unit.convert(Number(plain.replace(decimal, '.')));
  const format = { style: 'unit', unit: unit.into, maximumSignificantDigits: Math.abs(value) < 1 ? 2 : 3 };
  return new Intl.NumberFormat(tag, format as Intl.NumberFormatOptions).format(value);
}
