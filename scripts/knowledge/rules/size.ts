import { layerName, layerPath } from '../../../lib/knowledge/layers';
import { ALL_KILOBYTES, OPENING_KILOBYTES, sizes } from '../sizes';
import type { Finding, Rule } from './rule';

/** What ships stays small: all of it, and what one culture loads. */
export const size: Rule = function* (folders): Generator<Finding> {
  const packs = folders.flatMap(({ pack }) => pack ?? []);
  const { all, openings } = sizes(packs);
  if (all > ALL_KILOBYTES)
    yield {
      file: 'knowledge',
      about: 'size',
      what: `${all.toFixed(1)} kB gzip in all, more than ${ALL_KILOBYTES}: shorten`,
    };
  for (const pack of packs) {
    const name = layerName(pack.layer);
    const opening = openings.get(name) ?? 0;
    if (opening > OPENING_KILOBYTES)
      yield {
        file: layerPath(name),
        about: 'size',
        what: `opening ${name} loads ${opening.toFixed(1)} kB gzip, more than ${OPENING_KILOBYTES}: shorten its layers`,
      };
  }
};
