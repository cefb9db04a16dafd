import { resolve } from 'node:path';
import { layerPath, layersFor } from '../../../lib/knowledge/layers';
import { ALL_KILOBYTES, OPENING_KILOBYTES, sizes } from '../../../scripts/knowledge/sizes';
import { readSources } from '../../../scripts/knowledge/sources';
import { libPage } from '../../support/lib-in-page';
import { median, p95 } from '../percentiles';
import type { Suite } from '../suite';
import { inBrowser } from './page/open';

/** Each culture is opened so often; the first time does not count. */
const ROUNDS = 10;

/** What the culture packs weigh, and how soon a page of the extension has read those of one culture. */
export const knowledgeSuite: Suite = {
  about: 'what the culture packs weigh, and how soon one is read',
  extension: true,
  async run(progress) {
    const packs = (await readSources(resolve('knowledge'))).flatMap(({ pack }) => pack ?? []);
    const { all, openings } = sizes(packs);
    const [largest, kilobytes] = [...openings].sort((one, other) => other[1] - one[1])[0] ?? ['', Number.NaN];
    progress(`largest: ${largest}`);
    const shipped = new Set(
      packs.map(({ layer }) => [layer.language, layer.region].filter(Boolean).join('-')),
    );
    const cultures = packs.flatMap(({ layer: { language, region } }) =>
      language && region
        ? [
            layersFor({ language, region })
              .filter((name) => name !== 'global' && shipped.has(name))
              .map((name) => `/knowledge/${layerPath(name)}.json`),
          ]
        : [],
    );
    const times = await inBrowser(async (context) => {
      const page = await libPage(context);
      return page.evaluate(
        async ([files, rounds]) => {
          const taken: number[] = [];
          for (const paths of files)
            for (let round = 0; round <= rounds; round += 1) {
              const from = performance.now();
              await Promise.all(paths.map(async (path) => (await fetch(path)).json()));
              if (round > 0) taken.push(performance.now() - from);
            }
          return taken;
        },
        [cultures, ROUNDS] as const,
      );
    });
    return [
      { name: 'knowledge.size.gzip.kB', value: all, budget: ALL_KILOBYTES, what: 'every built file, gzip' },
      {
        name: 'knowledge.opening.gzip.kB',
        value: kilobytes,
        budget: OPENING_KILOBYTES,
        what: 'the largest culture as it is opened, with the layer for everybody',
      },
      {
        name: 'knowledge.opening.ms',
        value: median(times),
        budget: 10,
        what: `reading the files of one culture, ${cultures.length} cultures, not the first time: the median`,
      },
      { name: 'knowledge.opening.p95.ms', value: p95(times), what: 'the same, 95 of 100' },
    ];
  },
};
