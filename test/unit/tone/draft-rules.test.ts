import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileRules } from '@/lib/tone/compiled-rule';
import { patternRules } from '@/lib/tone/pattern-rules';
import type { DraftRule } from '@/lib/tone/rule-schema';
import { sentencesOf } from '@/lib/tone/sentences';
import { buildDraftRules, checkDraftRules, readDraftRules } from '@/scripts/knowledge/draft-rules';

const { rules, problems } = await readDraftRules();

/** What a rule finds in a text, whoever reads it. */
const found = ({ when: _, ...rule }: DraftRule, language: string, text: string) =>
  patternRules(compileRules([rule], language))(sentencesOf(text, language), {
    language,
    customerLanguage: undefined,
    region: undefined,
    register: undefined,
    situation: undefined,
  });

const sayings = rules.flatMap((rule) =>
  Object.entries(rule.examples).map(([language, { match, not }]) => ({
    rule,
    id: rule.id,
    language,
    match,
    not,
  })),
);

describe('the rules of words', () => {
  it('are valid, speak every language they must, and do what their examples say', () => {
    expect(checkDraftRules({ rules, problems })).toEqual([]);
  });

  it.each(sayings)('$id in $language: examples', ({ rule, language, match, not }) => {
    for (const text of match) {
      const remarks = found(rule, language, text);
      expect(remarks, text).not.toEqual([]);
      for (const { words, start, end, fix } of remarks) {
        expect(text.slice(start, end)).toBe(words);
        expect(fix).not.toBe(words);
      }
    }
    for (const text of not) expect(found(rule, language, text), text).toEqual([]);
  });

  it('hedge why in both languages, without a rule-book tone', () => {
    for (const { id, why } of rules)
      for (const text of Object.values(why))
        expect(text, id).not.toMatch(/\b(?:never|always|must|nie|immer|muss|müssen)\b/i);
  });

  it('ship as one small file a language', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
    try {
      await buildDraftRules(undefined, folder);
      const { languages, meters } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
      const meterFiles = (meters as string[]).map((language) => `meter-${language}`);
      expect(languages).toEqual(expect.arrayContaining(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja']));
      expect(readdirSync(folder).sort()).toEqual(
        [...languages, 'any', 'index', ...meterFiles].map((name) => `${name}.json`).sort(),
      );
      for (const language of [...languages, 'any'])
        expect(gzipSync(readFileSync(join(folder, `${language}.json`))).length, language).toBeLessThanOrEqual(
          7_168,
        );
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe('checkDraftRules', () => {
  const rule: DraftRule = {
    id: 'stance.test',
    about: 'stance',
    weight: 1,
    why: { en: 'Why.', de: 'Warum.' },
    patterns: { '*': [{ regex: '!!' }] },
    examples: Object.fromEntries(
      ['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja'].map((language) => [
        language,
        { match: ['One!!', 'Two!!'], not: ['One!', 'Two?'] },
      ]),
    ),
  };
  const problem = (changed: Partial<DraftRule>) =>
    checkDraftRules({ rules: [{ ...rule, ...changed }], problems: [] });

  it('says nothing of a rule that holds', () => {
    expect(problem({})).toEqual([]);
  });

  it.each<[string, Partial<DraftRule>, RegExp]>([
    ['a language without words', { patterns: { en: [{ match: 'x y' }] } }, /no words in de/],
    ['a language without examples', { examples: {} }, /examples: none in en/],
    [
      'an example that is not found',
      { examples: { ...rule.examples, en: { match: ['One.', 'Two!!'], not: ['a b', 'c d'] } } },
      /en: says nothing of “One\.”/,
    ],
    [
      'an example that should not be found',
      { examples: { ...rule.examples, en: { match: ['One!!', 'Two!!'], not: ['a!!', 'c d'] } } },
      /en: remarks on “a!!”/,
    ],
    [
      'words in a language that the rule is not about',
      { only: ['en'], patterns: { en: [{ match: 'x y' }], de: [{ match: 'x z' }] } },
      /patterns: de is not in only/,
    ],
    ['no regular expression', { patterns: { '*': [{ regex: '(' }] } }, /patterns\.en: Invalid regular/],
  ])('names %s', (_, changed, message) => {
    expect(problem(changed).join('\n')).toMatch(message);
  });

  it('asks a rule about some languages for these alone', () => {
    const en = { match: ['An x y.', 'The x y.'], not: ['An x.', 'A y.'] };
    expect(problem({ only: ['en'], patterns: { en: [{ match: 'x y' }] }, examples: { en } })).toEqual([]);
  });

  it('takes any white space and either apostrophe in a phrase', () => {
    const idle = { ...rule, patterns: { en: [{ match: 'it’s up to you' }, { match: 'calm~ down' }] } };
    for (const text of ['It’s up to you.', "It's  up\u00A0to you.", 'Please calm\u00A0down.'])
      expect(found(idle, 'en', text), text).toHaveLength(1);
  });

  it('lets phrases be in any case, and signs as they are', () => {
    const compiled = compileRules(
      [{ ...rule, patterns: { en: [{ match: 'calm down' }, { regex: 'ABC' }] } }],
      'en',
    );
    expect(compiled[0]?.patterns.map(([, flags]) => flags)).toEqual(['gu', 'giu']);
  });
});
