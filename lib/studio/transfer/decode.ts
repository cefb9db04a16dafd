import type { FileProblem } from './imported';

const startsWith = (bytes: Uint8Array, ...first: number[]) =>
  first.every((byte, index) => bytes[index] === byte);

/**
 * The text of a file in UTF-8, with or without a byte order mark. Other encodings are refused instead of guessed: a guess
 * that is wrong shows as broken names in agents' panels.
 */
export function decodeText(bytes: Uint8Array): { text: string } | { problem: FileProblem } {
  // ZIP, which Excel's and Numbers' own files are, and the older Excel's.
  if (startsWith(bytes, 0x50, 0x4b, 3, 4) || startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0))
    return { problem: { code: 'excel' } };
  if (startsWith(bytes, 0xff, 0xfe) || startsWith(bytes, 0xfe, 0xff))
    return { problem: { code: 'not-utf-8', values: { encoding: 'UTF-16' } } };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return { problem: { code: 'not-utf-8', values: { encoding: 'Windows-1252' } } };
  }
  if (text.includes('\0')) return { problem: { code: 'binary' } };
  return text.trim() ? { text } : { problem: { code: 'empty' } };
}
