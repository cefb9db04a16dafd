/**
 * How often the way a language is written names the region of texts whose region is known, and how often it names the
 * wrong one. Lines without a variant show how often anything is claimed at all.
 *
 *   npx tsx scripts/measure/variety.ts --data ../shared/data [--show]
 */
import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { ranked } from '../../lib/detect/language/distribution';
import { varietySources } from '../../lib/detect/variety/variety';
import { dataFolder } from './data';

/** Claims of less than this many nats are not counted. */
const CLAIM = 1;
const REGION_OF: Record<string, string> = { Hant: 'TW', Hans: 'CN' };

interface Tally {
  texts: number;
  claims: number;
  right: number;
}

const show = process.argv.includes('--show');
const tallies = new Map<string, Tally>();
const lines = gunzipSync(readFileSync(`${dataFolder()}/lid/train.tsv.gz`))
  .toString('utf8')
  .trim()
  .split('\n')
  .slice(1);
for (const line of lines) {
  const [lang = '', variant = '', , , text = ''] = line.split('\t');
  if (!['ar', 'de', 'en', 'es', 'fr', 'nl', 'pt', 'zh'].includes(lang)) continue;
  const sources = await varietySources(text, lang === 'zh' ? `zh-${variant}` : lang);
  const nats = new Map<string, number>();
  for (const source of sources)
    for (const [region, weight] of source.nats ?? []) nats.set(region, (nats.get(region) ?? 0) + weight);
  const [top, weight = 0] = ranked(nats)[0] ?? [];
  const tally = tallies.get(`${lang} ${variant}`) ?? { texts: 0, claims: 0, right: 0 };
  const expected = REGION_OF[variant] ?? variant;
  tally.texts++;
  if (weight >= CLAIM) {
    tally.claims++;
    if ((nats.get(expected) ?? 0) >= weight) tally.right++;
    else if (show)
      console.log(lang, variant, top, sources.map(({ values }) => values.words).join('; '), '|', text);
  }
  tallies.set(`${lang} ${variant}`, tally);
}
for (const [name, { texts, claims, right }] of [...tallies].sort())
  console.log(
    `variety.${name.trim().replace(' ', '-')} claims ${((100 * claims) / texts).toFixed(1)} % (${claims}/${texts})`,
    name.endsWith(' ') ? '' : `right ${claims ? ((100 * right) / claims).toFixed(1) : '–'} %`,
  );
