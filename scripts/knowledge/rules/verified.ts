import { isComplete, languageCoverage, unverifiedLines } from '../coverage';
import { type Finding, placed, type Rule } from './rule';

/** A language that counts as described has an authority or a source of its own for every greeting and closing. */
export const verified: Rule = function* (folders): Generator<Finding> {
  const packs = folders.flatMap(({ pack }) => pack ?? []);
  const files = new Map([...placed(folders)].map(({ entry, file }) => [entry.id, file]));
  for (const { layer } of packs) {
    if (!layer.language || layer.region || !isComplete(languageCoverage(packs, layer.language))) continue;
    for (const id of unverifiedLines(packs, layer.language))
      yield {
        file: files.get(id) ?? layer.language,
        about: id,
        what: `no source of it is an authority or written in ${layer.language}: add one, or say so in sources.yaml`,
      };
  }
};
