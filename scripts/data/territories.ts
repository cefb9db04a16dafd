/**
 * Writes lib/detect/data/territories.json from Unicode CLDR (npm cldr-core, licence Unicode-3.0):
 *   alpha3    ISO 3166-1 alpha-3 → alpha-2 for every territory in use
 *   spoken    territory → languages of the supported set, Bosnian and Galician with their share of the population in per cent, as
 *             "de:91 en:13"; what is no official language there counts a fifth, because CLDR's figure then
 *             mostly counts second-language speakers. Shares under 3 are left out.
 *   economy   territory → share of the world's gross domestic product in per mille: how often a customer is from
 *             there, as far as nothing else is known
 *
 *   npx tsx scripts/data/territories.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { supportedLanguages } from '../../lib/detect/language/languages';

interface Speakers {
  _populationPercent: string;
  _officialStatus?: 'official' | 'de_facto_official' | 'official_regional';
}
interface Territory {
  _gdp: string;
  languagePopulation?: Record<string, Speakers>;
}

/** How much of a language's figure counts where it is no official language of the whole territory. */
const UNOFFICIAL = 0.2;
const REGIONAL = 0.6;
const SMALLEST_SHARE = 3;

const require = createRequire(import.meta.url);
const read = (path: string) => JSON.parse(readFileSync(require.resolve(path), 'utf8')).supplemental;
const mappings: Record<string, { _alpha3?: string; _numeric?: string }> = read(
  'cldr-core/supplemental/codeMappings.json',
).codeMappings;
const info: Record<string, Territory> = read('cldr-core/supplemental/territoryInfo.json').territoryInfo;

/** The supported languages, and two so close to them that only the region tells. */
const NAMED: readonly string[] = [...supportedLanguages, 'bs', 'gl'];

/** CLDR writes `zh_Hant`, `sr_Latn`, `no`; Savoir's set has the language alone. */
function supported(code: string): string | undefined {
  const language = code.split('_')[0] === 'yue' ? 'zh' : code.split('_')[0];
  return NAMED.find((known) => known === language);
}

const alpha3: Record<string, string> = {};
const spoken: Record<string, string> = {};

for (const [region, territory] of Object.entries(info)) {
  const code = mappings[region];
  // Codes without a number are reservations (AC, TA, XK …), which postal and phone data do use: kept in `spoken`.
  if (code?._alpha3 && code._numeric && Number(code._numeric) < 900) alpha3[code._alpha3] = region;
  const shares = new Map<string, number>();
  for (const [name, { _populationPercent, _officialStatus }] of Object.entries(
    territory.languagePopulation ?? {},
  )) {
    const language = supported(name);
    if (!language) continue;
    const status =
      _officialStatus === undefined ? UNOFFICIAL : _officialStatus === 'official_regional' ? REGIONAL : 1;
    const share = Number(_populationPercent) * status;
    shares.set(language, Math.max(shares.get(language) ?? 0, share));
  }
  const kept = [...shares].filter(([, share]) => share >= SMALLEST_SHARE).sort((a, b) => b[1] - a[1]);
  if (kept.length)
    spoken[region] = kept.map(([language, share]) => `${language}:${Math.round(share)}`).join(' ');
}

const regions = Object.values(alpha3);
const world = regions.reduce((sum, region) => sum + Number(info[region]?._gdp ?? 0), 0);
const economy = Object.fromEntries(
  regions.map((region) => [
    region,
    Number(((1000 * Number(info[region]?._gdp ?? 0)) / world).toPrecision(3)),
  ]),
);

const target = new URL('../../lib/detect/data/territories.json', import.meta.url);
writeFileSync(target, `${JSON.stringify({ alpha3, spoken, economy }, null, 1)}\n`);
console.log(Object.keys(alpha3).length, Object.keys(spoken).length);
