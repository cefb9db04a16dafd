import type { Line } from './line';
import { sources } from './sources/list';
import type { Source } from './sources/source';

const LINKS: Readonly<Record<string, string>> = {
  'Apache-2.0': 'https://www.apache.org/licenses/LICENSE-2.0',
  'BSD-3-Clause': 'https://spdx.org/licenses/BSD-3-Clause.html',
  'CC-BY-4.0': 'https://creativecommons.org/licenses/by/4.0/',
  'CC0-1.0': 'https://creativecommons.org/publicdomain/zero/1.0/',
  ISC: 'https://spdx.org/licenses/ISC.html',
  MIT: 'https://spdx.org/licenses/MIT.html',
  'Unicode-3.0': 'https://www.unicode.org/license.txt',
};

/** Where a source comes from, with its version, for people. */
const origin = ({ from }: Source): string =>
  'npm' in from
    ? `[${from.npm}](https://www.npmjs.com/package/${from.npm}) ${from.version}`
    : `[${from.github}](https://github.com/${from.github}) @ ${from.commit.slice(0, 12)}`;

/** Rows of a Markdown table. */
const rows = (cells: readonly (readonly (string | number)[])[]): string[] =>
  cells.map((row) => `| ${row.join(' | ')} |`);

/** The documentation of the training text: every source with its licence and how many lines it gave. */
export function sourcesPage(lines: readonly Line[]): string {
  const bySource = new Map<string, number>();
  const byLanguage = new Map<string, number>();
  for (const { source, language } of lines) {
    bySource.set(source, (bySource.get(source) ?? 0) + 1);
    byLanguage.set(language, (byLanguage.get(language) ?? 0) + 1);
  }
  const romanised = [...bySource].filter(([name]) => name.endsWith(', romanised'));
  const written = romanised.reduce((sum, [, count]) => sum + count, 0);
  const table = sources.map((source) => [
    source.name,
    origin(source),
    source.licence,
    bySource.get(source.name) ?? 0,
    source.what,
  ]);
  const languages = [...byLanguage].sort(([one], [other]) => one.localeCompare(other));
  return `## Training text

The language model learns from the sentences of the development data (\`lid/train.tsv.gz\`) and from the text of
${sources.length} public projects, ${lines.length.toLocaleString('en')} lines in all. Each project is pinned to one
version, and its licence was read in its own repository: only licences that allow any use with attribution are taken.
\`training/NOTICE.md\` names the authors.

\`\`\`sh
npx tsx training/gather.ts --cache DIR --data ../shared/data
\`\`\`

gets the projects (only the files that are needed), takes out what people read, and writes \`DIR/lines.tsv.gz\`. With
the same release of Node it always writes the same file. On the way it

- takes out placeholders, markup, addresses, keys and code, and cuts long texts into sentences;
- leaves out copies of the English original, lines in another script, lines that it has already, and lines that
  stand in five or more languages alike;
- leaves out lines that a model of all other sources clearly gives to another language, unless the two are easily
  confused (Danish and Norwegian, Indonesian and Malay …): there the label is believed;
- leaves out every line that a development file has (\`--data\`);
- takes at most a few thousand lines of one language from one source, evenly over the lengths;
- writes some Arabic, Greek, Hindi and Russian lines anew in Latin letters, as people do without a keyboard of their
  script: ${written} lines, each in the habits of one made-up writer (\`training/romanise/\`).

Four of the sources are lessons that their authors had translated by machine; the table says which. The licence file
of \`speech-scripts\` is MIT, but speaks of the code beside the scripts; it excepts images by name and nothing else,
and other projects pass the same scripts on under MIT.

${rows([['Source', 'Version', 'Licence', 'Lines', 'What'], ['---', '---', '---', '---:', '---'], ...table]).join('\n')}

Lines by language: ${languages.map(([language, count]) => `${language} ${count}`).join(', ')}.
`;
}

/** The attributions that the licences ask for. */
export function notice(): string {
  const licences = [...new Set(sources.map(({ licence }) => licence))].sort();
  const parts = licences.map((licence) => {
    const own = sources.filter((source) => source.licence === licence);
    return `## ${licence}\n\n<${LINKS[licence]}>\n\n${own.map((source) => `- ${origin(source)}: ${source.by} (${source.what})`).join('\n')}\n`;
  });
  return `# Text that the language model learnt from

The model holds weights of letter groups, not the texts. These are the projects whose texts it was trained on, under
the licences that their repositories state; what was changed: texts were cut into lines, cleaned and counted. The
copyright lines are in the linked repositories at the versions named here. None of the authors endorses Savoir.

${parts.join('\n')}`;
}
