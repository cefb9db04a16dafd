/**
 * Exact agreement of lib/detect/names with the official CLDR person-name cases.
 * Run: npx tsx scripts/measure/names.ts --data DIR [--all] [--errors LOCALE]
 *
 * DIR holds person-names/cldr47.dev.jsonl.gz. Counted: locales with data of their own here, every order, length,
 * usage and formality; monograms are left out because Savoir ships none.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { localeData, parseLocale } from '../../lib/detect/names/cldr-data';
import type { CldrName } from '../../lib/detect/names/cldr-format';
import { formatCldr } from '../../lib/detect/names/cldr-format';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, errors: { type: 'string' } },
});
type Case = [string, string, string, string, string];
const path = resolve(values.data, 'person-names/cldr47.dev.jsonl.gz');
let lines: string[];
try {
  lines = gunzipSync(readFileSync(path)).toString('utf8').trim().split('\n');
} catch {
  console.error(`no ${path}: pass --data DIR with the person-name cases`);
  process.exit(2);
}

let total = 0;
let right = 0;
const perLocale = new Map<string, [number, number]>();
for (const line of lines) {
  const item = JSON.parse(line) as { locale: string; kind: string; name: CldrName; cases: Case[] };
  const locale = parseLocale(item.locale);
  if (!locale || !localeData(locale)) continue;
  const counts = perLocale.get(item.locale) ?? [0, 0];
  perLocale.set(item.locale, counts);
  for (const [order, length, usage, formality, expected] of item.cases) {
    if (usage === 'monogram') continue;
    const got = formatCldr(item.name, { locale: item.locale, order, length, usage, formality } as never);
    total++;
    counts[1]++;
    if (got === expected) {
      right++;
      counts[0]++;
    } else if (values.errors === item.locale)
      console.log(item.kind, order, length, usage, formality, JSON.stringify(item.name), { expected, got });
  }
}
for (const [locale, [good, all]] of [...perLocale].sort((a, b) => a[1][0] / a[1][1] - b[1][0] / b[1][1]))
  if (good < all) console.log(`${locale}\t${((100 * good) / all).toFixed(1)} % of ${all}`);
console.log(`exact: ${((100 * right) / total).toFixed(2)} % of ${total} cases, ${perLocale.size} locales`);
