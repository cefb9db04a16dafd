import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { getCountryCallingCode, isSupportedCountry } from 'libphonenumber-js';
import territories from '../../../lib/detect/data/territories.json';
import { isSupported } from '../../../lib/detect/language/languages';
import {
  type LanguageStatus,
  type LanguageThere,
  type NamePart,
  type NameRule,
  SAMPLE,
  type TerritoryFile,
  type Written,
} from '../../../lib/territory/territory-file';

/** What CLDR and libphonenumber say of a territory. Pure but for reading the packages. */

interface Speakers {
  _populationPercent: string;
  _officialStatus?: 'official' | 'de_facto_official' | 'official_regional';
}
interface Tender {
  _to?: string;
  _tender?: 'false';
}
interface PersonNames {
  givenFirst: string[];
  surnameFirst: string[];
  personName: Record<string, Record<string, Record<string, Record<string, string>>>>;
}

/** A language without official status counts as widely used from this share on, in per cent. */
const WIDELY = 10;
/** An official language of a part of the territory is listed from this share on. */
const REGIONALLY = 1;
/** Rules for names in further official languages are listed from this share on. */
const ALSO_NAMED = 10;
/** Few people can use more. */
const MOST = { regional: 8, used: 4 } as const;

/**
 * Territories that are part of the United States or associated with them. CLDR gives them the world's default,
 * metric, although customary units are in use: so nothing is said.
 */
const UNITS_UNKNOWN = new Set('AS FM GU MH MP PR PW UM VI'.split(' '));

/** Kosovo has a code that ISO 3166-1 leaves to its users; holidays and zones know it too. */
const USER_CODES = ['XK'];

const require = createRequire(import.meta.url);
const json = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8'));
const supplemental = (name: string) => json(`cldr-core/supplemental/${name}.json`).supplemental;

const info: Record<string, { languagePopulation?: Record<string, Speakers> }> =
  supplemental('territoryInfo').territoryInfo;
