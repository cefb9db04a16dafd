import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { CORRECTIONS } from '../data/holidays/corrections';
import { holidayAgreement, meanOf, REFERENCE } from './holiday-agreement';

/**
 * Compares public/holidays/ with the holidays of another project, python-holidays
 * (`calendar/public-holidays-2026-2028.json.gz` below the data folder), and prints the agreement per territory
 * and every difference. Agreement is the share of dates in both among the dates in either. Figures:
 * `all` counts every date, `working` those on which people would otherwise be at work (the rest changes
 * nothing), `tolerant` also accepts estimated dates that differ by one day, and `judged` counts as agreed what
 * changes no working day and what is ours by `differences.ts`. The other list is a check, never a source.
 *
 * Run: `npx tsx scripts/measure/holidays.ts --data DIR [--territories DE,FR|next|all] [--differences] [--json]`
 * Without `--territories` it takes those with reviewed tips; `next` are the next in line, `all` the most populous.
 */
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    territories: { type: 'string' },
    differences: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
  },
});

const asked = values.territories;
const which = asked === 'all' || asked === 'next' ? asked : (asked?.split(',') ?? 'deep');
const found = holidayAgreement(resolve(values.data), which);
if (!found) {
  console.error(`missing: ${resolve(values.data, REFERENCE)}`);
  process.exit(2);
}
const results = found;
const percent = (share: number) => `${(100 * share).toFixed(1)} %`;

if (values.json) {
  console.log(
    JSON.stringify({
      'holidays.territories': results.length,
      'holidays.agreement': meanOf(results, 'all'),
      'holidays.agreement.working': meanOf(results, 'working'),
      'holidays.agreement.tolerant': meanOf(results, 'tolerant'),
      'holidays.agreement.judged': meanOf(results, 'judged'),
      'holidays.differences.unjudged': results.reduce((sum, { unjudged }) => sum + unjudged.length, 0),
    }),
  );
} else {
  const corrected = new Set(CORRECTIONS.map(({ territory }) => territory));
  for (const { territory, all, working, tolerant, judged, differences } of results) {
    const note = corrected.has(territory) ? '  corrected by us' : '';
    console.log(
      `${territory}  all ${percent(all)}  working ${percent(working)}  tolerant ${percent(tolerant)}  judged ${percent(judged)}${note}`,
    );
    if (values.differences) for (const line of differences) console.log(`    ${line}`);
  }
  const unjudged = results.flatMap((result) => result.unjudged);
  console.log(
    `${results.length} territories, mean: all ${percent(meanOf(results, 'all'))}, working ${percent(meanOf(results, 'working'))}, tolerant ${percent(meanOf(results, 'tolerant'))}, judged ${percent(meanOf(results, 'judged'))}`,
  );
  console.log(`differences that nobody judged: ${unjudged.length}`);
  for (const line of unjudged) console.log(`    ${line}`);
}
