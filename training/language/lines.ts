import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { readWords } from '../../lib/detect/language/model/writing';

/** A sentence whose language is known. */
export interface Line {
  language: string;
  /** Collection that it comes from, such as `tatoeba`. */
  source: string;
  text: string;
}

/** Rows of a tab-separated file, plain or gzipped, with a head line that names lang, source and text. */
export function readLines(path: string): Line[] {
  if (!existsSync(path)) throw new Error(`No training lines at ${path}.`);
  const bytes = readFileSync(path);
  const [head = '', ...rows] = (path.endsWith('.gz') ? gunzipSync(bytes) : bytes)
    .toString('utf8')
    .split('\n');
  const names = head.split('\t');
  const [lang, source, text] = ['lang', 'source', 'text'].map((name) => names.indexOf(name));
  if (lang === undefined || source === undefined || text === undefined || lang < 0 || source < 0 || text < 0)
    throw new Error(`${path} has no columns lang, source and text in its first line.`);
  return rows
    .filter((row) => row !== '')
    .map((row): Line => {
      const cells = row.split('\t');
      return { language: cells[lang] ?? '', source: cells[source] ?? '', text: (cells[text] ?? '').trim() };
    });
}

const key = (text: string) => {
  const { units, length } = readWords(text);
  return String.fromCharCode(...units.subarray(0, Math.min(length, 400)));
};

/**
 * Takes out repeated lines, and texts that are found under several languages: in localised software these are
 * English words left as they were, or a text that says nothing of its language. English keeps its own.
 */
export function withoutAmbiguous(lines: readonly Line[]): Line[] {
  const languages = new Map<string, string>();
  const keys = lines.map(({ text, language }) => {
    const found = key(text);
    const before = languages.get(found);
    if (before === undefined) languages.set(found, language);
    else if (before !== language) languages.set(found, before === 'en' || language === 'en' ? 'en' : '');
    return found;
  });
  const seen = new Set<string>();
  return lines.filter(({ language }, index) => {
    const found = keys[index] ?? '';
    if (found.length < 3 || languages.get(found) !== language || seen.has(found)) return false;
    seen.add(found);
    return true;
  });
}
