import territories from '../data/territories.json';
import type { Distribution } from './distribution';
import { normalise } from './distribution';

/** Part of a region's customers who write English whatever is spoken there. */
const ENGLISH = 0.1;
/** Regions that are this improbable are left out. */
const NEGLIGIBLE = 1e-4;
const TRADITIONAL = new Set(['TW', 'HK', 'MO']);

const known = new Map<string, ReadonlyMap<string, number>>();

/** Languages spoken in a region with their share of the population (0…1), from CLDR. */
export function spokenIn(region: string): ReadonlyMap<string, number> {
  const found = known.get(region);
  if (found) return found;
  const entry = Object.hasOwn(territories.spoken, region)
    ? (territories.spoken as Record<string, string>)[region]
    : undefined;
  const shares = (entry?.split(' ') ?? []).map((part): [string, number] => {
    const [language = '', share = '0'] = part.split(':');
    const written = language === 'zh' ? (TRADITIONAL.has(region) ? 'zh-Hant' : 'zh-Hans') : language;
    return [written, Number(share) / 100];
  });
  const languages = new Map(shares);
  known.set(region, languages);
  return languages;
}

/** Languages to expect from customers in these regions. */
export function regionLanguages(regions: Distribution): Map<string, number> {
  const languages = new Map<string, number>();
  const add = (language: string, probability: number) =>
    languages.set(language, (languages.get(language) ?? 0) + probability);
  for (const [region, probability] of regions) {
    const spoken = normalise(spokenIn(region));
    // Of a region that is not known, English is not known either.
    if (probability < NEGLIGIBLE || spoken.size === 0) continue;
    for (const [language, share] of spoken) add(language, probability * (1 - ENGLISH) * share);
    add('en', probability * ENGLISH);
  }
  return normalise(languages);
}
