import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { registerOf } from '@/lib/detect/register';
import { createDraftCheck } from '@/lib/tone/check-draft';
import { type CompiledRule, phraseSource } from '@/lib/tone/compiled-rule';
import type { DraftContext } from '@/lib/tone/draft-finding';
import { sentencesOf } from '@/lib/tone/sentences';

const rule = (
  id: string,
  patterns: CompiledRule['patterns'],
  more: Partial<CompiledRule> = {},
): CompiledRule => ({
  id,
  about: 'clarity',
  weight: 2,
  why: { en: 'Because.', de: 'Darum.' },
  patterns,
  ...more,
});
const IDIOM = rule('clarity.idiom', [[phraseSource('touch(ed|ing)? base', 'en'), 'giu', 'speak']], {
  when: { readers: 'second-language' },
});
const SHOUT = rule('clarity.exclamation', [['[!]{2,}', 'gu']], {
  when: { registers: ['formal'] },
  weight: 1,
});

const check = createDraftCheck({
  rules: async () => [IDIOM, SHOUT],
  register: (text, language, region) => registerOf(text, language, { region }),
});
const context = (more: Partial<DraftContext> = {}): DraftContext => ({
  language: 'en',
  customerLanguage: 'de',
  region: undefined,
  register: undefined,
  situation: undefined,
  ...more,
});
const rulesIn = async (draft: string, more?: Partial<DraftContext>) =>
  (await check(draft, context(more))).map(({ rule }) => rule);

describe('createDraftCheck', () => {
  it('quotes the words where they stand, with what to write instead', async () => {
    const draft = 'Hello Ana,\n\nthank you. Let us touch\u00a0base on Monday.';
    const [found, ...more] = await check(draft, context());
    expect(more).toEqual([]);
    expect(found).toMatchObject({ rule: 'clarity.idiom', words: 'touch\u00a0base', fix: 'speak' });
    expect(draft.slice(found?.start, found?.end)).toBe(found?.words);
  });

  it('gives the fix a capital where the words have one', async () => {
    expect((await check('Touch base with us.', context()))[0]?.fix).toBe('Speak');
  });

  it('finds whole words only', async () => {
    expect(await rulesIn('Retouch base layers before you print.')).toEqual([]);
  });

  it('speaks of a second language only where the customer reads in one', async () => {
    expect(await rulesIn('Let us touch base.', { customerLanguage: 'en-GB' })).toEqual([]);
    expect(await rulesIn('Let us touch base.', { customerLanguage: undefined })).toEqual([]);
  });

  it('speaks of manners only where the register asks for them', async () => {
    expect(await rulesIn('Done!!')).toEqual([]);
    expect(await rulesIn('Done!!', { register: 'informal' })).toEqual([]);
    expect(await rulesIn('Done!!', { register: 'formal' })).toEqual(['clarity.exclamation']);
  });

  it('remarks on each sentence in the other register, and quotes what decided', async () => {
    const draft = 'Vielen Dank für deine Nachricht. Ich prüfe das. Schicken Sie mir bitte die Nummer.';
    const german = { language: 'de', customerLanguage: 'de' };
    const formal = await check(draft, context({ ...german, register: 'formal' }));
    expect(formal).toMatchObject([{ rule: 'address.formal-expected', words: 'deine', weight: 3 }]);
    const informal = await check(draft, context({ ...german, register: 'informal' }));
    expect(informal).toMatchObject([{ rule: 'address.informal-expected' }]);
    expect(informal[0]?.start).toBeGreaterThan(draft.indexOf('Schicken') - 1);
  });

  it('remarks on the minority of a draft that does both, where nobody knows better', async () => {
    const german = { language: 'de', customerLanguage: 'de' };
    const draft = 'Haben Sie die Nummer? Schicken Sie sie uns. Dann melden wir uns bei dir.';
    expect(await check(draft, context(german))).toMatchObject([{ rule: 'address.mixed', words: 'dir' }]);
    expect(await rulesIn('Haben Sie die Nummer? Dann melden wir uns bei dir.', german)).toEqual([]);
  });

  it('does not judge a Japanese sentence that breaks off', async () => {
    const japanese = { language: 'ja', customerLanguage: 'ja', register: 'formal' } as const;
    expect(await rulesIn('ご連絡ありがとうございます。ご注文の商品は', japanese)).toEqual([]);
  });

  it('counts the words of long sentences', async () => {
    const long = `We ${'really '.repeat(40)}will.`;
    expect(await check(long, context())).toMatchObject([
      { rule: 'clarity.long-sentence', values: { count: '42' } },
    ]);
    expect(await rulesIn(long, { customerLanguage: 'en' })).toEqual([]);
  });

  it('keeps the weightier of two remarks on the same words', async () => {
    const long = `We ${'really '.repeat(40)}touch base.`;
    expect(await rulesIn(long)).toEqual(['clarity.idiom']);
  });

  it('says the same of a draft that grows as of one that is read at once', async () => {
    const draft = 'Let us touch base. All done!! We touched base on Monday. Thank you!!';
    const more = context({ register: 'formal' });
    let last: unknown;
    for (let length = 1; length <= draft.length; length += 1)
      last = await check(draft.slice(0, length), more);
    const fresh = createDraftCheck({
      rules: async () => [IDIOM, SHOUT],
      register: (text, language, region) => registerOf(text, language, { region }),
    });
    expect(last).toEqual(await fresh(draft, more));
  });

  it('does bounded work on any text, and its spans are what it quotes', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (text) => {
        const draft = `${text} touch base!! ${text}`;
        const found = await check(draft, context({ register: 'formal' }));
        for (const { start, end, words } of found) expect(draft.slice(start, end)).toBe(words);
      }),
      { numRuns: 100 },
    );
  });
});

describe('sentencesOf', () => {
  it('covers every letter of a draft, in order and without overlap', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (draft) => {
        let end = 0;
        for (const sentence of sentencesOf(draft, 'en')) {
          expect(sentence.start).toBeGreaterThanOrEqual(end);
          expect(draft.slice(sentence.start, sentence.end)).toBe(sentence.text);
          expect(draft.slice(end, sentence.start).trim()).toBe('');
          end = sentence.end;
        }
      }),
    );
  });
});
