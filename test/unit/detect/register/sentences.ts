import { describe, expect, it } from 'vitest';
import { detectRegister } from '@/lib/detect/register';
import { LEARNED_LANGUAGES } from '@/lib/detect/register/learned/layer-of';
import { diskModels } from '@/scripts/measure/model-files';

/** Sentences of tickets by the register they show, written for these tests. */
export interface Sentences {
  formal: readonly string[];
  informal: readonly string[];
  /** Nobody is addressed, or somebody else is spoken of. */
  neutral: readonly string[];
  /** Message, and the customer's own words that its strongest sign must quote. */
  quotes: readonly (readonly [text: string, quote: string])[];
}

/**
 * Checks the sentences with the rules alone and, where a language has one, with its trained layer.
 *
 * @param which `layer` where the rules alone are not expected to tell all of them, `rules` where some mix levels on
 *   purpose, which the layer weighs otherwise
 */
export function describeSentences(language: string, sentences: Sentences, which?: 'layer' | 'rules'): void {
  if (which !== 'layer') describeWith(language, sentences, undefined);
  if (which !== 'rules' && LEARNED_LANGUAGES.includes(language))
    describeWith(language, sentences, diskModels);
}

function describeWith(language: string, sentences: Sentences, files: typeof diskModels | undefined): void {
  describe(`register of ${language}, ${files ? 'rules and layer' : 'rules'}`, () => {
    for (const register of ['formal', 'informal', 'neutral'] as const)
      it.each(sentences[register])(`${register}: %s`, async (text) => {
        const { value, evidence, against } = await detectRegister([text], language, undefined, files);
        const found = [...evidence, ...against].map((sign) => `${sign.pointsTo} ${sign.values?.quote}`);
        expect({ value, found }).toEqual({ value: register, found });
        for (const { values } of [...evidence, ...against])
          expect(text.normalize('NFC').replace(/\s+/g, ' ')).toContain(values?.quote);
      });

    it.each(sentences.quotes)('%s: quotes %s', async (text, quote) => {
      const { evidence } = await detectRegister([text], language, undefined, files);
      expect(evidence[0]?.values).toEqual({ quote: quote.normalize('NFC') });
    });
  });
}
