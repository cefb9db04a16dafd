import type { ModelFiles } from '../models';
import { isSupported } from './languages';
import { type LanguageModel, readModel } from './model/model';
import type { LanguageVoice } from './voices';

/**
 * How often customers write a language outside the supported set, against one inside it, as far as nothing else is
 * known. Without it, a short text would often look most like a language that hardly any customer writes.
 */
const OUTSIDE = 0.05;
/** Words that are looked at, and named, as what made the model say so. */
const BEGINNING = 200;
const TRIED = 12;
const NAMED = 4;
const WORD = /[\p{L}\p{M}]{2,24}/gu;

/** The trained model as a voice; `load` starts reading it ahead of the first text and never rejects. */
export interface ModelVoice extends LanguageVoice {
  load(): Promise<void>;
}

/**
 * The trained model of `public/models/language.bin`, read once and when first needed. Where it can't be read it
 * fails like any voice, and the others answer.
 */
export function modelVoice(files: ModelFiles): ModelVoice {
  let reading: Promise<LanguageModel> | undefined;
  let model: LanguageModel | undefined;
  let known: ReadonlySet<string> | undefined;
  const read = () => {
    reading ??= files('language.bin').then((bytes) => {
      model = readModel(bytes);
      known = new Set(model.languages);
      return model;
    });
    return reading;
  };
  return {
    name: 'model',
    load: () =>
      read().then(
        () => {},
        () => {},
      ),
    knows: () => known,
    async score(text) {
      return weighed((model ?? (await read())).score(text));
    },
    because(text, language) {
      const words = [...new Set(text.slice(0, BEGINNING).toLowerCase().match(WORD))].slice(0, TRIED);
      const telling = words
        .map((word) => ({ word, probability: model?.score(word).get(language) ?? 0 }))
        .sort((a, b) => b.probability - a.probability);
      return telling
        .slice(0, NAMED)
        .map(({ word }) => word)
        .join(', ');
    },
  };
}

function weighed(scores: ReadonlyMap<string, number>): Map<string, number> {
  const found = new Map<string, number>();
  let sum = 0;
  for (const [language, probability] of scores) {
    const value = isSupported(language) ? probability : probability * OUTSIDE;
    sum += value;
    found.set(language, value);
  }
  for (const [language, value] of found) found.set(language, value / sum);
  return found;
}
