/**
 * Accuracy and calibration of lib/detect/register on the development files.
 * Run: npx tsx scripts/measure/register.ts --data DIR [--errors LANGUAGE]
 *
 * DIR holds register/cocoa.dev.tsv.gz, neutral.dev.tsv and keico-ja.dev.tsv.gz. Polish and Turkish have neutral
 * sentences only, Japanese and Korean pairs only. Columns: forced choice between formal and informal; macro F1 of
 * formal, informal and neutral with classes weighted equally; share of neutral sentences that are claimed to be
 * formal or informal; expected calibration error over ten bins.
 */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { detectRegister, REGISTER_LANGUAGES, rulesOf } from '../../lib/detect/register';
import { scoreRegister } from '../../lib/detect/register/score';

const { values } = parseArgs({
  options: { data: { type: 'string', default: '../shared/data' }, errors: { type: 'string' } },
});

function table(name: string): Record<string, string>[] {
  const path = resolve(values.data, 'register', name);
  let text: string;
  try {
    const bytes = readFileSync(path);
    text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch {
    console.error(`no ${path}: pass --data DIR with the register files`);
    process.exit(2);
  }
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at] ?? '', cell])));
}

type Label = 'formal' | 'informal' | 'neutral';
const LABELS: readonly Label[] = ['formal', 'informal', 'neutral'];
interface Item {
  text: string;
  label: Label;
}

const REGION: Record<string, string> = { pt: 'PT' };
const percent = (part: number, whole: number) => (whole ? ((100 * part) / whole).toFixed(1) : '–');

async function measure(language: string, items: readonly Item[]) {
  const rules = await rulesOf(language);
  if (!rules) return;
  const confusion = new Map<string, number>();
  const bins = Array.from({ length: 10 }, () => ({ n: 0, sure: 0, right: 0 }));
  const totals = { formal: 0, informal: 0, neutral: 0 };
  for (const item of items) totals[item.label]++;
  let forced = 0;
  for (const item of items) {
    const { value, probability } = await detectRegister([item.text], language, REGION[language]);
    const chance = scoreRegister([item.text], rules, REGION[language])?.probabilities;
    const guess = value ?? 'neutral';
    confusion.set(`${item.label} ${guess}`, (confusion.get(`${item.label} ${guess}`) ?? 0) + 1);
    const choice = (chance?.formal ?? 0) >= (chance?.informal ?? 0) ? 'formal' : 'informal';
    if (choice === item.label) forced++;
    const bin = bins[Math.min(9, Math.floor(probability * 10))];
    // Classes count equally, whatever the number of their sentences.
    const weight = 1 / totals[item.label];
    if (bin) {
      bin.n += weight;
      bin.sure += weight * probability;
      bin.right += guess === item.label ? weight : 0;
    }
    if (values.errors === language && guess !== item.label)
      console.log(
        `${item.label}→${guess} ${probability.toFixed(2)}${choice !== item.label ? ' FORCED' : ''}\t${item.text}`,
      );
  }
  const at = (label: Label, guess: Label) => (confusion.get(`${label} ${guess}`) ?? 0) / (totals[label] || 1);
  const scored = LABELS.filter((label) => totals[label]);
  const f1 = scored.map((label) => {
    const hit = at(label, label);
    const claimed = scored.reduce((sum, other) => sum + at(other, label), 0);
    return hit ? (2 * hit) / (claimed + 1) : 0;
  });
  const mass = bins.reduce((sum, bin) => sum + bin.n, 0);
  const ece = bins.reduce((sum, bin) => sum + Math.abs(bin.sure - bin.right), 0) / mass;
  console.log(
    [
      language,
      `n ${items.length}`,
      `forced ${percent(forced, totals.formal + totals.informal)}`,
      `macro F1 ${percent(
        f1.reduce((a, b) => a + b, 0),
        scored.length > 1 ? f1.length : 0,
      )}`,
      `formal found ${percent(at('formal', 'formal'), totals.formal && 1)}`,
      `informal found ${percent(at('informal', 'informal'), totals.informal && 1)}`,
      `false claim ${totals.neutral ? percent(1 - at('neutral', 'neutral'), 1) : '–'}`,
      `calibration error ${(100 * ece).toFixed(1)}`,
    ].join('\t'),
  );
}

const cocoa = table('cocoa.dev.tsv.gz');
const neutral = table('neutral.dev.tsv');
for (const language of REGISTER_LANGUAGES) {
  const items: Item[] = cocoa
    .filter((row) => row.lang === language)
    .map((row) => ({ text: row.text ?? '', label: row.register as Label }));
  // The Japanese pairs that are alike in both registers are fragments of either; too few to measure.
  if (language !== 'ja')
    for (const row of neutral)
      if (row.lang === language) items.push({ text: row.text ?? '', label: 'neutral' });
  await measure(language, items);
}
const keico = table('keico-ja.dev.tsv.gz');
const japanese = await rulesOf('ja');
const polite = keico.filter((row) => {
  const chance = japanese && scoreRegister([row.text ?? ''], japanese)?.probabilities;
  return (chance?.formal ?? 0) >= (chance?.informal ?? 0) === (row.level !== '4');
});
console.log(`ja KeiCO polite (1–3) or plain (4): ${percent(polite.length, keico.length)} of ${keico.length}`);
