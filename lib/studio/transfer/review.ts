import type { Draft } from '@/lib/studio/draft';
import type { Finding } from '@/lib/studio/finding';
import { sameData } from '@/lib/studio/same-data';
import { checkEntry, type Surroundings } from '@/lib/studio/validate';
import { columnNameAt } from './columns';
import type { CellRemark, ImportedFile, ImportedRow } from './imported';

/** A row of a file held against the draft that it would come into. */
export interface ReviewedRow {
  row: ImportedRow;
  /** `same`: the draft holds just this entry. */
  state: 'new' | 'replaces' | 'same';
  /** What keeps it from being published: said of the file's cells, and of the entry that came out of them. */
  problems: readonly RowProblem[];
  /** What was mended or left out on the way. */
  notes: readonly CellRemark[];
}

/** `column`: of tables, the English name of the column; else the field. Empty for the whole row. */
export type RowProblem = { column: string } & ({ remark: CellRemark } | { finding: Finding });

/** What taking the file would do to the draft. Pure. */
export function reviewFile(file: ImportedFile, draft: Draft, surroundings: Surroundings): ReviewedRow[] {
  const own = new Map(draft.entries.map((entry) => [entry.id, entry]));
  return file.rows.map((row): ReviewedRow => {
    const { entry, remarks } = row;
    const before = own.get(entry.id);
    const column = (field: string) => (file.format === 'csv' ? columnNameAt(field, entry.kind) : field);
    const said = remarks.filter(({ level }) => level === 'error');
    const about = new Set(said.map(({ field }) => field));
    const findings = checkEntry(entry, surroundings).filter(
      // What was said of the cell needs no second sentence.
      ({ level, field }) => level === 'error' && !about.has(column(field)),
    );
    return {
      row,
      state: !before ? 'new' : sameData(before, entry) ? 'same' : 'replaces',
      problems: [
        ...said.map((remark): RowProblem => ({ column: remark.field, remark })),
        ...findings.map((finding): RowProblem => ({ column: column(finding.field), finding })),
      ],
      notes: remarks.filter(({ level }) => level === 'note'),
    };
  });
}
