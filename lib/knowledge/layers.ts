import type { Entry, Pack } from './schema';

/** An entry with the name of the layer that it comes from. */
export type LayeredEntry = Exclude<Entry, { kind: 'hide' }> & { layer: string };

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
export function linesOnly(pack: Pack): Pack {
  return { ...pack, entries: pack.entries.filter(({ kind }) => kind === 'address' || kind === 'phrase') };
}

/**
 * Lays packs over each other, in the order given: an entry of a later one replaces the entry of the same id or
 * is added; a `hide` removes what earlier ones said under that id. Pure; the packs are not changed.
 */
export function resolve(packs: readonly Pack[]): LayeredEntry[] {
  const entries = new Map<string, LayeredEntry>();
  for (const pack of packs) {
    const layer = layerName(pack.layer);
    for (const entry of pack.entries) {
      if (entry.kind === 'hide') entries.delete(entry.hides);
      else entries.set(entry.id, { ...entry, layer });
    }
  }
  return [...entries.values()];
}
