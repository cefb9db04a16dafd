import { SLOTS } from './features';
import type { Layer, Voice } from './layer';

/** "SvRg" and the version of the layout and of the features. */
const MAGIC = 0x53765267;
const VERSION = 1;
const HEAD = 16;
const VOICE_NUMBERS = 4;
const BYTES_PER_VOICE = VOICE_NUMBERS * 4 + SLOTS;

/**
 * Reads a layer: magic, version, slots, flags; temperature; then for formal and informal four numbers and one
 * signed byte per slot. All big-endian.
 *
 * @throws Error that says what is wrong with the file
 */
export function readLayer(bytes: ArrayBuffer): Layer {
  const view = new DataView(bytes);
  if (bytes.byteLength < HEAD || view.getUint32(0) !== MAGIC) throw new Error('no register model');
  if (view.getUint8(4) !== VERSION || 1 << view.getUint8(5) !== SLOTS)
    throw new Error(`register model of version ${view.getUint8(4)}, expected ${VERSION}`);
  if (bytes.byteLength !== HEAD + 2 * BYTES_PER_VOICE)
    throw new Error(`register model of ${bytes.byteLength} bytes, expected ${HEAD + 2 * BYTES_PER_VOICE}`);
  return {
    knowsNeutral: view.getUint8(6) === 1,
    temperature: view.getFloat32(8),
    formal: readVoice(view, HEAD),
    informal: readVoice(view, HEAD + BYTES_PER_VOICE),
  };
}

function readVoice(view: DataView, at: number): Voice {
  return {
    scale: view.getFloat32(at),
    own: view.getFloat32(at + 4),
    other: view.getFloat32(at + 8),
    bias: view.getFloat32(at + 12),
    weights: new Int8Array(view.buffer, at + VOICE_NUMBERS * 4, SLOTS),
  };
}

/**
 * Writes a layer.
 *
 * @param steps between no weight and the largest, at most 127: the fewer, the more small weights vanish and the
 *   better the file packs
 */
export function writeLayer(layer: Layer, steps = 127): ArrayBuffer {
  const view = new DataView(new ArrayBuffer(HEAD + 2 * BYTES_PER_VOICE));
  view.setUint32(0, MAGIC);
  view.setUint8(4, VERSION);
  view.setUint8(5, Math.log2(SLOTS));
  view.setUint8(6, layer.knowsNeutral ? 1 : 0);
  view.setFloat32(8, layer.temperature);
  for (const [index, voice] of [layer.formal, layer.informal].entries()) {
    const at = HEAD + index * BYTES_PER_VOICE;
    let most = 1e-6;
    for (let slot = 0; slot < SLOTS; slot++)
      most = Math.max(most, Math.abs((voice.weights[slot] ?? 0) * voice.scale));
    const step = most / steps;
    for (const [place, number] of [step, voice.own, voice.other, voice.bias].entries())
      view.setFloat32(at + 4 * place, number);
    for (let slot = 0; slot < SLOTS; slot++)
      view.setInt8(
        at + VOICE_NUMBERS * 4 + slot,
        Math.round(((voice.weights[slot] ?? 0) * voice.scale) / step),
      );
  }
  return view.buffer;
}
