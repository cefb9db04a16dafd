import { supportedLanguages } from '../../lib/detect/language/languages';

/** Told apart from the supported ones because their text looks alike. */
const NEIGHBOURS = ['bs', 'gl'];

/** Languages that a model should know as others, so that their text is not taken for a supported one. */
const OTHERS = [
  ...['af', 'am', 'az', 'be', 'br', 'ckb', 'cy', 'eo', 'eu', 'fil', 'fo', 'fy', 'ga', 'gu', 'ha', 'hy', 'is'],
  ...['jv', 'ka', 'kk', 'km', 'kn', 'ku', 'ky', 'lb', 'lo', 'mg', 'mk', 'ml', 'mn', 'mr', 'mt', 'my', 'ne'],
  ...['oc', 'pa', 'ps', 'si', 'so', 'sq', 'su', 'sw', 'te', 'tg', 'ug', 'uz', 'xh', 'yo', 'zu'],
];

const MAIN = new Set<string>([...supportedLanguages, ...NEIGHBOURS]);
const KNOWN = new Set<string>([...MAIN, ...OTHERS]);

/** Other codes for the same language. Nynorsk counts as Norwegian, written Cantonese as Chinese. */
const SAME: Readonly<Record<string, string>> = {
  ...{ iw: 'he', in: 'id', no: 'nb', nn: 'nb', tl: 'fil', cmn: 'zh', yue: 'zh', pes: 'fa', sh: 'sr' },
  ...{ zsm: 'ms', ekk: 'et', lvs: 'lv', arb: 'ar', mo: 'ro', kmr: 'ku', cz: 'cs', kr: 'ko', jp: 'ja' },
};

/** Languages that people also write in Latin letters, where their own script is another. */
const ROMANISED = new Set(['ar-Latn', 'el-Latn', 'hi-Latn', 'ru-Latn']);

/** Whether a language is one of those that must be told apart (the rest are there to be recognised as others). */
export const isMain = (language: string): boolean => MAIN.has(language) || language.includes('-');

/**
 * The class that a source's language tag belongs to: `pt-rBR`, `b+sr+Latn`, `zh_TW`, `sr@latin` → `pt`, `sr`,
 * `zh`, `sr`. `undefined` for tags that are none and for languages that are not gathered.
 */
export function languageOf(tag: string): string | undefined {
  const primary =
    tag
      .replace(/^b\+/, '')
      .split(/[-_+@.]/)[0]
      ?.toLowerCase() ?? '';
  if (/-Latn$/.test(tag) && ROMANISED.has(tag)) return tag;
  const language = SAME[primary] ?? primary;
  return KNOWN.has(language) ? language : undefined;
}
