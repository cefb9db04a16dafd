import { dates } from './rules/dates';
import { hedges } from './rules/hedges';
import { hides } from './rules/hides';
import { ids } from './rules/ids';
import { lines } from './rules/lines';
import { nearDuplicates } from './rules/near-duplicates';
import { noEvidence } from './rules/no-evidence';
import { promises } from './rules/promises';
import { reach } from './rules/reach';
import { registers } from './rules/registers';
import type { Rule } from './rules/rule';
import { size } from './rules/size';
import { tones } from './rules/tones';
import { typography } from './rules/typography';
import { usedSources } from './rules/used-sources';
import { verified } from './rules/verified';
import type { LayerFolder } from './sources';

const RULES: readonly Rule[] = [
  ids,
  usedSources,
  dates,
  hedges,
  typography,
  nearDuplicates,
  reach,
  hides,
  tones,
  lines,
  registers,
  noEvidence,
  verified,
  promises,
  size,
];

/**
 * Everything a reviewer would send back, as sentences that name file, entry, what is wrong and how to mend it. What
 * does not fit the schema comes first.
 */
export async function check(folders: readonly LayerFolder[]): Promise<string[]> {
  const findings = folders.flatMap(({ problems }) => problems);
  for (const rule of RULES)
    for (const { file, about, what } of await rule(folders)) findings.push(`${file}: ${about}: ${what}`);
  return findings;
}
