import type { ComputedRule } from '.';
import { isFinished } from './finished';
import { apologies, regrets } from './words/apology';

const SITUATIONS: ReadonlySet<string> = new Set(['complaint', 'apology', 'delay']);
const FEWEST_SENTENCES = 2;
/** From the middle of the scale on an apology is part of the answer. */
const EXPECTED = 0;

/** Something went wrong, their culture expects a word of apology, and the draft has none. */
export const apologyMissing: ComputedRule = (draft, context) => {
  const { situation, tones, language } = context;
  if (!situation || !SITUATIONS.has(situation) || (tones?.apology ?? Number.NEGATIVE_INFINITY) < EXPECTED)
    return [];
  if (!apologies.knows(language) || !isFinished(draft, context, FEWEST_SENTENCES)) return [];
  if (apologies.in(draft.text, language) || regrets.in(draft.text, language)) return [];
  return [{ rule: 'stance.apology-missing', about: 'stance', weight: 2, words: '', start: 0, end: 0 }];
};
