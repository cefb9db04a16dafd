/**
 * Writes lib/detect/data/person-names.json: the part of CLDR's person-name data (cldr-person-names-full, licence
 * Unicode-3.0) that formatting uses, for the languages Savoir supports. Run: npx tsx scripts/data/person-names.ts
 *
 * Left out: monograms and sample names. Equal patterns are stored once and referred to by number.
 */
import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';

const LOCALES = (
  'und en en-GB es es-419 es-MX es-US pt pt-PT fr fr-CA de it nl pl ru uk tr ar he fa hi hi-Latn bn id ms vi th ' +
  'ja ko zh zh-Hant zh-Hant-HK sv da nb no nn fi cs sk hu ro bg hr sr bs sl el et lv lt ca ur ta'
).split(' ');
const ORDERS = ['givenFirst', 'surnameFirst', 'sorting'] as const;
const LENGTHS = ['long', 'medium', 'short'] as const;
const USAGES = ['referring', 'addressing'] as const;
const FORMALITIES = ['formal', 'informal'] as const;

interface PersonNames {
  givenFirst: string[];
  surnameFirst: string[];
  nativeSpaceReplacement: string;
  foreignSpaceReplacement: string;
  initial: string;
  initialSequence: string;
  personName: Record<string, Record<string, Record<string, Record<string, string>>>>;
}

const packages = resolve('node_modules');
const readJson = async (path: string) => JSON.parse(await readFile(resolve(packages, path), 'utf8'));

const patterns: string[] = [];
const numberOf = (pattern: string) => {
  const known = patterns.indexOf(pattern);
  return known >= 0 ? known : patterns.push(pattern) - 1;
};

/** One list per order, length, usage and formality; most hold one pattern, some locales give alternatives. */
function patternNumbers(data: PersonNames) {
  const cells: (number | number[] | null)[] = [];
  for (const order of ORDERS)
    for (const length of LENGTHS)
      for (const usage of USAGES)
        for (const formality of FORMALITIES) {
          if (order === 'sorting' && usage === 'addressing') continue;
          const forms = data.personName[order]?.[length]?.[usage] ?? {};
          const found = Object.keys(forms)
            .filter((key) => key === formality || key.startsWith(`${formality}-alt-`))
            .sort()
            .map((key) => numberOf(forms[key] ?? ''));
          const [first, ...rest] = [...new Set(found)];
          cells.push(first === undefined ? null : rest.length ? [first, ...rest] : first);
        }
  return cells;
}

const locales: Record<string, unknown> = {};
const sameAs = new Map<string, string>();
for (const locale of LOCALES) {
  const file = await readJson(`cldr-person-names-full/main/${locale}/personNames.json`);
  const data = file.main[locale].personNames as PersonNames;
  const entry = {
    givenFirst: data.givenFirst.join(' '),
    surnameFirst: data.surnameFirst.join(' '),
    nativeSpace: data.nativeSpaceReplacement,
    foreignSpace: data.foreignSpaceReplacement,
    initial: data.initial,
    initialSequence: data.initialSequence,
    patterns: patternNumbers(data),
  };
  const text = JSON.stringify(entry);
  const twin = sameAs.get(text);
  locales[locale] = twin ?? entry;
  if (!twin) sameAs.set(text, locale);
}

const supplemental = await readJson('cldr-core/supplemental/parentLocales.json');
const parents: Record<string, string> = {};
for (const [child, parent] of Object.entries(supplemental.supplemental.parentLocales.parentLocale)) {
  if (LOCALES.includes(parent as string) && parent !== 'und' && LOCALES.includes(child.split('-')[0] ?? ''))
    parents[child] = parent as string;
}
const children: Record<string, string> = {};
for (const [child, parent] of Object.entries(parents))
  children[parent] = children[parent] ? `${children[parent]} ${child}` : child;

const version = (await readJson('cldr-person-names-full/package.json')).version as string;
const out = `${JSON.stringify({ cldr: version, licence: 'Unicode-3.0', patterns, children, locales })}\n`;
await writeFile(resolve('lib/detect/data/person-names.json'), out);
console.log(`${Object.keys(locales).length} locales, ${patterns.length} patterns, ${out.length} bytes`);
