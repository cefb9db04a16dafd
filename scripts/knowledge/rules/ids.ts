import { type Finding, finding, placed, type Rule } from './rule';

/** An id names one entry in the whole of what ships. */
export const ids: Rule = function* (folders): Generator<Finding> {
  const seen = new Map<string, string>();
  for (const one of placed(folders)) {
    const first = seen.get(one.entry.id);
    if (first) yield finding(one, `the id is already used in ${first}: give this one its own`);
    else seen.set(one.entry.id, one.file);
  }
};
