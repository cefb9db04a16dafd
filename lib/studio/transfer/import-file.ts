import { freeId } from '@/lib/studio/ids';
import { decodeText } from './decode';
import { importCsv } from './import-csv';
import { type ImportContext, importJson, importYaml } from './import-data';
import { cellNote, type ImportedFile, type ImportResult, MAX_IMPORT_BYTES } from './imported';
import type { RowContext } from './read-row';

/** What a file's name says of its content. */
const FORMATS: ReadonlyMap<string, 'csv' | 'json' | 'yaml'> = new Map([
  ['csv', 'csv'],
  ['tsv', 'csv'],
  ['txt', 'csv'],
  ['json', 'json'],
  ['yaml', 'yaml'],
  ['yml', 'yaml'],
]);

/** Reads one file, whatever it holds. Never rejects: what can't be read is a problem with its reason. */
export async function importFile(
  file: Pick<File, 'name' | 'size' | 'arrayBuffer'>,
  context: RowContext & ImportContext,
): Promise<ImportResult> {
  if (file.size > MAX_IMPORT_BYTES)
    return { problem: { code: 'too-large', values: { max: MAX_IMPORT_BYTES / 1_000_000 } } };
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (!bytes) return { problem: { code: 'unreadable' } };
  const decoded = decodeText(new Uint8Array(bytes));
  if ('problem' in decoded) return decoded;
  const format = FORMATS.get(/\.([a-z]+)$/i.exec(file.name)?.[1]?.toLowerCase() ?? '');
  if (!format) return { problem: { code: 'format' } };
  const read = { csv: importCsv, json: importJson, yaml: importYaml }[format];
  const result = read(decoded.text, context);
  return 'file' in result ? { file: distinct(result.file) } : result;
}

/** Of two entries of one id in a file the later gets an id of its own: neither is lost. */
export function distinct(file: ImportedFile): ImportedFile {
  const seen = new Set<string>();
  const rows = file.rows.map((row) => {
    const id = freeId(row.entry.id, seen);
    seen.add(id);
    if (id === row.entry.id) return row;
    const renamed = cellNote('id', 'renamed', { before: row.entry.id, after: id });
    return { ...row, entry: { ...row.entry, id }, remarks: [...row.remarks, renamed] };
  });
  return { ...file, rows };
}
