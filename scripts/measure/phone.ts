/**
 * Share of example numbers of libphonenumber whose territory is found: in E.164, and in national form with
 * the country field filled in.
 *
 *   npx tsx scripts/measure/phone.ts --data ../shared/data [--show]
 */
import { ranked } from '../../lib/detect/language/distribution';
import { phoneSource } from '../../lib/detect/region/phone';
import { dataFolder, jsonLines } from './data';

interface Item {
  region: string;
  e164: string;
  national: string;
}

const show = process.argv.includes('--show');
const items = jsonLines<Item>(`${dataFolder()}/phone/libphonenumber-examples.dev.jsonl`);
let first = 0;
let named = 0;
let agreeing = 0;
for (const { region, e164, national } of items) {
  const found = await phoneSource(e164, undefined);
  const top = found && ranked(found.regions)[0]?.[0];
  if (top === region) first++;
  else if (show) console.log(region, e164, found && [...found.regions]);
  if (found?.regions.has(region)) named++;
  if ((await phoneSource(national, region))?.regions.has(region)) agreeing++;
}
const percent = (count: number) =>
  `${((100 * count) / items.length).toFixed(1)} % (${count}/${items.length})`;
console.log(`phone.e164.region ${percent(first)}`);
console.log(`phone.e164.amongNamed ${percent(named)}`);
console.log(`phone.national.region ${percent(agreeing)}`);
