import { readFile, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildKnowledge } from './knowledge/build';
import { check } from './knowledge/check';
import { pages } from './knowledge/docs';
import { checkMeters, readMeters } from './knowledge/draft-meter';
import { buildDraftRules, checkDraftRules, readDraftRules } from './knowledge/draft-rules';
import { figures } from './knowledge/figures';
import { jsonSchemas } from './knowledge/json-schema';
import { reportLines } from './knowledge/report';
import { readReviews, writeReview } from './knowledge/review';
import { draw, sampleLines } from './knowledge/sample';
import { type LayerFolder, readSources } from './knowledge/sources';

const FOLDER = resolve('knowledge');
const REVIEWS = resolve('knowledge/review');
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    json: { type: 'boolean', default: false },
    seed: { type: 'string', default: '1' },
    count: { type: 'string', default: '100' },
    write: { type: 'boolean', default: false },
  },
});
const [command = 'check', ...names] = positionals;

/** Files that are written from the knowledge and the code: path → text, with the command that writes them. */
async function generated(
  folders: readonly LayerFolder[],
): Promise<[path: string, text: string, by: string][]> {
  const packs = folders.flatMap(({ pack }) => pack ?? []);
  return [
    ...[...jsonSchemas()].map(([name, text]) => [`knowledge/schema/${name}`, text, 'schema'] as const),
    ...[...pages(packs, await readReviews(REVIEWS))].map(
      ([name, text]) => [`docs/${name}`, text, 'docs'] as const,
    ),
  ].map((file) => [...file]);
}

/** What a reviewer would send back, and what was not written again after a change. */
async function findings(folders: readonly LayerFolder[]): Promise<string[]> {
  const found = [
    ...(await check(folders)),
    ...checkDraftRules(await readDraftRules()),
    ...checkMeters(await readMeters()),
  ];
  for (const [path, text, by] of await generated(folders))
    if ((await readFile(resolve(path), 'utf8').catch(() => '')) !== text)
      found.push(`${path} is not current: run \`npm run knowledge -- ${by}\``);
  return found;
}

async function write(by: string): Promise<void> {
  for (const [path, text, command] of await generated(await readSources(FOLDER))) {
    if (command !== by) continue;
    await writeFile(resolve(path), text);
    console.log(`${path} written`);
  }
}

/** A whole number from the command line. */
function whole(name: 'seed' | 'count'): number {
  const value = Number(values[name]);
  if (Number.isInteger(value) && value >= 0) return value;
  throw new Error(`--${name} is a whole number, not "${values[name]}"`);
}

const COMMANDS: Readonly<Record<string, () => Promise<void>>> = {
  async check() {
    const folders = await readSources(FOLDER);
    const found = await findings(folders);
    for (const one of found) console.log(one);
    const entries = folders.reduce((sum, { pack }) => sum + (pack?.entries.length ?? 0), 0);
    console.log(`${folders.length} layers, ${entries} entries, ${found.length} findings`);
    process.exitCode = found.length ? 1 : 0;
  },
  async build() {
    await Promise.all([buildKnowledge(), buildDraftRules()]);
    console.log('public/knowledge and public/drafts written');
  },
  async report() {
    const folders = await readSources(FOLDER);
    const packs = folders.flatMap(({ pack }) => pack ?? []);
    const totals = async () => figures(packs, (await findings(folders)).length);
    if (values.json) return console.log(JSON.stringify(await totals(), null, 2));
    for (const line of reportLines(packs, names)) console.log(line);
    if (!names.length)
      for (const [name, value] of Object.entries(await totals())) console.log(`${name} ${value}`);
  },
  async sample() {
    const folders = await readSources(FOLDER);
    const seed = whole('seed');
    const count = whole('count');
    if (values.write) console.log(`${await writeReview(REVIEWS, folders, seed, count)} written`);
    else for (const line of sampleLines(draw(folders, seed, count))) console.log(line);
  },
  schema: () => write('schema'),
  docs: () => write('docs'),
};

const run = COMMANDS[command];
if (run) await run();
else {
  console.error(`unknown command "${command}": use ${Object.keys(COMMANDS).join(', ')}`);
  process.exitCode = 2;
}
