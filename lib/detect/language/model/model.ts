import { featuresOf, HASH_BITS, MOST_FEATURES } from './features';
import { type Calibration, ModelFileError, readParts } from './format';
import { readWords } from './writing';

/** Tells languages apart by their letters, a few at a time. */
export interface LanguageModel {
  /** Every language that it knows, among them some that Savoir does not support. */
  languages: readonly string[];
  /**
   * Calibrated probabilities over the languages written as the text is; they sum to 1, or to a little less where
   * there is only one. Empty where the text has no letter of a writing that the model knows. Reads the beginning of
   * long texts.
   */
  score(text: string): Map<string, number>;
}

/** Which features have weights, one bit each, and how many have before each word of bits. */
function indexOf(hashes: Uint32Array) {
  const bits = new Uint32Array(1 << (HASH_BITS - 5));
  const before = new Uint32Array(bits.length);
  for (const hash of hashes) {
    if (hash >>> HASH_BITS) throw new ModelFileError(`feature ${hash} is out of range`);
    (bits[hash >>> 5] as number) |= 1 << (hash & 31);
  }
  let sum = 0;
  for (let word = 0; word < bits.length; word++) {
    before[word] = sum;
    sum += ones(bits[word] as number);
  }
  if (sum !== hashes.length) throw new ModelFileError('a feature stands twice');
  return { bits, before };
}

/** Bits that are set in a number of 32. */
function ones(word: number): number {
  let left = word - ((word >>> 1) & 0x55555555);
  left = (left & 0x33333333) + ((left >>> 2) & 0x33333333);
  return Math.imul((left + (left >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** The curve's factor for a text with so many features, straight between its points over their logarithm. */
function factorOf(calibration: Calibration, features: number): number {
  const next = calibration.findIndex((point) => point.features >= features);
  const upper = calibration[next] ?? calibration.at(-1);
  const lower = next > 0 ? calibration[next - 1] : upper;
  if (!upper || !lower) return 1;
  if (upper === lower || upper.features <= lower.features) return upper.factor;
  const share = Math.log(features / lower.features) / Math.log(upper.features / lower.features);
  return lower.factor + share * (upper.factor - lower.factor);
}

/** A writing with one language alone settles it, but for the odd word of another language. */
const SETTLED = 0.998;

/** Opens `language.bin`. Throws a ModelFileError where it is damaged or of another version. */
export function readModel(bytes: ArrayBuffer): LanguageModel {
  const { classes, calibration, step, hashes, starts, owners, weights } = readParts(bytes);
  const { bits, before } = indexOf(hashes);
  const features = new Uint32Array(MOST_FEATURES);
  const sums = new Float64Array(classes.length);

  const score = (text: string): Map<string, number> => {
    const words = readWords(text);
    const from = classes.findIndex(({ writing }) => writing === words.writing);
    if (from < 0) return new Map();
    const own = classes.filter(({ writing }) => writing === words.writing);
    if (own.length === 1) return new Map([[own[0]?.language ?? '', SETTLED]]);
    const count = featuresOf(words, features);
    sums.fill(0);
    for (let each = 0; each < count; each++) {
      const feature = features[each] as number;
      const word = bits[feature >>> 5] as number;
      const bit = feature & 31;
      if (((word >>> bit) & 1) === 0) continue;
      const row = (before[feature >>> 5] as number) + ones(word & ((1 << bit) - 1));
      const end = starts[row + 1] as number;
      for (let at = starts[row] as number; at < end; at++)
        (sums[owners[at] as number] as number) += weights[at] as number;
    }
    const factor = factorOf(calibration, count);
    const scale = step / Math.sqrt(count);
    const scores = own.map(({ bias }, each) => factor * ((sums[from + each] as number) * scale + bias));
    const highest = Math.max(...scores);
    const odds = scores.map((each) => Math.exp(each - highest));
    const sum = odds.reduce((total, each) => total + each, 0);
    return new Map(own.map(({ language }, each) => [language, (odds[each] as number) / sum]));
  };
  return { languages: [...new Set(classes.map(({ language }) => language))], score };
}
