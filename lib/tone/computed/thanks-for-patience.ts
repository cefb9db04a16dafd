import type { ComputedRule } from '.';
import { isFinished } from './finished';
import { apologies } from './words/apology';
import { waitingWords } from './words/waiting';

/** Two days: whoever has waited so long knows it. By judgement; a promise that was missed counts at once. */
const LONG_HOURS = 48;
const FEWEST_SENTENCES = 2;

/** A late answer that neither thanks for the patience nor says a word about the wait. */
export const thanksForPatience: ComputedRule = (draft, context) => {
  const { waitingHours, overdue, language } = context;
  if (!overdue && (waitingHours ?? 0) < LONG_HOURS) return [];
  if (!waitingWords.knows(language) || !isFinished(draft, context, FEWEST_SENTENCES)) return [];
  if (waitingWords.in(draft.text, language) || apologies.in(draft.text, language)) return [];
  return [
    { rule: 'courtesy.thanks-for-patience', about: 'courtesy', weight: 1, words: '', start: 0, end: 0 },
  ];
};
