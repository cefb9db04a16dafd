import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { constants, gzipSync } from 'node:zlib';

/** Bytes after gzip at its best level, as a server or a store would send them. */
export function gzipBytes(content: string | Uint8Array): number {
  return gzipSync(content, { level: constants.Z_BEST_COMPRESSION }).length;
}

/** Sum over files of `folder`, each compressed by itself, in kB of 1,000 bytes. */
export async function gzipKilobytes(folder: string, paths: readonly string[]): Promise<number> {
  const sizes = await Promise.all(paths.map(async (path) => gzipBytes(await readFile(join(folder, path)))));
  return sizes.reduce((sum, size) => sum + size, 0) / 1000;
}

export interface PanelFiles {
  scripts: string[];
  styles: string[];
  /** Language and telephone data, knowledge and holidays. */
  data: string[];
}

/**
 * Chunks that are a model or tables: franc with its trigrams, libphonenumber with its metadata, our word lists, names,
 * zones and interface texts. Data that the bundler put into another chunk counts as script.
 */
const DATA_CHUNK = /^chunks\/(?:franc|libphonenumber|tables|texts)[\w-]*\.js$/;

/** Sorts what the panel loaded (paths inside the extension, in any order, perhaps twice). */
export function sortPanelFiles(paths: Iterable<string>): PanelFiles {
  const files: PanelFiles = { scripts: [], styles: [], data: [] };
  for (const path of new Set(paths)) {
    if (path.endsWith('.json') || DATA_CHUNK.test(path)) files.data.push(path);
    else if (path.endsWith('.js')) files.scripts.push(path);
    else if (path.endsWith('.css')) files.styles.push(path);
  }
  return files;
}
