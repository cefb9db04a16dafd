import { teamEntrySchema, teamKinds } from '@/lib/knowledge/team-entry';
import { MAX_ENTRIES } from '@/lib/knowledge/team-pack';
import type { Draft, DraftEntry } from './draft';
import { FIELDS, type Field } from './entry-fields';
import { fieldAt } from './field-path';
import { error, type Finding, type FindingCode, isAbout } from './finding';
import { type Surroundings, senseOf } from './sense';

export type { Surroundings } from './sense';

/** What is to be said about a draft. */
export interface Checked {
  /** About the pack itself: `title`, `entries`. */
  pack: Finding[];
  /** By the id of the entry; entries without findings are left out. */
  entries: ReadonlyMap<string, readonly Finding[]>;
  /** Ids of entries that can't be published as they are, in their order. */
  broken: readonly string[];
}

/** Checks a whole draft. Entries that did not change are not looked at again. */
export function checkDraft(draft: Draft, surroundings: Surroundings): Checked {
  const seen = new Set<string>();
  const entries = new Map<string, readonly Finding[]>();
  const broken: string[] = [];
  for (const entry of draft.entries) {
    const own = checkEntry(entry, surroundings);
    const findings = seen.has(entry.id) ? [...own, error('id', 'same-id')] : own;
    seen.add(entry.id);
    if (findings.length) entries.set(entry.id, findings);
    if (findings.some(({ level }) => level === 'error')) broken.push(entry.id);
  }
  const pack = [
    ...(draft.title.trim() ? [] : [error('title', 'title-missing')]),
    ...(draft.title.length > 120
      ? [error('title', 'too-long', { max: 120, length: draft.title.length })]
      : []),
    ...(draft.entries.length > MAX_ENTRIES ? [error('entries', 'too-many', { max: MAX_ENTRIES })] : []),
  ];
  return { pack, entries, broken };
}

const kept = new WeakMap<DraftEntry, { surroundings: Surroundings; findings: readonly Finding[] }>();

/** What is to be said about one entry: everything that the schema refuses, each in plain words, and what makes little sense. */
export function checkEntry(entry: DraftEntry, surroundings: Surroundings): readonly Finding[] {
  const known = kept.get(entry);
  if (known?.surroundings === surroundings) return known.findings;
  // A kind that only a newer Savoir knows is carried along as it is.
  const findings = (teamKinds as readonly string[]).includes(entry.kind)
    ? findingsOf(entry, surroundings)
    : [];
  kept.set(entry, { surroundings, findings });
  return findings;
}

function findingsOf(entry: DraftEntry, surroundings: Surroundings): Finding[] {
  const findings = FIELDS[entry.kind].flatMap((field) => fillOf(entry, field));
  for (const { path } of teamEntrySchema.safeParse(entry).error?.issues ?? []) {
    const field = path.map(String).join('.');
    if (findings.some((known) => isAbout(known, field) || isAbout({ ...known, field }, known.field)))
      continue;
    findings.push(error(field, codeFor(field)));
  }
  return [...findings, ...senseOf(entry, surroundings)];
}

/** Whether a field is filled in, and not beyond its length. */
function fillOf(entry: DraftEntry, { path, control, required, shown }: Field): Finding[] {
  if (shown?.(entry) === false) return [];
  const value = fieldAt(entry, path);
  if (value === undefined || isBlank(value)) return required ? [error(path, 'missing')] : [];
  const max = 'max' in control ? control.max : undefined;
  if (max === undefined) return [];
  const texts: [string, unknown][] =
    typeof value === 'object' && value !== null
      ? Object.entries(value).map(([language, text]) => [`${path}.${language}`, text])
      : [[path, value]];
  return texts.flatMap(([field, text]) => {
    if (isBlank(text)) return [error(field, 'missing-language', { language: field.slice(path.length + 1) })];
    return typeof text === 'string' && text.length > max
      ? [error(field, 'too-long', { max, length: text.length })]
      : [];
  });
}

const isBlank = (value: unknown): boolean =>
  (typeof value === 'string' && !value.trim()) ||
  (Array.isArray(value) && value.length === 0) ||
  (typeof value === 'object' && value !== null && Object.keys(value).length === 0);

/** What the schema's refusal of a field means to its author. */
const CODES: readonly (readonly [RegExp, FindingCode])[] = [
  [/^id$/, 'id'],
  [/^(?:from|until|verifyBy|reviewed)$|\.checked$/, 'date'],
  [/^sources\.\d+\.title$/, 'source-title'],
  [/^sources\.\d+\.publisher$/, 'source-publisher'],
  [/^sources\.\d+\.url$/, 'source-url'],
  [/^sources\.\d+\.year$/, 'source-year'],
  [/^hosts\b/, 'host'],
  [/^(?:path$|otherPaths\b)/, 'path'],
  [/^(?:messages|fields)\.|^area$|[cC]omposer$/, 'selector'],
  [/^minutes$/, 'minutes'],
];
const codeFor = (field: string): FindingCode => CODES.find(([path]) => path.test(field))?.[1] ?? 'invalid';
