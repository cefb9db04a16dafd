import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

type Texts = { [key: string]: string | Texts };

const PLURAL = /_(zero|one|two|few|many|other)$/;
/** Texts that are the same word in both languages. */
const SAME_WORD = new Set([
  'Savoir',
  'Savoir Studio',
  'Studio',
  'Team',
  'Chat',
  'Region',
  'Helpdesks',
  'Neutral',
  'Panel',
  'Situation',
  'Status',
  'Text',
  'Name',
  'OK',
  '(optional)',
  'Code',
  'Link',
  'Passphrase',
  'Team: {{team}}',
  'neutral',
  'Normal',
  'Pilot',
  'Pilot: {{groups}}',
  'Version {{version}}',
  '{{label}} ({{language}})',
]);
/** Texts that say nothing on purpose. */
const EMPTY = new Set(['tone.from.none']);

function flat(texts: Texts, prefix = ''): [string, string][] {
  return Object.entries(texts).flatMap(([key, text]) =>
    typeof text === 'string' ? [[prefix + key, text] as [string, string]] : flat(text, `${prefix}${key}.`),
  );
}
const read = (path: string) => JSON.parse(readFileSync(path, 'utf8'));
const languages = readdirSync('locales')
  .filter((name) => name.endsWith('.json'))
  .map((name) => name.slice(0, -5));
/** What every document has, and what the pages about a team have beside it. */
const texts = new Map(
  languages.map((language) => [
    language,
    ['locales', 'locales/studio'].flatMap((folder) => flat(read(`${folder}/${language}.json`))),
  ]),
);
const english = texts.get('en') ?? [];
const placeholders = (text: string) => [...text.matchAll(/\{\{(\w+)\}\}/g)].map(([, name]) => name).sort();
/** Text by key without its plural form; of several forms the last, "other". */
const byKey = (given: [string, string][]) =>
  new Map(given.map(([key, text]) => [key.replace(PLURAL, ''), text]));

describe.each([...texts])('the texts in %s', (language, given) => {
  const own = byKey(given);

  it('have the keys of English, no more and no fewer', () => {
    expect([...own.keys()].sort()).toEqual([...byKey(english).keys()].sort());
  });

  it('have every plural form of the language where they have one', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.slice().sort();
    const keys = given.map(([key]) => key);
    const plurals = new Set(keys.filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, '')));
    for (const key of plurals) {
      const forms = keys.filter((other) => PLURAL.test(other) && other.replace(PLURAL, '') === key);
      expect([key, forms.map((form) => PLURAL.exec(form)?.[1]).sort()]).toEqual([key, categories]);
      // A text with and without forms: the bare one would never show.
      expect(keys).not.toContain(key);
    }
  });

  it('have the placeholders of English in every form', () => {
    const expected = byKey(english);
    const different = given.filter(
      ([key, text]) =>
        placeholders(text).join() !== placeholders(expected.get(key.replace(PLURAL, '')) ?? '').join(),
    );
    expect(different).toEqual([]);
  });

  it('are not empty, without white space at their ends, and without straight quotes', () => {
    expect(given.filter(([key, text]) => !text && !EMPTY.has(key))).toEqual([]);
    expect(given.filter(([, text]) => text !== text.trim() || /["\t\n]| {2}/.test(text))).toEqual([]);
  });
});

describe('the German texts', () => {
  const german = texts.get('de') ?? [];

  it('are translated', () => {
    const same = german.filter(
      ([key, text]) => text && byKey(english).get(key) === text && !SAME_WORD.has(text),
    );
    expect(same).toEqual([]);
  });

  it('quote as German does: „…“', () => {
    const wrong = german.filter(([, text]) => /[“”«»]/.test(text.replaceAll(/„[^“”]*“/g, '')));
    expect(wrong).toEqual([]);
  });
});

describe('the messages of the manifest', () => {
  const languages = readdirSync('public/_locales');
  const messages = (language: string): Record<string, { message: string }> =>
    read(`public/_locales/${language}/messages.json`);

  it('exist in every language of the interface, with the same keys', () => {
    expect(languages.sort()).toEqual([...texts.keys()].sort());
    for (const language of languages) {
      expect(Object.keys(messages(language))).toEqual(Object.keys(messages('en')));
      expect(Object.values(messages(language)).every(({ message }) => message.trim())).toBe(true);
    }
  });

  it('are those that the manifest uses', () => {
    const used = [...readFileSync('wxt.config.ts', 'utf8').matchAll(/__MSG_(\w+)__/g)].map(([, key]) => key);
    expect(used.length).toBeGreaterThan(0);
    expect([...new Set(used)].sort()).toEqual(Object.keys(messages('en')).sort());
  });
});
