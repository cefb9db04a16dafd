/** A unit that is no longer used in most places, and what is. Factors by international agreement (1959). */
export interface Unit {
  /** How it is written after a number, by base language; "*" in any. Sources of regular expressions, flags giu. */
  words: Readonly<Record<string, string>>;
  /** The unit to write instead, by the names of ECMA-402. */
  into: string;
  convert(value: number): number;
  /** Regions where people use it: those with US customs, besides. */
  alsoUsed: readonly string[];
}

/** Where US customary units are read without a thought: the United States, its territories, and CLDR's other US-unit regions. */
export const US_UNITS: ReadonlySet<string> = new Set(
  'US LR MM PR GU VI AS MP UM BS BZ KY PW FM MH'.split(' '),
);

const times = (factor: number) => (value: number) => value * factor;
/** Britain, Ireland and Canada mix both systems in everyday life. */
const MIXED = ['GB', 'IE', 'CA', 'IM', 'JE', 'GG'];
const BRITISH = ['GB', 'IM', 'JE', 'GG'];

/**
 * Left out on purpose: inches of screens, wheels and pipes (used everywhere), pounds (also money, and 500 g in German),
 * miles of airlines in Japanese, feet where the word is a table's as well.
 */
export const UNITS: readonly Unit[] = [
  {
    words: {
      // Short for nothing else, and a pronoun in Italian and Spanish.
      en: 'miles?|mi',
      de: 'Meilen?',
      fr: 'miles',
      es: 'millas?',
      it: 'migli[ao]',
      pt: 'milhas?',
      nl: 'mijlen|mijl',
    },
    into: 'kilometer',
    convert: times(1.609344),
    alsoUsed: BRITISH,
  },
  { words: { '*': 'mph' }, into: 'kilometer-per-hour', convert: times(1.609344), alsoUsed: BRITISH },
  {
    words: {
      '*': '°\\s?F',
      en: 'degrees (?:F|Fahrenheit)',
      de: 'Grad Fahrenheit',
      fr: 'degrés Fahrenheit',
      es: 'grados Fahrenheit',
      it: 'gradi Fahrenheit',
      pt: 'graus Fahrenheit',
      nl: 'graden Fahrenheit',
    },
    into: 'celsius',
    convert: (value) => ((value - 32) * 5) / 9,
    alsoUsed: [],
  },
  {
    words: { '*': 'ft', en: 'feet|foot', de: 'Fuß', ja: 'フィート' },
    into: 'meter',
    convert: times(0.3048),
    alsoUsed: MIXED,
  },
  { words: { en: 'yards?|yds?' }, into: 'meter', convert: times(0.9144), alsoUsed: MIXED },
  { words: { en: 'inches' }, into: 'centimeter', convert: times(2.54), alsoUsed: MIXED },
  { words: { '*': 'lbs?' }, into: 'kilogram', convert: times(0.45359237), alsoUsed: MIXED },
  {
    words: { '*': 'oz', en: 'ounces?', de: 'Unzen?', ja: 'オンス' },
    into: 'gram',
    convert: times(28.349523125),
    alsoUsed: MIXED,
  },
  {
    words: {
      en: 'gallons?|gal',
      de: 'Gallonen?',
      fr: 'gallons?',
      es: 'gal[oó]n(?:es)?',
      it: 'gallon[ei]',
      pt: 'gal(?:ão|ões)',
      nl: 'gallon',
      ja: 'ガロン',
    },
    into: 'liter',
    convert: times(3.785411784),
    // The British gallon is another one.
    alsoUsed: BRITISH,
  },
];
