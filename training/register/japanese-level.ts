/**
 * Trains the four levels of Japanese speech: lib/detect/register/data/japanese-level.json.
 * Run: npx tsx training/register/japanese-level.ts [--data DIR] [--folds]
 *
 * DIR holds register/keico-ja.dev.tsv.gz: KeiCO (Liu and Kobayashi 2022, CC BY 4.0). A regularised softmax over the
 * features of japanese-level-features.ts is trained in full, its strongest features are kept and trained again. No step
 * is random. --folds writes nothing and reports cross-validation over five folds; wordings of one sentence at several
 * levels share their field, and fields never cross a fold.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { gunzipSync, gzipSync } from 'node:zlib';
import { cheapestLevel, type LevelRows, levelChances } from '../../lib/detect/register/japanese-level';
import { levelFeatures } from '../../lib/detect/register/japanese-level-features';

const OUT = resolve(import.meta.dirname, '../../lib/detect/register/data/japanese-level.json');
/** Features seen in fewer texts are left out. */
const RAREST = 10;
const KEPT = 1300;
const LEVELS = 4;
const ROUNDS = 400;
/** Strength of the pull to zero, with all features and with those that are kept. */
const PULL = 0.5;

interface Sample {
  level: number;
  field: string;
  found: string[];
}

const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    folds: { type: 'boolean', default: false },
  },
});

function readSamples(): Sample[] {
  const path = resolve(values.data, 'register/keico-ja.dev.tsv.gz');
  const [head = '', ...lines] = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  const names = head.split('\t');
  const cell = (line: string, name: string) => line.split('\t')[names.indexOf(name)] ?? '';
  return lines.map((line) => ({
    level: Number(cell(line, 'level')),
    field: cell(line, 'field'),
    found: [...levelFeatures(cell(line, 'text').normalize('NFC'))],
  }));
}

/** Full-batch gradient descent with Nesterov's momentum. */
function learn(samples: readonly Sample[], vocabulary: readonly string[]): Map<string, Float64Array> {
  const ids = new Map(vocabulary.map((feature, id) => [feature, id]));
  const texts = samples.map(({ level, found }) => ({
    level,
    ids: found.flatMap((feature) => ids.get(feature) ?? []),
  }));
  let weights = new Float64Array(vocabulary.length * LEVELS);
  let speed = new Float64Array(weights.length);
  const rate = 6.4 / samples.length;
  for (let round = 0; round < ROUNDS; round++) {
    const momentum = Math.min(0.95, 1 - 3 / (round + 5));
    const ahead = weights.map((weight, at) => weight + momentum * (speed[at] ?? 0));
    const slope = ahead.map((weight) => PULL * weight);
    for (const text of texts) addSlope(text, ahead, slope);
    speed = speed.map((value, at) => momentum * value - rate * (slope[at] ?? 0));
    weights = weights.map((weight, at) => weight + (speed[at] ?? 0));
  }
  return new Map(vocabulary.map((feature, id) => [feature, weights.slice(id * LEVELS, (id + 1) * LEVELS)]));
}

/** What one text's miss adds to the slope. */
function addSlope(text: { level: number; ids: number[] }, weights: Float64Array, slope: Float64Array) {
  const share = 1 / Math.sqrt(Math.max(1, text.ids.length));
  const sums = new Float64Array(LEVELS);
  for (const id of text.ids)
    for (let at = 0; at < LEVELS; at++) sums[at] = (sums[at] ?? 0) + share * (weights[id * LEVELS + at] ?? 0);
  const top = Math.max(...sums);
  const raw = sums.map((sum) => Math.exp(sum - top));
  const total = raw.reduce((a, b) => a + b, 0);
  const miss = raw.map((value, at) => share * (value / total - (text.level === at + 1 ? 1 : 0)));
  for (const id of text.ids)
    for (let at = 0; at < LEVELS; at++)
      slope[id * LEVELS + at] = (slope[id * LEVELS + at] ?? 0) + (miss[at] ?? 0);
}

function train(samples: readonly Sample[]): Map<string, Float64Array> {
  const times = new Map<string, number>();
  for (const { found } of samples)
    for (const feature of found) times.set(feature, (times.get(feature) ?? 0) + 1);
  const common = [...times]
    .filter(([, n]) => n >= RAREST)
    .map(([feature]) => feature)
    .sort();
  const full = learn(samples, common);
  const strength = (feature: string) => {
    const row = [...(full.get(feature) ?? [])];
    const middle = row.reduce((a, b) => a + b, 0) / LEVELS;
    return Math.sqrt(times.get(feature) ?? 0) * Math.hypot(...row.map((value) => value - middle));
  };
  const kept = common
    .map((feature) => ({ feature, worth: strength(feature) }))
    .sort((a, b) => b.worth - a.worth);
  return learn(
    samples,
    kept
      .slice(0, KEPT)
      .map(({ feature }) => feature)
      .sort(),
  );
}

/** Whole texts only: KeiCO has no long ones. */
function report(samples: readonly Sample[], rows: LevelRows, tally = { n: 0, exact: 0, near: 0, polite: 0 }) {
  for (const { level, found } of samples) {
    const guess = cheapestLevel(levelChances(found, rows));
    tally.n++;
    if (guess === level) tally.exact++;
    if (Math.abs(guess - level) <= 1) tally.near++;
    if ((guess === 4) === (level === 4)) tally.polite++;
  }
  return tally;
}

const samples = readSamples();
if (values.folds) {
  const fields = [...new Set(samples.map(({ field }) => field))].sort();
  const foldOf = new Map(fields.map((field, at) => [field, at % 5]));
  const tally = { n: 0, exact: 0, near: 0, polite: 0 };
  for (let fold = 0; fold < 5; fold++) {
    const rows = train(samples.filter(({ field }) => foldOf.get(field) !== fold));
    report(
      samples.filter(({ field }) => foldOf.get(field) === fold),
      rows,
      tally,
    );
  }
  const percent = (part: number) => ((100 * part) / tally.n).toFixed(1);
  console.log(
    `exact ${percent(tally.exact)}, within one ${percent(tally.near)}, plain or not ${percent(tally.polite)}`,
  );
} else {
  const rows = train(samples);
  const largest = Math.max(...[...rows.values()].flatMap((row) => [...row].map(Math.abs)));
  const unit = Number((largest / 127).toPrecision(6));
  const bytes = Buffer.from(
    Int8Array.from([...rows.values()].flatMap((row) => [...row].map((w) => Math.round(w / unit)))).buffer,
  );
  const file = JSON.stringify({
    unit,
    features: [...rows.keys()].join('\t'),
    weights: bytes.toString('base64'),
  });
  writeFileSync(OUT, `${file}\n`);
  console.log(`${OUT}: ${rows.size} features, ${gzipSync(file).length} bytes gzipped`);
}
