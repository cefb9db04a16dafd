import type { Finding, Register } from '../finding';
import { unknown } from '../finding';
import type { ModelFiles } from '../models';
import { judgeByLayer, judgeByRules } from './judge';
import { layerOf } from './learned/layer-of';
import { ownSentences } from './own-sentences';
import { regionOf } from './region-of';
import type { SpeechLevel } from './rule';
import { rulesOf } from './rules-of';
import { ruleScore } from './score';
import { casualSigns } from './style';

/** Below this the words are too much at odds to claim a register. */
const SURE_ENOUGH = 0.5;

export interface RegisterOptions {
  /** ISO 3166-1 alpha-2 where known: Brazilian "você" is neutral, Latin American "ustedes" too. */
  region?: string | undefined;
  /** Where the trained models are read from; rules alone without it. */
  files?: ModelFiles | undefined;
}

export interface RegisterReading {
  /** `neutral` where nobody is addressed; unknown where it can't be told. Evidence quotes the words that decided. */
  finding: Finding<Register>;
  /** How likely each is; sums to 1. Even where there is nothing to read. */
  chances: Record<Register, number>;
  /** The likelier of the two where one must be chosen. */
  forced: 'formal' | 'informal';
  /** Japanese only: the level of speech, 1 (most honorific) to 4 (plain). */
  level?: SpeechLevel;
}

/**
 * The register in which somebody addresses their reader: a customer writing to us, or an agent's draft.
 *
 * @param texts own words, without quoted replies; several are read oldest first, and the newest counts most
 * @param language BCP 47 tag of those words; a language without rules gives "unknown"
 */
export async function registerOf(
  texts: string | readonly string[],
  language: string | undefined,
  { region, files }: RegisterOptions = {},
): Promise<RegisterReading> {
  const own = typeof texts === 'string' ? [texts] : texts;
  const [rules, layer] = await Promise.all([rulesOf(language), layerOf(language, files)]);
  const sentences = rules ? ownSentences(own, rules) : [];
  if (!rules || !sentences.length) return nothingToRead();
  const where = regionOf(rules, own, region ?? regionSubtag(language));
  const score = ruleScore(sentences, rules, where);
  const casual = casualSigns(own);
  const learned = where && rules.layerNotIn?.includes(where) ? undefined : layer;
  const { chances, signs } = learned
    ? judgeByLayer(sentences, score, rules, casual, learned)
    : judgeByRules(score, rules, casual);
  const best = bestOf(chances);
  const forced = chances.formal >= chances.informal ? 'formal' : 'informal';
  const newest = own.at(-1);
  const level = newest === undefined ? undefined : rules.level?.(newest).level;
  const claimed = best === 'neutral' || chances[best] >= SURE_ENOUGH ? best : undefined;
  return {
    finding: {
      value: claimed,
      probability: chances[best],
      decidedBy: claimed && 'text',
      evidence: signs.filter(({ pointsTo }) => pointsTo === best),
      against: signs.filter(({ pointsTo }) => pointsTo !== best),
    },
    chances,
    forced,
    ...(level ? { level } : {}),
  };
}

/** `BR` of `pt-BR`. */
const regionSubtag = (language: string | undefined): string | undefined =>
  /[-_]([a-z]{2})(?![a-z0-9])/i.exec(language ?? '')?.[1];

const nothingToRead = (): RegisterReading => ({
  finding: unknown(),
  chances: { formal: 1 / 3, informal: 1 / 3, neutral: 1 / 3 },
  forced: 'formal',
});

function bestOf({ formal, informal, neutral }: Record<Register, number>): Register {
  if (neutral >= formal && neutral >= informal) return 'neutral';
  return formal >= informal ? 'formal' : 'informal';
}
