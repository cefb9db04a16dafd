import { softmax } from './distribution';
import type { supportedLanguages } from './languages';
import type { LanguageVoice } from './voices';

/** What `franc` exports, so that a test or another build can bring its own. */
export interface FrancModule {
  francAll(text: string, options: { only: string[]; minLength: number }): [string, number][];
}

/** ISO 639-3 codes of the supported languages as franc names them. */
const ISO_639_3: Record<(typeof supportedLanguages)[number], string> = {
  ar: 'arb',
  bg: 'bul',
  bn: 'ben',
  ca: 'cat',
  cs: 'ces',
  da: 'dan',
  de: 'deu',
  el: 'ell',
  en: 'eng',
  es: 'spa',
  et: 'ekk',
  fa: 'pes',
  fi: 'fin',
  fr: 'fra',
  he: 'heb',
  hi: 'hin',
  hr: 'hrv',
  hu: 'hun',
  id: 'ind',
  it: 'ita',
  ja: 'jpn',
  ko: 'kor',
  lt: 'lit',
  lv: 'lvs',
  ms: 'zlm',
  nb: 'nob',
  nl: 'nld',
  pl: 'pol',
  pt: 'por',
  ro: 'ron',
  ru: 'rus',
  sk: 'slk',
  sl: 'slv',
  sr: 'srp',
  sv: 'swe',
  ta: 'tam',
  th: 'tha',
  tr: 'tur',
  uk: 'ukr',
  ur: 'urd',
  vi: 'vie',
  zh: 'cmn',
};
const BY_FRANC_CODE = new Map(Object.entries(ISO_639_3).map(([language, code]) => [code, language]));
/** franc knows Nynorsk apart from Bokmål. */
BY_FRANC_CODE.set('nno', 'nb');

/**
 * franc's scores are rank distances scaled to the text, not probabilities. The steepness that turns a distance
 * into log-odds grows with the text: `slope · length^power`, fitted by scripts/data/language-fusion.ts.
 */
export const FRANC_FIT = { slope: 1.5, power: 0.6 };

/** Characters below which trigrams are chance. */
const SHORTEST = 5;

/** franc, asked about the supported languages only. Its data (116 kB gzip) is loaded when first asked. */
export function francVoice(
  load: () => Promise<FrancModule> = () => import('franc'),
  { slope, power } = FRANC_FIT,
): LanguageVoice {
  return {
    name: 'franc',
    async score(text) {
      if (text.length < SHORTEST) return new Map();
      const { francAll } = await load();
      const only = [...BY_FRANC_CODE.keys()];
      const steepness = slope * Math.min(text.length, 2048) ** power;
      const scores = new Map<string, number>();
      for (const [code, score] of francAll(text, { only, minLength: 1 })) {
        const language = BY_FRANC_CODE.get(code);
        if (language)
          scores.set(language, Math.max(scores.get(language) ?? -Infinity, steepness * (score - 1)));
      }
      return scores.size > 0 ? softmax(scores) : scores;
    },
  };
}
