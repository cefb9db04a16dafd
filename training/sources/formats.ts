import { parse } from 'yaml';
import type { Entry, Format } from './source';

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
};

/** Character references of XML and the few of HTML that texts use. */
export const unescapeXml = (text: string): string =>
  text.replace(/&(#x[\da-f]{1,6}|#\d{1,7}|\w{2,6});/gi, (whole, name: string) => {
    if (!name.startsWith('#')) return entities[name.toLowerCase()] ?? whole;
    const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });

/** Every text of a tree of objects and lists, with its path as key. */
export function leaves(value: unknown, path = ''): Entry[] {
  if (typeof value === 'string') return [{ key: path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => leaves(inner, path ? `${path}.${name}` : name));
}

/** JSON whose leaves are texts. `drop` leaves out keys that hold no text for people. */
export const json =
  (drop = /^@|\.description$|comment/i): Format =>
  (content) =>
    leaves(JSON.parse(content.replace(/^\uFEFF/, ''))).filter(({ key = '' }) => !drop.test(key));

/** Rails' and others' YAML; the first key is often the language itself, which is no part of the key. */
export const yaml =
  (drop = /^$/): Format =>
  (content) => {
    const tree: unknown = parse(content, { logLevel: 'silent', uniqueKeys: false });
    return leaves(tree)
      .map(({ key = '', text }) => ({ key: key.replace(/^[\w-]+\./, ''), text }))
      .filter(({ key }) => !drop.test(key));
  };

/** Android's strings.xml: strings, plurals and arrays. */
export const android: Format = (content) => {
  const found: Entry[] = [];
  const items = /<(string|item)\b([^>]*)>([\s\S]*?)<\/\1>/g;
  for (const [, , attributes = '', inner = ''] of content.matchAll(items)) {
    if (/translatable="false"/.test(attributes)) continue;
    const key = /name="([^"]+)"/.exec(attributes)?.[1];
    const text = unescapeXml(inner.replace(/<!\[CDATA\[|\]\]>/g, ''))
      .replace(/\\n/g, '\n')
      .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/\\(['"@?])/g, '$1')
      .replace(/^"([\s\S]*)"$/, '$1');
    found.push(key ? { key, text } : { text });
  }
  return found;
};

/** Windows' .resw and .resx. */
export const resw: Format = (content) =>
  [...content.matchAll(/<data name="([^"]*)"[^>]*>\s*<value>([\s\S]*?)<\/value>/g)].map(
    ([, key = '', value = '']) => ({
      key,
      text: unescapeXml(value).replace(/&(?=\p{L})/gu, ''),
    }),
  );

/** XLIFF and Qt's .ts: pairs of source and target. The source is the key, so English copies are seen. */
export const pairs =
  (source: string, target: string): Format =>
  (content) => {
    const found: Entry[] = [];
    const pair = new RegExp(
      `<${source}[^>]*>([\\s\\S]*?)</${source}>([\\s\\S]*?)<${target}([^>]*)>([\\s\\S]*?)</${target}>`,
      'g',
    );
    for (const [, from = '', between = '', attributes = '', to = ''] of content.matchAll(pair)) {
      if (between.includes(`<${source}`) || /unfinished|vanished|obsolete/.test(attributes)) continue;
      const text = unescapeXml(to.replace(/<\/?\w+[^>]*>/g, '\n'));
      if (text.trim() !== unescapeXml(from).trim()) found.push({ text });
    }
    return found;
  };

/** Gettext's .po: translations that are neither fuzzy nor the same as the original. */
export const po: Format = (content) => {
  const found: Entry[] = [];
  for (const block of content.split(/\r?\n\s*\r?\n/)) {
    if (/^#,.*fuzzy/m.test(block) || /^#~/m.test(block)) continue;
    const fields = new Map<string, string>();
    let field = '';
    for (const line of block.split(/\r?\n/)) {
      const [, name, text] = /^(msgid_plural|msgid|msgstr(?:\[\d\])?|msgctxt)?\s*"(.*)"\s*$/.exec(line) ?? [];
      if (name) field = name;
      if (text !== undefined)
        fields.set(
          field,
          (fields.get(field) ?? '') + text.replace(/\\n/g, '\n').replace(/\\(["\\t])/g, '$1'),
        );
    }
    const original = fields.get('msgid');
    if (!original) continue;
    for (const [name, text] of fields)
      if (name.startsWith('msgstr') && text !== original) found.push({ text });
  }
  return found;
};

/** Strings of a JavaScript module of translations: `key: 'text'`, `"key": "text"`, `Msg["KEY"] = "text"`. */
export const script: Format = (content) =>
  [
    ...content.matchAll(
      /(?:^|[\s{,[.])(["']?)([\w.-]+)\1\]?\s*[:=]\s*(?:"((?:[^"\\\n]|\\.)*)"|'((?:[^'\\\n]|\\.)*)')/g,
    ),
  ].map(([, , key = '', double, single]) => ({
    key,
    text: (double ?? single ?? '')
      .replace(/\\u([\da-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
      .replace(/\\n/g, '\n')
      .replace(/\\(.)/g, '$1'),
  }));
