import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The folder given by `--data`, `../shared/data` by default. Ends the program with a sentence where it is absent. */
export function dataFolder(): string {
  const at = process.argv.indexOf('--data');
  const folder = (at > 0 ? process.argv[at + 1] : undefined) ?? '../shared/data';
  if (!existsSync(folder)) {
    console.error(`No data in ${folder}: give the folder with --data.`);
    process.exit(1);
  }
  return folder;
}

function text(path: string): string {
  const bytes = readFileSync(path);
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
}

export function jsonLines<T>(path: string): T[] {
  return text(path)
    .split('\n')
    .filter((line) => line.trim())
    .map((line): T => JSON.parse(line));
}

/** Rows of a tab-separated file with a head line, by column name. */
export function table(path: string): Record<string, string>[] {
  const [head = '', ...lines] = text(path).split('\n');
  const names = head.split('\t');
  return lines
    .filter((line) => line !== '')
    .map((line) => {
      const cells = line.split('\t');
      return Object.fromEntries(names.map((name, index) => [name, cells[index] ?? '']));
    });
}
