import { type TeamKind, teamKinds } from '@/lib/knowledge/team-entry';
import type { DraftEntry } from '@/lib/studio/draft';
import { fromCell, fromList, toDay } from './cells';
import { type CellType, columnOf, tableKinds } from './columns';
import { type CellRemark, cellError, cellNote } from './imported';
import type { Vocabulary } from './vocabulary';

/** A cell that holds something, under its column's English name. */
export interface Cell {
  column: string;
  /** Of "text [de]": the language. */
  language: string | undefined;
  value: string;
}

export interface RowContext {
  vocabulary: Vocabulary;
  /** BCP 47 language of the pack. */
  language: string;
  /** ISO 8601 date where the lead is. */
  today: string;
  /** An id for an entry that came without. */
  idFor(kind: TeamKind, words: string): string;
}

/**
 * An entry from the cells of a row. What can't be read as its column wants is kept as it stands there, with a remark: the
 * lead mends it in Studio.
 */
export function readRow(
  cells: readonly Cell[],
  context: RowContext,
): { entry: DraftEntry; remarks: CellRemark[] } {
  const remarks: CellRemark[] = [];
  const kind = kindOf(cells, context, remarks);
  const entry: Record<string, unknown> = { id: '', kind };
  for (const cell of cells) {
    if (cell.column === 'kind') continue;
    const found = columnOf(cell.column, kind);
    if (!found || (cell.language !== undefined && found.cell.type !== 'localised')) {
      remarks.push(cellNote(cell.column, 'unused', { value: cell.value }));
      continue;
    }
    const value = readCell(found.cell, cell, context, remarks);
    if (found.cell.type === 'localised') addText(entry, found.path[0] as string, cell, context.language);
    else if (value !== undefined) put(entry, found.path, value);
  }
  complete(entry, kind, context);
  return { entry: entry as DraftEntry, remarks };
}

function kindOf(cells: readonly Cell[], { vocabulary }: RowContext, remarks: CellRemark[]): TeamKind {
  const given = cells.find(({ column }) => column === 'kind')?.value.trim();
  const has = (column: string) => cells.some((cell) => cell.column === column);
  const guess = (): TeamKind => {
    if (has('hides')) return 'hide';
    if (has('pattern')) return 'address';
    if (has('minutes') || has('metric')) return 'target';
    if (has('preference') || has('channel')) return 'channel';
    if (has('line language') || has('use')) return 'phrase';
    return has('directness') || has('formality') || has('warmth') ? 'tone' : 'tip';
  };
  if (!given) return guess();
  const kind = vocabulary.choice(given, teamKinds) as TeamKind | undefined;
  if (kind && tableKinds.includes(kind)) return kind;
  remarks.push(cellError('kind', 'kind', { value: given }));
  return guess();
}

function readCell(
  type: CellType,
  { column, value }: Cell,
  { vocabulary }: RowContext,
  remarks: CellRemark[],
): unknown {
  const word = fromCell(value).trim();
  /** The code, or the words with a remark that nobody knows them. */
  const known = (text: string, code: string | undefined, remark: 'language' | 'region' | 'choice') => {
    if (code === undefined) remarks.push(cellError(column, remark, { value: text }));
    return code ?? text;
  };
  if (word === '' && type.type !== 'text' && type.type !== 'localised') return undefined;
  switch (type.type) {
    case 'text':
    case 'localised':
      return fromCell(value);
    case 'number': {
      const number = /^[+-]?\d+([.,]\d+)?$/.test(word) ? Number(word.replace(',', '.')) : undefined;
      if (number === undefined) remarks.push(cellError(column, 'number', { value: word }));
      return number ?? word;
    }
    case 'day': {
      const day = toDay(word);
      if (day === undefined || day === 'ambiguous')
        remarks.push(cellError(column, day ? 'date-order' : 'date', { value: word }));
      return day === undefined || day === 'ambiguous' ? word : day;
    }
    case 'language':
      return known(word, vocabulary.language(word), 'language');
    case 'choice':
      return known(word, vocabulary.choice(word, type.options), 'choice');
    case 'list': {
      const members = fromList(fromCell(value));
      if (!members.length) return undefined;
      if (type.of === 'word') return members;
      const { of } = type;
      return members.map((member) => {
        if (of === 'language') return known(member, vocabulary.language(member), 'language');
        if (of === 'region') return known(member, vocabulary.region(member), 'region');
        return known(member, vocabulary.choice(member, of), 'choice');
      });
    }
    default:
      return word;
  }
}

/** One text alone is in the pack's language; with a language of its own, or beside others, each says its language. */
function addText(entry: Record<string, unknown>, field: string, cell: Cell, packLanguage: string): void {
  const text = fromCell(cell.value);
  const before = entry[field];
  if (before === undefined && cell.language === undefined) {
    entry[field] = text;
    return;
  }
  const texts = typeof before === 'string' ? { [packLanguage]: before } : (before ?? {});
  entry[field] = { ...texts, [cell.language ?? packLanguage]: text };
}

function put(
  entry: Record<string, unknown>,
  [first, ...rest]: readonly (string | number)[],
  value: unknown,
): void {
  if (first === undefined) return;
  if (!rest.length) {
    entry[first] = value;
    return;
  }
  const inner = (entry[first] ?? (typeof rest[0] === 'number' ? [] : {})) as Record<string, unknown>;
  entry[first] = inner;
  put(inner, rest, value);
}

/** What a table may leave out, as a new entry in Studio has it. */
function complete(entry: Record<string, unknown>, kind: TeamKind, { today, idFor }: RowContext): void {
  if (kind !== 'hide') {
    entry.reviewed ??= today;
    // A table that fills only the second source has one.
    const sources = (entry.sources as (Record<string, unknown> | undefined)[] | undefined)?.filter(Boolean);
    if (sources) entry.sources = sources.map((source) => ({ checked: entry.reviewed, ...source }));
  }
  if (kind === 'tip') entry.priority ??= 2;
  if (kind === 'tone')
    entry.scales = { directness: 0, formality: 0, warmth: 0, ...(entry.scales as object | undefined) };
  if (entry.id === '') {
    const words = [entry.text, entry.pattern, entry.hides, entry.metric].find((field) => field);
    entry.id = idFor(
      kind,
      typeof words === 'object' ? String(Object.values(words ?? {})[0]) : String(words ?? ''),
    );
  }
}
