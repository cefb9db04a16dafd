import territories from '../data/territories.json';
import { REGION_TRUST, type RegionSource, single } from './region-source';

const ALPHA_3 = territories.alpha3 as Record<string, string>;
const ALPHA_2 = new Set(Object.values(ALPHA_3));

/** Names that ISO, CLDR and the platform don't give: short forms, constituent countries, former names. */
const ALIASES: Record<string, string> = {
  uk: 'GB',
  'great britain': 'GB',
  britain: 'GB',
  england: 'GB',
  scotland: 'GB',
  wales: 'GB',
  'northern ireland': 'GB',
  inglaterra: 'GB',
  angleterre: 'GB',
  grossbritannien: 'GB',
  usa: 'US',
  us: 'US',
  america: 'US',
  'united states of america': 'US',
  'the united states': 'US',
  'estados unidos de america': 'US',
  eeuu: 'US',
  'ee uu': 'US',
  米国: 'US',
  holland: 'NL',
  holanda: 'NL',
  'the netherlands': 'NL',
  uae: 'AE',
  ksa: 'SA',
  saudi: 'SA',
  prc: 'CN',
  'peoples republic of china': 'CN',
  中华人民共和国: 'CN',
  roc: 'TW',
  korea: 'KR',
  'south korea': 'KR',
  'republic of korea': 'KR',
  대한민국: 'KR',
  'north korea': 'KP',
  czechia: 'CZ',
  'czech republic': 'CZ',
  turkey: 'TR',
  turkiye: 'TR',
  burma: 'MM',
  macedonia: 'MK',
  'ivory coast': 'CI',
  'cape verde': 'CV',
  swaziland: 'SZ',
  'russian federation': 'RU',
  'viet nam': 'VN',
  'republic of ireland': 'IE',
  eire: 'IE',
  brd: 'DE',
  'bundesrepublik deutschland': 'DE',
  schweiz: 'CH',
  suisse: 'CH',
  svizzera: 'CH',
  mexico: 'MX',
  méjico: 'MX',
  'hong kong': 'HK',
  macau: 'MO',
  palestine: 'PS',
};

/** Languages in which country names are recognised. */
const NAMED_IN = [
  ...['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'pl', 'ru', 'uk', 'tr', 'ar', 'he', 'hi', 'ja', 'ko'],
  ...['zh-Hans', 'zh-Hant', 'sv', 'da', 'nb', 'fi', 'cs'],
];

/** Without accents, case and punctuation, so that "México" and "MEXICO" are one name. */
const fold = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\s]/gu, '')
    .replace(/\s+/g, ' ')
    .trim();

const aliases = new Map(Object.entries(ALIASES).map(([name, region]) => [fold(name), region]));
const byLocale = new Map<string, ReadonlyMap<string, string>>();

/** Region by its folded name in one language, from the platform; built when first needed (about 5 ms each). */
function namesIn(locale: string): ReadonlyMap<string, string> {
  const known = byLocale.get(locale);
  if (known) return known;
  const display = new Intl.DisplayNames(locale, { type: 'region', fallback: 'none' });
  const found = new Map<string, string>();
  for (const region of ALPHA_2) {
    const name = display.of(region);
    if (name) found.set(fold(name), region);
  }
  byLocale.set(locale, found);
  return found;
}

export const isRegion = (code: string): boolean => ALPHA_2.has(code);

/** A country as people and systems write it (DE, DEU, Germany, Deutschland, ドイツ, UK) → ISO 3166-1 alpha-2. */
export function regionOfCountry(country: string): string | undefined {
  const written = country.slice(0, 100).trim();
  const code = written.toUpperCase();
  if (ALPHA_2.has(code)) return code;
  if (Object.hasOwn(ALPHA_3, code)) return ALPHA_3[code];
  const name = fold(written);
  const alias = aliases.get(name);
  if (alias || name === '') return alias;
  for (const locale of NAMED_IN) {
    const region = namesIn(locale).get(name);
    if (region) return region;
  }
  return undefined;
}

export function countrySource(country: string | undefined): RegionSource | undefined {
  const region = country === undefined ? undefined : regionOfCountry(country);
  if (!country || !region) return undefined;
  return {
    code: 'country',
    values: { country: country.trim().slice(0, 60) },
    decider: 'record',
    regions: single(region),
    trust: REGION_TRUST.country,
  };
}
