import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compileRules } from '@/lib/tone/compiled-rule';
import type { DraftRule } from '@/lib/tone/rule-schema';
import { buildDraftRules, checkDraftRules, readDraftRules } from '@/scripts/knowledge/draft-rules';

const { rules, problems } = await readDraftRules();

describe('the rules of words', () => {
  it('are valid, speak every language they must, and do what their examples say', () => {
    expect(checkDraftRules({ rules, problems })).toEqual([]);
  });

  it('ship as one small file a language', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'drafts-'));
    try {
      await buildDraftRules(undefined, folder);
      const { languages } = JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8'));
      expect(languages).toEqual(expect.arrayContaining(['en', 'de', 'fr', 'es', 'it', 'pt', 'nl', 'ja']));
      expect(readdirSync(folder).sort()).toEqual(
        [...languages, 'any', 'index'].map((name) => `${name}.json`).sort(),
      );
      for (const language of [...languages, 'any'])
        expect(gzipSync(readFileSync(join(folder, `${language}.json`))).length, language).toBeLessThan(6_000);
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
    ['no regular expression', { patterns: { '*': [{ regex: '(' }] } }, /patterns\.en: Invalid regular/],
  ])('names %s', (_, changed, message) => {
    expect(problem(changed).join('\n')).toMatch(message);
  });

  it('lets phrases be in any case, and signs as they are', () => {
    const compiled = compileRules(
      [{ ...rule, patterns: { en: [{ match: 'calm down' }, { regex: 'ABC' }] } }],
      'en',
    );
    expect(compiled[0]?.patterns.map(([, flags]) => flags)).toEqual(['giu', 'gu']);
  });
});
