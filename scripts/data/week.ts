import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * Writes lib/calendar/data/week.json: the territories whose weekend is not Saturday and Sunday, with ISO 8601
 * weekday numbers (1 Monday … 7 Sunday). Source: CLDR supplemental weekData (cldr-core), amended where CLDR has
 * no entry and another source was read. Run: `npx tsx scripts/data/week.ts`.
 */

/** Territories for which CLDR falls back to Saturday and Sunday although the weekend there is another one. */
const AMENDMENTS: Record<string, { weekend: number[]; source: string }> = {
  BD: {
    weekend: [5, 6],
    source:
      'https://www.tbsnews.net/bangladesh/office-hours-back-9am-5pm-today-879546 (Ministry of Public Administration, 2024: office days Sunday to Thursday)',
  },
  MV: {
    weekend: [5, 6],
    source:
      'https://tradeportal.accio.gencat.cat/ca/mercats-potencials/maldives/horari (2024: public offices work Sunday to Thursday)',
  },
};

const ISO_DAY: Record<string, number> = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };

interface WeekData {
  weekendStart: Record<string, string>;
  weekendEnd: Record<string, string>;
}

function isoDay(name: string | undefined): number {
  const day = name ? ISO_DAY[name] : undefined;
  if (!day) throw new Error(`weekData names the unknown weekday "${name}"`);
  return day;
}

/** Weekend of a territory by CLDR: every day from weekendStart to weekendEnd; "001" is the world's default. */
function cldrWeekend({ weekendStart, weekendEnd }: WeekData, territory: string): number[] {
  const first = isoDay(weekendStart[territory] ?? weekendStart['001']);
  const last = isoDay(weekendEnd[territory] ?? weekendEnd['001']);
  const days = [first];
  for (let day = first; day !== last; ) {
    day = (day % 7) + 1;
    days.push(day);
  }
  return days.sort((a, b) => a - b);
}

const supplemental = resolve('node_modules/cldr-core/supplemental');
const { weekData } = JSON.parse(readFileSync(join(supplemental, 'weekData.json'), 'utf8')).supplemental as {
  weekData: WeekData;
};

const exceptions: Record<string, number[]> = {};
for (const territory of [...Object.keys(weekData.weekendStart), ...Object.keys(weekData.weekendEnd)]) {
  const weekend = cldrWeekend(weekData, territory);
  if (/^[A-Z]{2}$/.test(territory) && weekend.join() !== '6,7') exceptions[territory] = weekend;
}
for (const [territory, { weekend }] of Object.entries(AMENDMENTS)) exceptions[territory] = weekend;

const sorted = Object.fromEntries(Object.entries(exceptions).sort(([a], [b]) => a.localeCompare(b)));
writeFileSync(resolve('lib/calendar/data/week.json'), `${JSON.stringify(sorted)}\n`);
console.log(`${Object.keys(sorted).length} territories with another weekend than Saturday and Sunday`);
