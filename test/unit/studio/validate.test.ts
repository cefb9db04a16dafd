import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teamEntrySchema, teamKinds } from '@/lib/knowledge/team-entry';
import type { DraftEntry } from '@/lib/studio/draft';
import { FIELDS } from '@/lib/studio/entry-fields';
import { withField } from '@/lib/studio/field-path';
import { findingCodes } from '@/lib/studio/finding';
import { newEntry } from '@/lib/studio/new-entry';
import { checkDraft, checkEntry, type Surroundings } from '@/lib/studio/validate';
import en from '@/locales/studio/en.json';
import { draftOf, TODAY, written } from './samples';

const HERE: Surroundings = {
  today: TODAY,
  known: new Set(['mx.tip.greeting']),
  groups: new Set(['vienna']),
  segments: new Set(['shops']),
};
const said = (entry: DraftEntry, surroundings = HERE) =>
  checkEntry(entry, surroundings).map(({ field, code, level }) => `${level} ${field} ${code}`);
const changed = (kind: (typeof teamKinds)[number], path: string, value: unknown) =>
  said(withField(written(kind), path, value));

describe('checking an entry', () => {
  it.each(teamKinds)('finds nothing in a well-written %s, which the schema takes', (kind) => {
    const entry = written(kind);
    expect(said(entry)).toEqual([]);
    expect(teamEntrySchema.safeParse(entry).error).toBeUndefined();
  });

  it.each(teamKinds)('names each required field of a new %s', (kind) => {
    const entry = newEntry(kind, draftOf(), { name: 'Ana', today: TODAY });
    const missing = checkEntry(entry, HERE).filter(({ code }) => code === 'missing');
    const empty = FIELDS[kind].filter(
      ({ path, required }) =>
        required && ['text', 'title', 'pattern', 'hides', 'hosts', 'path'].includes(path),
    );
    expect(missing.map(({ field }) => field)).toEqual(expect.arrayContaining(empty.map(({ path }) => path)));
    expect(missing.every(({ level }) => level === 'error')).toBe(true);
  });

  it.each([
    ['tip', 'text', '   ', 'error text missing'],
    ['tip', 'text', 'a'.repeat(241), 'error text too-long'],
    ['tip', 'text', { en: 'Fine', es: '' }, 'error text.es missing-language'],
    ['tip', 'text', { en: 'Fine', es: 'a'.repeat(241) }, 'error text.es too-long'],
    ['tip', 'why', 'a'.repeat(401), 'error why too-long'],
    ['tip', 'priority', 7, 'error priority invalid'],
    ['tip', 'id', 'Nicht gut', 'error id id'],
    ['tip', 'reviewed', undefined, 'error reviewed date'],
    ['tip', 'verifyBy', 'tomorrow', 'error verifyBy date'],
    ['tip', 'when', undefined, 'hint when for-everybody'],
    ['tip', 'when.groups', ['graz'], 'hint when.groups group-unknown'],
    ['tip', 'when.segments', ['banks'], 'hint when.segments segment-unknown'],
    ['tip', 'text', 'Write <b>bold</b> words.', 'hint text html'],
    ['tip', 'text', 'Write **bold** words.', 'hint text markdown'],
    ['tip', 'text', 'See https://example.com/a', 'hint text web-address'],
    ['tip', 'text', 'Germans are direct.', 'hint text generalises'],
    ['tip', 'why', { en: 'Ok', de: 'Die Japaner mögen das.' }, 'hint why.de generalises'],
    [
      'tip',
      'sources',
      [{ title: 'x', publisher: 'Me', url: 'https://a.example', checked: TODAY }],
      'error sources.0.title source-title',
    ],
    [
      'tip',
      'sources',
      [{ title: 'Long', publisher: 'Me', url: 'javascript:1', checked: TODAY }],
      'error sources.0.url source-url',
    ],
    [
      'tip',
      'sources',
      [{ title: 'Long', publisher: 'Me', url: 'https://a.example', checked: TODAY, year: 20 }],
      'error sources.0.year source-year',
    ],
    ['address', 'pattern', 'Frau {name}', 'error pattern pattern-field'],
    ['address', 'pattern', 'Frau {surname', 'error pattern pattern-field'],
    ['address', 'pattern', 'Madam', 'hint pattern pattern-nameless'],
    ['address', 'label', undefined, 'error label label'],
    ['address', 'register', 'royal', 'error register invalid'],
    ['phrase', 'text', 'Hola:', 'hint text greeting-nameless'],
    ['phrase', 'text', 'Hola {name}:', 'error text placeholder'],
    ['phrase', 'use', 'closing', 'error text placeholder'],
    ['target', 'minutes', 0, 'error minutes minutes'],
    ['target', 'minutes', undefined, 'error minutes missing'],
    ['tone', 'scales.warmth', 5, 'error scales.warmth invalid'],
    ['site', 'hosts', ['https://desk.example.com/x'], 'error hosts.0 host'],
    ['site', 'path', '/tickets', 'error path path'],
    ['site', 'messages.item', '.a{}', 'error messages.item selector'],
    ['hide', 'hides', 'mx.tip.unknown', 'hint hides hides-unknown'],
  ] as const)('%s with %s = %j', (kind, path, value, expected) => {
    expect(changed(kind, path, value)).toContain(expected);
  });

  it('compares the two dates, and today with the last one', () => {
    const until = (from: string, day: string) => said({ ...written('tip'), from, until: day });
    expect(until('2026-12-24', '2026-12-24')).toEqual([]);
    expect(until('2026-12-24', '2026-12-23')).toEqual(['error until order']);
    expect(until('2026-01-01', '2026-11-21')).toEqual(['hint until over']);
  });

  it('asks the browser about selectors', () => {
    const selectorWorks = (selector: string) => selector !== '.a >';
    const site = withField(written('site'), 'composer', '.a >');
    expect(said(site, { ...HERE, selectorWorks })).toEqual(['error composer selector']);
  });

  it('says nothing of a kind that only a newer Savoir knows', () => {
    expect(said({ id: 'x.y', kind: 'quiz' as 'tip', questions: [] })).toEqual([]);
  });

  it('says about whatever entry the schema refuses why, and has a sentence for it', () => {
    const value = fc.oneof(
      fc.string(),
      fc.integer(),
      fc.constant(null),
      fc.array(fc.string(), { maxLength: 2 }),
      fc.dictionary(fc.constantFrom('en', 'de', 'item'), fc.string(), { maxKeys: 2 }),
    );
    const path = fc.constantFrom(
      'text',
      'why',
      'when',
      'sources',
      'verifyBy',
      'owner',
      'pattern',
      'hosts',
      'messages',
      'scales',
      'minutes',
      'label',
      'id',
      'fields',
      'hides',
      'meaning',
    );
    fc.assert(
      fc.property(fc.constantFrom(...teamKinds), path, value, (kind, field, content) => {
        const entry = { ...written(kind), [field]: content } as DraftEntry;
        const findings = checkEntry(entry, HERE);
        if (!teamEntrySchema.safeParse(entry).success)
          expect(findings.some(({ level }) => level === 'error')).toBe(true);
        for (const { code } of findings) expect(en.studio.finding).toHaveProperty(code);
      }),
    );
  });
});

describe('checking a draft', () => {
  it('names broken entries, entries of the same id, and what is wrong with the pack', () => {
    const good = written('tip');
    const bad = { ...written('phrase'), id: 'b.c', text: '' };
    const checked = checkDraft({ ...draftOf(good, bad, { ...good }), title: ' ' }, HERE);
    expect(checked.pack).toMatchObject([{ field: 'title', code: 'title-missing' }]);
    expect(checked.broken).toEqual(['b.c', good.id]);
    expect(checked.entries.get(good.id)).toMatchObject([{ code: 'same-id' }]);
  });

  it('refuses more entries than a pack holds', () => {
    const many = Array.from({ length: 2_001 }, (_, index) => ({ ...written('target'), id: `a.${index}` }));
    expect(checkDraft(draftOf(...many), HERE).pack).toMatchObject([{ code: 'too-many' }]);
  });

  it('has a sentence for every finding', () => {
    for (const code of findingCodes) expect(en.studio.finding).toHaveProperty(code);
  });
});
