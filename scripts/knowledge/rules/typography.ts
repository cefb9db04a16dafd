import { type Finding, finding, placed, prose, type Rule } from './rule';

/** Straight quotes are a typewriter's. */
export const typography: Rule = function* (folders): Generator<Finding> {
  for (const one of placed(folders))
    for (const [field, text] of prose(one.entry))
      if (/["']/.test(text)) yield finding(one, `${field} has straight quotes: write “ ” and ’`);
};
