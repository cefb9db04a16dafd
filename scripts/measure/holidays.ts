import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { parseHolidayTable } from '../../lib/calendar/holiday-file';
import { weekendDays } from '../../lib/calendar/weekend';
import { CORRECTIONS } from '../data/holidays/corrections';

/**
 * Compares public/holidays/ with the holidays of another project, python-holidays
 * (`calendar/public-holidays-2026-2028.json.gz` below the data folder), and prints the agreement per territory
 * and every difference. Agreement is the share of dates in both among the dates in either. Figures:
 * `all` counts every date, `working` those on which people would otherwise be at work (the rest changes
 * nothing), `tolerant` also accepts estimated dates that differ by one day.
 *
 * Run: `npx tsx scripts/measure/holidays.ts --data DIR [--territories DE,FR] [--differences] [--json]`
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    territories: { type: 'string' },
    differences: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

/** Asked for by name, then the most populous by CLDR (territoryInfo) that both sides know. */
const NAMED = ['DE', 'FR', 'MX', 'JP', 'SA', 'GB', 'US'];
const POPULOUS = 60;

const reference = resolve(values.data, 'calendar/public-holidays-2026-2028.json.gz');
if (!existsSync(reference)) {
  console.error(`missing: ${reference}`);
  process.exit(2);
}
const { years, holidays } = JSON.parse(gunzipSync(readFileSync(reference)).toString()) as {
  years: number[];
  holidays: Record<string, [date: string, name: string][]>;
};
const tables = new Map(
  readdirSync('public/holidays')
    .filter((file) => /^[A-Z]{2}\.json$/.test(file))
    .map((file) => [
      file.slice(0, 2),
      parseHolidayTable(JSON.parse(readFileSync(join('public/holidays', file), 'utf8'))),
    ]),
);

interface Result {
  territory: string;
  all: number;
  working: number;
  tolerant: number;
  differences: string[];
}

const population: Record<string, { _population: string }> = JSON.parse(
  readFileSync('node_modules/cldr-core/supplemental/territoryInfo.json', 'utf8'),
).supplemental.territoryInfo;
const known = Object.keys(population)
  .filter((code) => tables.has(code) && holidays[code]?.length)
  .sort((a, b) => Number(population[b]?._population) - Number(population[a]?._population));
const chosen = values.territories?.split(',') ?? [...new Set([...NAMED, ...known])].slice(0, POPULOUS);
const results = chosen.flatMap((territory) => compare(territory) ?? []);

function compare(territory: string): Result | undefined {
  const table = tables.get(territory);
  const other = holidays[territory];
  if (!table || !other) return undefined;
  const span = (date: string) => years.includes(Number(date.slice(0, 4)));
  const ours = new Map([...table.days].filter(([date]) => span(date)));
  const theirs = new Map(other.filter(([date]) => span(date)));
  const working = (date: string) =>
    !weekendDays(territory).includes(((new Date(date).getUTCDay() + 6) % 7) + 1);
  const near = (date: string) =>
    [-1, 1].some((days) => {
      const moved = new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10);
      return ours.has(date) ? theirs.has(moved) && !ours.has(moved) : ours.has(moved) && !theirs.has(moved);
    });
  const estimated = (date: string) =>
    ours.get(date)?.estimated ||
    /estimated|Eid|Prophet|Ashura|Arafa|Isra|Islamic/.test(theirs.get(date) ?? '');

  const dates = [...new Set([...ours.keys(), ...theirs.keys()])].sort();
  const both = dates.filter((date) => ours.has(date) && theirs.has(date));
  const apart = dates.filter((date) => ours.has(date) !== theirs.has(date));
  const share = (agreed: number, differing: number) =>
    agreed + differing ? agreed / (agreed + differing) : 1;
  const workingApart = apart.filter(working);
  return {
    territory,
    all: share(both.length, apart.length),
    working: share(both.filter(working).length, workingApart.length),
    tolerant: share(
      both.filter(working).length,
      workingApart.filter((date) => !(estimated(date) && near(date))).length,
    ),
    differences: apart.map((date) => {
      const side = ours.has(date) ? 'only ours  ' : 'only theirs';
      const name = ours.get(date)?.english ?? theirs.get(date);
      return `${territory} ${side} ${date}${working(date) ? '' : ' (weekend)'} ${name}`;
    }),
  };
}

const mean = (figure: 'all' | 'working' | 'tolerant') =>
  results.reduce((sum, result) => sum + result[figure], 0) / results.length;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

if (values.json) {
  console.log(
    JSON.stringify({
      'holidays.territories': results.length,
      'holidays.agreement': mean('all'),
      'holidays.agreement.working': mean('working'),
      'holidays.agreement.tolerant': mean('tolerant'),
    }),
  );
} else {
  const corrected = new Set(CORRECTIONS.map(({ territory }) => territory));
  for (const { territory, all, working, tolerant, differences } of results) {
    const note = corrected.has(territory) ? '  corrected by us' : '';
    console.log(
      `${territory}  all ${percent(all)}  working ${percent(working)}  tolerant ${percent(tolerant)}${note}`,
    );
    if (values.differences) for (const line of differences) console.log(`    ${line}`);
  }
  console.log(
    `${results.length} territories, mean: all ${percent(mean('all'))}, working ${percent(mean('working'))}, tolerant ${percent(mean('tolerant'))}`,
  );
}
