import type { DraftEntry } from '@/lib/studio/draft';

/** What is wrong with a file as a whole: nothing of it can be read. The interface has a sentence for each. */
export const fileProblems = [
  'unreadable',
  'too-large',
  'empty',
  'excel',
  'not-utf-8',
  'binary',
  'not-json',
  'not-yaml',
  'yaml-tags',
  'yaml-aliases',
  'too-deep',
  'no-columns',
  'quotes',
  'too-many',
  'not-a-pack',
  'newer',
  'signed',
  'format',
] as const;
export type FileProblemCode = (typeof fileProblems)[number];
export interface FileProblem {
  code: FileProblemCode;
  /** For the sentence: how many, where, what the reader said. */
  values?: Readonly<Record<string, string | number>>;
}

/** What is wrong with one cell or entry, beyond what the schema says of the entry that came out of it. */
export const cellProblems = [
  'kind',
  'kind-missing',
  'language',
  'region',
  'choice',
  'number',
  'date',
  'date-order',
  'no-entry',
  'no-id',
  'extra-cells',
  'quotes-row',
] as const;
/** What was noticed and mended: for the lead to know. */
export const cellNotes = ['unused', 'renamed', 'unknown-kind'] as const;
export interface CellRemark {
  /** The column or field it is about; empty for the whole row. */
  field: string;
  code: (typeof cellProblems)[number] | (typeof cellNotes)[number];
  level: 'error' | 'note';
  values?: Readonly<Record<string, string | number>>;
}

/** One row or entry of a file. */
export interface ImportedRow {
  /** Row of the table, the header being the first; of other files the place in the list, from 1. */
  row: number;
  /** What came out of it, as far as it could be read: what could not keeps the words of the file. */
  entry: DraftEntry;
  remarks: readonly CellRemark[];
  /** What stood there: cells in the order of the header, or the entry as JSON. */
  raw: readonly string[];
}

export interface ImportedFile {
  format: 'csv' | 'json' | 'yaml';
  title?: string;
  /** BCP 47 language of texts that don't say theirs. */
  language?: string;
  rows: readonly ImportedRow[];
  /** Of tables: the header as it stands there, and which of its columns are none of ours. */
  header: readonly string[];
  unknownColumns: readonly string[];
}

export type ImportResult = { file: ImportedFile } | { problem: FileProblem };

/** Larger files are refused unread. In bytes; far more than a full pack takes. */
export const MAX_IMPORT_BYTES = 8_000_000;

export const cellError = (
  field: string,
  code: (typeof cellProblems)[number],
  values?: CellRemark['values'],
): CellRemark => ({ field, code, level: 'error', ...(values && { values }) });
export const cellNote = (
  field: string,
  code: (typeof cellNotes)[number],
  values?: CellRemark['values'],
): CellRemark => ({ field, code, level: 'note', ...(values && { values }) });
