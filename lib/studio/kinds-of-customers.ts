import { layersFor } from '@/lib/knowledge/layers';
import type { DraftEntry } from './draft';

/** A kind of customers: who writes a language from a region. */
export interface CustomerKind {
  /** BCP 47 language. */
  language: string;
  /** ISO 3166-1 alpha-2. */
  region: string;
}

/**
 * The kinds of customers to try a pack on: every culture that Savoir ships knowledge of (`layers`, as the index of the
 * shipped knowledge names them), and those that the entries name beside them.
 */
export function kindsOfCustomers(layers: Iterable<string>, entries: readonly DraftEntry[]): CustomerKind[] {
  const kinds = new Map<string, CustomerKind>();
  const add = (language: string, region: string) => kinds.set(`${language}-${region}`, { language, region });
  for (const layer of layers) {
    const [language, region] = layer.split('-');
    if (language && region) add(language, region);
  }
  for (const entry of entries) {
    const { languages, regions } = placesOf(entry);
    for (const region of regions) {
      const language = languages[0] ?? likely('und', region)?.language;
      if (language && ![...kinds.values()].some((kind) => kind.region === region))
        add(bare(language), region);
    }
    for (const language of languages) {
      const region = regions[0] ?? likely(language)?.region;
      if (region && ![...kinds.values()].some((kind) => kind.language === bare(language)))
        add(bare(language), region);
    }
  }
  return [...kinds.values()];
}

/** Whether an entry's conditions on language and region hold for this kind; other conditions may still rule it out. */
export function speaksTo(entry: DraftEntry, kind: CustomerKind): boolean {
  const { languages, regions } = placesOf(entry);
  return (
    (!languages.length || languages.some((language) => bare(language) === kind.language)) &&
    (!regions.length || regions.includes(kind.region))
  );
}

/** Whether the shipped knowledge of this layer is shown for this kind. */
export const layerReaches = (layer: string, kind: CustomerKind): boolean => layersFor(kind).includes(layer);

function placesOf({ when }: DraftEntry): { languages: string[]; regions: string[] } {
  const list = (name: string): string[] => {
    const value = (when as Record<string, unknown> | undefined)?.[name];
    return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
  };
  return { languages: list('languages'), regions: list('regions') };
}

const bare = (language: string): string => language.split('-')[0] ?? language;

/** CLDR likely subtags; undefined for what is no tag. */
function likely(language: string, region?: string): Intl.Locale | undefined {
  try {
    return new Intl.Locale(language, region ? { region } : {}).maximize();
  } catch {
    return undefined;
  }
}
