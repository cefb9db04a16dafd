import type { Conditional } from './conditions';
import type { Reasons, ShippedEntry, ShippedPack } from './shipped';

/** Where a team's entry comes from, and who answers for it. */
export interface TeamOrigin {
  /** Name of the team. */
  name: string;
  /** Id and title of the pack. */
  pack: string;
  title: string;
  /** BCP 47 language of texts that don't say theirs. */
  language: string;
  /** When this wording came to this device, epoch milliseconds; 0 for what was there when the agent joined. */
  arrivedAt: number;
  owner?: string | undefined;
  /** When the owner last confirmed it, ISO 8601; hides have no such day. */
  reviewed?: string | undefined;
  /** Until when it counts as confirmed, ISO 8601. */
  verifyBy?: string | undefined;
  standing: 'verified' | 'due' | 'expired';
}

/** What an entry has from its layer: the name, "team" for all of a team's packs, and then its origin. */
export interface Layered extends Conditional {
  layer: string;
  team?: TeamOrigin | undefined;
}

/** An entry with the layer that it comes from. A team's holds what stands behind it, of what ships that lies apart. */
export type LayeredEntry = Exclude<ShippedEntry, { kind: 'hide' }> & Layered & Partial<Reasons>;

/** Whatever a layer holds: entries, and what hides those of layers before it. */
export type LayerItem = LayeredEntry | (Extract<ShippedEntry, { kind: 'hide' }> & Layered);

/** "global", "de", "MX", "es-MX": the name of a layer. */
export function layerName(layer: { language?: string | undefined; region?: string | undefined }): string {
  return [layer.language, layer.region].filter(Boolean).join('-') || 'global';
}

/**
 * Where the file of a layer lies, without ending: `languages/de`, `regions/DE`. In folders, since file names that
 * differ in case only are one file on some systems.
 */
export function layerPath(name: string): string {
  if (name === 'global') return name;
  if (name.includes('-')) return `cultures/${name}`;
  return name === name.toUpperCase() ? `regions/${name}` : `languages/${name}`;
}

/**
 * The shipped layers that speak of a customer, weakest first: global → language → region → language and region.
 * Somebody who writes from a territory in a language that is not its own (English from Japan) still has the
 * customs of that territory, so the layer of its main language there (CLDR likely subtags) is read as well;
 * entries bound to a language say so in `when`.
 */
export function layersFor(customer: { language: string | undefined; region: string | undefined }): string[] {
  const { region } = customer;
  // Script subtags name no layer of their own: zh-Hans is the layer "zh".
  const language = customer.language?.split('-')[0];
  const local = region ? new Intl.Locale('und', { region }).maximize().language : undefined;
  const names = ['global'];
  if (language) names.push(language);
  if (region) names.push(region);
  if (region && local && local !== language) names.push(`${local}-${region}`);
  if (region && language) names.push(`${language}-${region}`);
  return names;
}

/**
 * The layer of the reply's own language where the customer's layers don't hold it: a German answer to somebody who
 * wrote English needs German greetings. Only its lines count; its advice is for people who speak that language.
 */
export function replyLayer(reply: string, names: readonly string[]): string[] {
  const [language = reply] = reply.split('-');
  return names.includes(language) ? [] : [language];
}

/** The pack with its forms of address and phrases alone. */
export function linesOnly(pack: ShippedPack): ShippedPack {
  return { ...pack, entries: pack.entries.filter(({ kind }) => kind === 'address' || kind === 'phrase') };
}

/** Everything that packs hold, in the order given, each with its layer. */
export function stack(packs: readonly ShippedPack[]): LayerItem[] {
  return packs.flatMap((pack) => {
    const layer = layerName(pack.layer);
    return pack.entries.map((entry): LayerItem => ({ ...entry, layer }));
  });
}

/**
 * Lays layers over each other, the weakest first. Conditions come before layers: what does not hold is as though it
 * were not there; of the rest a later item replaces the entry of the same id or is added, and a `hide` removes what
 * earlier ones said under that id. A team's item reaches what ships and its own pack, never another of the team's packs:
 * who may publish one pack has no say in the others. Pure.
 */
export function lay(items: readonly LayerItem[], holds: (item: LayerItem) => boolean): LayeredEntry[] {
  const entries = new Map<string, LayeredEntry>();
  for (const item of items) {
    if (!holds(item)) continue;
    const id = item.kind === 'hide' ? item.hides : item.id;
    const own = item.team ? `${item.team.pack} ${id}` : id;
    if (own !== id) entries.delete(id);
    if (item.kind === 'hide') entries.delete(own);
    else entries.set(own, item);
  }
  return [...entries.values()];
}
