/**
 * `language.bin`: a header, then streams that compress well because like stands beside like. Numbers are
 * little-endian; `varint` is seven bits a byte, lowest first, the high bit saying that more follow.
 *
 *   "SVL1"            magic and version
 *   u8 n, u8 p        classes, pieces of the calibration
 *   f32 step          what a weight of 1 stands for
 *   p × (f32 f32)     calibration: number of features, factor; rising
 *   n × class         u8 writing, u8 length, code in ASCII, f32 bias
 *   varint r          rows, one for each feature that has weights
 *   r × varint        gap to the row's feature hash from the one before
 *   r × u8            weights in the row
 *   w × u8            class of each weight
 *   w × i8            the weights
 */
export interface ModelClass {
  language: string;
  /** Index in WRITINGS. */
  writing: number;
  bias: number;
}

/** Points of a curve from the number of features to the factor by which scores are multiplied. */
export type Calibration = readonly { features: number; factor: number }[];

export interface ModelParts {
  classes: readonly ModelClass[];
  calibration: Calibration;
  step: number;
  /** Feature hashes, rising. */
  hashes: Uint32Array;
  /** Where each row's weights begin; one more than there are rows. */
  starts: Uint32Array;
  /** Class of each weight. */
  owners: Uint8Array;
  weights: Int8Array;
}

const MAGIC = [0x53, 0x56, 0x4c, 0x31];

/** A model file that is cut off, of another version or not one at all. */
export class ModelFileError extends Error {
  constructor(detail: string) {
    super(`language model: ${detail}`);
    this.name = 'ModelFileError';
  }
}

export function writeParts({
  classes,
  calibration,
  step,
  hashes,
  starts,
  owners,
  weights,
}: ModelParts): Uint8Array {
  const bytes: number[] = [...MAGIC, classes.length, calibration.length];
  const float = (value: number) => bytes.push(...new Uint8Array(Float32Array.of(value).buffer));
  const varint = (value: number) => {
    let left = value;
    for (; left > 0x7f; left >>>= 7) bytes.push((left & 0x7f) | 0x80);
    bytes.push(left);
  };
  float(step);
  for (const { features, factor } of calibration) {
    float(features);
    float(factor);
  }
  for (const { language, writing, bias } of classes) {
    bytes.push(writing, language.length, ...[...language].map((letter) => letter.charCodeAt(0)));
    float(bias);
  }
  varint(hashes.length);
  let before = 0;
  for (const hash of hashes) {
    varint(hash - before);
    before = hash;
  }
  for (let row = 0; row < hashes.length; row++)
    bytes.push((starts[row + 1] as number) - (starts[row] as number));
  const head = Uint8Array.from(bytes);
  const whole = new Uint8Array(head.length + 2 * owners.length);
  whole.set(head);
  whole.set(owners, head.length);
  whole.set(new Uint8Array(weights.buffer, weights.byteOffset, weights.length), head.length + owners.length);
  return whole;
}

/** Takes a file apart. Throws a ModelFileError that says what is wrong with it. */
export function readParts(buffer: ArrayBuffer): ModelParts {
  const view = new DataView(buffer);
  let at = 0;
  const byte = (): number => {
    if (at >= view.byteLength) throw new ModelFileError(`cut off at byte ${at}`);
    return view.getUint8(at++);
  };
  const float = (): number => {
    if (at + 4 > view.byteLength) throw new ModelFileError(`cut off at byte ${at}`);
    at += 4;
    return view.getFloat32(at - 4, true);
  };
  const varint = (): number => {
    let value = 0;
    for (let shift = 0; shift < 28; shift += 7) {
      const part = byte();
      value |= (part & 0x7f) << shift;
      if (part < 0x80) return value;
    }
    throw new ModelFileError(`no number at byte ${at}`);
  };
  if (MAGIC.some((wanted) => byte() !== wanted))
    throw new ModelFileError('not a language model of this version');
  const classCount = byte();
  const pieces = byte();
  const step = float();
  const calibration = Array.from({ length: pieces }, () => ({ features: float(), factor: float() }));
  const classes = Array.from({ length: classCount }, (): ModelClass => {
    const writing = byte();
    const letters = Array.from({ length: byte() }, byte);
    return { language: String.fromCharCode(...letters), writing, bias: float() };
  });
  const rows = varint();
  if (rows > view.byteLength) throw new ModelFileError(`${rows} rows in ${view.byteLength} bytes`);
  const hashes = new Uint32Array(rows);
  let hash = 0;
  for (let row = 0; row < rows; row++) {
    hash += varint();
    hashes[row] = hash;
  }
  const starts = new Uint32Array(rows + 1);
  for (let row = 0; row < rows; row++) starts[row + 1] = (starts[row] as number) + byte();
  const count = starts[rows] as number;
  if (view.byteLength !== at + 2 * count)
    throw new ModelFileError(`${view.byteLength} bytes where ${at + 2 * count} were announced`);
  const owners = new Uint8Array(buffer, at, count);
  if (owners.some((owner) => owner >= classCount))
    throw new ModelFileError('a weight of a class that is not there');
  return {
    classes,
    calibration,
    step,
    hashes,
    starts,
    owners,
    weights: new Int8Array(buffer, at + count, count),
  };
}
