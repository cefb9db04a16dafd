import { layerName } from '../../../lib/knowledge/layers';
import type { Pack } from '../../../lib/knowledge/schema';
import { type Finding, finding, placed, placedOf, type Rule } from './rule';

type Layer = Pack['layer'];
const strength = ({ language, region }: Layer) => (region ? 2 : 0) + (language ? 1 : 0);

/** True where both layers are read for some customer. */
export function meet(a: Layer, b: Layer): boolean {
  const same = (one?: string, other?: string) => !one || !other || one === other;
  // The main language's layer of a territory is read for everybody who writes from there.
  const local = ({ language, region }: Layer) =>
    region !== undefined && language === new Intl.Locale('und', { region }).maximize().language;
  return same(a.region, b.region) && (same(a.language, b.language) || local(a) || local(b));
}

/** A hide takes away an entry of a weaker layer that is read with it. */
export const hides: Rule = function* (folders): Generator<Finding> {
  const owners = new Map([...placed(folders)].map(({ entry, folder }) => [entry.id, folder.pack?.layer]));
  for (const one of placedOf(folders, 'hide')) {
    const own = one.folder.pack?.layer ?? {};
    const other = owners.get(one.entry.hides);
    if (!other)
      yield finding(one, `hides ${one.entry.hides}, which does not exist: remove it or mend the id`);
    else if (layerName(own) === layerName(other) || strength(other) > strength(own) || !meet(own, other))
      yield finding(
        one,
        `hides ${one.entry.hides} of ${layerName(other)}, which is not read before ${layerName(own)}`,
      );
  }
};
