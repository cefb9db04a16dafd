import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { NotMeasured } from '../../suite';

/** Where the labelled texts lie and which half of them is measured. */
export interface DataOptions {
  folder: string;
  split: 'dev' | 'heldout';
}

/**
 * The text of `<name>.<split>.<ext>` below the folder, plain or gzipped; `lid/` without a name has `dev.tsv` and
 * `heldout.tsv` themselves. Throws `NotMeasured`.
 */
function textOf({ folder, split }: DataOptions, name: string, extension: string): string {
  const base = join(
    folder,
    name.endsWith('/') ? `${name}${split}.${extension}` : `${name}.${split}.${extension}`,
  );
  for (const path of [base, `${base}.gz`])
    if (existsSync(path)) {
      const bytes = readFileSync(path);
      return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    }
  throw new NotMeasured(`There is no ${base}, plain or with .gz: name the folder with --data DIR.`);
}

/** Rows of a tab-separated file with a head line, by column name. */
export function table(options: DataOptions, name: string): Record<string, string>[] {
  const [head = '', ...lines] = textOf(options, name, 'tsv').split('\n');
  const columns = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? '']));
    });
}

export function jsonLines<T>(options: DataOptions, name: string): T[] {
  return textOf(options, name, 'jsonl')
    .split('\n')
    .filter((line) => line.trim())
    .map((line): T => JSON.parse(line));
}
