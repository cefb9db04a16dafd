import { addressParts, phraseParts, territoryPartsOf } from '../coverage';
import { languageParts, territoryParts } from '../parts';
import type { LayerFolder } from '../sources';
import { baseOf, type Finding, type Rule } from './rule';

/** What the entries of this layer itself say something of. */
function partsIn({ pack }: LayerFolder): Set<string> {
  const parts = new Set<string>(pack?.hours ? ['time.hours'] : []);
  for (const entry of pack?.entries ?? []) {
    for (const part of territoryPartsOf(entry)) parts.add(part);
    if (entry.kind !== 'address' && entry.kind !== 'phrase') continue;
    if (baseOf(entry.replyLanguage) !== pack?.layer.language) continue;
    for (const part of entry.kind === 'address' ? addressParts(entry) : phraseParts(entry)) parts.add(part);
  }
  return parts;
}

/** "Looked and found nothing" names a part of the report, once, and nothing in the layer says otherwise. */
export const noEvidence: Rule = function* (folders): Generator<Finding> {
  for (const folder of folders) {
    const { language, region } = folder.pack?.layer ?? {};
    const known = new Set([
      ...(language || region ? territoryParts : []),
      ...(language ? languageParts : []),
    ]);
    const sourced = partsIn(folder);
    const seen = new Set<string>();
    for (const { part } of folder.pack?.noEvidence ?? []) {
      const say = (what: string): Finding => ({
        file: `${folder.path}/layer.yaml`,
        about: `noEvidence ${part}`,
        what,
      });
      if (!known.has(part)) yield say('is no part of the report for this layer: see docs/knowledge.md');
      else if (seen.has(part)) yield say('is there twice: join the two');
      else if (sourced.has(part)) yield say('is sourced in this layer as well: remove one of the two');
      seen.add(part);
    }
  }
};
