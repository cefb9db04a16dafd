import Papa from 'papaparse';
import type { Draft, DraftEntry } from '@/lib/studio/draft';
import { sameData } from '@/lib/studio/same-data';
import { LIST_SEPARATOR, toCell } from './cells';
import { type Column, columns, localisedNames, tableKinds } from './columns';
import { type Cell, readRow } from './read-row';
import type { Vocabulary } from './vocabulary';

/** What a table could not take along of an entry: names of fields; none where the whole entry stayed behind. */
export interface Lost {
  id: string;
  fields: readonly string[] | undefined;
}

export interface CsvExport {
  text: string;
  lost: readonly Lost[];
}

/** Columns that every table has, filled or not: what people look for first. */
const ALWAYS = new Set([
  'kind',
  'id',
  'text',
  'why',
  'languages',
  'regions',
  'owner',
  'reviewed',
  'verify by',
]);
const TAG = /^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;

/** Excel takes a comma for the separator only where it is not the decimal sign. */
export const separatorFor = (locale: string): ',' | ';' =>
  new Intl.NumberFormat(locale).format(1.5).includes(',') ? ';' : ',';

/**
 * A draft as a table, with English headers and codes, so that everybody's Savoir can read it; in UTF-8 with the byte order
 * mark that Excel needs. Says what a table can't carry.
 */
export function exportCsv(draft: Draft, separator: ',' | ';', vocabulary: Vocabulary): CsvExport {
  const rows = draft.entries.flatMap((entry) =>
    tableKinds.includes(entry.kind) ? [{ entry, cells: cellsOf(entry) }] : [],
  );
  const context = { vocabulary, language: draft.language, today: '', idFor: () => '' };
  const lost = draft.entries.flatMap((entry): Lost[] => {
    const row = rows.find((each) => each.entry === entry);
    if (!row) return [{ id: entry.id, fields: undefined }];
    const back: Record<string, unknown> = readRow(row.cells, context).entry;
    const fields = Object.keys(entry).filter(
      (key) => !isBlank(entry[key]) && !sameData(entry[key], back[key]),
    );
    return fields.length ? [{ id: entry.id, fields }] : [];
  });
  return {
    text: table(
      rows.map(({ cells }) => cells),
      separator,
    ),
    lost,
  };
}

/** A table of these headers and rows. Cells are taken as they are. */
export const csvText = (
  header: readonly string[],
  rows: readonly (readonly string[])[],
  separator: ',' | ';',
): string =>
  `\ufeff${Papa.unparse([[...header], ...rows.map((row) => [...row])], { delimiter: separator, newline: '\r\n' })}\r\n`;

function table(rows: readonly (readonly Cell[])[], separator: ',' | ';'): string {
  const used = new Set(rows.flatMap((cells) => cells.map(headerOf)));
  const plain = [...new Set(columns.map(({ name }) => name))];
  const header = plain.flatMap((name) => [
    ...(ALWAYS.has(name) || used.has(name) ? [name] : []),
    ...(localisedNames.has(name) ? [...used].filter((each) => each.startsWith(`${name} [`)).sort() : []),
  ]);
  return csvText(
    header,
    rows.map((cells) => {
      const values = new Map(cells.map((cell) => [headerOf(cell), cell.value]));
      return header.map((name) => values.get(name) ?? '');
    }),
    separator,
  );
}

const headerOf = ({ column, language }: Cell): string =>
  language === undefined ? column : `${column} [${language}]`;
const isBlank = (value: unknown): boolean =>
  value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

function cellsOf(entry: DraftEntry): Cell[] {
  return columns
    .filter(({ kinds }) => kinds.includes(entry.kind))
    .flatMap((column) => cellsAt(column, valueAt(entry, column.path)));
}

function valueAt(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>(
    (inner, part) =>
      typeof inner === 'object' && inner !== null && Object.hasOwn(inner, part)
        ? (inner as Record<string | number, unknown>)[part]
        : undefined,
    value,
  );
}

function cellsAt({ name, cell }: Column, value: unknown): Cell[] {
  const one = (text: string, language?: string): Cell[] =>
    text === '' ? [] : [{ column: name, language, value: toCell(text) }];
  if (cell.type === 'list')
    return Array.isArray(value) && value.every((member) => typeof member === 'string')
      ? one(value.join(LIST_SEPARATOR))
      : [];
  if (typeof value === 'string') return one(value);
  if (typeof value === 'number') return one(String(value));
  if (cell.type !== 'localised' || typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([language, text]) =>
    TAG.test(language) && typeof text === 'string' ? one(text, language) : [],
  );
}
