import { baseOf } from './words/phrases';

/** Where the languages that these rules know are at home: their customs differ in signs. */
const REGIONS: Readonly<Record<string, readonly string[]>> = {
  en: ['US', 'GB', 'IE', 'AU', 'CA', 'NZ'],
  de: ['DE', 'AT', 'CH'],
  fr: ['FR', 'BE', 'CA', 'CH'],
  es: ['ES', 'MX', 'AR', 'CO', 'CL', 'PE'],
  it: ['IT', 'CH'],
  pt: ['PT', 'BR'],
  nl: ['NL', 'BE'],
  ja: ['JP'],
};

/**
 * The BCP 47 tags whose customs a draft in `language` may follow: the customer's own where the language is at home
 * there, else all of the language's and those that the reader has at home. Empty for languages that are not known here.
 */
export function customs(language: string, region: string | undefined): readonly string[] {
  const base = baseOf(language);
  const home = Object.hasOwn(REGIONS, base) ? REGIONS[base] : undefined;
  if (!home) return [];
  if (region && home.includes(region)) return [`${base}-${region}`];
  // Of an unknown customer nobody expects Swiss customs, which agree with no neighbour's.
  const all = home.filter((one) => one !== 'CH').map((one) => `${base}-${one}`);
  if (!region || !/^[A-Z]{2}$/.test(region)) return all;
  return [...all, `${base}-${region}`, new Intl.Locale(`und-${region}`).maximize().baseName];
}

interface Signs {
  decimal: string;
  group: string;
}
const signs = new Map<string, Signs>();
const MONEY: Intl.NumberFormatOptions = { style: 'currency', currency: 'EUR' };

/** The signs of numbers by CLDR, through Intl; those of money differ in Switzerland. */
export function signsOf(tag: string, money = false): Signs {
  const key = `${tag} ${money}`;
  const known = signs.get(key);
  if (known) return known;
  const found = new Intl.NumberFormat(tag, money ? MONEY : {}).formatToParts(1_234_567.5);
  const sign = (wanted: string) => found.find(({ type }) => type === wanted)?.value ?? '';
  const made = { decimal: sign('decimal') || '.', group: sign('group') };
  signs.set(key, made);
  return made;
}
