import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

/**
 * Writes lib/calendar/data/territory-zones.json: ISO 3166-1 alpha-2 territory → IANA time zone names in use
 * there. Source: CLDR's time zone identifiers (cldr-bcp47), whose first two letters or `_region` name the
 * territory; metaZones (cldr-core) say which zones stand for a wider area, and those come first. `dominant` is
 * CLDR's primaryZones: territories where one zone is the usual one although others exist. Run: `npx tsx scripts/data/territory-zones.ts`.
 */

interface Zone {
  _alias?: string;
  _iana?: string;
  _region?: string;
  _deprecated?: boolean;
}
interface MapZone {
  mapZone: { _type: string; _territory: string };
}

const json = (path: string) => JSON.parse(readFileSync(resolve('node_modules', path), 'utf8'));
const zones: Record<string, Zone | string> = json('cldr-bcp47/bcp47/timezone.json').keyword.u.tz;
const { primaryZones } = json('cldr-core/supplemental/primaryZones.json').supplemental as {
  primaryZones: Record<string, string>;
};
const { metazones } = json('cldr-core/supplemental/metaZones.json').supplemental.metaZones as {
  metazones: MapZone[];
};

/** Territories without a zone of their own in CLDR. */
const AMENDMENTS: Record<string, string[]> = {
  // Zone of date-holidays' XK; the tz database keeps no separate zone for Kosovo.
  XK: ['Europe/Belgrade'],
};

const dominant: Record<string, string> = {};

/** 0 for the territory's dominant zone, 1 for a zone that stands for a whole area, 2 for any other. */
function rank(territory: string, names: string[]): number {
  if (names.includes(primaryZones[territory] ?? '')) return 0;
  const golden = metazones.some(
    ({ mapZone }) => names.includes(mapZone._type) && ['001', territory].includes(mapZone._territory),
  );
  return golden ? 1 : 2;
}

const found = new Map<string, { name: string; rank: number }[]>();
for (const [id, zone] of Object.entries(zones)) {
  if (typeof zone === 'string' || zone._deprecated || !zone._alias) continue;
  const names = zone._alias.split(' ');
  const name = zone._iana ?? names[0] ?? '';
  if (!/^[A-Z][A-Za-z]+\/./.test(name) || name.startsWith('Etc/')) continue;
  const territory = zone._region ?? id.slice(0, 2).toUpperCase();
  new Intl.DateTimeFormat('en', { timeZone: name }); // throws where this Node does not know the name
  const zoneRank = rank(territory, names);
  if (zoneRank === 0) dominant[territory] = name;
  found.set(territory, [...(found.get(territory) ?? []), { name, rank: zoneRank }]);
}
for (const [territory, names] of Object.entries(AMENDMENTS)) {
  found.set(
    territory,
    names.map((name) => ({ name, rank: 1 })),
  );
}

const territories = Object.fromEntries(
  [...found]
    .sort(([a], [b]) => a.localeCompare(b))
    .map(([territory, list]) => [
      territory,
      list.sort((a, b) => a.rank - b.rank || a.name.localeCompare(b.name)).map(({ name }) => name),
    ]),
);
writeFileSync(
  resolve('lib/calendar/data/territory-zones.json'),
  `${JSON.stringify({ zones: territories, dominant })}\n`,
);
const total = Object.values(territories).reduce((sum, list) => sum + list.length, 0);
console.log(`${Object.keys(territories).length} territories, ${total} zones`);
