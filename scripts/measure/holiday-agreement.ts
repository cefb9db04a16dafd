import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { parseHolidayTable } from '../../lib/calendar/holiday-file';
import { weekendDays } from '../../lib/calendar/weekend';
import { judgement } from '../data/holidays/differences';

/** Below a data folder: the holidays of another project, python-holidays. A check, never a source. */
export const REFERENCE = 'calendar/public-holidays-2026-2028.json.gz';

/**
 * Territories with reviewed tips, and those that are to follow: large markets of every continent, then the members of the
 * European Union by the size of their economy. Sixty together.
 */
const DEEP =
  'AE,AR,AT,AU,BE,BR,CA,CH,CN,CZ,DE,DK,ES,FI,FR,GB,HK,HU,ID,IE,IN,IT,JP,KR,MX,NG,NL,NO,NZ,PL,PT,SA,SE,SG,TR,TW,US,VN,ZA';
const NEXT = 'TH,MY,PH,CO,CL,PE,IL,MA,KE,RO,GR,UA,PK,BD,EG,SK,BG,LU,HR,LT,SI';
/** `all`: asked for by name, then the most populous by CLDR (territoryInfo) that both sides know. */
const NAMED = ['DE', 'FR', 'MX', 'JP', 'SA', 'GB', 'US'];
const POPULOUS = 60;

/** Shares, 0 to 1, for one territory. */
export interface Agreement {
  territory: string;
  all: number;
  working: number;
  tolerant: number;
  judged: number;
  differences: string[];
  /** Differences on which nobody has judged yet. */
  unjudged: string[];
}

interface Reference {
  years: number[];
  holidays: Record<string, [date: string, name: string][]>;
}

/**
 * Compares public/holidays/ with the reference below `folder`, territory by territory.
 *
 * @param which the territories: `deep` with reviewed tips, `next` in line, `all` the most populous, or their codes
 * @returns undefined where the folder has no such file
 */
export function holidayAgreement(
  folder: string,
  which: 'deep' | 'next' | 'all' | string[],
): Agreement[] | undefined {
  const path = join(folder, REFERENCE);
  if (!existsSync(path)) return undefined;
  const reference: Reference = JSON.parse(gunzipSync(readFileSync(path)).toString());
  const codes =
    which === 'deep'
      ? DEEP.split(',')
      : which === 'next'
        ? NEXT.split(',')
        : which === 'all'
          ? populous(reference)
          : which;
  return codes.flatMap((territory) => compare(territory, reference) ?? []);
}

const hasTable = (territory: string): boolean => existsSync(`public/holidays/${territory}.json`);

/** Those that are asked for by name, then the most populous by CLDR that both sides know. */
function populous({ holidays }: Reference): string[] {
  const population: Record<string, { _population: string }> = JSON.parse(
    readFileSync('node_modules/cldr-core/supplemental/territoryInfo.json', 'utf8'),
  ).supplemental.territoryInfo;
  const known = Object.keys(population)
    .filter((code) => hasTable(code) && holidays[code]?.length)
    .sort((a, b) => Number(population[b]?._population) - Number(population[a]?._population));
  return [...new Set([...NAMED, ...known])].slice(0, POPULOUS);
}

function compare(territory: string, { years, holidays }: Reference): Agreement | undefined {
  const other = holidays[territory];
  if (!other || !hasTable(territory)) return undefined;
  const table = parseHolidayTable(JSON.parse(readFileSync(`public/holidays/${territory}.json`, 'utf8')));
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
  const line = (date: string) => {
    const side = ours.has(date) ? 'only ours  ' : 'only theirs';
    const judged = judgement(territory, date, !working(date));
    const verdict = judged ? ` (right: ${judged.right}, ${judged.why})` : '';
    const name = ours.get(date)?.english ?? theirs.get(date);
    return `${territory} ${side} ${date}${working(date) ? '' : ' (weekend)'} ${name}${verdict}`;
  };
  const standing = workingApart.filter((date) => judgement(territory, date, false)?.right !== 'ours');
  return {
    territory,
    all: share(both.length, apart.length),
    working: share(both.filter(working).length, workingApart.length),
    tolerant: share(
      both.filter(working).length,
      workingApart.filter((date) => !(estimated(date) && near(date))).length,
    ),
    judged: share(dates.length - standing.length, standing.length),
    differences: apart.map(line),
    unjudged: apart.filter((date) => !judgement(territory, date, !working(date))).map(line),
  };
}

/** The mean over territories. */
export const meanOf = (
  results: readonly Agreement[],
  figure: 'all' | 'working' | 'tolerant' | 'judged',
): number => results.reduce((sum, result) => sum + result[figure], 0) / results.length;
