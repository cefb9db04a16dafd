import type { HolidayFile } from '../../../lib/calendar/holiday-file';
import type { Correction } from './corrections';
import type { WorkedDays } from './worked-days';

interface Contents {
  version: string;
  from: number;
  to: number;
  tables: HolidayFile[];
  corrections: readonly Correction[];
  worked: readonly WorkedDays[];
}

/** README of public/holidays: what the files are, their licence and what was changed. */
export function readme({ version, from, to, tables, corrections, worked }: Contents): string {
  const ending = tables.filter(({ listedTo }) => listedTo);
  return `# Public holidays ${from}–${to}

Made by \`npx tsx scripts/data/holidays.ts\`; don't edit by hand.

One file per territory (ISO 3166-1 alpha-2). A row of \`days\` is \`[local date, name in the language named by
"language", English name]\`; a fourth field \`"e"\` marks dates that may still move, since they follow lunar months
or are expected and not announced yet, and \`"h14:00"\` a half-day that is off from that local time on.
\`subdivisions\` holds, by ISO 3166-2 code without the territory, what is different there: \`days\` that the whole
territory has not, and dates \`without\` its holidays. \`worked\` are weekend days on which people work in exchange for
a bridge day. \`years\` is the span covered. \`listedTo\` is the last year in which those days are complete that no
rule computes. \`index.json\` lists the ${tables.length} territories.

## Licence

The files \`*.json\` in this folder are **not** under the licence of the program. They are an adaptation of the
holiday data of [date-holidays](https://github.com/commenthol/date-holidays) ${version}, copyright its
contributors, which is available under
[Creative Commons Attribution-ShareAlike 3.0 Unported](https://creativecommons.org/licenses/by-sa/3.0/) (the data
relies on Wikipedia articles; the list of them is in LICENSE). These files are
available under the same licence: whoever passes them on, changed or not, does so under CC BY-SA 3.0 or a
compatible licence, with this attribution. They come without any warranty.

## Changes made to the data

- Only holidays of type \`public\` of the territory and of its subdivisions, and half-days of type \`bank\`, computed to
  dates for ${from}–${to}. (IC, the Canary Islands, has no ISO code of its own and is left out.)
- Holidays of several days became one row per day, days that run from sunset became the civil day that follows,
  and of two holidays on one day the first was kept.
- Corrections:
${corrections.map(({ territory, why, source }) => `  - ${territory}: ${why} (<${source}>)`).join('\n')}
- Worked weekend days, which the package does not have:
${worked.map(({ territory, dates, source }) => `  - ${territory}: ${dates.join(', ')} (<${source}>)`).join('\n')}

## Complete for fewer years

Days that are listed year by year in the source and whose lists end:
${ending.map(({ territory, listedTo }) => `${territory} ${(listedTo ?? 0) < from ? 'not listed' : `to ${listedTo}`}`).join(', ')}.
`;
}
