import { layerName } from '../../lib/knowledge/layers';
import type { Entry, EntryOf, Pack } from '../../lib/knowledge/schema';
import { languageParts, media, territoryParts } from './parts';

export type Cell = 'sourced' | 'no evidence of difference' | 'not yet';

/** Part → how far it is. */
export type Coverage = ReadonlyMap<string, Cell>;

const LETTER = ['email', 'web'];
const CHAT = ['chat', 'messaging'];

/** Complete: nothing is `not yet`. */
export const isComplete = (coverage: Coverage): boolean => ![...coverage.values()].includes('not yet');

function coverageOf(
  parts: readonly string[],
  packs: readonly Pack[],
  covered: ReadonlySet<string>,
): Coverage {
  const looked = new Set(packs.flatMap((pack) => pack.noEvidence?.map(({ part }) => part) ?? []));
  return new Map(
    parts.map((part): [string, Cell] => [
      part,
      covered.has(part) ? 'sourced' : looked.has(part) ? 'no evidence of difference' : 'not yet',
    ]),
  );
}

/**
 * What is known of the customs in one territory: its own layer, those of its languages there, and what the layer of its
 * main language says wherever that is written. The layer for everybody does not count.
 * @param region ISO 3166-1 alpha-2.
 */
export function territoryCoverage(packs: readonly Pack[], region: string): Coverage {
  const main = new Intl.Locale('und', { region }).maximize().language;
  const own = packs.filter((pack) => pack.layer.region === region);
  const shared = packs.filter((pack) => layerName(pack.layer) === main);
  const covered = new Set<string>();
  for (const pack of [...shared, ...own])
    for (const entry of pack.entries) for (const part of territoryPartsOf(entry)) covered.add(part);
  if (own.some((pack) => pack.hours)) covered.add('time.hours');
  return coverageOf(territoryParts, [...shared, ...own], covered);
}

/** The parts of a territory that an entry says something of. */
export function* territoryPartsOf(entry: Entry): Generator<string> {
  if (entry.kind === 'channel') yield 'channels';
  if (entry.kind === 'address') yield 'address';
  if (entry.kind === 'tone') for (const scale of Object.keys(entry.because ?? {})) yield `tone.${scale}`;
  if (entry.kind !== 'tip') return;
  if (entry.topic) yield entry.topic;
  for (const situation of entry.when?.situations ?? []) yield `situation.${situation}`;
}

/** What is known of writing in one language: its layer and those of the language in a territory. */
export function languageCoverage(packs: readonly Pack[], language: string): Coverage {
  const own = packs.filter((pack) => pack.layer.language === language);
  const covered = new Set<string>();
  for (const pack of own)
    for (const entry of pack.entries) {
      if (entry.kind !== 'address' && entry.kind !== 'phrase') continue;
      if (entry.replyLanguage.split('-')[0] !== language) continue;
      for (const part of entry.kind === 'address' ? addressParts(entry) : phraseParts(entry))
        covered.add(part);
    }
  return coverageOf(languageParts, own, covered);
}

/** The parts of a language that a form of address stands for. */
export function* addressParts(entry: EntryOf<'address'>): Generator<string> {
  yield entry.gender ? `address.${entry.gender}` : `address.${entry.register}`;
}

/** The parts of a language that a line stands for. */
export function* phraseParts(entry: EntryOf<'phrase'>): Generator<string> {
  if (entry.use === 'phrase') {
    for (const situation of entry.when?.situations ?? [])
      for (const register of entry.register === 'neutral' ? ['formal', 'informal'] : [entry.register])
        yield `phrase.${situation}.${register}`;
    return;
  }
  const to = entry.to ?? (entry.text.includes('{address}') ? 'person' : 'unknown');
  for (const medium of media)
    if (servesIn(entry, medium))
      yield entry.use === 'closing'
        ? `closing.${entry.register}.${medium}`
        : `greeting.${entry.register}.${medium}.${to}`;
}

/** A line without channels is one for letters: what serves in a chat says so. */
const servesIn = ({ when }: EntryOf<'phrase'>, medium: (typeof media)[number]) =>
  when?.channels
    ? when.channels.some((channel) => (medium === 'chat' ? CHAT : LETTER).includes(channel))
    : medium === 'letter';

/** Greetings and closings of a language that name neither an authority nor a source written in it. */
export function unverifiedLines(packs: readonly Pack[], language: string): string[] {
  return packs
    .filter((pack) => pack.layer.language === language)
    .flatMap((pack) => pack.entries)
    .filter((entry) => entry.kind === 'phrase' && entry.use !== 'phrase')
    .filter((entry) => (entry as EntryOf<'phrase'>).replyLanguage.split('-')[0] === language)
    .filter(
      (entry) =>
        !(entry as EntryOf<'phrase'>).sources.some(
          (one) => one.authority || one.language?.split('-')[0] === language,
        ),
    )
    .map((entry) => entry.id);
}
