import { layerPath } from './layers';
import type { Pack } from './schema';

/** Reads one file of the extension's own; rejects where it is missing or not JSON. */
export type ReadJson = (path: string) => Promise<unknown>;

/**
 * Loads shipped layers on demand and keeps them for the life of the page. Files were validated when they were
 * built, so they are not validated again here.
 */
export function createKnowledge(readJson: ReadJson) {
  let index: Promise<ReadonlySet<string>> | undefined;
  const layers = new Map<string, Promise<Pack>>();

  return {
    /** Which layers ship. */
    async names(): Promise<ReadonlySet<string>> {
      index ??= readJson('/knowledge/index.json').then(
        (file) => new Set((file as { layers: string[] }).layers),
      );
      return index;
    },
    /** The shipped ones among `names`, in that order. */
    async load(names: readonly string[]): Promise<Pack[]> {
      const shipped = await this.names();
      return Promise.all(
        names
          .filter((name) => shipped.has(name))
          .map((name) => {
            const known =
              layers.get(name) ?? (readJson(`/knowledge/${layerPath(name)}.json`) as Promise<Pack>);
            layers.set(name, known);
            return known;
          }),
      );
    },
  };
}

export type Knowledge = ReturnType<typeof createKnowledge>;
