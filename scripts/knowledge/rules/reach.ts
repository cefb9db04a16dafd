import type { When } from '../../../lib/knowledge/schema';
import { baseOf, type Finding, finding, placed, placedOf, type Rule } from './rule';

/** Conditions that can't hold in the layer that the entry is in. */
export const reach: Rule = function* (folders): Generator<Finding> {
  const lines = [...placedOf(folders, 'address', 'phrase')].map(({ entry }) => entry);
  const written = new Set(lines.map(({ replyLanguage }) => baseOf(replyLanguage)));
  const registers = new Set(
    lines.flatMap(({ replyLanguage, register }) => `${baseOf(replyLanguage)} ${register}`),
  );
  for (const one of placed(folders)) {
    const { entry, folder } = one;
    const layer = folder.pack?.layer ?? {};
    if (entry.kind === 'hide' || !entry.when) continue;
    const { languages, regions, replyLanguages, registers: wanted }: When = entry.when;
    const isLine = entry.kind === 'address' || entry.kind === 'phrase';
    const local =
      layer.region && layer.language === new Intl.Locale('und', { region: layer.region }).maximize().language;
    if (layer.region && regions && !regions.includes(layer.region))
      yield finding(
        one,
        `can’t be reached: the layer is read for ${layer.region} only, when.regions has ${regions}`,
      );
    else if (layer.region && regions?.some((region) => region !== layer.region))
      yield finding(one, `names other regions than the layer’s: ${regions} in ${layer.region}`);
    // A line is read for a reply in its language, whoever the customer is.
    if (layer.language && languages && !isLine && !local && !languages.map(baseOf).includes(layer.language))
      yield finding(
        one,
        `can’t be reached: the layer is read for ${layer.language} only, when.languages has ${languages}`,
      );
    for (const reply of replyLanguages ?? [])
      if (!written.has(baseOf(reply))) yield finding(one, `can’t be reached: no line is written in ${reply}`);
    for (const reply of replyLanguages ?? [])
      if (
        written.has(baseOf(reply)) &&
        wanted &&
        !wanted.some((register) => registers.has(`${baseOf(reply)} ${register}`))
      )
        yield finding(one, `can’t be reached: ${reply} has no ${wanted.join(' or ')} lines`);
    if (!isLine) continue;
    if (replyLanguages && !replyLanguages.map(baseOf).includes(baseOf(entry.replyLanguage)))
      yield finding(
        one,
        `contradicts itself: a line in ${entry.replyLanguage} for replies in ${replyLanguages}`,
      );
    if (wanted && entry.register !== 'neutral' && !wanted.includes(entry.register))
      yield finding(one, `contradicts itself: a ${entry.register} line where the register is ${wanted}`);
  }
};
