import type { DraftEntry } from '@/lib/studio/draft';

/** Which customers a shipped layer speaks of. */
export interface Layer {
  language?: string | undefined;
  region?: string | undefined;
}

/** The language that most people write in a territory (CLDR likely subtags). */
const localLanguage = (region: string): string | undefined =>
  new Intl.Locale('und', { region }).maximize().language;

/**
 * An entry of a shipped layer as one of a team: under the same id, so that it takes the place of the shipped one, for the
 * customers that its layer speaks of (`layersFor`): what was given by the file it lay in is said as its conditions. Pure.
 */
export function adapted(entry: DraftEntry, { language, region }: Layer): DraftEntry {
  const when = typeof entry.when === 'object' && entry.when !== null ? { ...entry.when } : {};
  const conditions: Record<string, unknown> = when;
  // The layer of a territory's main language is read for everybody there, whatever they write.
  const spoken = language && !(region && localLanguage(region) === language) ? language : undefined;
  // Lines in a layer's own language are also offered to others who are answered in it.
  const line = entry.kind === 'address' || entry.kind === 'phrase';
  const bound = line && !region && String(entry.replyLanguage).split('-')[0] === language;
  if (spoken && !bound) conditions.languages ??= [spoken];
  if (region) conditions.regions ??= [region];
  return Object.keys(conditions).length ? { ...entry, when: conditions } : entry;
}
