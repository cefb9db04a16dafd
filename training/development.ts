import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { normalised } from './clean';

/** The texts of all development files of language detection, normalised: they must never be trained on. */
export async function developmentTexts(data: string): Promise<Set<string>> {
  const folder = join(data, 'lid');
  const found = new Set<string>();
  for (const name of await readdir(folder)) {
    if (!/(^|\.)dev\.tsv(\.gz)?$/.test(name)) continue;
    const bytes = await readFile(join(folder, name));
    const [head = '', ...rows] = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes)
      .toString('utf8')
      .split('\n');
    const column = head.split('\t').indexOf('text');
    if (column < 0) throw new Error(`${join(folder, name)} has no column "text"`);
    for (const row of rows) {
      const text = row.split('\t')[column] ?? '';
      for (const line of plain(text).split('\n')) {
        const key = normalised(line);
        if (key) found.add(key);
      }
    }
  }
  return found;
}

/** Some files write their text as JSON, because it has several lines. */
function plain(text: string): string {
  if (!text.startsWith('"')) return text;
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'string' ? value : text;
  } catch {
    return text;
  }
}
