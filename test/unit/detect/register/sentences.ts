import { describe, expect, it } from 'vitest';
import { detectRegister } from '@/lib/detect/register';

/** Sentences of tickets by the register they show, written for these tests. */
export interface Sentences {
  formal: readonly string[];
  informal: readonly string[];
  /** Nobody is addressed, or somebody else is spoken of. */
  neutral: readonly string[];
  /** Message, and the customer's own words that its strongest sign must quote. */
  quotes: readonly (readonly [text: string, quote: string])[];
}

export function describeSentences(language: string, sentences: Sentences): void {
  describe(`register of ${language}`, () => {
    for (const register of ['formal', 'informal', 'neutral'] as const)
      it.each(sentences[register])(`${register}: %s`, async (text) => {
        const { value, evidence, against } = await detectRegister([text], language);
        const found = [...evidence, ...against].map((sign) => `${sign.pointsTo} ${sign.values?.quote}`);
        expect({ value, found }).toEqual({ value: register, found });
        for (const { values } of [...evidence, ...against])
          expect(text.normalize('NFC').replace(/\s+/g, ' ')).toContain(values?.quote);
      });

    it.each(sentences.quotes)('%s: quotes %s', async (text, quote) => {
      const { evidence } = await detectRegister([text], language);
      expect(evidence[0]?.values).toEqual({ quote: quote.normalize('NFC') });
    });
  });
}
