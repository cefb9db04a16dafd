/**
 * Writes lib/detect/data/zones.json: territory → IANA zone names, separated by spaces.
 * Source: Unicode CLDR `bcp47/timezone.json` (npm cldr-bcp47, licence Unicode-3.0). The short identifier of a
 * zone begins with its territory (UTS #35, "Time Zone Identifiers"), except where `_region` says otherwise.
 *
 *   npx tsx scripts/data/zones.ts
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

interface ZoneKey {
  _alias?: string;
  _region?: string;
  _deprecated?: boolean;
}

const require = createRequire(import.meta.url);
const bcp47 = JSON.parse(readFileSync(require.resolve('cldr-bcp47/bcp47/timezone.json'), 'utf8'));
const keys: Record<string, ZoneKey> = bcp47.keyword.u.tz;

const zones = new Map<string, string[]>();
for (const [short, key] of Object.entries(keys)) {
  if (short.startsWith('_') || !key._alias || key._deprecated) continue;
  // "utc", "gmt", "unk" and "utce01" name no territory.
  if (short.length < 5 || /^utc[ew]\d\d$/.test(short)) continue;
  const region = key._region ?? short.slice(0, 2).toUpperCase();
  zones.set(region, [...(zones.get(region) ?? []), ...key._alias.split(' ')]);
}

const table = Object.fromEntries(
  [...zones].sort().map(([region, names]) => [region, names.sort().join(' ')]),
);
const target = new URL('../../lib/detect/data/zones.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(table, null, 1)}\n`);
console.log(`${Object.keys(table).length} territories, ${[...zones.values()].flat().length} zone names`);
