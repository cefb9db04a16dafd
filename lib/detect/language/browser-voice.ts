import { isSupported, normaliseLanguage, supportedLanguages } from './languages';
import type { LanguageVoice } from './voices';

/** The part of `i18n.detectLanguage`'s answer that is used; `isReliable` is false on nearly every short text. */
export interface BrowserDetection {
  languages: { language: string; percentage: number }[];
}

/**
 * What a verdict means where the detector does not separate close languages: rounded shares of the true language
 * per verdict of Chromium on labelled texts, languages weighted equally and Serbian counted half Latin, half Cyrillic.
 */
const MEANT: Record<string, [string, number][]> = {
  id: [
    ['id', 0.65],
    ['ms', 0.35],
  ],
  ms: [
    ['ms', 0.65],
    ['id', 0.35],
  ],
  hr: [
    ['hr', 0.7],
    ['sr', 0.3],
  ],
  bs: [
    ['hr', 0.6],
    ['sr', 0.4],
  ],
  gl: [
    ['es', 0.6],
    ['pt', 0.4],
  ],
  mk: [['bg', 1]],
  nb: [
    ['nb', 0.88],
    ['da', 0.12],
  ],
  da: [
    ['da', 0.9],
    ['nb', 0.1],
  ],
};

/**
 * Length in characters at which half of the detector's verdicts are wrong, and how fast that falls, fitted on
 * its verdicts over 42 languages.
 */
const FIT = { halfWrong: 12, fall: 1.6 };

/** Characters below which its verdicts are chance. */
const SHORTEST = 5;

/**
 * The detector built into the browser (CLD3 in Chromium, CLD2 in Firefox) by way of `i18n.detectLanguage`, which
 * the caller hands in. Its percentages are shares of the text, not probabilities: what is left for other
 * languages depends on the length.
 */
export function browserVoice(detectLanguage: (text: string) => Promise<BrowserDetection>): LanguageVoice {
  return {
    name: 'browser',
    async score(text) {
      if (text.length < SHORTEST) return new Map();
      const { languages } = await detectLanguage(text);
      const shares = new Map<string, number>();
      for (const { language, percentage } of languages) {
        // "ru-Latn" and its like are guesses at romanised text.
        if (/-Latn$/i.test(language)) continue;
        const code = normaliseLanguage(language)?.split('-')[0] ?? '';
        for (const [meant, part] of MEANT[code] ?? [[code, 1] as const])
          if (isSupported(meant)) shares.set(meant, (shares.get(meant) ?? 0) + (percentage * part) / 100);
      }
      const total = [...shares.values()].reduce((sum, share) => sum + share, 0);
      if (total === 0) return shares;
      const wrong = 1 / (1 + (text.length / FIT.halfWrong) ** FIT.fall);
      const rest = wrong / supportedLanguages.length;
      return new Map(
        supportedLanguages.map((language) => [
          language,
          ((1 - wrong) * (shares.get(language) ?? 0)) / total + rest,
        ]),
      );
    },
  };
}
