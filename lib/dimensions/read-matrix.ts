import Papa from 'papaparse';
import { type Dimension, dimensions, MAX_SCORE, type Scores } from './dimension';
import { matrixRegion } from './matrix-regions';

/** What is wrong with a file, or with one line of it (counted from 1, the header is the first). */
export type MatrixProblem =
  | { code: 'too-large' }
  | { code: 'not-the-matrix'; missing: string[] }
  | { code: 'no-scores' }
  | { code: 'not-a-score'; line: number; column: Dimension; value: string }
  | { code: 'twice'; line: number; country: string };

export interface Matrix {
  /** ISO 3166-1 alpha-2 → its scores. */
  scores: Record<string, Scores>;
  /** Rows for groups and parts of countries, left out on purpose. */
  groups: string[];
  /** Rows whose country is not known. */
  unknown: string[];
  /** Rows without any score. */
  empty: string[];
}

export type MatrixReading = ({ ok: true } & Matrix) | { ok: false; problems: MatrixProblem[] };

/** The official file is about 4 kB. */
const MAX_LETTERS = 200_000;
/** How the matrix writes that it has no figure. */
const NONE = new Set(['', '#null!', 'na', 'n/a', '-']);

/**
 * Reads the matrix in its official CSV form: a header `ctr;country;pdi;idv;mas;uai;ltowvs;ivr` (semicolons, or commas as
 * some spreadsheets save it), whole numbers, `#NULL!` where there is none. All or nothing: one bad figure refuses the file
 * and says where it is.
 */
export function readMatrix(text: string): MatrixReading {
  if (text.length > MAX_LETTERS) return { ok: false, problems: [{ code: 'too-large' }] };
  const { data } = Papa.parse<Record<string, string>>(text.replace(/^\ufeff/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
    transformHeader: (header) => header.trim().toLowerCase(),
    transform: (cell) => cell.trim(),
    delimitersToGuess: [';', ',', '\t'],
  });
  const first = data[0] ?? {};
  const missing = ['country', ...dimensions].filter((column) => !(column in first));
  if (missing.length) return { ok: false, problems: [{ code: 'not-the-matrix', missing }] };

  const matrix: Matrix = { scores: {}, groups: [], unknown: [], empty: [] };
  const problems: MatrixProblem[] = [];
  for (const [index, row] of data.entries()) {
    const line = index + 2;
    const country = row.country ?? '';
    const scores: { [D in Dimension]?: number } = {};
    for (const column of dimensions) {
      const value = row[column] ?? '';
      if (NONE.has(value.toLowerCase())) continue;
      if (!/^\d{1,3}$/.test(value) || Number(value) > MAX_SCORE)
        problems.push({ code: 'not-a-score', line, column, value: value.slice(0, 40) });
      else scores[column] = Number(value);
    }
    const region = matrixRegion(country);
    if (region === '') matrix.groups.push(country);
    else if (region === undefined) matrix.unknown.push(country);
    else if (!Object.keys(scores).length) matrix.empty.push(country);
    else if (region in matrix.scores) problems.push({ code: 'twice', line, country });
    else matrix.scores[region] = scores;
  }
  if (problems.length) return { ok: false, problems: problems.slice(0, 20) };
  if (!Object.keys(matrix.scores).length) return { ok: false, problems: [{ code: 'no-scores' }] };
  return { ok: true, ...matrix };
}
