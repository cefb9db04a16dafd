import { featuresOf, HASH_BITS, MOST_FEATURES } from '../../lib/detect/language/model/features';
import { readWords } from '../../lib/detect/language/model/writing';
import type { TrainingClass } from './samples';

/** Feature hash → row, -1 where it was met too seldom to be learned. */
export interface Vocabulary {
  rows: Int32Array;
  size: number;
  hashes: Uint32Array;
}

/** Features that at least `least` different lines have, among the classes whose writing needs to be learned. */
export function vocabularyOf(classes: readonly TrainingClass[], least: number): Vocabulary {
  const counts = new Uint16Array(1 << HASH_BITS);
  const last = new Uint32Array(1 << HASH_BITS);
  const features = new Uint32Array(MOST_FEATURES);
  let line = 0;
  for (const { sources } of classes)
    for (const texts of sources.values())
      for (const text of texts) {
        line++;
        const count = featuresOf(readWords(text), features);
        for (let at = 0; at < count; at++) {
          const feature = features[at] as number;
          if (last[feature] === line) continue;
          last[feature] = line;
          if ((counts[feature] as number) < 0xffff) (counts[feature] as number)++;
        }
      }
  const rows = new Int32Array(1 << HASH_BITS).fill(-1);
  const hashes: number[] = [];
  for (let feature = 0; feature < counts.length; feature++)
    if ((counts[feature] as number) >= least) {
      rows[feature] = hashes.length;
      hashes.push(feature);
    }
  return { rows, size: hashes.length, hashes: Uint32Array.from(hashes) };
}
