import { type LayeredEntry, layerPath } from './layers';
import { type Reasons, type ReasonsFile, reasonsIn, type ShippedPack } from './shipped';

/** Reads one file of the extension's own; rejects where it is missing or not JSON. */
export type ReadJson = (path: string) => Promise<unknown>;

/**
 * Loads shipped layers on demand and keeps them for the life of the page. Files were validated when they were
 * built, so they are not validated again here. One that could not be read is tried again when next asked for.
 */
export function createKnowledge(readJson: ReadJson) {
  const files = new Map<string, Promise<unknown>>();
  const read = <T>(path: string): Promise<T> => {
    const file = files.get(path) ?? readJson(`/knowledge/${path}.json`);
    files.set(path, file);
    file.catch(() => files.delete(path));
    return file as Promise<T>;
  };
  const names = async (): Promise<ReadonlySet<string>> =>
    new Set((await read<{ layers: string[] }>('index')).layers);
  /** What stands behind the entries of a shipped layer. */
  const reasons = (layer: string) => read<ReasonsFile>(`${layerPath(layer)}.why`);

  return {
    /** Which layers ship. */
    names,
    /** The shipped ones among `names`, in that order. */
    async load(wanted: readonly string[]): Promise<ShippedPack[]> {
      const shipped = await names();
      return Promise.all(
        wanted.filter((name) => shipped.has(name)).map((name) => read<ShippedPack>(layerPath(name))),
      );
    },
    reasons,
    /** What stands behind an entry: a team's entries hold it, of what ships it is read now. */
    async reasonsOf(entry: Pick<LayeredEntry, 'id' | 'layer' | keyof Reasons>): Promise<Reasons> {
      const { why, because, sources } = entry;
      return sources ? { why, because, sources } : reasonsIn(await reasons(entry.layer), entry.id);
    },
  };
}

export type Knowledge = ReturnType<typeof createKnowledge>;
