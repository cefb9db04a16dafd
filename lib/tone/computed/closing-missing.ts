import { LONGEST_DRAFT } from '../draft-finding';
import type { ComputedRule } from '.';
import { isLetter, readLetter } from './letter';

/** Shorter answers are notes; and a long one that ends with a full stop is more likely to be finished. */
const FEWEST_WORDS = 40;

/** A letter that ends without a closing; a signature may hold one. Where the record does not show that it is one, its greeting does. */
export const closingMissing: ComputedRule = (draft, context) => {
  const expected = isLetter(context);
  const { text, sentences } = draft;
  // Of a draft that was cut nobody sees the end.
  if (expected === false || context.signed || sentences.length < 2 || text.length >= LONGEST_DRAFT) return [];
  const letter = readLetter(draft, context);
  if (!letter?.ended || letter.closed || letter.words < FEWEST_WORDS) return [];
  if (!expected && !letter.greetingAlone) return [];
  return [
    {
      rule: 'address.closing-missing',
      about: 'address',
      weight: 1,
      words: '',
      start: text.length,
      end: text.length,
      ...(context.closing && { fix: context.closing }),
    },
  ];
};