const money: Record<string, Record<string, Tender>[]> = supplemental('currencyData').currencyData.region;
const { firstDay }: { firstDay: Record<string, string> } = supplemental('weekData').weekData;
const measures: Record<string, Record<string, string>> = supplemental('measurementData').measurementData;
const available = new Set<string>(json('cldr-core/availableLocales.json').availableLocales.full);
/** Languages of the interface that have texts of their own. */
const INTERFACE = ['en', 'de'];
const DAYS = ['', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'];

export const versions: { cldr: string; libphonenumber: string } = {
  cldr: json('cldr-core/package.json').version,
  libphonenumber: json('libphonenumber-js/package.json').version,
};

/** Every territory of ISO 3166-1, and what Savoir treats as one. */
export const regions: readonly string[] = [...Object.values(territories.alpha3), ...USER_CODES].sort();

export function territoryFile(territory: string): TerritoryFile {
  const languages = languagesOf(territory);
  const official = languages.filter(([, , status]) => status === 'official');
  // Where nobody lives or nothing is official, what is used there.
  const main = official.length ? official : languages;
  const names = nameRules(main, territory);
  const units = unitsOf(territory);
  const currencies = currenciesOf(territory);
  const locale = main.flatMap(([tag]) => localeFor(tag, territory) ?? [])[0];
  return {
    schema: 1,
    territory,
    languages,
    ...(names.length && { names }),
    firstDay: DAYS.indexOf(firstDay[territory] ?? firstDay['001'] ?? ''),
    ...(locale && { written: writtenIn(locale, currencies[0]) }),
    currencies,
    ...units,
    ...(isSupportedCountry(territory) && { callingCode: getCountryCallingCode(territory) }),
  };
}

const STATUS = {
  official: 'official',
  de_facto_official: 'official',
  official_regional: 'regional',
} as const;
const RANK: readonly LanguageStatus[] = ['official', 'regional', 'used'];

/** One entry a language: CLDR lists some once for each script. */
function languagesOf(territory: string): TerritoryFile['languages'] {
  const found = new Map<string, LanguageThere>();
  for (const [name, { _populationPercent, _officialStatus }] of Object.entries(
    info[territory]?.languagePopulation ?? {},
  )) {
    const tag = name.replaceAll('_', '-');
    const [language = ''] = tag.split('-');
    if (language === 'und') continue;
    const share = Number(_populationPercent);
    const status = _officialStatus ? STATUS[_officialStatus] : 'used';
    const known = found.get(language);
    const better =
      !known || RANK.indexOf(status) < RANK.indexOf(known[2]) || (status === known[2] && share > known[1]);
    const names = isSupported(language) ? undefined : namesOf(tag);
    if (better) found.set(language, names ? [tag, share, status, names] : [tag, share, status]);
  }
  const sorted = [...found.values()].sort(
    (one, other) =>
      RANK.indexOf(one[2]) - RANK.indexOf(other[2]) || other[1] - one[1] || one[0].localeCompare(other[0]),
  );
  const of = (wanted: LanguageStatus) => sorted.filter(([, , status]) => status === wanted);
  return [
    ...of('official'),
    ...of('regional')
      .filter(([, share]) => share >= REGIONALLY)
      .slice(0, MOST.regional),
    ...of('used')
      .filter(([, share]) => share >= WIDELY)
      .slice(0, MOST.used),
  ];
}

/** In the languages of the interface; undefined where this `Intl` does not know it either. */
function namesOf(tag: string): Record<string, string> | undefined {
  const names = INTERFACE.flatMap((language) => {
    const known = new Intl.DisplayNames(language, { type: 'language', fallback: 'none' }).of(tag);
    return known ? [[language, known]] : [];
  });
  return names.length ? Object.fromEntries(names) : undefined;
}

/** The locale, where CLDR describes how this language is written in this territory and this `Intl` knows it. */
function localeFor(tag: string, territory: string): Intl.Locale | undefined {
  const { language, script } = new Intl.Locale(tag);
  const locale = new Intl.Locale(tag, { region: territory });
  const home = new Intl.Locale(script ? `${language}-${script}` : language).maximize().region === territory;
  const described =
    available.has(`${language}-${territory}`) ||
    available.has(`${language}-${locale.maximize().script}-${territory}`) ||
    (home && available.has(tag));
  const known = new Intl.Locale(new Intl.DateTimeFormat(locale).resolvedOptions().locale);
  return described && known.language === language ? locale : undefined;
}

/** Marks that nobody sees: those of direction would move the parts of what has Latin digits. */
const MARKS = /[\u061C\u200B\u200E\u200F]/g;

/** The short date, whose order CLDR's translators look at most, with the whole year. */
function shortDate(locale: Intl.Locale, instant: Date): string {
  const parts = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).formatToParts(instant);
  const year = parts({ year: 'numeric' }).find(({ type }) => type === 'year')?.value;
  const whole = parts({ dateStyle: 'short' }).map(({ type, value }) => (type === 'year' ? year : value));
  return whole.join('').trim();
}

function writtenIn(locale: Intl.Locale, currency: string | undefined): Written {
  const plain = new Intl.Locale(locale, { numberingSystem: 'latn', calendar: 'gregory' });
  const instant = new Date(SAMPLE.at);
  const hour = { hour: 'numeric', minute: '2-digit', timeZone: 'UTC' } as const;
  const money = { style: 'currency', currency } as const;
  const bare = (text: string) => text.replaceAll(MARKS, '').trim();
  const date = bare(shortDate(plain, instant));
  const ownDate = shortDate(locale, instant);
  return {
    language: locale.script ? `${locale.language}-${locale.script}` : locale.language,
    date,
    time: bare(new Intl.DateTimeFormat(plain, hour).format(instant)),
    number: bare(new Intl.NumberFormat(plain).format(SAMPLE.number)),
    ...(currency && { amount: bare(new Intl.NumberFormat(plain, money).format(SAMPLE.amount)) }),
    ...(bare(ownDate) !== date && { ownDate }),
  };
}

