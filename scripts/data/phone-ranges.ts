/**
 * Writes lib/detect/data/phone-ranges.json from Google's metadata as libphonenumber-js ships it whole
 * (`metadata.max.json`): for each calling code that several territories share, the patterns of the national numbers
 * that each of them has, of all types. The small metadata that the panel loads can't tell some of these apart.
 *
 *   npx tsx scripts/data/phone-ranges.ts
 */
import { writeFileSync } from 'node:fs';
import { getCountries, getCountryCallingCode, Metadata } from 'libphonenumber-js/max';

const TYPES = [
  ...['FIXED_LINE', 'MOBILE', 'TOLL_FREE', 'PREMIUM_RATE', 'SHARED_COST', 'VOIP', 'PERSONAL_NUMBER'],
  ...['PAGER', 'UAN', 'VOICEMAIL'],
];

/** What the class has beyond its published types. */
interface Plan {
  type(name: string): { pattern(): string } | undefined;
}

const byCode = new Map<string, Record<string, string>>();
for (const region of getCountries()) {
  const metadata = new Metadata();
  metadata.selectNumberingPlan(region);
  const plan = metadata.numberingPlan as unknown as Plan;
  const patterns = new Set(
    TYPES.flatMap((type) => plan.type(type)?.pattern().replaceAll('?:', '').replaceAll('\\d', '#') ?? []),
  );
  const code = getCountryCallingCode(region);
  byCode.set(code, { ...byCode.get(code), [region]: [...patterns].join('|') });
}
const shared = Object.fromEntries([...byCode].filter(([, ranges]) => Object.keys(ranges).length > 1));
const target = new URL('../../lib/detect/data/phone-ranges.json', import.meta.url);
writeFileSync(target, `${JSON.stringify(shared, null, 1)}\n`);
console.log(Object.keys(shared).length, 'calling codes');
