import type { Calibration, ModelParts } from '../../lib/detect/language/model/format';
import type { Linear } from './learn';

/** Rounds the weights to multiples of `step` and leaves out those that become zero. */
export function packed(model: Linear, step: number, calibration: Calibration): ModelParts {
  const { classes, vocabulary, weights, bias } = model;
  const width = classes.length;
  const hashes: number[] = [];
  const starts = [0];
  const owners: number[] = [];
  const values: number[] = [];
  for (let row = 0; row < vocabulary.size; row++) {
    for (let each = 0; each < width; each++) {
      const level = Math.round((weights[row * width + each] as number) / step);
      if (level === 0) continue;
      owners.push(each);
      values.push(Math.max(-127, Math.min(127, level)));
    }
    if (owners.length === starts.at(-1)) continue;
    hashes.push(vocabulary.hashes[row] as number);
    starts.push(owners.length);
  }
  return {
    classes: classes.map(({ language, writing }, each) => ({
      language,
      writing,
      bias: bias[each] as number,
    })),
    calibration,
    step,
    hashes: Uint32Array.from(hashes),
    starts: Uint32Array.from(starts),
    owners: Uint8Array.from(owners),
    weights: Int8Array.from(values),
  };
}
