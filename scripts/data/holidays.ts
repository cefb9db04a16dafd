import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HolidayFile } from '../../lib/calendar/holiday-file';
import {
  type Day,
  daysOf,
  knownTerritories,
  listedTo,
  nameLanguage,
  subdivisionsOf,
} from './holidays/compute';
import { CORRECTIONS } from './holidays/corrections';
import { readme } from './holidays/readme';
import { WORKED_DAYS } from './holidays/worked-days';

type Row = HolidayFile['days'][number];

/**
 * Writes public/holidays/: one table of public holidays per territory with what its subdivisions have besides, an
 * index, and the README with licence, attribution and our changes. Run: `npx tsx scripts/data/holidays.ts [first year] [last year]`.
 */
const [from = 2026, to = from + 3] = process.argv.slice(2).map(Number);
const folder = resolve('public/holidays');
const { version } = JSON.parse(readFileSync(resolve('node_modules/date-holidays/package.json'), 'utf8'));

/** `["date", "name", "english"]`, with a fourth field: "e" for estimated dates, "h14:00" for half-days. */
const row = ({ date, name, english, estimated, closes }: Day): Row => {
  if (closes) return [date, name, english, `h${closes}`];
  return estimated ? [date, name, english, 'e'] : [date, name, english];
};

function table(territory: string): HolidayFile {
  const listed = listedTo(territory, from, to);
  const worked = WORKED_DAYS.filter((it) => it.territory === territory).flatMap(({ dates }) => dates);
  const subdivisions = subdivisionsOf(territory, from, to);
  return {
    schema: 2,
    territory,
    years: [from, to],
    ...(listed && { listedTo: listed }),
    language: nameLanguage(territory),
    ...(worked.length > 0 && { worked }),
    days: daysOf(territory, from, to).map(row),
    ...(subdivisions.length > 0 && {
      subdivisions: Object.fromEntries(
        subdivisions.map(({ code, name, english, days, without }) => [
          code,
          {
            name,
            ...(english !== name && { english }),
            ...(days.length > 0 && { days: days.map(row) }),
            ...(without.length > 0 && { without }),
          },
        ]),
      ),
    }),
  };
}

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (/^([A-Z]{2}|index)\.json$/.test(file)) rmSync(join(folder, file));
const tables = knownTerritories().map(table);
for (const file of tables) writeFileSync(join(folder, `${file.territory}.json`), `${lines(file)}\n`);
writeFileSync(
  join(folder, 'index.json'),
  `${JSON.stringify({ schema: 2, source: `date-holidays ${version}`, years: [from, to], territories: tables.map(({ territory }) => territory) })}\n`,
);
writeFileSync(
  join(folder, 'README.md'),
  readme({ version, from, to, tables, corrections: CORRECTIONS, worked: WORKED_DAYS }),
);
// The package's licence, with the list of articles that CC BY-SA asks to credit.
copyFileSync(resolve('node_modules/date-holidays/LICENSE'), join(folder, 'LICENSE'));
const rows = tables.reduce((sum, { days }) => sum + days.length, 0);
console.log(`${tables.length} territories, ${rows} days, ${from}–${to}`);

/** JSON with one holiday or subdivision a line, so that a change of the data can be reviewed. */
function lines({ days, subdivisions, ...head }: HolidayFile): string {
  const rows = days.map((day) => JSON.stringify(day)).join(',\n');
  const parts = Object.entries(subdivisions ?? {}).map(
    ([code, part]) => `${JSON.stringify(code)}:${JSON.stringify(part)}`,
  );
  const more = parts.length > 0 ? `,"subdivisions":{\n${parts.join(',\n')}\n}` : '';
  return `${JSON.stringify(head).slice(0, -1)},"days":[\n${rows}\n]${more}}`;
}
