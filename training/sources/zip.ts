import { inflateRawSync } from 'node:zlib';

const LOCAL = 0x04034b50;
const CENTRAL = 0x02014b50;
const END = 0x06054b50;

/** The first file in a zip archive; anything else stays as it is. */
export function unzipped(bytes: Buffer): Buffer {
  if (bytes.length < 22 || bytes.readUInt32LE(0) !== LOCAL) return bytes;
  let end = bytes.length - 22;
  while (end > 0 && bytes.readUInt32LE(end) !== END) end -= 1;
  let entry = bytes.readUInt32LE(end + 16);
  while (entry + 46 <= bytes.length && bytes.readUInt32LE(entry) === CENTRAL) {
    const packed = bytes.readUInt32LE(entry + 20);
    const name = bytes.readUInt16LE(entry + 28);
    const local = bytes.readUInt32LE(entry + 42);
    const path = bytes.toString('utf8', entry + 46, entry + 46 + name);
    if (packed > 0 && !path.endsWith('/') && !path.startsWith('__MACOSX')) {
      const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
      const content = bytes.subarray(start, start + packed);
      return bytes.readUInt16LE(entry + 10) === 0 ? content : inflateRawSync(content);
    }
    entry += 46 + name + bytes.readUInt16LE(entry + 30) + bytes.readUInt16LE(entry + 32);
  }
  throw new Error('The archive holds no file');
}
