import { layerName } from '@/lib/knowledge/layers';
import type { Entry, EntryOf, Pack, Source } from '@/lib/knowledge/schema';
import type { Finding, Rule } from '@/scripts/knowledge/rules/rule';
import type { LayerFolder } from '@/scripts/knowledge/sources';

/** Made-up layers for tests of what is checked and reported. */
export const source: Source = {
  title: 'A title',
  publisher: 'Somebody',
  url: 'https://example.com/',
  checked: '2026-11-22',
};
const common = { sources: [source], reviewed: '2026-11-22' };

export const tip = (id: string, more: Partial<EntryOf<'tip'>> = {}): EntryOf<'tip'> => ({
  ...common,
  id,
  kind: 'tip',
  text: `Say ${id}.`,
  why: 'A guide says so.',
  priority: 2,
  ...more,
});

export const phrase = (id: string, more: Partial<EntryOf<'phrase'>> = {}): EntryOf<'phrase'> => ({
  ...common,
  id,
  kind: 'phrase',
  use: 'phrase',
  replyLanguage: 'de',
  register: 'formal',
  text: 'Vielen Dank.',
  meaning: 'Thank you.',
  priority: 5,
  ...more,
});

export const address = (id: string, more: Partial<EntryOf<'address'>> = {}): EntryOf<'address'> => ({
  ...common,
  id,
  kind: 'address',
  replyLanguage: 'de',
  register: 'formal',
  pattern: '{title} {given} {surname}',
  ...more,
});

export const tone = (id: string, more: Partial<EntryOf<'tone'>> = {}): EntryOf<'tone'> => ({
  ...common,
  id,
  kind: 'tone',
  text: 'Facts first.',
  why: 'A survey says so.',
  scales: { directness: 0, formality: 0, warmth: 0 },
  ...more,
});

export const folder = (
  layer: Pack['layer'],
  entries: Entry[],
  more: Partial<Pack> & Partial<Pick<LayerFolder, 'sources' | 'used'>> = {},
): LayerFolder => {
  const { sources = new Map(), used = new Set(sources.keys()), ...pack } = more;
  const path = layerName(layer);
  return {
    path,
    pack: { schema: 1, id: path, version: 1, title: path, layer, entries, ...pack },
    sources,
    used,
    files: new Map(entries.map(({ id }) => [id, `${path}/entries.yaml`])),
    problems: [],
  };
};

/** What a rule finds, as "entry: what". */
export async function found(rule: Rule, ...folders: LayerFolder[]): Promise<string[]> {
  const all: Finding[] = [...(await rule(folders))];
  return all.map(({ about, what }) => `${about}: ${what}`);
}
