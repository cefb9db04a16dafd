import type { ComputedRule } from '.';
import { apologies } from './words/apology';

/** The first that is too many: where one word of apology is usual, and elsewhere. By judgement. */
const SPARING = 3;
const GENEROUS = 4;

/** Apologies in one draft beyond what its reader's culture is used to: each further one weakens the first. */
export const apologyExcess: ComputedRule = ({ text }, { language, tones }) => {
  const limit = tones?.apology !== undefined && tones.apology <= 0 ? SPARING : GENEROUS;
  const found = apologies.all(text, language);
  const last = found.at(-1);
  if (!last || found.length < limit) return [];
  return [
    {
      rule: 'stance.apology-excess',
      about: 'stance',
      weight: 1,
      words: last[0],
      start: last.index,
      end: last.index + last[0].length,
      values: { count: String(found.length) },
    },
  ];
};
