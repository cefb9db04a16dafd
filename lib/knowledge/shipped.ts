import type { Entry, Localised, Pack, Scale, Source } from './schema';

/** What stands behind an entry. Of what ships it lies in a file beside the layer's, read when somebody asks. */
export interface Reasons {
  why?: Localised | undefined;
  /** Of a tone: why it is at that step of a scale. */
  because?: Partial<Record<Scale, Localised>> | undefined;
  sources: readonly Source[];
}

type Without<E, Left> = {
  [Field in keyof E as string extends Field ? never : Field extends Left ? never : Field]: E[Field];
};
type Apart<E> = E extends unknown ? Without<E, keyof Reasons | Unseen> : never;

/** What agents don't see: for reviewers and their reports. */
type Unseen = 'passages' | 'topic';

/** An entry as it ships: all that is shown at once. */
export type ShippedEntry = Apart<Entry>;
export type ShippedOf<K extends Entry['kind']> = Extract<ShippedEntry, { kind: K }>;

/** The file of a layer: `<layer>.json`. */
export interface ShippedPack {
  layer: Pack['layer'];
  hours?: { start: string; end: string } | undefined;
  entries: ShippedEntry[];
}

/** The file beside it: `<layer>.why.json`. Sources are named by their place in the table. */
export interface ReasonsFile {
  sources: Source[];
  entries: Record<string, Omit<Reasons, 'sources'> & { sources: number[] }>;
  /** Where the office hours are stated. */
  hours?: number[] | undefined;
}

/** Splits a pack into what is shown at once and what stands behind it; what only reviewers need is in neither. */
export function split(pack: Pack): { shown: ShippedPack; reasons: ReasonsFile } {
  const { layer, hours } = pack;
  const places = new Map<string, number>();
  const sources: Source[] = [];
  const place = (source: Source): number => {
    const key = JSON.stringify(source);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, sources.length);
    return sources.push(source) - 1;
  };
  const reasons: ReasonsFile = { sources, entries: {} };
  const entries = pack.entries.map((entry): ShippedEntry => {
    if (entry.kind === 'hide') return entry;
    const {
      passages: _passages,
      topic: _topic,
      why,
      because,
      sources: own,
      ...shown
    } = entry as Exclude<Entry, { kind: 'hide' }> & Reasons & { topic?: string };
    reasons.entries[entry.id] = {
      ...(why !== undefined && { why }),
      ...(because && { because }),
      sources: own.map(place),
    };
    return shown as ShippedEntry;
  });
  if (hours) reasons.hours = hours.sources.map(place);
  return {
    shown: { layer, ...(hours && { hours: { start: hours.start, end: hours.end } }), entries },
    reasons,
  };
}

/** What stands behind the entry of this id. Throws where the file says nothing of it. */
export function reasonsIn(file: ReasonsFile, id: string): Reasons {
  const own = file.entries[id];
  if (!own) throw new Error(`no sources of ${id}`);
  return { ...own, sources: sourcesAt(file, own.sources) };
}

/** The sources at these places of the file's table. */
export const sourcesAt = ({ sources }: ReasonsFile, places: readonly number[] = []): Source[] =>
  places.flatMap((place) => sources[place] ?? []);
