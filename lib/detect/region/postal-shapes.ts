import { anyCase } from '../any-case';
import addresses from '../data/addresses.json';

/** A capital and up to three more words. */
const TOWN = String.raw`\p{Lu}[\p{L}.'’-]{1,24}(?: \p{L}[\p{L}.'’-]{0,24}){0,3}`;
const START = String.raw`(?<![\p{L}\d.,/-])`;
const END = String.raw`(?![\p{L}\d-])`;
const digits = (pattern: string) => pattern.replaceAll('#', '\\d');
const { shaped } = addresses;

/** Letters behind a number that are no postal code's: "M3 2GB", "10 1ST". */
export const NO_CODE =
  /\d(?:GB|TB|HD|ST|ND|RD|TH)$|^\d{4} (?:AD|BC|EU|GB|HD|HP|KG|KM|KW|MB|ML|MM|CM|PC|PM|AM|SA|SD|SS|TB|US|UK|RU|OK|TV|ID)/;
/** The islands before Great Britain, whose pattern has their codes too. */
const LETTERED = ['GG', 'JE', 'IM', 'GB', 'CA', 'AD', 'BB', 'GI', 'KY', 'LV'] as const;
const BEFORE_TOWN = ['NL', 'PL', 'PT', 'BR'] as const;
const STATES = {
  US: 'AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC SD TN TX UT VT VA WA WV WI WY DC PR',
  AU: 'NSW VIC QLD SA WA TAS ACT NT',
  BR: 'AC AL AP AM BA CE DF ES GO MA MT MS MG PA PB PR PE PI RJ RN RS RO RR SC SP SE TO',
};
const oneOf = (codes: string) => `(?:${codes.replaceAll(' ', '|')})`;

/** Each shape with the region that it is of, the surest first. */
export const SHAPES: readonly { pattern: RegExp; region: string }[] = [
  ...LETTERED.map((region) => ({
    region,
    pattern: new RegExp(`${START}(?:${digits(shaped[region])})${END}`, 'gu'),
  })),
  ...BEFORE_TOWN.map((region) => ({
    region,
    pattern: new RegExp(`${START}(?:${digits(shaped[region])})[ ,]{1,2}${TOWN}`, 'gu'),
  })),
  {
    region: 'US',
    pattern: new RegExp(String.raw`${START}${TOWN},? ${oneOf(STATES.US)},? \d{5}(?:-\d{4})?${END}`, 'gu'),
  },
  { region: 'AU', pattern: new RegExp(String.raw`${START}${oneOf(STATES.AU)},? \d{4}${END}`, 'gu') },
  { region: 'BR', pattern: anyCase(new RegExp(String.raw`${START}CEP:? ?\d{5}-?\d{3}${END}`, 'gu')) },
  {
    region: 'BR',
    pattern: new RegExp(String.raw`${START}${TOWN} ?[-/–] ?${oneOf(STATES.BR)}(?=[\s,.]|$)`, 'gu'),
  },
  { region: 'JP', pattern: /〒 ?\d{3}[-‐－]?\d{4}/gu },
  {
    region: 'IN',
    pattern: new RegExp(String.raw`${START}(?:${TOWN} ?[-–] ?|PIN(?: ?code)?:? ?)[1-8]\d{5}${END}`, 'gu'),
  },
  { region: 'SG', pattern: /Singapore,? \d{6}(?!\d)/gu },
  {
    region: 'IE',
    pattern: new RegExp(String.raw`${START}[AC-FHKNPRTV-Y]\d[\dW] [AC-FHKNPRTV-Y\d]{4}${END}`, 'gu'),
  },
  { region: 'IT', pattern: new RegExp(String.raw`${START}(?:CAP:? )\d{5}${END}`, 'gu') },
];

/** Countries as they were once written before postal codes, and still are: "A-1010", "D-10115". */
export const PREFIXES: Record<string, string> = {
  ...{
    A: 'AT',
    B: 'BE',
    D: 'DE',
    DK: 'DK',
    E: 'ES',
    F: 'FR',
    FIN: 'FI',
    FL: 'LI',
    H: 'HU',
    I: 'IT',
    L: 'LU',
    N: 'NO',
  },
  ...{
    S: 'SE',
    SI: 'SI',
    AT: 'AT',
    BE: 'BE',
    CH: 'CH',
    DE: 'DE',
    ES: 'ES',
    FI: 'FI',
    FR: 'FR',
    HR: 'HR',
    HU: 'HU',
  },
  ...{
    IT: 'IT',
    LI: 'LI',
    LT: 'LT',
    LU: 'LU',
    NL: 'NL',
    NO: 'NO',
    SE: 'SE',
    CZ: 'CZ',
    SK: 'SK',
    PL: 'PL',
    PT: 'PT',
    EE: 'EE',
  },
};
export const PREFIXED = new RegExp(
  String.raw`${START}(${Object.keys(PREFIXES).join('|')})[-–] ?(?:\d{4,5}|\d{3} \d{2}|\d{2}-\d{3}|\d{4}-\d{3}) ${TOWN}`,
  'gu',
);
/** "1010 Wien" anywhere, where the town is known; on a line of its own, where it is not. */
export const CODE_TOWN = new RegExp(String.raw`${START}(\d{3} \d{2}|\d{4,5}) (${TOWN})`, 'gu');
