/**
 * Language from the text alone, on lid/dev and lid/noisy: macro accuracy over the 42 languages by length, how
 * much is answered and how often that is right, and calibration.
 *
 *   npx tsx scripts/measure/language.ts --data ../shared/data [--browser] [--languages]
 *
 * Without --browser the browser's detector is left out, as in any other JavaScript engine.
 */
import { type BrowserDetection, browserVoice } from '../../lib/detect/language/browser-voice';
import { ranked } from '../../lib/detect/language/distribution';
import { francVoice } from '../../lib/detect/language/franc-voice';
import { customerText, fuseLanguage, LANGUAGE_THRESHOLD, readText } from '../../lib/detect/language/language';
import { baseLanguage, isSupported } from '../../lib/detect/language/languages';
import { VOICE_WEIGHTS, type WeightedVoice } from '../../lib/detect/language/voices';
import { wordsVoice } from '../../lib/detect/language/words-voice';
import { detectInChromium } from './browser-detector';
import { dataFolder, table } from './data';

interface Item {
  language: string;
  variant: string;
  group: string;
  text: string;
}

const read = (file: string, group: string, json = false) =>
  table(`${dataFolder()}/lid/${file}`)
    .filter(({ lang = '' }) => isSupported(lang))
    .map(
      (row): Item => ({
        language: row.lang ?? '',
        variant: row.variant ?? '',
        group: row[group] ?? '',
        text: json ? JSON.parse(row.text ?? '""') : (row.text ?? ''),
      }),
    );

const reading = (text: string) => customerText({ messages: [{ author: 'customer', text }] });

async function measure(name: string, items: readonly Item[], voices: readonly WeightedVoice[]) {
  const perLanguage = new Map<string, Map<string, [right: number, all: number]>>();
  const confidences: { probability: number; right: boolean }[] = [];
  let variants = 0;
  let variantsRight = 0;
  for (const item of items) {
    const result = await readText(reading(item.text), voices);
    const finding = fuseLanguage(result, undefined, new Map());
    const top = ranked(result.distribution)[0]?.[0] ?? '';
    const right = baseLanguage(top) === item.language;
    confidences.push({ probability: finding.probability, right });
    if (item.variant.startsWith('Han')) {
      variants++;
      if (top === `zh-${item.variant}`) variantsRight++;
    }
    for (const group of ['all', item.group]) {
      const groups = perLanguage.get(group) ?? new Map<string, [number, number]>();
      const [rights, all] = groups.get(item.language) ?? [0, 0];
      groups.set(item.language, [rights + (right ? 1 : 0), all + 1]);
      perLanguage.set(group, groups);
    }
  }
  const percent = (value: number) => (100 * value).toFixed(1);
  for (const [group, groups] of perLanguage) {
    const shares = [...groups.values()].map(([right, all]) => right / all);
    console.log(
      `${name} ${group}: macro ${percent(shares.reduce((sum, share) => sum + share, 0) / shares.length)}`,
    );
  }
  const answered = confidences.filter(({ probability }) => probability >= LANGUAGE_THRESHOLD);
  console.log(
    `${name}: answered ${percent(answered.length / confidences.length)}, of these right ${percent(answered.filter(({ right }) => right).length / answered.length)}`,
  );
  for (const [from, to] of [
    [0, 0.4],
    [0.4, 0.6],
    [0.6, 0.8],
    [0.8, 0.9],
    [0.9, 0.97],
    [0.97, 1.01],
  ] as const) {
    const bin = confidences.filter(({ probability }) => probability >= from && probability < to);
    const stated = bin.reduce((sum, { probability }) => sum + probability, 0) / bin.length;
    const right = bin.filter((entry) => entry.right).length / bin.length;
    if (bin.length) console.log(`  stated ${percent(stated)} right ${percent(right)} (${bin.length})`);
  }
  if (variants) console.log(`${name}: zh-Hans/Hant ${percent(variantsRight / variants)}`);
  if (process.argv.includes('--languages'))
    console.log(
      [...(perLanguage.get('all') ?? [])].map(([code, [r, n]]) => `${code} ${percent(r / n)}`).join(', '),
    );
}

const dev = read('dev.tsv.gz', 'bucket');
const noisy = read('noisy.dev.tsv.gz', 'family', true);
const franc: WeightedVoice = { voice: francVoice(), weight: VOICE_WEIGHTS.franc };
const words: WeightedVoice = { voice: wordsVoice(), weight: VOICE_WEIGHTS.words };

await measure('franc', dev, [{ ...franc, weight: 1 }]);
await measure('franc + words', dev, [franc, words]);
if (process.argv.includes('--browser')) {
  const texts = [...dev, ...noisy].map(({ text }) => reading(text).newest);
  const answers = await detectInChromium([...new Set(texts)]);
  const browser: WeightedVoice = {
    voice: browserVoice(async (text) => answers.get(text) as BrowserDetection),
    weight: VOICE_WEIGHTS.browser,
  };
  await measure('browser', dev, [{ ...browser, weight: 1 }]);
  await measure('browser + franc + words', dev, [browser, franc, words]);
  await measure('noisy: browser + franc + words', noisy, [browser, franc, words]);
} else await measure('noisy: franc + words', noisy, [franc, words]);
