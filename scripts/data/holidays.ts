import { copyFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { HolidayFile } from '../../lib/calendar/holiday-file';
import { type Day, knownTerritories, listedTo, nameLanguage, nationalHolidays } from './holidays/compute';
import { CORRECTIONS } from './holidays/corrections';
import { readme } from './holidays/readme';

/**
 * Writes public/holidays/: one table of national public holidays per territory, an index, and the README with
 * licence, attribution and our changes. Run: `npx tsx scripts/data/holidays.ts [first year] [last year]`.
 */
const [from = 2026, to = from + 3] = process.argv.slice(2).map(Number);
const folder = resolve('public/holidays');
const { version } = JSON.parse(readFileSync(resolve('node_modules/date-holidays/package.json'), 'utf8'));

/** `["date", "name", "english"]`, with a fourth field "e" for estimated dates. */
const row = ({ date, name, english, estimated }: Day): HolidayFile['days'][number] =>
  estimated ? [date, name, english, 'e'] : [date, name, english];

function table(territory: string): HolidayFile {
  const days = new Map<string, Day>();
  // The year before counts too, for holidays that reach into the first year.
  for (let year = from - 1; year <= to; year += 1) {
    for (const day of nationalHolidays(territory, year)) {
      const inYears = day.date >= `${from}` && day.date < `${to + 1}`;
      if (inYears && !days.has(day.date)) days.set(day.date, day);
    }
  }
  const sorted = [...days.values()].sort((a, b) => a.date.localeCompare(b.date));
  const listed = listedTo(territory, from, to);
  return {
    schema: 1,
    territory,
    years: [from, to],
    ...(listed && { listedTo: listed }),
    language: nameLanguage(territory),
    days: sorted.map(row),
  };
}

mkdirSync(folder, { recursive: true });
for (const file of readdirSync(folder)) if (/^([A-Z]{2}|index)\.json$/.test(file)) rmSync(join(folder, file));
const tables = knownTerritories().map(table);
for (const file of tables) writeFileSync(join(folder, `${file.territory}.json`), `${lines(file)}\n`);
writeFileSync(
  join(folder, 'index.json'),
  `${JSON.stringify({ schema: 1, source: `date-holidays ${version}`, years: [from, to], territories: tables.map(({ territory }) => territory) })}\n`,
);
writeFileSync(join(folder, 'README.md'), readme({ version, from, to, tables, corrections: CORRECTIONS }));
// The package's licence, with the list of articles that CC BY-SA asks to credit.
copyFileSync(resolve('node_modules/date-holidays/LICENSE'), join(folder, 'LICENSE'));
const rows = tables.reduce((sum, { days }) => sum + days.length, 0);
console.log(`${tables.length} territories, ${rows} days, ${from}–${to}`);

/** JSON with one holiday a line, so that a change of the data can be reviewed. */
function lines({ days, ...head }: HolidayFile): string {
  const rows = days.map((day) => JSON.stringify(day)).join(',\n');
  return `${JSON.stringify(head).slice(0, -1)},"days":[\n${rows}\n]}`;
}
