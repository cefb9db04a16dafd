import type { ComputedRule } from '.';
import { isLetter, readLetter } from './letter';

/** Fewer without a closing are a note between two steps. By judgement. */
const FEWEST_WORDS = 20;

/**
 * A letter that begins without a greeting. Where the record does not show that it is one, its closing line does. An
 * unfinished draft gets no remark.
 */
export const greetingMissing: ComputedRule = (draft, context) => {
  const expected = isLetter(context);
  if (expected === false || draft.sentences.length < 2) return [];
  const letter = readLetter(draft, context);
  if (!letter || letter.greeted) return [];
  const note = letter.words < FEWEST_WORDS;
  if (!letter.closingAlone && (!expected || !letter.ended || note)) return [];
  return [
    {
      rule: 'address.greeting-missing',
      about: 'address',
      weight: 1,
      words: '',
      start: 0,
      end: 0,
      ...(context.greeting && { fix: context.greeting }),
    },
  ];
};
