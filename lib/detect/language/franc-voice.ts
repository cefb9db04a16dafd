import { softmax } from './distribution';
import { isSupported, normaliseLanguage } from './languages';
import type { LanguageVoice } from './voices';

/** What `franc` exports, so that a test can bring its own. */
export interface FrancModule {
  francAll(text: string, options: { minLength: number }): [string, number][];
}

/**
 * franc's scores are rank distances scaled to the text, not probabilities. The steepness that turns a distance
 * into log-odds grows with the text: `slope · length^power`, fitted on lid/train.
 */
const FIT = { slope: 1.5, power: 0.6 };
/** A language outside the supported set against one inside it, in nats, as far as nothing else is known. */
const OUTSIDE = -3;

/** Characters below which trigrams are chance, altogether and for one language among 187, and as many as it reads. */
const SHORTEST = 10;
const SHORTEST_OUTSIDE = 40;
const LONGEST = 2048;
/** Languages outside the set that come into question, at most. */
const FEW = 3;

const codes = new Map<string, string | undefined>();
/** franc's ISO 639-3 code as Savoir writes it: `swh` → `sw`, `nno` → `nb`. */
function codeOf(code: string): string | undefined {
  const known = codes.get(code);
  if (known) return known;
  const found = normaliseLanguage(Intl.getCanonicalLocales(code)[0])?.split('-')[0];
  codes.set(code, found);
  return found;
}

/** franc: poor at telling close languages apart, but it knows 187. Its data is loaded when first asked. */
export function francVoice(load: () => Promise<FrancModule> = () => import('franc')): LanguageVoice {
  return {
    name: 'franc',
    async score(text) {
      if (text.length < SHORTEST) return new Map();
      const { francAll } = await load();
      const steepness = FIT.slope * Math.min(text.length, LONGEST) ** FIT.power;
      const scores = new Map<string, number>();
      let outside = text.length < SHORTEST_OUTSIDE ? 0 : FEW;
      // Best first, so that the first of several codes for a language counts.
      for (const [code, score] of francAll(text, { minLength: 1 })) {
        const language = code === 'und' ? undefined : codeOf(code);
        if (!language || scores.has(language)) continue;
        if (isSupported(language)) scores.set(language, steepness * (score - 1));
        else if (outside-- > 0) scores.set(language, steepness * (score - 1) + OUTSIDE);
      }
      return scores.size > 0 ? softmax(scores) : scores;
    },
  };
}
