import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { layerName, layerPath } from '../../lib/knowledge/layers';
import { split } from '../../lib/knowledge/shipped';
import { readSources } from './sources';

/**
 * Compiles `knowledge/` into two small JSON files per layer below `public/knowledge/`, with an index: what is shown at once,
 * and the reasoning and the sources of it, read when somebody asks why.
 * Throws with every problem where a file does not validate.
 */
export async function buildKnowledge(
  from = resolve('knowledge'),
  to = resolve('public/knowledge'),
): Promise<void> {
  const files = await readSources(from);
  const problems = files.flatMap((file) => file.problems);
  if (problems.length) throw new Error(`knowledge does not validate:\n${problems.join('\n')}`);
  const packs = files.flatMap((file) => file.pack ?? []);
  const names = packs.map((pack) => layerName(pack.layer));
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice) throw new Error(`two files describe the layer "${twice}"`);
  await rm(to, { recursive: true, force: true });
  for (const folder of ['languages', 'regions', 'cultures'])
    await mkdir(join(to, folder), { recursive: true });
  await Promise.all(
    packs.flatMap((pack) => {
      const path = join(to, layerPath(layerName(pack.layer)));
      const { shown, reasons } = split(pack);
      return [
        writeFile(`${path}.json`, JSON.stringify(shown)),
        writeFile(`${path}.why.json`, JSON.stringify(reasons)),
      ];
    }),
  );
  await writeFile(join(to, 'index.json'), JSON.stringify({ layers: names.sort() }));
}
