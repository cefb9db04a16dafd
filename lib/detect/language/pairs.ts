import { type Distribution, ranked } from './distribution';
import { baseLanguage } from './languages';

/** Languages so close that many short texts could be written in either. */
const CLOSE = [
  ['id', 'ms'],
  ['bs', 'hr', 'sr'],
  ['da', 'nb', 'sv'],
  ['cs', 'sk'],
  ['ca', 'es', 'gl', 'pt'],
];

/** It is one of the two at least this probably. */
const TOGETHER = 0.85;

/** The two close languages between which a text leaves it open, the more probable first. */
export function closePair(distribution: Distribution): [string, string] | undefined {
  const [first, second] = ranked(distribution);
  if (!first || !second || first[1] + second[1] < TOGETHER) return undefined;
  const close = CLOSE.some((group) => [first, second].every(([tag]) => group.includes(baseLanguage(tag))));
  return close ? [first[0], second[0]] : undefined;
}
