import data from '../data/person-names.json';

/** Typed access to the CLDR person-name data written by scripts/data/person-names.ts (Unicode-3.0). */

export type NameOrder = 'givenFirst' | 'surnameFirst' | 'sorting';
export type NameLength = 'long' | 'medium' | 'short';
export type NameUsage = 'referring' | 'addressing';
export type NameFormality = 'formal' | 'informal';

export interface LocaleData {
  /** Languages (or `und`) whose names are written given name first, separated by spaces. */
  givenFirst: string;
  surnameFirst: string;
  /** What stands between words of a name of this language, and of a foreign name. */
  nativeSpace: string;
  foreignSpace: string;
  initial: string;
  initialSequence: string;
  patterns: (number | number[] | null)[];
}

const locales: Record<string, string | LocaleData | undefined> = data.locales;
const parentOf = new Map<string, string>();
for (const [parent, children] of Object.entries(data.children))
  for (const child of children.split(' ')) parentOf.set(child, parent);

/** BCP 47 form of a locale written with `_` or `-`; `undefined` where it is no locale. */
export function parseLocale(locale: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(locale.trim().replaceAll('_', '-'));
  } catch {
    return undefined;
  }
}

/** Macau follows Hong Kong. */
const HONG_KONG = new Set(['HK', 'MO']);

/** The locale and its ancestors, nearest first, without the root: es-MX → es-419 → es. */
function ancestry(locale: Intl.Locale): string[] {
  const chain: string[] = [];
  const script = locale.script ?? locale.maximize().script;
  // Traditional Chinese is no child of Simplified Chinese: the script decides before the region.
  if (locale.language === 'zh' && script === 'Hant')
    return HONG_KONG.has(locale.region ?? '') ? ['zh-Hant-HK', 'zh-Hant'] : ['zh-Hant'];
  let tag: string | undefined = locale.baseName;
  while (tag) {
    chain.push(tag);
    tag = parentOf.get(tag) ?? (tag.includes('-') ? tag.slice(0, tag.lastIndexOf('-')) : undefined);
    if (chain.length > 8) break;
  }
  return chain;
}

/** Data of the nearest known ancestor; `undefined` for a language that has none. */
export function localeData(locale: Intl.Locale): LocaleData | undefined {
  for (const tag of ancestry(locale)) {
    const found = locales[tag];
    const entry = typeof found === 'string' ? locales[found] : found;
    if (entry && typeof entry === 'object') return entry;
  }
  return undefined;
}

export function rootData(): LocaleData {
  return locales.und as LocaleData;
}

/** The patterns of one cell; usually one, several where the locale offers alternatives. */
export function patternsFor(
  entry: LocaleData,
  order: NameOrder,
  length: NameLength,
  usage: NameUsage,
  formality: NameFormality,
): string[] {
  const orderAt = order === 'givenFirst' ? 0 : order === 'surnameFirst' ? 12 : 24;
  const lengthAt = length === 'long' ? 0 : length === 'medium' ? 1 : 2;
  const formalityAt = formality === 'formal' ? 0 : 1;
  // Names are sorted to refer to people, never to address them: that order has one usage.
  const usageAt = order === 'sorting' || usage === 'referring' ? 0 : 2;
  const at = orderAt + lengthAt * (order === 'sorting' ? 2 : 4) + usageAt + formalityAt;
  const cell = entry.patterns[at];
  const numbers = cell === null || cell === undefined ? [] : typeof cell === 'number' ? [cell] : cell;
  return numbers.map((number) => data.patterns[number] ?? '');
}
