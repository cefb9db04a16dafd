import Papa from 'papaparse';
import { MAX_ENTRIES } from '@/lib/knowledge/team-pack';
import { columnNames, localisedNames, readHeader } from './columns';
import { cellError, type ImportedRow, type ImportResult } from './imported';
import { type Cell, type RowContext, readRow } from './read-row';

const SEPARATORS = [',', ';', '\t'] as const;

/** Where the cells of one column go; undefined for columns that are none of ours. */
type Place = { column: string; language: string | undefined } | undefined;

/**
 * Entries from a table: a header, then one row each. Separated by comma, semicolon or tab, whichever makes most sense of
 * the header. Rows that can't be read come along with remarks; a table that is none is refused with the reason.
 */
export function importCsv(text: string, context: RowContext): ImportResult {
  // Line ends of all systems, mixed as they are where a table went through several programs; within a cell too.
  const lines = text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n');
  // Excel's own hint at the separator.
  const [, hinted] = /^sep=(.)\n/i.exec(lines) ?? [];
  const offset = hinted ? 1 : 0;
  const body = hinted ? lines.slice(lines.indexOf('\n') + 1) : lines;
  const separator = hinted ?? bestSeparator(body, context);
  const parsed = Papa.parse<string[]>(body, { delimiter: separator, newline: '\n' });
  const open = parsed.errors.find(({ code }) => code === 'MissingQuotes');
  if (open) return { problem: { code: 'quotes', values: { row: (open.row ?? 0) + 1 + offset } } };
  const torn = new Set(parsed.errors.filter(({ type }) => type === 'Quotes').map(({ row }) => row));

  const first = parsed.data.findIndex((row) => !isBlank(row));
  const header = (parsed.data[first] ?? []).map((cell) => cell.trim());
  const places = placesOf(header, context);
  if (!places.some((place) => place && place.column !== 'id')) return { problem: { code: 'no-columns' } };
  const filled = parsed.data
    .map((cells, index) => ({ cells, row: index + 1 + offset, torn: torn.has(index) }))
    .slice(first + 1)
    .filter(({ cells }) => !isBlank(cells));
  if (!filled.length) return { problem: { code: 'empty' } };
  if (filled.length > MAX_ENTRIES)
    return { problem: { code: 'too-many', values: { count: filled.length, max: MAX_ENTRIES } } };
  const rows = filled.map(({ cells, row, torn }): ImportedRow => {
    const { entry, remarks } = readRow(cellsOf(cells, places), context);
    const beyond = cells.slice(header.length).some((cell) => cell.trim() !== '');
    return {
      row,
      entry,
      raw: cells,
      remarks: [
        ...remarks,
        ...(beyond ? [cellError('', 'extra-cells', { columns: header.length })] : []),
        ...(torn ? [cellError('', 'quotes-row')] : []),
      ],
    };
  });
  return {
    file: {
      format: 'csv',
      rows,
      header,
      unknownColumns: header.filter((name, index) => name !== '' && !places[index]),
    },
  };
}

const isBlank = (row: readonly string[]): boolean => row.every((cell) => cell.trim() === '');

/** The separator under which most of the header is known. */
function bestSeparator(text: string, context: RowContext): string {
  const known = (delimiter: string) => {
    const { data } = Papa.parse<string[]>(text.trimStart().slice(0, 20_000), {
      delimiter,
      newline: '\n',
      preview: 1,
    });
    return placesOf(data[0] ?? [], context).filter(Boolean).length;
  };
  return SEPARATORS.reduce((best, one) => (known(one) > known(best) ? one : best));
}

function placesOf(header: readonly string[], { vocabulary }: RowContext): Place[] {
  const used = new Set<string>();
  return header.map((cell) => {
    const { name, language } = readHeader(cell.trim());
    const column = vocabulary.column(name);
    if (!column || !columnNames.includes(column)) return undefined;
    if (language !== undefined && !localisedNames.has(column)) return undefined;
    // Of two columns of one name the second is none of ours: better said than mixed up.
    const key = `${column} ${language ?? ''}`;
    if (used.has(key)) return undefined;
    used.add(key);
    return { column, language };
  });
}

function cellsOf(cells: readonly string[], places: readonly Place[]): Cell[] {
  return places.flatMap((place, index) => {
    const value = cells[index] ?? '';
    return place && value !== '' ? [{ ...place, value }] : [];
  });
}
