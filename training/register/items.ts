import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';

export type Label = 'formal' | 'informal' | 'neutral';
export const LABELS: readonly Label[] = ['formal', 'informal', 'neutral'];

/** A sentence of which it is known how it addresses its reader. */
export interface Item {
  /** Sentences that are versions of one another share it. */
  group: string;
  text: string;
  label: Label;
  /** The text with `[F]…[/F]` around the words that show the register, where somebody marked them. */
  annotated?: string;
}

/** Rows of a tab-separated file with a head line; a name that ends in `.gz` is unpacked. */
export function rows(folder: string, name: string): Record<string, string>[] {
  const path = resolve(folder, name);
  let text: string;
  try {
    const bytes = readFileSync(path);
    text = (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
  } catch {
    console.error(`no ${path}: pass --data DIR with the folder that holds register/ and lid/`);
    process.exit(2);
  }
  const [head = '', ...lines] = text.trimEnd().split('\n');
  const names = head.split('\t');
  return lines.map((line) => Object.fromEntries(line.split('\t').map((cell, at) => [names[at] ?? '', cell])));
}

/** The labelled sentences of every language that has any. */
export function labelledItems(folder: string): Map<string, Item[]> {
  const items = new Map<string, Item[]>();
  const add = (language: string, item: Item) => items.set(language, [...(items.get(language) ?? []), item]);
  for (const row of rows(folder, 'register/cocoa.dev.tsv.gz'))
    if (row.register === 'formal' || row.register === 'informal')
      add(row.lang ?? '', {
        group: (row.id ?? '').replace(/-[fi]$/, ''),
        text: row.text ?? '',
        label: row.register,
        annotated: row.annotated ?? '',
      });
  // The Japanese pairs that are alike in both registers are fragments of either.
  for (const row of rows(folder, 'register/neutral.dev.tsv'))
    if (row.lang !== 'ja')
      add(row.lang ?? '', { group: row.id ?? '', text: row.text ?? '', label: 'neutral' });
  return items;
}
