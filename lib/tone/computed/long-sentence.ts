import { secondLanguage } from '../draft-finding';
import type { ComputedRule } from '.';

/**
 * Words in a sentence beyond which readers in a second language lose the thread. GOV.UK's content guidance asks for
 * sentences of at most 25 words (https://www.gov.uk/guidance/content-design/writing-for-gov-uk); a remark waits until
 * well beyond.
 */
const MOST_WORDS = 35;

/** A very long sentence, where the customer reads in a second language. */
export const longSentence: ComputedRule = ({ sentences }, context) => {
  if (!secondLanguage(context)) return [];
  const words = new Intl.Segmenter(context.language, { granularity: 'word' });
  return sentences.flatMap(({ text, start, end }) => {
    const count = [...words.segment(text)].filter(({ isWordLike }) => isWordLike).length;
    if (count <= MOST_WORDS) return [];
    return {
      rule: 'clarity.long-sentence',
      about: 'clarity',
      weight: 1,
      words: text,
      start,
      end,
      values: { count: String(count) },
    };
  });
};
