/**
 * Language of a message through the panel's own code, on lid/dev and the stress sets beside it: macro accuracy over
 * the 42 languages, by length, with a region, under noise; how much can be answered; calibration.
 *
 *   npx tsx scripts/measure/language.ts --data ../shared/data [--browser] [--languages]
 *
 * Without --browser the browser's detector is left out, as in any other JavaScript engine.
 */
import { type BrowserDetection, browserVoice } from '../../lib/detect/language/browser-voice';
import { customerText } from '../../lib/detect/language/customer-text';
import { identify } from '../../lib/detect/language/identify';
import { fuseLanguage, readText } from '../../lib/detect/language/language';
import { baseLanguage, isSupported } from '../../lib/detect/language/languages';
import { VOICES, type WeightedVoice } from '../../lib/detect/language/voices';
import { detectInChromium } from './browser-detector';
import { dataFolder, table } from './data';
import { type Answer, calibration, coverage, groups, macro, merged, percent } from './language-figures';
import { nodeVoices } from './voices';

interface Item {
  language: string;
  group: string;
  variant: string;
  text: string;
}

const read = (file: string, group: string, json = false) =>
  table(`${dataFolder()}/lid/${file}`)
    .filter(({ lang = '' }) => isSupported(lang))
    .map(
      (row): Item => ({
        language: row.lang ?? '',
        group: row[group] ?? '',
        variant: row.variant ?? '',
        text: json ? JSON.parse(row.text ?? '""') : (row.text ?? ''),
      }),
    );

/** Where a language is mostly written from (CLDR likely subtags). */
const home = (language: string) => new Intl.Locale(language).maximize().region ?? '';

/** Always the same numbers in [0, 1). */
function chances(): () => number {
  let state = 7;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

async function answers(
  items: readonly Item[],
  voices: readonly WeightedVoice[],
  region: (item: Item) => string | undefined = () => undefined,
): Promise<Answer[]> {
  const found: Answer[] = [];
  for (const item of items) {
    const { language = 'und', second, probability } = await identify(item.text, voices, region(item));
    found.push({ ...item, answer: language, second, probability });
  }
  return found;
}

const dev = read('dev.tsv.gz', 'bucket');
const noisy = read('noisy.dev.tsv.gz', 'family', true);
const words = read('single-words.dev.tsv', 'bucket');
const tweets = read('tweets.dev.tsv.gz', 'bucket');
const mixed = read('codemix-hi-en.dev.tsv', 'bucket');

const voices = [...nodeVoices];
if (process.argv.includes('--browser')) {
  const texts = [dev, noisy, words, tweets, mixed].flat().map(({ text }) => text);
  const plain = texts.map((text) => customerText({ messages: [{ author: 'customer', text }] }).newest);
  const known = await detectInChromium([...new Set(plain)]);
  voices.push({
    voice: browserVoice(async (text) => known.get(text) as BrowserDetection),
    ...VOICES.browser,
  });
}

const found = await answers(dev, voices);
console.log(`lid.macro.strict ${macro(found)} merged ${macro(merged(found))}`);
for (const [bucket, part] of groups(found, ({ group }) => group)) console.log(`  ${bucket}: ${macro(part)}`);
const short = found.filter(({ group }) => group === '<=20');
console.log(`coverage at 99 %: ${coverage(found, 0.99)}, of 20 characters at most ${coverage(short, 0.99)}`);
calibration(found);
if (process.argv.includes('--languages'))
  console.log(
    [...groups(found, ({ language }) => language)]
      .map(([code, part]) => `${code} ${percent(part)}`)
      .join(', '),
  );
for (const code of ['id', 'ms', 'sr', 'hr'])
  console.log(`  ${code} ${percent(found.filter(({ language }) => language === code))}`);

let answered = 0;
let correct = 0;
let pairs = 0;
let within = 0;
for (const { text, language } of dev) {
  const reading = await readText(customerText({ messages: [{ author: 'customer', text }] }), voices);
  const { value, either } = fuseLanguage(reading, undefined, new Map());
  if (value) answered++;
  if (value && baseLanguage(value) === language) correct++;
  if (either) pairs++;
  if (either?.includes(language)) within++;
}
const part = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`;
console.log(
  `the panel answers ${part(answered, dev.length)}, of these right ${part(correct, answered)}; names two of ${part(pairs, dev.length)}, of these one right ${part(within, pairs)}`,
);

const next = chances();
const regions = [...new Set(dev.map(({ language }) => home(language)))];
const told = await answers(dev, voices, ({ language }) =>
  next() < 0.85 ? home(language) : regions[Math.floor(next() * regions.length)],
);
console.log(`with a region right in 85 %: ${macro(told)}`);

const disturbed = await answers(noisy, voices);
console.log(`noisy ${macro(disturbed)}`);
for (const [kind, part] of groups(disturbed, ({ group }) => group)) console.log(`  ${kind}: ${macro(part)}`);
const codemix = await answers(mixed, voices);
const hindi = codemix.filter(({ answer, second }) => answer === 'hi' || second === 'hi');
const both = hindi.filter(({ answer, second }) => answer === 'en' || second === 'en');
console.log(
  `codemix: Hindi ${((100 * hindi.length) / mixed.length).toFixed(1)}, with English ${((100 * both.length) / mixed.length).toFixed(1)}`,
);
console.log(
  `single words ${macro(await answers(words, voices))}, tweets ${macro(await answers(tweets, voices))}`,
);
