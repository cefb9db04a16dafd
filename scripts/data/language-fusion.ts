/**
 * Fits the constants of the language fusion by maximum likelihood on those lines of lid/train.tsv.gz that the
 * word lists do not come from, each source with the same number of lines, and prints them: FRANC_FIT, BROWSER_FIT, WORDS_FIT, LETTERS_FIT and VOICE_WEIGHTS in lib/detect/language/ hold the result. The
 * browser's detector is asked in Chromium.
 *
 *   npx tsx scripts/data/language-fusion.ts --data ../shared/data
 */
import { francAll } from 'franc';
import { BROWSER_FIT, type BrowserDetection, browserVoice } from '../../lib/detect/language/browser-voice';
import type { Distribution } from '../../lib/detect/language/distribution';
import { FRANC_FIT, francVoice } from '../../lib/detect/language/franc-voice';
import { posterior, probabilityOf } from '../../lib/detect/language/fuse';
import { customerText } from '../../lib/detect/language/language';
import { baseLanguage, isSupported } from '../../lib/detect/language/languages';
import { candidatesFor, LETTERS_FIT, textSources } from '../../lib/detect/language/text-sources';
import { VOICE_WEIGHTS, type Vote } from '../../lib/detect/language/voices';
import { WORDS_FIT, wordsVoice } from '../../lib/detect/language/words-voice';
import { detectInChromium } from '../measure/browser-detector';
import { dataFolder, table } from '../measure/data';

/** Lines per language and source. */
const PER_SOURCE = 15;
const ROUNDS = 3;

const taken = new Map<string, number>();
const items = table(`${dataFolder()}/lid/train.tsv.gz`)
  .filter(({ lang = '', source = '' }, index) => {
    if (index % 2 === 0 || !isSupported(lang)) return false;
    const kind = `${lang} ${source}`;
    const count = (taken.get(kind) ?? 0) + 1;
    taken.set(kind, count);
    return count % 3 === 0 && count / 3 <= PER_SOURCE;
  })
  .map(({ lang = '', text = '' }) => ({
    language: lang,
    plain: customerText({ messages: [{ author: 'customer', text }] }).newest,
  }))
  .filter(({ plain }) => plain !== '');

const answers = await detectInChromium(items.map(({ plain }) => plain));
const known = new Map<string, [string, number][]>();
const franc = {
  francAll(text: string, options: { only: string[]; minLength: number }) {
    const found = known.get(text) ?? francAll(text, options);
    known.set(text, found);
    return found;
  },
};

/** Every constant that is fitted, with the values it may take. */
const spaces = {
  slope: [0.3, 0.6, 1, 1.5, 2.2, 3, 4, 6],
  power: [0.3, 0.5, 0.6, 0.7, 0.8, 1],
  halfWrong: [4, 6, 9, 12, 16, 24],
  fall: [0.5, 0.7, 0.9, 1.1, 1.3, 1.6],
  inList: [0.7, 1, 1.3, 1.6, 2, 2.5],
  foreign: [1.2, 1.6, 2.2, 3, 4],
  franc: [0.2, 0.35, 0.5, 0.65, 0.8, 1],
  browser: [0.2, 0.35, 0.5, 0.65, 0.8, 1, 1.2],
  words: [0.5, 0.65, 0.8, 1, 1.2, 1.4],
};
type Constants = Record<keyof typeof spaces, number>;

const names = ['franc', 'browser', 'words'] as const;
/** Votes already computed, by voice and the constants it depends on. */
const cache = new Map<string, Distribution[]>();

async function distributions(name: (typeof names)[number], at: Constants): Promise<Distribution[]> {
  const voice = {
    franc: () => francVoice(async () => franc, { slope: at.slope, power: at.power }),
    browser: () => browserVoice(async (text) => answers.get(text) as BrowserDetection, at),
    words: () => wordsVoice(at),
  }[name]();
  const key = `${name} ${{ franc: [at.slope, at.power], browser: [at.halfWrong, at.fall], words: [at.inList] }[name]}`;
  const found = cache.get(key) ?? (await Promise.all(items.map(({ plain }) => voice.score(plain))));
  cache.set(key, found);
  return found;
}

/** Mean negative log-likelihood of the right language (nats) and share of right answers. */
async function loss(at: Constants, asked: readonly (typeof names)[number][] = names) {
  LETTERS_FIT.foreign = at.foreign;
  const columns = await Promise.all(asked.map((name) => distributions(name, at)));
  let nats = 0;
  let right = 0;
  for (const [index, { language, plain }] of items.entries()) {
    const votes = asked.flatMap((name, column): Vote[] => {
      const distribution = columns[column]?.[index];
      return distribution?.size ? [{ name, weight: at[name], distribution }] : [];
    });
    const candidates = candidatesFor(plain);
    const result = posterior(textSources(plain, votes, candidates), candidates);
    const probability =
      language === 'zh'
        ? (result.get('zh-Hans') ?? 0) + (result.get('zh-Hant') ?? 0)
        : probabilityOf(result, language);
    nats -= Math.log(Math.max(probability, 1e-6));
    const others = [...result].filter(([other]) => baseLanguage(other) !== language);
    if (others.every(([, value]) => value < probability)) right++;
  }
  return { nats: nats / items.length, right: right / items.length };
}

let at: Constants = { ...FRANC_FIT, ...BROWSER_FIT, ...WORDS_FIT, ...LETTERS_FIT, ...VOICE_WEIGHTS };
let best = await loss(at);
console.log(`${items.length} texts; as committed`, best);
for (let round = 0; round < ROUNDS; round++)
  for (const [name, values] of Object.entries(spaces))
    for (const value of values) {
      const tried = { ...at, [name]: value };
      const result = await loss(tried);
      if (result.nats < best.nats) [at, best] = [tried, result];
    }
console.log('fitted', at, best);
for (const name of names) console.log(`${name} alone, weight 1`, await loss({ ...at, [name]: 1 }, [name]));
console.log('franc and words', await loss(at, ['franc', 'words']));
