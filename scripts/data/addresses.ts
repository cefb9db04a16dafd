/**
 * Writes lib/detect/data/addresses.json from Google's address metadata (libaddressinput, Apache-2.0):
 *   shaped  territory → pattern of its postal codes where they look like few others
 *   digits  number of digits → territories whose postal codes are that many digits and stand before the town
 *
 *   npx tsx scripts/data/addresses.ts ../shared/data/address
 */
import { readFileSync, writeFileSync } from 'node:fs';

interface Country {
  key: string;
  zip?: string;
  zipex?: string;
  fmt?: string;
}

/** Codes of letters and digits, or parted by a sign. Left out: "BM 1200", "ABC 123", which may be anything. */
const SHAPED = [
  ...[
    'AD',
    'BB',
    'BR',
    'CA',
    'CZ',
    'GB',
    'GG',
    'GI',
    'GR',
    'IM',
    'JE',
    'JP',
    'KY',
    'LV',
    'NL',
    'PL',
    'PT',
    'SE',
    'SK',
  ],
];

const [, , folder] = process.argv;
if (!folder) throw new Error('Name the folder that holds countryinfo.jsonl.');
const countries = readFileSync(`${folder}/countryinfo.jsonl`, 'utf8')
  .split('\n')
  .filter((line) => line.trim())
  .map((line) => JSON.parse(line) as Country);

/** With the sign that the pattern leaves optional: without it a code is digits like any others. Groups are short. */
const strict = (zip: string) =>
  zip
    .replaceAll('[ ]?', ' ')
    .replaceAll('[\\-]?', '-')
    .replaceAll('-?', '-')
    .replaceAll('\\d', '#')
    .replace(/^\((.*)\)\?$/, '$1');

const shaped: Record<string, string> = {};
const digits: Record<string, string[]> = {};
for (const { key, zip, zipex = '', fmt = '' } of countries) {
  if (!zip) continue;
  if (SHAPED.includes(key))
    shaped[key] = key === 'CZ' || key === 'SK' || key === 'SE' || key === 'GR' ? '### ##' : strict(zip);
  const first = zipex.split(',')[0] ?? '';
  // "%Z %C": the code, then the town on the same line.
  if (/^\d{4,5}$/.test(first) && /%Z ?(?:-|\/)? ?%C/.test(fmt))
    digits[first.length] = [...(digits[first.length] ?? []), key];
}
const target = new URL('../../lib/detect/data/addresses.json', import.meta.url);
const data = {
  shaped,
  digits: Object.fromEntries(Object.entries(digits).map(([length, keys]) => [length, keys.sort().join(' ')])),
};
writeFileSync(target, `${JSON.stringify(data, null, 1)}\n`);
console.log(data);
