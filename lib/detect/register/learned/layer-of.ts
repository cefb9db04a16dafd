import { baseLanguage, normaliseLanguage } from '../../language/languages';
import type { ModelFiles } from '../../models';
import { readLayer } from './format';
import type { Layer } from './layer';

/** Languages whose rules a trained layer improves; each has a file `public/models/register/<language>.bin`. */
export const LEARNED_LANGUAGES: readonly string[] = 'es it ja ko nl pt vi'.split(' ');

const loaded = new WeakMap<ModelFiles, Map<string, Promise<Layer | undefined>>>();

/**
 * The trained layer of a language, loaded once.
 *
 * @returns `undefined` where there is none, and where its file can't be read: then the rules decide alone, and the
 *   next call tries again
 */
export function layerOf(
  language: string | undefined,
  files: ModelFiles | undefined,
): Promise<Layer | undefined> | undefined {
  const base = baseLanguage(normaliseLanguage(language) ?? '');
  if (!files || !LEARNED_LANGUAGES.includes(base)) return undefined;
  const layers = loaded.get(files) ?? new Map<string, Promise<Layer | undefined>>();
  loaded.set(files, layers);
  let layer = layers.get(base);
  if (!layer) {
    layer = files(`register/${base}.bin`)
      .then(readLayer)
      .catch(() => {
        layers.delete(base);
        return undefined;
      });
    layers.set(base, layer);
  }
  return layer;
}
