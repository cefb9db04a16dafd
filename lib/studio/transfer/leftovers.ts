import { fromCell, toCell } from './cells';
import { csvText } from './export-csv';
import type { ImportedFile, ImportedRow } from './imported';

/** Rows that are not taken, as a file to mend and import again, each with its reason. */
export function leftovers(
  { format, header }: ImportedFile,
  rows: readonly { row: ImportedRow; reason: string }[],
  problemColumn: string,
  separator: ',' | ';',
): { format: 'csv' | 'json'; text: string } {
  if (format === 'csv')
    return {
      format,
      text: csvText(
        [...header, problemColumn],
        rows.map(({ row, reason }) => [
          // As they stood there, except that none becomes a formula on the way.
          ...header.map((_, index) => toCell(fromCell(row.raw[index] ?? ''))),
          [...row.raw.slice(header.length).filter(Boolean), toCell(reason)].join(' · '),
        ]),
        separator,
      ),
    };
  const pack = {
    schema: 1,
    problems: rows.map(({ row, reason }) => `${row.row}: ${reason}`),
    entries: rows.map(({ row }) => JSON.parse(row.raw[0] ?? 'null')),
  };
  return { format: 'json', text: `${JSON.stringify(pack, null, 2)}\n` };
}
