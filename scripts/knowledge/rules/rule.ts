import type { Entry, EntryOf, Localised } from '../../../lib/knowledge/schema';
import type { LayerFolder } from '../sources';

/** One thing that a reviewer would send back: where it is, what is wrong and how to mend it. */
export interface Finding {
  /** File below the knowledge folder. */
  file: string;
  /** Id of the entry, or what else in the file it is about. */
  about: string;
  what: string;
}

/** Looks at everything at once, so that it can compare layers. */
export type Rule = (folders: readonly LayerFolder[]) => Iterable<Finding> | Promise<Iterable<Finding>>;

export interface Placed<E extends Entry = Entry> {
  entry: E;
  folder: LayerFolder;
  file: string;
}

/** Every entry of folders that validate, with the file that holds it. */
export function* placed(folders: readonly LayerFolder[]): Generator<Placed> {
  for (const folder of folders)
    for (const entry of folder.pack?.entries ?? [])
      yield { entry, folder, file: folder.files.get(entry.id) ?? folder.path };
}

/** Those of some kinds. */
export function* placedOf<K extends Entry['kind']>(
  folders: readonly LayerFolder[],
  ...kinds: K[]
): Generator<Placed<EntryOf<K>>> {
  for (const one of placed(folders))
    if ((kinds as string[]).includes(one.entry.kind)) yield one as Placed<EntryOf<K>>;
}

export const finding = ({ file, entry }: Placed, what: string): Finding => ({ file, about: entry.id, what });

/** The English wording. */
export const english = (text: Localised | undefined): string =>
  typeof text === 'string' ? text : (text?.en ?? '');

/** `zh` of `zh-Hant`. */
export const baseOf = (language: string): string => language.split('-')[0] ?? language;

/** Every English sentence of an entry that somebody reads, with the field that holds it. */
export function* prose(entry: Entry): Generator<[field: string, text: string]> {
  if (entry.kind === 'tip' || entry.kind === 'tone' || entry.kind === 'channel')
    yield ['text', english(entry.text)];
  if (entry.kind === 'tip' || entry.kind === 'tone') yield ['why', english(entry.why)];
  if (entry.kind === 'tip' && entry.disputed) yield ['disputed', english(entry.disputed)];
  if (entry.kind === 'tone')
    for (const [scale, text] of Object.entries(entry.because ?? {}))
      yield [`because.${scale}`, english(text)];
}
