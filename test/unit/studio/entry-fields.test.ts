import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { channels, registers, situations } from '@/lib/knowledge/schema-values';
import { teamEntrySchema, teamKinds } from '@/lib/knowledge/team-entry';
import type { DraftEntry } from '@/lib/studio/draft';
import { FIELDS } from '@/lib/studio/entry-fields';
import { fieldAt, withField } from '@/lib/studio/field-path';
import { entryWords, newEntry } from '@/lib/studio/new-entry';
import en from '@/locales/studio/en.json';
import { draftOf, TODAY, written } from './samples';

const at = (path: string) => fieldAt(en, path);

describe('the fields of entries', () => {
  it.each(teamKinds)('of a %s have words', (kind) => {
    expect(at(`studio.kind.${kind}`)).toEqual(expect.any(String));
    expect(at(`studio.kindHelp.${kind}`)).toEqual(expect.any(String));
    for (const { path, control } of FIELDS[kind]) {
      const words = at(`studio.field.${kind}.${path}`) as { label?: string; none?: string };
      expect(words.label, path).toEqual(expect.any(String));
      if (control.type !== 'choice') continue;
      for (const option of control.options)
        expect(at(`studio.field.${kind}.${path}.option.${option}`), `${path} ${option}`).toEqual(
          expect.any(String),
        );
      expect(typeof words.none === 'string').toBe(control.optional === true);
    }
  });

  it('cover every condition of the schema that is picked from a list', () => {
    const names = at('studio.condition') as Record<string, Record<string, string>>;
    expect(Object.keys(names.registers ?? {}).sort()).toEqual([...registers].sort());
    expect(Object.keys(names.channels ?? {}).sort()).toEqual([...channels].sort());
    expect(Object.keys(names.situations ?? {}).sort()).toEqual([...situations].sort());
  });

  it.each(teamKinds)('can all be filled in for a %s, and nothing else is required', (kind) => {
    const required = Object.keys(written(kind)).filter(
      (field) => !teamEntrySchema.safeParse({ ...written(kind), [field]: undefined }).success,
    );
    const asked = new Set(FIELDS[kind].map(({ path }) => path.split('.')[0]));
    // Made by Studio itself, or part of what every entry has.
    const given = ['id', 'kind', 'reviewed', ...(kind === 'site' ? ['fields'] : [])];
    expect(required.filter((field) => !asked.has(field) && !given.includes(field))).toEqual([]);
  });
});

describe('a value in an entry', () => {
  const entry: DraftEntry = written('site');

  it('is read and put at its path, lists included', () => {
    const changed = withField(entry, 'messages.item', '.note');
    expect(fieldAt(changed, 'messages')).toEqual({ item: '.note', customer: '.message.customer' });
    expect(fieldAt(entry, 'messages.item')).toBe('.message');
    const source = { title: 'A', url: 'https://a.example' };
    const sourced = withField({ ...entry, sources: [source, source] }, 'sources.1.title', 'B');
    expect(sourced.sources).toEqual([source, { ...source, title: 'B' }]);
    expect(fieldAt(withField(sourced, 'sources.0.url', undefined), 'sources.0')).toEqual({ title: 'A' });
    expect(fieldAt(entry, 'constructor.name')).toBeUndefined();
  });

  it('leaves nothing behind when it goes', () => {
    const tip = withField(withField(written('tip'), 'when', undefined), 'when.languages', ['es']);
    expect(tip.when).toEqual({ languages: ['es'] });
    expect(withField(tip, 'when.languages', undefined)).not.toHaveProperty('when');
    // The schema wants the object.
    const site = withField(withField(entry, 'fields.name', '.n'), 'fields.name', undefined);
    expect(site.fields).toEqual({});
  });

  it('comes back as it was put', () => {
    const path = fc.constantFrom('text', 'why', 'when.regions', 'messages.item', 'scales.warmth', 'a.b.c');
    fc.assert(
      fc.property(path, fc.jsonValue(), (where, value) => {
        if (value === undefined) return;
        const changed = withField(entry, where, value);
        expect(fieldAt(changed, where)).toEqual(value);
        expect(changed.id).toBe(entry.id);
      }),
    );
  });
});

describe('a new entry', () => {
  it('knows its author, the day, and when somebody looks at it again', () => {
    const tip = newEntry('tip', draftOf(), { name: 'Ana', today: '2026-08-31' });
    expect(tip).toMatchObject({ owner: 'Ana', reviewed: '2026-08-31', verifyBy: '2027-02-28', priority: 2 });
    const next = newEntry('tip', draftOf({ ...tip, owner: 'Kim' }), { name: '', today: TODAY });
    expect(next).toMatchObject({ id: 'our-tips.tip.new-2', owner: 'Kim' });
    expect(newEntry('tip', draftOf(), { name: '', today: TODAY })).not.toHaveProperty('owner');
  });

  it('is written in the language of the pack', () => {
    const draft = { ...draftOf(), language: 'de' };
    expect(newEntry('phrase', draft, { name: '', today: TODAY }).replyLanguage).toBe('de');
  });

  it('is listed by what it says', () => {
    expect(entryWords(written('address'), 'en')).toBe('Frau {title} {surname}');
    expect(entryWords({ ...written('tip'), text: { es: 'Hola', de: 'Hallo' } }, 'de')).toBe('Hallo');
    expect(entryWords({ ...written('tip'), text: { es: 'Hola', de: '' } }, 'de')).toBe('Hola');
    expect(entryWords(written('target'), 'en')).toBe('');
  });
});
