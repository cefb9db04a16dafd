import type { ComputedRule } from '.';
import { isFinished } from './finished';
import { grief, sympathy } from './words/grief';

/** How much of a message is looked at. */
const LONGEST = 4_000;

/** The customer told of a death or a grave illness, and the draft has no kind word about it. */
export const condolence: ComputedRule = (draft, context) => {
  const { customerSays, customerLanguage, language } = context;
  if (!customerSays || !sympathy.knows(language)) return [];
  if (!grief.in(customerSays.slice(0, LONGEST), customerLanguage ?? language)) return [];
  if (!isFinished(draft, context, 1) || sympathy.in(draft.text, language)) return [];
  return [{ rule: 'courtesy.condolence', about: 'courtesy', weight: 3, words: '', start: 0, end: 0 }];
};
