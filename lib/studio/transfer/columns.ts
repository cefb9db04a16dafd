import {
  addressees,
  channels,
  customerKinds,
  registers,
  scales,
  situations,
} from '@/lib/knowledge/schema-values';
import { type TeamKind, teamKinds } from '@/lib/knowledge/team-entry';

/** How the cells of a column are read. */
export type CellType =
  | { type: 'kind' }
  /** One word or code: blanks around it are dropped. */
  | { type: 'word' }
  /** Kept letter by letter. */
  | { type: 'text' }
  /** A text in the pack's language; further columns "text [de]" hold it in others. */
  | { type: 'localised' }
  | { type: 'number' }
  | { type: 'day' }
  | { type: 'language' }
  | { type: 'choice'; options: readonly string[] }
  | { type: 'list'; of: 'language' | 'region' | 'word' | readonly string[] };

export interface Column {
  /** English header; others are understood without regard to case, blanks and hyphens. */
  name: string;
  /** Where it lies in the entry. */
  path: readonly (string | number)[];
  cell: CellType;
  /** Kinds that have it. */
  kinds: readonly TeamKind[];
}

/** Kinds that a table carries: a site profile is too deep for one. */
export const tableKinds: readonly TeamKind[] = teamKinds.filter(
  (kind) => kind !== 'site' && kind !== 'dimensions',
);

const FACTS = tableKinds.filter((kind) => kind !== 'hide');
const LINES: readonly TeamKind[] = ['address', 'phrase'];
const MAX_SOURCES = 3;

const column = (
  name: string,
  path: string | readonly (string | number)[],
  cell: CellType,
  kinds: readonly TeamKind[],
): Column => ({ name, path: typeof path === 'string' ? [path] : path, cell, kinds });

const choice = (options: readonly string[]): CellType => ({ type: 'choice', options });
const condition = (name: string, key: string, of: Extract<CellType, { type: 'list' }>['of']): Column =>
  column(name, ['when', key], { type: 'list', of }, tableKinds);

/** Numbers and words share the column "priority": each kind has its own. */
export const columns: readonly Column[] = [
  column('kind', 'kind', { type: 'kind' }, tableKinds),
  column('id', 'id', { type: 'word' }, tableKinds),
  column('text', 'text', { type: 'localised' }, ['tip', 'tone', 'channel']),
  column('text', 'text', { type: 'text' }, ['phrase']),
  column('why', 'why', { type: 'localised' }, ['tip', 'tone']),
  column('priority', 'priority', { type: 'number' }, ['tip', 'phrase']),
  column('priority', 'priority', choice(['low', 'normal', 'high', 'urgent']), ['target']),
  condition('languages', 'languages', 'language'),
  condition('regions', 'regions', 'region'),
  condition('registers', 'registers', registers),
  condition('channels', 'channels', channels),
  condition('situations', 'situations', situations),
  condition('reply languages', 'replyLanguages', 'language'),
  condition('customers', 'customers', customerKinds),
  condition('segments', 'segments', 'word'),
  condition('groups', 'groups', 'word'),
  column('about', 'about', choice(scales), ['tip']),
  column('disputed', 'disputed', { type: 'localised' }, ['tip']),
  column('use', 'use', choice(['greeting', 'closing', 'phrase']), ['phrase']),
  column('line language', 'replyLanguage', { type: 'language' }, LINES),
  column('register', 'register', choice(registers), LINES),
  column('pattern', 'pattern', { type: 'text' }, ['address']),
  column('gender', 'gender', choice(['feminine', 'masculine']), LINES),
  column('label', 'label', { type: 'text' }, ['address']),
  column('to', 'to', choice(addressees), ['phrase']),
  column('meaning', 'meaning', { type: 'localised' }, ['phrase']),
  ...scales.map((scale) => column(scale, ['scales', scale], { type: 'number' }, ['tone'])),
  column('channel', 'channel', choice(channels), ['channel']),
  column('preference', 'preference', choice(['preferred', 'accepted', 'avoid']), ['channel']),
  column('metric', 'metric', choice(['first-reply', 'next-reply', 'resolution']), ['target']),
  column('minutes', 'minutes', { type: 'number' }, ['target']),
  column('hides', 'hides', { type: 'word' }, ['hide']),
  column('from', 'from', { type: 'day' }, tableKinds),
  column('until', 'until', { type: 'day' }, tableKinds),
  column('owner', 'owner', { type: 'text' }, tableKinds),
  column('reviewed', 'reviewed', { type: 'day' }, FACTS),
  column('verify by', 'verifyBy', { type: 'day' }, FACTS),
  ...Array.from({ length: MAX_SOURCES }, (_, index) => [
    column(`source ${index + 1} title`, ['sources', index, 'title'], { type: 'text' }, FACTS),
    column(`source ${index + 1} publisher`, ['sources', index, 'publisher'], { type: 'text' }, FACTS),
    column(`source ${index + 1} year`, ['sources', index, 'year'], { type: 'number' }, FACTS),
    column(`source ${index + 1} link`, ['sources', index, 'url'], { type: 'word' }, FACTS),
    column(`source ${index + 1} checked`, ['sources', index, 'checked'], { type: 'day' }, FACTS),
  ]).flat(),
];

export const columnNames: readonly string[] = [...new Set(columns.map(({ name }) => name))];
/** Columns that may come once more for each language: "text [de]". */
export const localisedNames: ReadonlySet<string> = new Set(
  columns.filter(({ cell }) => cell.type === 'localised').map(({ name }) => name),
);

/** The column of this name as `kind` has it. */
export const columnOf = (name: string, kind: TeamKind): Column | undefined =>
  columns.find((each) => each.name === name && each.kinds.includes(kind));

/** The name of the column that the field at `path` ("when.regions.0", "sources.1.url") came from; the path where none did. */
export function columnNameAt(path: string, kind: TeamKind): string {
  const found = columns
    .filter((each) => each.kinds.includes(kind))
    .find((each) => path === each.path.join('.') || path.startsWith(`${each.path.join('.')}.`));
  return found?.name ?? path;
}

/** A header with the language of its column, if it says one: "text [de]". */
export function readHeader(header: string): { name: string; language: string | undefined } {
  const [, name = header, language] = /^(.*?)\s*\[\s*([A-Za-z0-9-]+)\s*\]\s*$/.exec(header) ?? [];
  return { name, language };
}

/** Every code that a cell may hold under a name instead. */
export const tableWords: readonly string[] = [
  ...new Set([
    ...tableKinds,
    ...columns.flatMap(({ cell }) =>
      cell.type === 'choice'
        ? cell.options
        : cell.type === 'list' && typeof cell.of === 'object'
          ? cell.of
          : [],
    ),
  ]),
];
