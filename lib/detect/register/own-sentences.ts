import { type RegisterRules, SENTENCE_END } from './rule';

const MOST_TEXTS = 20;
const MOST_UNITS_PER_TEXT = 4000;
const MOST_SENTENCES = 120;
const LONGEST_SENTENCE = 400;
/** How much less each earlier text counts, down to the least. */
const FADING = 0.6;
const LEAST = 0.2;

/** One sentence of somebody's own words. */
export interface OwnSentence {
  text: string;
  /** 1 in the newest text, less in those before it: people change how they write to a team. */
  weight: number;
}

/**
 * The sentences that registers are read in, newest text first.
 *
 * Work is bounded: at most 20 texts (the newest, which stand last), 4,000 units each, 120 sentences in all.
 *
 * @param texts oldest first
 */
export function ownSentences(
  texts: readonly string[],
  { sentenceEnd: end = SENTENCE_END, cut }: Pick<RegisterRules, 'sentenceEnd' | 'cut'>,
): OwnSentence[] {
  const sentences: OwnSentence[] = [];
  let weight = 1;
  for (const text of texts.slice(-MOST_TEXTS).reverse()) {
    const before = sentences.length;
    for (const raw of text.slice(0, MOST_UNITS_PER_TEXT).normalize('NFC').split(end)) {
      const sentence = raw.trim().slice(0, LONGEST_SENTENCE);
      if (!/\p{L}/u.test(sentence)) continue;
      sentences.push({ text: cut ? sentence.replace(cut, ' … ') : sentence, weight });
      if (sentences.length >= MOST_SENTENCES) return sentences;
    }
    if (sentences.length > before) weight = Math.max(LEAST, weight * FADING);
  }
  return sentences;
}