function personNames(tag: string): PersonNames | undefined {
  try {
    return json(`cldr-person-names-full/main/${tag}/personNames.json`).main[tag].personNames;
  } catch {
    return undefined;
  }
}
const ROOT = personNames('und');
const isRoot = (pattern: string | undefined) =>
  pattern === ROOT?.personName.givenFirst?.medium?.addressing?.formal;

/** The rules of the main official languages, equal ones as one. What only follows CLDR's default says nothing. */
function nameRules(languages: TerritoryFile['languages'], territory: string): NameRule[] {
  const rules: NameRule[] = [];
  for (const [tag, share] of languages) {
    if (rules.length && share < ALSO_NAMED) continue;
    const { language, script, region } = new Intl.Locale(tag, { region: territory }).maximize();
    const nearest = [
      `${language}-${script}-${region}`,
      `${language}-${region}`,
      tag,
      `${language}-${script}`,
    ];
    const data = [...nearest, language].map(personNames).find((one) => one !== undefined);
    if (!data) continue;
    const order = orderOf([...nearest, language], data);
    const forms = data.personName[order]?.medium?.addressing;
    const listed = [...data.givenFirst, ...data.surnameFirst].some((one) => one.split('-')[0] === language);
    if (isRoot(forms?.formal) && !listed) continue;
    const rule = {
      order: order === 'surnameFirst' ? ('surname-first' as const) : ('given-first' as const),
      formal: partsOf(forms?.formal),
      informal: partsOf(forms?.informal),
    };
    const same = rules.find(({ languages: _, ...known }) => JSON.stringify(known) === JSON.stringify(rule));
    if (same) same.languages.push(tag);
    else rules.push({ languages: [tag], ...rule });
  }
  return rules;
}

function orderOf(tags: readonly string[], data: PersonNames): 'surnameFirst' | 'givenFirst' {
  for (const tag of [...tags, 'und']) {
    if (data.surnameFirst.includes(tag)) return 'surnameFirst';
    if (data.givenFirst.includes(tag)) return 'givenFirst';
  }
  return 'givenFirst';
}

const PARTS: Record<string, NamePart> = {
  title: 'title',
  given: 'given',
  surname: 'surname',
  surname2: 'surname2',
};

/** "{title} {surname}" → title, surname; nothing for CLDR's default. Middle names, generations and credentials are passed over. */
function partsOf(pattern = ''): NamePart[] {
  if (isRoot(pattern)) return [];
  const parts = [...pattern.matchAll(/\{([a-z]+2?)[^}]*\}/g)].flatMap(([, field = '']) => PARTS[field] ?? []);
  return [...new Set(parts)];
}

/** What is legal tender today, in CLDR's order: the preferred one first. */
const currenciesOf = (territory: string): string[] =>
  (money[territory] ?? []).flatMap((entry) =>
    Object.entries(entry)
      .filter(([code, { _to, _tender }]) => code !== 'XXX' && !_to && _tender !== 'false')
      .map(([code]) => code),
  );

function unitsOf(territory: string): Pick<TerritoryFile, 'units' | 'temperature'> {
  if (UNITS_UNKNOWN.has(territory)) return {};
  const of = (what: string) => measures[what]?.[territory];
  const units = (of('measurementSystem') ?? 'metric') as NonNullable<TerritoryFile['units']>;
  const heat = of('measurementSystem-category-temperature') ?? units;
  return { units, temperature: heat === 'US' ? 'fahrenheit' : 'celsius' };
}

export const fileText = (file: TerritoryFile): string => `${JSON.stringify(file)}\n`;

export const indexText = (): string =>
  `${JSON.stringify({ schema: 1, source: `cldr ${versions.cldr}, libphonenumber-js ${versions.libphonenumber}`, territories: regions })}\n`;
