/**
 * Trains the learned layer of the register and reports what it gives, by cross-validation.
 * Run: npx tsx training/register/train.ts --data DIR [--languages es,it] [--report]
 *
 * Writes public/models/register/<language>.bin for every language in LEARNED_LANGUAGES; `--report` only measures,
 * every language with sentences in both registers.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { readLayer, writeLayer } from '../../lib/detect/register/learned/format';
import { LEARNED_LANGUAGES } from '../../lib/detect/register/learned/layer-of';
import { rulesOf } from '../../lib/detect/register/rules-of';
import { calibrated } from './calibrate';
import { crossValidated } from './cross-validate';
import { exampleOf, stepsFor } from './examples';
import { figuresOf, HEADINGS, rowOf } from './figures';
import { furtherItems } from './further';
import { labelledItems } from './items';
import { learn } from './learn';
import { ticketItems } from './tickets';

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    languages: { type: 'string' },
    report: { type: 'boolean', default: false },
  },
});

/** How much a sentence counts whose label the rules gave. */
const FURTHER = 0.15;
const folder = fileURLToPath(new URL('../../public/models/register/', import.meta.url));
mkdirSync(folder, { recursive: true });

async function main(): Promise<void> {
  console.log(HEADINGS.join('\t'));
  const wanted = values.languages?.split(',') ?? (values.report ? undefined : LEARNED_LANGUAGES);
  for (const [language, items] of labelledItems(values.data)) {
    const rules = await rulesOf(language);
    if (!rules || !items.some(({ label }) => label === 'formal')) continue;
    if (wanted && !wanted.includes(language)) continue;
    const examples = items.map((item) => exampleOf(item, rules, 1));
    const knowsNeutral = items.some(({ label }) => label === 'neutral');
    const further = furtherItems(values.data, language, rules, new Set(items.map(({ text }) => text)))
      .filter(({ label }) => knowsNeutral || label !== 'neutral')
      .concat(ticketItems(language))
      .map((item) => exampleOf(item, rules, FURTHER));
    const found = crossValidated(examples, further, rules, values.report);
    for (const [name, answers] of Object.entries(found.answers))
      console.log(rowOf(`${language} ${name}`, figuresOf(answers)).join('\t'));
    if (values.report) continue;
    const bytes = writeLayer(
      calibrated(learn([...examples, ...further], { withRules: true }), found.correction),
      stepsFor(rules),
    );
    readLayer(bytes);
    writeFileSync(`${folder}${language}.bin`, new Uint8Array(bytes));
    console.log(`${language}\t${(gzipSync(new Uint8Array(bytes)).length / 1024).toFixed(1)} kB gzip`);
  }
}

await main();
