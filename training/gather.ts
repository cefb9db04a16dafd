/**
 * Gathers the text that the language model is trained on: gets every source of `sources/list.ts` at its pinned
 * version, takes its lines out, cleans and checks them, and writes `lines.tsv.gz` (lang, source, licence, text).
 *
 *   npx tsx training/gather.ts --cache DIR [--data DIR] [--only NAME,NAME] [--docs FILE]
 *
 * `--docs` writes the page about the sources and `training/NOTICE.md` anew.
 * `--data` names the folder with the development files (`lid/*.dev.tsv[.gz]`): no line of theirs is kept.
 */
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { notice, sourcesPage } from './attribution';
import { clean, normalised } from './clean';
import { crosscheck } from './crosscheck';
import { developmentTexts } from './development';
import type { Line } from './line';
import { romanisedLines } from './romanise';
import { balanced, capped, grouped, unrepeated } from './select';
import { isMain, languageOf } from './sources/codes';
import { sources } from './sources/list';
import { obtain } from './sources/obtain';
import type { Domain, Entry, Files, Source } from './sources/source';
import { unzipped } from './sources/zip';
import { table } from './table';

/** The most lines of one language that one source gives, by its kind: what people write counts most. */
const CAPS: Readonly<Record<Domain, number>> = {
  speech: 4000,
  news: 4000,
  help: 2500,
  interface: 1500,
  documents: 1500,
};
/** The most lines of one language from all sources, and of one that only has to be recognised as another. */
const MOST = 25_000;
const MOST_OTHER = 4_000;

/** Every text of a source with its language; English copies are left out. */
async function extract(source: Source, cache: string): Promise<Line[]> {
  const tree = await obtain(source, cache);
  const english = new Set<string>();
  const found: { language: string; text: string }[] = [];
  const wanted = tree.paths.flatMap((path) => {
    const files = source.files.find(({ pattern }) => pattern.test(path));
    return files
      ? [{ path, files, tag: files.language ?? files.pattern.exec(path)?.groups?.locale ?? '' }]
      : [];
  });
  const contents = await tree.read(wanted.map(({ path }) => path));
  for (const [index, { path, files, tag }] of wanted.entries()) {
    const content = decoded(unzipped(contents[index] as Buffer));
    for (const { text, language } of entries(files, content, path)) {
      const code = classOf(language ?? tag, source);
      if (!code) continue;
      if (code === 'en') english.add(normalised(text));
      found.push({ language: code, text });
    }
  }
  const lines: Line[] = [];
  for (const { language, text } of found) {
    if (language !== 'en' && english.has(normalised(text))) continue;
    for (const line of clean(text, language)) {
      if (language !== 'en' && english.has(normalised(line))) continue;
      lines.push({ language, source: source.name, licence: source.licence, text: line });
    }
  }
  return lines;
}

/** Bytes as text: UTF-16 where they begin so, UTF-8 otherwise. */
const decoded = (bytes: Buffer): string =>
  new TextDecoder(bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : 'utf-8').decode(bytes);

/** A file's texts; a file that cannot be read is named and left out. */
function entries(files: Files, content: string, path: string): Entry[] {
  try {
    return files.format(content, path);
  } catch (error) {
    console.error(`  ${path} left out: ${error instanceof Error ? error.message.split('\n')[0] : error}`);
    return [];
  }
}

/** The class of a tag, as the source itself means it. */
function classOf(tag: string, { codes = {} }: Source): string | undefined {
  const own = codes[tag];
  return own === null ? undefined : languageOf(own ?? tag);
}

/**
 * What each source gives to each language: what people say and write comes first, and the other sources share the
 * rest so that none has much more than the others.
 */
function shares(lines: readonly Line[]): Line[] {
  const byLanguage = grouped(lines, ({ language }) => language);
  return [...byLanguage.keys()].sort().flatMap((language) => {
    const bySource = grouped(byLanguage.get(language) ?? [], ({ source }) => source);
    const most = isMain(language) ? MOST : MOST_OTHER;
    const give = (chosen: readonly Source[], left: number) =>
      balanced(
        chosen.map(({ name, domain, cap }) => capped(bySource.get(name) ?? [], cap ?? CAPS[domain])),
        left,
      );
    const first = give(sources.filter(isNatural), most);
    const rest = give(
      sources.filter((source) => !isNatural(source)),
      most - first.length,
    );
    return [...first, ...rest];
  });
}

const isNatural = ({ domain }: Source): boolean => domain === 'speech' || domain === 'news';

const { values } = parseArgs({
  options: {
    cache: { type: 'string' },
    data: { type: 'string' },
    only: { type: 'string' },
    docs: { type: 'string' },
  },
});
if (!values.cache) throw new Error('Say where sources may be kept: --cache DIR');
const cache = values.cache;
await mkdir(cache, { recursive: true });

const chosen = values.only?.split(',');
const all: Line[] = [];
for (const source of sources.filter(({ name }) => !chosen || chosen.includes(name))) {
  const lines = await extract(source, cache);
  for (const line of lines) all.push(line);
  console.error(`${source.name}: ${lines.length} lines, ${Math.round(performance.now() / 1000)} s`);
}

const development = values.data ? await developmentTexts(values.data) : new Set<string>();
const once = unrepeated(all);
const allowed = once.filter(({ text }) => !development.has(normalised(text)));
const shared = shares(allowed);
console.error(`${shared.length} lines to check, ${Math.round(performance.now() / 1000)} s`);
const { kept, dropped } = crosscheck(shared);
console.error(`checked, ${Math.round(performance.now() / 1000)} s`);
const final = [...kept, ...romanisedLines(kept)].filter(({ text }) => !development.has(normalised(text)));

const rows = ['lang\tsource\tlicence\ttext'];
for (const { language, source, licence, text } of final)
  rows.push([language, source, licence, text].join('\t'));
const target = join(cache, 'lines.tsv.gz');
await writeFile(`${target}.new`, gzipSync(`${rows.join('\n')}\n`, { level: 9 }));
await rename(`${target}.new`, target);

if (values.docs) {
  await writeFile(values.docs, sourcesPage(final));
  await writeFile(new URL('NOTICE.md', import.meta.url), notice());
}

console.log(table(final));
console.log(`\n${all.length} lines found, ${once.length} different, ${final.length} kept`);
console.log(`${once.length - allowed.length} left out because a development file has them`);
console.log(`${shared.length - kept.length} left out because they look like another language:`);
const most = [...dropped].sort((one, other) => other[1] - one[1]).slice(0, 60);
for (const [what, times] of most) console.log(`  ${times}\t${what}`);
