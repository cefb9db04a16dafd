import fc from 'fast-check';
import { expect, test } from 'vitest';
import { HASH_BITS } from '@/lib/detect/language/model/features';
import { ModelFileError, type ModelParts, readParts, writeParts } from '@/lib/detect/language/model/format';
import { readModel } from '@/lib/detect/language/model/model';
import { WRITINGS } from '@/lib/detect/language/model/writing';

const float = fc.float({ noNaN: true, noDefaultInfinity: true });

/** Any model that training could write: classes of rising writings, rows of rising hashes and classes. */
const anyParts = fc
  .array(
    fc.record({
      language: fc.stringMatching(/^[a-z]{2,3}(-Latn)?$/),
      writing: fc.nat(WRITINGS.length - 1),
      bias: float,
    }),
    { minLength: 1, maxLength: 9 },
  )
  .map((classes) => classes.sort((a, b) => a.writing - b.writing))
  .chain((classes) =>
    fc.record({
      classes: fc.constant(classes),
      calibration: fc.array(fc.record({ features: fc.integer({ min: 1, max: 5000 }), factor: float }), {
        maxLength: 5,
      }),
      step: float,
      rows: fc.uniqueArray(
        fc.record({
          hash: fc.nat(2 ** HASH_BITS - 1),
          cells: fc.uniqueArray(
            fc.record({ owner: fc.nat(classes.length - 1), weight: fc.integer({ min: -127, max: 127 }) }),
            { minLength: 1, selector: ({ owner }) => owner },
          ),
        }),
        { maxLength: 30, selector: ({ hash }) => hash },
      ),
    }),
  )
  .map(({ classes, calibration, step, rows }): ModelParts => {
    const sorted = rows.sort((a, b) => a.hash - b.hash);
    const cells = sorted.map((row) => row.cells.sort((a, b) => a.owner - b.owner));
    const starts = [0];
    for (const { length } of cells) starts.push((starts.at(-1) ?? 0) + length);
    return {
      classes,
      calibration,
      step,
      hashes: Uint32Array.from(sorted, ({ hash }) => hash),
      starts: Uint32Array.from(starts),
      owners: Uint8Array.from(cells.flat(), ({ owner }) => owner),
      weights: Int8Array.from(cells.flat(), ({ weight }) => weight),
    };
  });

/** The bytes alone, in a buffer of their own. */
const buffer = (bytes: Uint8Array): ArrayBuffer => Uint8Array.from(bytes).buffer;

test('what is written is read back', () => {
  fc.assert(
    fc.property(anyParts, (parts) => {
      expect(readParts(buffer(writeParts(parts)))).toEqual(parts);
    }),
  );
});

test('a file that is cut off anywhere is refused by name', () => {
  fc.assert(
    fc.property(anyParts, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), (parts, share) => {
      const whole = writeParts(parts);
      const cut = buffer(whole.subarray(0, Math.floor(share * whole.length)));
      expect(() => readModel(cut)).toThrow(ModelFileError);
    }),
  );
});

test('whatever the bytes are, a model or a ModelFileError comes of them', () => {
  fc.assert(
    fc.property(anyParts, fc.nat(), fc.integer({ min: 1, max: 255 }), (parts, at, change) => {
      const bytes = writeParts(parts);
      const place = at % bytes.length;
      bytes[place] = ((bytes[place] ?? 0) + change) & 0xff;
      try {
        readModel(buffer(bytes)).score('Where is my parcel?');
      } catch (error) {
        expect(error).toBeInstanceOf(ModelFileError);
      }
    }),
    { numRuns: 300 },
  );
  fc.assert(
    fc.property(fc.uint8Array(), (bytes) => {
      expect(() => readModel(buffer(bytes))).toThrow(ModelFileError);
    }),
  );
});

test('the refusal says what is wrong', () => {
  const empty: ModelParts = {
    classes: [{ language: 'de', writing: 0, bias: 0 }],
    calibration: [],
    step: 1,
    hashes: new Uint32Array(),
    starts: Uint32Array.of(0),
    owners: new Uint8Array(),
    weights: new Int8Array(),
  };
  const bytes = writeParts(empty);
  expect(() => readModel(buffer(bytes.subarray(0, 5)))).toThrow('language model: cut off at byte 5');
  expect(() => readModel(buffer(Uint8Array.of(...bytes, 0)))).toThrow(/announced/);
  expect(() => readModel(buffer(bytes.with(3, 0x30)))).toThrow('not a language model of this version');
  const twice = { ...empty, hashes: Uint32Array.of(7, 7), starts: Uint32Array.of(0, 0, 0) };
  expect(() => readModel(buffer(writeParts(twice)))).toThrow('a feature stands twice');
  const far = { ...empty, hashes: Uint32Array.of(2 ** HASH_BITS), starts: Uint32Array.of(0, 0) };
  expect(() => readModel(buffer(writeParts(far)))).toThrow('is out of range');
});
