import { layerName } from '@/lib/knowledge/layers';
import { createKnowledge, type ReadJson } from '@/lib/knowledge/load';
import { reasonsIn } from '@/lib/knowledge/shipped';
import type { DraftEntry } from '@/lib/studio/draft';
import { folded } from '@/lib/studio/entry-search';
import { VERIFY_MONTHS } from '@/lib/studio/new-entry';
import { addMonths } from '@/lib/studio/standing';
import { adapted, type Layer } from './adapted';

/** An entry of Savoir's own knowledge, with the layer that it lies in. Its texts are English. */
export interface ShippedEntry {
  entry: DraftEntry;
  layer: Layer;
}

/** Everything that ships and says something, with its reasoning and sources: what only hides is left out. */
export async function readShipped(readJson: ReadJson): Promise<ShippedEntry[]> {
  const knowledge = createKnowledge(readJson);
  const packs = await knowledge.load([...(await knowledge.names())]);
  const read = packs.map(async ({ layer, entries }) => {
    const reasons = await knowledge.reasons(layerName(layer));
    return entries
      .filter(({ kind }) => kind !== 'hide')
      .map((entry): ShippedEntry => ({ entry: { ...entry, ...reasonsIn(reasons, entry.id) }, layer }));
  });
  return (await Promise.all(read)).flat();
}

/** What is looked through beside an entry's own words. */
export interface Names {
  language(tag: string): string;
  region(code: string): string;
  kind(kind: string): string;
  situation(code: string): string;
}

/** Looks through what ships: every word typed is somewhere in an entry, its kind, or the name of its language or region. */
export function createShippedSearch(shipped: readonly ShippedEntry[], names: Names) {
  const texts = shipped.map(({ entry, layer }) => {
    const { when } = entry as { when?: { languages?: string[]; regions?: string[]; situations?: string[] } };
    const languages = [layer.language, entry.replyLanguage, ...(when?.languages ?? [])];
    const regions = [layer.region, ...(when?.regions ?? [])];
    return folded(
      [
        entry.id,
        names.kind(entry.kind),
        ...(when?.situations ?? []).map(names.situation),
        ...wordsOf(entry),
        ...languages.flatMap((tag) => (typeof tag === 'string' ? [tag, names.language(tag)] : [])),
        ...regions.flatMap((code) => (code ? [code, names.region(code)] : [])),
      ].join(' '),
    );
  });
  return (typed: string, kind: string): ShippedEntry[] => {
    const words = folded(typed).split(/\s+/).filter(Boolean);
    return shipped.filter(
      ({ entry }, index) =>
        (!kind || entry.kind === kind) && words.every((word) => texts[index]?.includes(word)),
    );
  };
}

/** What an entry says, in all its languages. */
export function wordsOf(entry: DraftEntry): string[] {
  return [entry.text, entry.why, entry.meaning, entry.pattern, entry.label]
    .flatMap((field) => (typeof field === 'object' && field !== null ? Object.values(field) : [field]))
    .filter((text): text is string => typeof text === 'string');
}

/** Fields that hold Savoir's English; a phrase's text is a line in a language of its own. */
const ENGLISH = ['text', 'why', 'meaning'];

/**
 * A shipped entry to rewrite: same id, the layer's customers as conditions, sources kept, looked at today. English texts
 * say that they are English where the pack is in another language.
 */
export function adapt(
  { entry, layer }: ShippedEntry,
  pack: { language: string },
  author: { name: string; today: string },
): DraftEntry {
  const said = ENGLISH.filter(
    (field) =>
      pack.language !== 'en' &&
      typeof entry[field] === 'string' &&
      entry[field] !== '' &&
      !(entry.kind === 'phrase' && field === 'text'),
  );
  return {
    ...adapted(structuredClone(entry), layer),
    ...Object.fromEntries(said.map((field) => [field, { en: entry[field] }])),
    reviewed: author.today,
    verifyBy: addMonths(author.today, VERIFY_MONTHS),
    ...(author.name && { owner: author.name }),
  };
}

/** The shipped entry that one of a draft takes the place of. */
export const shippedAs = (shipped: readonly ShippedEntry[], id: string): ShippedEntry | undefined =>
  shipped.find(({ entry }) => entry.id === id);
