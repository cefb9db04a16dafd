import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { romanise, romanisedLines } from '../../../training/romanise';

const ways = (text: string, language: string) =>
  new Set(Array.from({ length: 60 }, (_, seed) => romanise(text, language, seed).toLowerCase()));

describe('romanise', () => {
  it('writes Greeklish by sound, by spelling and by look', () => {
    const found = ways('Καλημέρα', 'el');
    expect(found).toContain('kalimera');
    expect(found).toContain('kalhmera');
    expect(ways('πού;', 'el')).toContain('pou?');
    expect(ways('ρολόϊ', 'el')).toContain('roloi');
  });

  it('writes Russian as in chats', () => {
    const found = ways('хочу щенка', 'ru');
    expect(found).toContain('hochu schenka');
    expect(found).toContain('ho4u schenka');
  });

  it('writes Arabic with digits and guessed vowels', () => {
    const found = ways('حبيبي', 'ar');
    expect([...found].every((text) => /^[7h][aeiou]?b(i|ee|y)[aeiou]?b(i|ee|y)$/.test(text))).toBe(true);
    expect([...found].some((text) => text.startsWith('7'))).toBe(true);
  });

  it('writes Hindi without its silent vowels', () => {
    const found = ways('मदद करना', 'hi');
    expect(found).toContain('madad karna');
    expect(ways('नहीं', 'hi')).toContain('nahi');
    expect([...ways('ज़रूर', 'hi')].every((text) => /^[zj]ar(?:oo|u)r$/.test(text))).toBe(true);
  });

  it('is the same for the same seed, and keeps one habit for a whole text', () => {
    fc.assert(
      fc.property(fc.integer(), (seed) => {
        const text = romanise('θέλω θέση', 'el', seed).toLowerCase();
        expect(text).toBe(romanise('θέλω θέση', 'el', seed).toLowerCase());
        expect(text.startsWith('8')).toBe(text.includes(' 8'));
      }),
    );
  });

  it('ends for any text and refuses languages that it does not know', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 500 }),
        fc.constantFrom('ar', 'el', 'hi', 'ru'),
        (text, language) => {
          expect(typeof romanise(text, language)).toBe('string');
        },
      ),
    );
    expect(() => romanise('слово', 'uk')).toThrow('No way to write uk');
  });
});

describe('romanisedLines', () => {
  it('makes classes of their own, from lines without Latin words', () => {
    const line = (language: string, text: string) => ({ language, source: 'chat', licence: 'MIT', text });
    const found = romanisedLines([
      line('ru', 'Где мой заказ'),
      line('ru', 'Откройте WhatsApp'),
      line('de', 'Hallo'),
    ]);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ language: 'ru-Latn', source: 'chat, romanised', licence: 'MIT' });
  });
});
