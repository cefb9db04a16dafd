import { type Document, parseDocument, visit } from 'yaml';
import { languageTag, layerSchema } from '@/lib/knowledge/schema';
import { type TeamKind, teamKinds } from '@/lib/knowledge/team-entry';
import { MAX_ENTRIES } from '@/lib/knowledge/team-pack';
import { adapted } from '@/lib/studio/adapt/adapted';
import type { DraftEntry } from '@/lib/studio/draft';
import { entryWords } from '@/lib/studio/new-entry';
import {
  type CellRemark,
  cellError,
  cellNote,
  type FileProblem,
  type FileProblemCode,
  type ImportedRow,
  type ImportResult,
} from './imported';
import { plainData } from './plain-data';
import type { RowContext } from './read-row';

/** Aliases that a file may resolve: enough for sources that are named once, far from what a bomb needs. */
const MAX_ALIASES = 200;

const refuse = (code: FileProblemCode, values?: FileProblem['values']): ImportResult => ({
  problem: { code, ...(values && { values }) },
});
const reasonOf = (error: unknown) =>
  (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';

/** Entries from a pack file as JSON (`lib/knowledge/team-pack-file.ts`), or from a list of entries. */
export function importJson(text: string, context: ImportContext): ImportResult {
  let data: unknown;
  try {
    data = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (error) {
    return refuse('not-json', { reason: reasonOf(error) });
  }
  return readPack(data, 'json', context);
}

/** The same as YAML 1.2, without tags of its own: those would stand for something other than data. */
export function importYaml(text: string, context: ImportContext): ImportResult {
  let data: unknown;
  try {
    const document = parseDocument(text.replace(/^\ufeff/, ''), {
      schema: 'core',
      merge: false,
      prettyErrors: true,
      // Its own check holds each key against each other: a file made for it would stop Studio for hours.
      uniqueKeys: false,
    });
    const [error] = document.errors;
    if (error) return refuse('not-yaml', { reason: reasonOf(error) });
    const twice = keyTwice(document);
    if (twice !== undefined) return refuse('not-yaml', { reason: `Map keys must be unique: ${twice}` });
    const [warning] = document.warnings;
    if (warning) return refuse('yaml-tags', { reason: reasonOf(warning) });
    data = document.toJS({ maxAliasCount: MAX_ALIASES });
  } catch (error) {
    return error instanceof ReferenceError
      ? refuse('yaml-aliases')
      : error instanceof RangeError
        ? refuse('too-deep')
        : refuse('not-yaml', { reason: reasonOf(error) });
  }
  return readPack(data, 'yaml', context);
}

/** A key that one map of the document has twice: one of the two would be lost. */
function keyTwice(document: Document): string | undefined {
  let twice: string | undefined;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<string>();
      for (const { key } of items) {
        const name = String(key);
        if (seen.has(name)) twice = name;
        seen.add(name);
      }
      return twice === undefined ? undefined : visit.BREAK;
    },
  });
  return twice;
}

export interface ImportContext extends Pick<RowContext, 'language' | 'today' | 'idFor'> {
  /** Whether the draft holds entries already, whose texts are in its own language. */
  begun: boolean;
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function readPack(data: unknown, format: 'json' | 'yaml', context: ImportContext): ImportResult {
  let pack: unknown;
  try {
    pack = plainData(data);
  } catch {
    return refuse('too-deep');
  }
  const file = Array.isArray(pack) ? { entries: pack } : pack;
  if (isObject(file) && (file.format === 'savoir-team' || 'payload' in file || 'signatures' in file))
    return refuse('signed');
  if (!isObject(file) || !Array.isArray(file.entries)) return refuse('not-a-pack');
  if (file.schema !== undefined && file.schema !== 1)
    return refuse(typeof file.schema === 'number' && file.schema > 1 ? 'newer' : 'not-a-pack');
  const { entries } = file;
  if (!entries.length) return refuse('empty');
  if (entries.length > MAX_ENTRIES) return refuse('too-many', { count: entries.length, max: MAX_ENTRIES });
  const language = languageTag.safeParse(file.language).data;
  const layer = layerSchema.safeParse(file.layer).data;
  // Texts of another language than the draft's say so, once both are in one pack.
  const spoken = layer ? 'en' : context.begun && language !== context.language ? language : undefined;
  const rows = entries.map((raw, index): ImportedRow => {
    const { entry, remarks } = readEntry(raw, context);
    const placed = layer ? adapted(entry, layer) : entry;
    return {
      row: index + 1,
      entry: spoken ? speaking(placed, spoken) : placed,
      remarks,
      raw: [JSON.stringify(raw) ?? ''],
    };
  });
  return {
    file: {
      format,
      rows,
      header: [],
      unknownColumns: [],
      ...(typeof file.title === 'string' && file.title && { title: file.title }),
      ...(language && !layer && { language }),
    },
  };
}

function readEntry(raw: unknown, context: ImportContext): { entry: DraftEntry; remarks: CellRemark[] } {
  const given = isObject(raw) ? raw : { text: typeof raw === 'string' ? raw : JSON.stringify(raw) };
  const remarks: CellRemark[] = isObject(raw) ? [] : [cellError('', 'no-entry')];
  const known = (teamKinds as readonly unknown[]).includes(given.kind);
  if (typeof given.kind === 'string' && given.kind && !known)
    remarks.push(cellNote('kind', 'unknown-kind', { value: given.kind }));
  else if (!known && isObject(raw)) remarks.push(cellError('kind', 'kind-missing'));
  const kind = (typeof given.kind === 'string' && given.kind ? given.kind : 'tip') as TeamKind;
  const entry: DraftEntry = { ...given, kind, id: typeof given.id === 'string' ? given.id : '' };
  if (entry.id === '') {
    if (isObject(raw)) remarks.push(cellError('id', 'no-id'));
    entry.id = context.idFor(kind, entryWords(entry, context.language));
  }
  return { entry, remarks };
}

/** Fields that are written in the pack's language. A phrase's text is a line in a language of its own. */
const PROSE = ['text', 'why', 'meaning'];

function speaking(entry: DraftEntry, language: string): DraftEntry {
  const fields = PROSE.filter((field) => !(entry.kind === 'phrase' && field === 'text'));
  const said = fields.filter((field) => typeof entry[field] === 'string' && entry[field] !== '');
  return { ...entry, ...Object.fromEntries(said.map((field) => [field, { [language]: entry[field] }])) };
}
