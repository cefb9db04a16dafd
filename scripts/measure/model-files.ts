import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { ModelFiles } from '../../lib/detect/models';

/** The models that ship, read from the disk. */
export const diskModels: ModelFiles = async (path) => {
  const bytes = await readFile(fileURLToPath(new URL(`../../public/models/${path}`, import.meta.url)));
  return bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.byteLength);
};
