import { featuresOf, MOST_FEATURES } from '../../lib/detect/language/model/features';
import { readWords } from '../../lib/detect/language/model/writing';
import { type Linear, rangesOf } from './learn';

export interface Prediction {
  /** Of each class of the text's writing. */
  scores: { language: string; score: number }[];
  features: number;
}

const features = new Uint32Array(MOST_FEATURES);

/** Uncalibrated scores of a model in training. */
export function predicting({ classes, vocabulary, weights, bias }: Linear) {
  const ranges = rangesOf(classes);
  return (text: string): Prediction => {
    const words = readWords(text);
    const first = classes.findIndex(({ writing }) => writing === words.writing);
    if (first < 0) return { scores: [], features: 0 };
    const [from, to] = ranges[first] as [number, number];
    const all = featuresOf(words, features);
    const sums = new Float64Array(to - from);
    for (let at = 0; at < all; at++) {
      const row = vocabulary.rows[features[at] as number] as number;
      if (row < 0) continue;
      const base = row * classes.length + from;
      for (let each = 0; each < sums.length; each++) (sums[each] as number) += weights[base + each] as number;
    }
    const x = 1 / Math.sqrt(all || 1);
    return {
      scores: [...sums].map((sum, each) => ({
        language: classes[from + each]?.language ?? '',
        score: sum * x + (bias[from + each] as number),
      })),
      features: all,
    };
  };
}
