import type { PersonName } from '../finding';

/** What a splitter found; `undefined` parts are absent, not unknown. */
export interface Split {
  given?: string;
  surname?: string;
  surname2?: string;
  order: PersonName['order'];
  certain: boolean;
}

export const join = (words: readonly string[]): string => words.join(' ');

export const ordered = (
  given: readonly string[],
  surname: readonly string[],
  order: Split['order'],
  certain: boolean,
): Split => ({ given: join(given), surname: join(surname), order, certain });

export interface SplitHints {
  /** Primary language subtag of the customer, if known from elsewhere. */
  language: string | undefined;
  /** ISO 3166-1 alpha-2, if known from elsewhere. */
  region: string | undefined;
}

const REGION_ORDERS: Record<string, string> = {
  JP: 'ja',
  CN: 'zh',
  TW: 'zh',
  HK: 'zh',
  MO: 'zh',
  KR: 'ko',
  KP: 'ko',
  VN: 'vi',
  HU: 'hu',
  MM: 'my',
  IS: 'is',
};
const SPANISH = new Set('ES MX AR CO CL PE VE EC GT CU BO DO HN PY SV NI CR PA UY PR GQ'.split(' '));
const PORTUGUESE = new Set(['PT', 'BR', 'AO', 'MZ', 'CV', 'GW', 'ST', 'TL']);

/** The naming custom that the hints (never the name itself) speak of; the region outweighs the language. */
export function customOf(hints: SplitHints): string | undefined {
  const { region, language } = hints;
  if (region) {
    if (SPANISH.has(region)) return 'es';
    if (PORTUGUESE.has(region)) return 'pt';
    const custom = REGION_ORDERS[region];
    if (custom) return custom;
  }
  return language;
}
