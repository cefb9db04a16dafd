import { parsePattern } from '@/lib/detect/names/fill-pattern';
import type { DraftEntry } from './draft';
import { FIELDS, PATTERN_FIELDS } from './entry-fields';
import { fieldAt } from './field-path';
import { error, type Finding, hint } from './finding';
import { generalisesAbout } from './generalises';

/** What an entry's sense is held against. Absent: not known, and not checked. */
export interface Surroundings {
  /** ISO 8601 date where the lead is. */
  today: string;
  /** Ids that a hide can name. */
  known?: ReadonlySet<string>;
  /** Ids of the team's groups and segments. */
  groups?: ReadonlySet<string>;
  segments?: ReadonlySet<string>;
  /** Whether the browser understands a CSS selector. */
  selectorWorks?(selector: string): boolean;
}

/** What a schema can't say: whether the entry will do what its author means. Takes any entry, whatever it holds. */
export function senseOf(entry: DraftEntry, surroundings: Surroundings): Finding[] {
  return [
    ...datesOf(entry, surroundings.today),
    ...namesOf(entry),
    ...whomOf(entry, surroundings),
    ...targetOf(entry, surroundings),
    ...PROSE.flatMap((field) => textsAt(entry, field)).flatMap(([field, text]) => proseOf(field, text)),
  ];
}

const PROSE = ['text', 'why', 'meaning', 'title'];

/** Dates compare as they are written. */
function datesOf({ from, until }: DraftEntry, today: string): Finding[] {
  if (typeof until !== 'string' || !until) return [];
  if (typeof from === 'string' && from > until) return [error('until', 'order')];
  return until < today ? [hint('until', 'over')] : [];
}

function namesOf(entry: DraftEntry): Finding[] {
  if (entry.kind === 'address' && typeof entry.pattern === 'string' && entry.pattern.trim()) {
    const fields = parsePattern(entry.pattern).flatMap((part) => ('field' in part ? [part.field] : []));
    const unknown = fields.find((field) => !(PATTERN_FIELDS as readonly string[]).includes(field));
    const unmatched = /[{}]/.test(entry.pattern.replace(/\{[^{}]*\}/g, ''));
    return [
      ...(unknown !== undefined || unmatched
        ? [error('pattern', 'pattern-field', { field: `{${unknown ?? ''}}` })]
        : []),
      ...(fields.length === 0 && !unmatched ? [hint('pattern', 'pattern-nameless')] : []),
      ...(entry.gender !== undefined && !entry.label ? [error('label', 'label')] : []),
    ];
  }
  if (entry.kind !== 'phrase' || typeof entry.text !== 'string' || !entry.text) return [];
  const fields = entry.text.match(/\{[^{}]*\}/g) ?? [];
  const odd = fields.find((field) => entry.use !== 'greeting' || field !== '{address}');
  if (odd) return [error('text', 'placeholder', { field: odd })];
  return entry.use === 'greeting' && fields.length === 0 ? [hint('text', 'greeting-nameless')] : [];
}

/** Kinds that are advice about people: for everybody, it is advice about nobody. */
const ABOUT_PEOPLE = new Set(['tip', 'tone', 'channel']);

function whomOf({ kind, when }: DraftEntry, { groups, segments }: Surroundings): Finding[] {
  const conditions = typeof when === 'object' && when !== null ? (when as Record<string, unknown>) : {};
  if (ABOUT_PEOPLE.has(kind) && Object.keys(conditions).length === 0) return [hint('when', 'for-everybody')];
  const unknown = (name: string, ids: ReadonlySet<string> | undefined) => {
    const wanted = conditions[name];
    return ids && Array.isArray(wanted) ? wanted.filter((id) => !ids.has(id)).map(String) : [];
  };
  return [
    ...unknown('groups', groups).map((name) => hint('when.groups', 'group-unknown', { name })),
    ...unknown('segments', segments).map((name) => hint('when.segments', 'segment-unknown', { name })),
  ];
}

/** Fields of a site profile that name a part of a page. */
const SELECTORS = FIELDS.site
  .map(({ path }) => path)
  .filter((path) => /^(?:messages|fields)\.|composer$/i.test(path));

function targetOf(entry: DraftEntry, { known, selectorWorks }: Surroundings): Finding[] {
  if (entry.kind === 'hide' && typeof entry.hides === 'string' && entry.hides && known)
    return known.has(entry.hides) && entry.hides !== entry.id ? [] : [hint('hides', 'hides-unknown')];
  if (entry.kind !== 'site' || !selectorWorks) return [];
  return SELECTORS.flatMap((path) => {
    const selector = fieldAt(entry, path);
    return typeof selector === 'string' && selector && !selectorWorks(selector)
      ? [error(path, 'selector')]
      : [];
  });
}

/** The texts of a field with their paths: one, or one per language. */
export function textsAt(entry: DraftEntry, field: string): [path: string, text: string][] {
  const value = entry[field];
  if (typeof value === 'string') return [[field, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([language, text]) =>
    typeof text === 'string' ? [[`${field}.${language}`, text] as [string, string]] : [],
  );
}

/** Texts are shown as they are written: marks of other places would be read as marks. */
function proseOf(field: string, text: string): Finding[] {
  const people = generalisesAbout(text);
  return [
    ...(/<\/?[a-z][^<>]*>|&(?:[a-z]+|#\d+);/i.test(text) ? [hint(field, 'html')] : []),
    ...(/\*\*[^*]+\*\*|(?:^|\s)__[^_]+__|\[[^\]]+\]\([^)]+\)|^#{1,4} |`[^`]+`/m.test(text)
      ? [hint(field, 'markdown')]
      : []),
    ...(/\b(?:https?:\/\/|www\.)\S/i.test(text) ? [hint(field, 'web-address')] : []),
    ...(people ? [hint(field, 'generalises', { people })] : []),
  ];
}
