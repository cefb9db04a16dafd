import { readdirSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { REGISTER_LANGUAGES, registerOf } from '@/lib/detect/register';
import { eachCandidate, SLOTS } from '@/lib/detect/register/learned/features';
import { readLayer, writeLayer } from '@/lib/detect/register/learned/format';
import { type Layer, pooled } from '@/lib/detect/register/learned/layer';
import { LEARNED_LANGUAGES, layerOf } from '@/lib/detect/register/learned/layer-of';
import { diskModels } from '@/scripts/measure/model-files';

const voice = (first: number): Layer['formal'] => {
  const weights = new Float32Array(SLOTS);
  weights[1] = first;
  weights[SLOTS - 1] = -1;
  return { weights, scale: 1, own: 0.5, other: -0.25, bias: 0.75 };
};
const layer: Layer = { knowsNeutral: true, temperature: 1.25, formal: voice(2), informal: voice(4) };

describe('the file of a layer', () => {
  it('is read as it was written, weights to a step', () => {
    const read = readLayer(writeLayer(layer));
    expect(read).toMatchObject({ knowsNeutral: true, temperature: 1.25 });
    expect(read.informal).toMatchObject({ own: 0.5, other: -0.25, bias: 0.75 });
    expect((read.formal.weights[1] ?? 0) * read.formal.scale).toBeCloseTo(2, 1);
    expect((read.informal.weights[SLOTS - 1] ?? 0) * read.informal.scale).toBeCloseTo(-1, 1);
    expect(writeLayer(read)).toEqual(writeLayer(layer));
  });

  it('says what is wrong with a broken one', () => {
    const whole = writeLayer(layer);
    expect(() => readLayer(new ArrayBuffer(0))).toThrow('no register model');
    expect(() => readLayer(new ArrayBuffer(100))).toThrow('no register model');
    expect(() => readLayer(whole.slice(0, -1))).toThrow('bytes, expected');
    const newer = whole.slice(0);
    new DataView(newer).setUint8(4, 9);
    expect(() => readLayer(newer)).toThrow('version 9');
  });
});

describe('layerOf', () => {
  it('ships a file for every language it names, and no other', () => {
    expect(readdirSync('public/models/register').sort()).toEqual(
      LEARNED_LANGUAGES.map((language) => `${language}.bin`).sort(),
    );
    for (const language of LEARNED_LANGUAGES) expect(REGISTER_LANGUAGES).toContain(language);
  });

  it('loads each once', async () => {
    const files = vi.fn(diskModels);
    const first = await layerOf('es-MX', files);
    expect(await layerOf('es', files)).toBe(first);
    expect(files).toHaveBeenCalledTimes(1);
    expect(files).toHaveBeenCalledWith('register/es.bin');
  });

  it('asks for no file of a language without one', () => {
    const files = vi.fn(diskModels);
    for (const language of ['en', 'pl', '', undefined, 'constructor'])
      expect(layerOf(language, files)).toBeUndefined();
    expect(layerOf('es', undefined)).toBeUndefined();
    expect(files).not.toHaveBeenCalled();
  });

  it('leaves the rules to decide where a file is missing or broken, and tries again', async () => {
    const gone = vi.fn(async () => Promise.reject(new Error('gone')));
    const broken = vi.fn(async () => new ArrayBuffer(3));
    for (const files of [gone, broken]) {
      for (let time = 0; time < 2; time++)
        expect((await registerOf('¿Puedes ayudarme?', 'es', { files })).finding.value).toBe('informal');
      expect(files).toHaveBeenCalledTimes(2);
    }
  });
});

const wordsOf = (text: string): string[] => {
  const words: string[] = [];
  eachCandidate(text, undefined, (word) => words.push(word));
  return words;
};

describe('features', () => {
  it('read words with their surroundings, and characters where a script has no spaces', () => {
    expect(wordsOf('¿Puede ayudarme?')).toEqual(['Puede', 'ayudarme']);
    expect(wordsOf('見て')).toEqual(['見', 'て']);
    expect(wordsOf('')).toEqual([]);
  });

  it('stay within their slots for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        eachCandidate(text, undefined, (_word, slots, count) => {
          expect(count).toBeLessThanOrEqual(slots.length);
          for (const slot of slots.subarray(0, count)) {
            expect(slot).toBeGreaterThanOrEqual(0);
            expect(slot).toBeLessThan(SLOTS);
          }
        });
      }),
    );
  });

  it('hear the strongest words, however many others there are', () => {
    const weak = Array.from({ length: 5000 }, () => -4);
    expect(pooled([3, ...weak])).toBeLessThan(pooled([3]) + 0.1);
    expect(pooled([])).toBeCloseTo(-6);
  });
});

describe('rules and layer together', () => {
  it('end in bounded time for a megabyte of anything', async () => {
    for (const unit of ['a', 'su ', '¿puede', 'だ', '\ud800', '\u200f', '😀', 'ß\n'])
      for (const language of LEARNED_LANGUAGES) {
        const huge = unit.repeat(Math.ceil(1_000_000 / unit.length));
        const { chances } = await registerOf(huge, language, { files: diskModels });
        expect(chances.formal + chances.informal + chances.neutral).toBeCloseTo(1);
      }
  });
});
