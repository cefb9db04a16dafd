import { expect, it } from 'vitest';
import type { CompiledRule } from '@/lib/tone/compiled-rule';
import { patternRules } from '@/lib/tone/pattern-rules';
import { sentencesOf } from '@/lib/tone/sentences';

const rule = {
  id: 'clarity.short',
  about: 'clarity',
  weight: 1,
  why: { en: 'is short.', de: 'ist kurz.' },
  patterns: [['\\basap\\b', 'giu', 'as soon as possible']],
} as unknown as CompiledRule;

it('gives a fix the capital of a word, or of the sentence, not of letters that are all capitals', () => {
  const context = {
    language: 'en',
    customerLanguage: 'en',
    region: undefined,
    register: undefined,
    situation: undefined,
  };
  const fixes = (text: string) =>
    patternRules([rule])(sentencesOf(text, 'en'), context).map(({ fix }) => fix);
  expect(fixes('Please reply ASAP.')).toEqual(['as soon as possible']);
  expect(fixes('ASAP would be good.')).toEqual(['As soon as possible']);
  expect(fixes('It is Asap. It is asap.')).toEqual(['As soon as possible', 'as soon as possible']);
});
