/**
 * Share of e-mails whose quoted part is taken off exactly (white space folded).
 *
 *   npx tsx scripts/measure/quotes.ts --data ../shared/data [--show]
 *
 * `upstream-test-assertion` items keep their signature, so they are held against `stripQuotes`; the rest are
 * another program's output (quotes and signatures off) and are a comparison only.
 */
import { clean } from '../../lib/detect/clean/clean';
import { stripQuotes } from '../../lib/detect/clean/quotes';
import { dataFolder, jsonLines } from './data';

interface Item {
  id: string;
  gold: string;
  input: string;
  expected?: string;
}

const fold = (text: string) => text.replace(/\s+/g, ' ').trim();
const show = process.argv.includes('--show');
const count = { gold: { right: 0, all: 0 }, silver: { right: 0, all: 0 } };

for (const item of jsonLines<Item>(`${dataFolder()}/email/quotes.dev.jsonl`)) {
  if (item.expected === undefined) continue;
  const input = item.input.replace(/\r\n?/g, '\n');
  const gold = item.gold.startsWith('upstream');
  const wanted = fold(item.expected);
  const got = fold(gold ? stripQuotes(input) : clean(input).reply);
  const figures = count[gold ? 'gold' : 'silver'];
  figures.all++;
  if (got === wanted || (!gold && fold(stripQuotes(input)) === wanted)) figures.right++;
  else if (show) console.log(`--- ${item.id}\nwanted …${wanted.slice(-160)}\ngot    …${got.slice(-160)}\n`);
}
for (const [name, { right, all }] of Object.entries(count))
  console.log(`quotes.${name}.exact ${((100 * right) / all).toFixed(1)} % (${right}/${all})`);
