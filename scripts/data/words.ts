/**
 * Writes lib/detect/data/words.json: for each supported language that shares its script with another, the
 * words that are frequent in it. Source: the sentences of lid/train.tsv.gz from Tatoeba (CC BY 2.0 FR) and the Leipzig corpora
 * as published with lingua (CC BY); half of the lines, the other half being left for fitting the fusion.
 *
 *   npx tsx scripts/data/words.ts --data ../shared/data
 */
import { writeFileSync } from 'node:fs';
import { languagesOf } from '../../lib/detect/language/scripts';
import { wordsOf } from '../../lib/detect/language/words-voice';
import { dataFolder, table } from '../measure/data';

const WORDS_PER_LANGUAGE = 120;
/** Serbian Cyrillic → Latin, letter by letter (the digraphs are љ њ џ). Serbian is written in both. */
const SERBIAN = 'аa бb вv гg дd ђđ еe жž зz иi јj кk лl љlj мm нn њnj оo пp рr сs тt ћć уu фf хh цc чč џdž шš'
  .split(' ')
  .map((pair): [string, string] => [pair.slice(0, 1), pair.slice(1)]);
const latin = (word: string) => SERBIAN.reduce((text, [from, to]) => text.replaceAll(from, to), word);
/** A word belongs to a language when it is this frequent there, relative to where it is most frequent. */
const SHARED = 0.2;
/** … and in any case when it is among so many of its most frequent. */
const ALWAYS = 50;
const SOURCES = new Set(['tatoeba', 'lingua-sentences', 'lingua-word-pairs']);

const languages: string[] = [...languagesOf('Latin'), ...languagesOf('Cyrillic'), ...languagesOf('Arabic')];
const counts = new Map(languages.map((language) => [language, new Map<string, number>()]));
for (const [index, row] of table(`${dataFolder()}/lid/train.tsv.gz`).entries()) {
  const { lang = '', source = '', text = '' } = row;
  const words = counts.get(lang);
  if (index % 2 !== 0 || !words || !SOURCES.has(source)) continue;
  // A name is no word of the language: only what is written small counts.
  for (const word of wordsOf(text).filter((found) => text.includes(found)))
    for (const written of lang === 'sr' ? new Set([word, latin(word)]) : [word])
      words.set(written, (words.get(written) ?? 0) + 1);
}

/** Occurrences per word of running text. */
const frequency = new Map(
  [...counts].map(([language, words]) => {
    const all = [...words.values()].reduce((sum, count) => sum + count, 0) / (language === 'sr' ? 2 : 1);
    return [language, new Map([...words].map(([word, count]) => [word, count / all]))] as const;
  }),
);
/** Words of every message to a support desk that running text seldom has: greetings, thanks, requests. */
const COURTESY: Record<string, string> = {
  ar: 'السلام عليكم مرحبا شكرا أرجو المساعدة طلب',
  bg: 'здравейте благодаря моля поръчка поздрави',
  ca: 'hola gràcies bon dia comanda salutacions siusplau',
  cs: 'dobrý den děkuji prosím objednávka pozdravem ahoj',
  da: 'hej tak venlig hilsen ordre bestilling goddag',
  de: 'hallo danke bitte guten tag grüße bestellung vielen',
  en: 'hello hi thanks thank please order regards dear',
  es: 'hola gracias buenos buenas días tardes pedido saludos favor',
  et: 'tere aitäh palun tellimus lugupidamisega',
  fa: 'سلام ممنون لطفا سفارش تشکر',
  fi: 'hei kiitos tilaus terveisin moi päivää',
  fr: 'bonjour merci bonsoir commande cordialement svp',
  hr: 'pozdrav hvala molim narudžba poštovani',
  hu: 'köszönöm rendelés kérem üdvözlettel szia jó napot',
  id: 'halo terima kasih tolong mohon pesanan selamat',
  it: 'ciao grazie buongiorno salve ordine saluti buonasera',
  lt: 'sveiki labas ačiū prašau užsakymas diena',
  lv: 'sveiki paldies lūdzu pasūtījums labdien',
  ms: 'terima kasih tolong mohon pesanan hai selamat',
  nb: 'hei takk vennlig hilsen bestilling ordre vær',
  nl: 'hallo bedankt dank alvast graag bestelling groet groeten goedemiddag',
  pl: 'dzień dobry dziękuję proszę zamówienie pozdrawiam witam',
  pt: 'olá oi obrigado obrigada bom boa tarde pedido encomenda',
  ro: 'bună ziua mulțumesc multumesc comandă salut rog',
  ru: 'здравствуйте спасибо пожалуйста заказ добрый день привет',
  sk: 'dobrý deň ďakujem prosím objednávka pozdravom ahoj',
  sl: 'pozdravljeni hvala prosim naročilo lep pozdrav',
  sr: 'поздрав хвала молим поруџбина поштовани pozdrav hvala molim porudžbina poštovani',
  sv: 'hej tack vänliga hälsningar beställning order',
  tr: 'merhaba teşekkürler teşekkür lütfen sipariş selam iyi',
  uk: 'добрий день дякую будь ласка замовлення привіт вітаю',
  ur: 'السلام علیکم شکریہ براہ کرم آرڈر',
  vi: 'chào cảm ơn xin đơn hàng vui lòng',
};

const top = (words: ReadonlyMap<string, number>, count: number) =>
  [...words]
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, count)
    .map(([word]) => word);
const frequent = new Set([...frequency.values()].flatMap((words) => top(words, WORDS_PER_LANGUAGE)));
const lists: Record<string, string> = Object.fromEntries(
  [...frequency].map(([language, words]) => {
    const always = new Set(top(words, ALWAYS));
    const shared = [...frequent].filter((word) => {
      const highest = Math.max(...[...frequency.values()].map((other) => other.get(word) ?? 0));
      return always.has(word) || (words.get(word) ?? 0) >= SHARED * highest;
    });
    return [language, [...new Set([...shared, ...(COURTESY[language]?.split(' ') ?? [])])].join(' ')];
  }),
);
writeFileSync(
  new URL('../../lib/detect/data/words.json', import.meta.url),
  `${JSON.stringify(lists, null, 1)}\n`,
);
console.log(JSON.stringify(lists).length, 'characters; de:', lists.de);
