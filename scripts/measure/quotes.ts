/**
 * Share of e-mails whose quoted part is taken off exactly (white space folded).
 *
 *   npx tsx scripts/measure/quotes.ts --data ../shared/data [--show] [--html FOLDER]
 *
 * `upstream-test-assertion` items keep their signature and what they forward, so they are held against `replyText`;
 * the rest are another program's output (quotes and signatures off) and are a comparison only. With --html the
 * reply in every HTML mail of a folder is printed, read the way a helpdesk's page is.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseHTML } from 'linkedom';
import { clean, replyText } from '../../lib/detect/clean/clean';
import { plainText } from '../../lib/record/plain-text';
import { dataFolder, jsonLines } from './data';

interface Item {
  id: string;
  gold: string;
  input: string;
  expected?: string;
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const { values } = parseArgs({
  options: { data: { type: 'string' }, show: { type: 'boolean' }, html: { type: 'string' } },
});
const { show } = values;
const count = { gold: { right: 0, all: 0 }, silver: { right: 0, all: 0 } };

for (const item of jsonLines<Item>(`${dataFolder()}/email/quotes.dev.jsonl`)) {
  if (item.expected === undefined) continue;
  const input = item.input.replace(/\r\n?/g, '\n');
  const gold = item.gold.startsWith('upstream');
  const wanted = fold(item.expected);
  const got = fold(gold ? replyText(input) : clean(input).reply);
  const figures = count[gold ? 'gold' : 'silver'];
  figures.all++;
  if (got === wanted || (!gold && fold(replyText(input)) === wanted)) figures.right++;
  else if (show) console.log(`--- ${item.id}\nwanted …${wanted.slice(-160)}\ngot    …${got.slice(-160)}\n`);
}
for (const [name, { right, all }] of Object.entries(count))
  console.log(`quotes.${name}.exact ${((100 * right) / all).toFixed(1)} % (${right}/${all})`);

if (values.html) {
  const folder = resolve(values.html);
  for (const file of readdirSync(folder).filter((name) => /\.html?$/.test(name))) {
    const { document } = parseHTML(`<html><body>${readFileSync(join(folder, file), 'utf8')}</body></html>`);
    const text = plainText(document.body, { skip: 'style,script,title', spaced: true });
    console.log(`${file}: ${JSON.stringify(replyText(text))}`);
  }
}
