import { type Finding, finding, placed, type Rule } from './rule';

/** Every source stands for something, and a passage for each source where a reviewer is given them. */
export const usedSources: Rule = function* (folders): Generator<Finding> {
  for (const { path, sources, used } of folders)
    for (const id of sources.keys())
      if (!used.has(id))
        yield {
          file: `${path}/sources.yaml`,
          about: id,
          what: 'no entry names this source: name it or remove it',
        };
  for (const one of placed(folders)) {
    if (one.entry.kind === 'hide') continue;
    const { passages, sources } = one.entry;
    if (passages && passages.length !== sources.length)
      yield finding(
        one,
        `has ${passages.length} passages for ${sources.length} sources: one each, in that order`,
      );
  }
};
