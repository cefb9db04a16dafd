import Papa from 'papaparse';
import { parse } from 'yaml';
import { leaves, unescapeXml } from './formats';
import type { Format } from './source';

/** Lines of plain text; `pick` takes the part of a line that is text. */
export const lines =
  (pick: RegExp = /^(.*)$/): Format =>
  (content) =>
    content.split(/\r?\n/).flatMap((line) => {
      const text = pick.exec(line)?.[1];
      return text ? [{ text }] : [];
    });

/** Prose of Markdown: no front matter, code, tables or link targets. */
export const markdown: Format = (content) =>
  content
    .replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '')
    .replace(/```[\s\S]*?```/g, '\n')
    .replace(/<!--[\s\S]*?-->/g, '\n')
    .replace(/!\[[^\]]*\]\([^)]*\)/g, '')
    .replace(/\[([^\]]*)\](?:\([^)]*\)|\[[^\]]*\])/g, '$1')
    .split(/\r?\n\s*\r?\n|\r?\n(?=\s*(?:[-*>#|]|\d+\.)\s)/)
    .filter((block) => !/^\s*(?:\||\{[%{]|:::|\[[^\]]+\]:|<)/.test(block) && !/`/.test(block))
    .map((block) => ({
      text: block
        .replace(/\r?\n\s*/g, ' ')
        .replace(/^\s*(?:[-*>#]+|\d+\.)\s+/, '')
        .replace(/[*_]{1,3}/g, ''),
    }));

/** Translation memories: each segment with its own language. */
export const tmx: Format = (content) =>
  [...content.matchAll(/<tuv xml:lang="([^"]+)">\s*<seg>([\s\S]*?)<\/seg>/g)].map(
    ([, language = '', text = '']) => ({
      language,
      text: unescapeXml(text),
    }),
  );

/** Tables with a heading: the text is in the named column. */
export const column =
  (name: string, delimiter = ','): Format =>
  (content) => {
    const rows = Papa.parse<Record<string, string>>(content, {
      header: true,
      delimiter,
      quoteChar: delimiter === '\t' ? '\0' : '"',
    });
    return rows.data.flatMap((row) => (row[name] ? [{ text: row[name] }] : []));
  };

/** The named fields of JSON objects, one a line or in a list. */
export const fields =
  (names: RegExp, perLine = false): Format =>
  (content) => {
    const trees = perLine ? content.split('\n').filter(Boolean) : [content.replace(/^\uFEFF/, '')];
    return trees.flatMap((tree) => leaves(JSON.parse(tree))).filter(({ key = '' }) => names.test(key));
  };

/** Haskell's lists of texts, one a line. */
export const haskell: Format = (content) =>
  [...content.matchAll(/^\s*[[,]\s*"((?:[^"\\]|\\.)+)"\s*$/gm)].map(([, text = '']) => ({
    text: text
      .replace(/\\(\d+)(?:\\&)?/g, (_, code: string) => String.fromCodePoint(Number(code) % 0x110000))
      .replace(/\\(["\\])/g, '$1'),
  }));

/** Treebanks: the sentences, without their analysis. */
export const conllu = lines(/^# text = (.*)$/);

/** Test files of voice assistants: what is said and what is answered. */
export const spoken: Format = (content) =>
  leaves(parse(content, { logLevel: 'silent', uniqueKeys: false })).filter(
    ({ key = '', text }) => /\.(?:sentences\.\d+|response(?:\.\d+)?)$/.test(key) && !/[{}<>[\]|]/.test(text),
  );

/** Segments of TEI: speeches in a parliament. What is told about the speaker or the room is no part of them. */
export const segments: Format = (content) =>
  [...content.matchAll(/<seg\b[^>]*>([\s\S]*?)<\/seg>/g)].map(([, inner = '']) => ({
    text: unescapeXml(inner.replace(/<(desc|note)\b[^>]*>[\s\S]*?<\/\1>/g, ' ').replace(/<[^>]*>/g, ' '))
      .replace(/\s+/g, ' ')
      .trim(),
  }));
