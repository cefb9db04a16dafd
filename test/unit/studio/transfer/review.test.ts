import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Draft } from '@/lib/studio/draft';
import { conditionCodes } from '@/lib/studio/preview/reasons';
import { columnNames, tableWords } from '@/lib/studio/transfer/columns';
import { importFile } from '@/lib/studio/transfer/import-file';
import { cellNotes, cellProblems, fileProblems, type ImportedFile } from '@/lib/studio/transfer/imported';
import { leftovers } from '@/lib/studio/transfer/leftovers';
import { reviewFile } from '@/lib/studio/transfer/review';
import { csvTemplate } from '@/lib/studio/transfer/template';
import { createVocabulary } from '@/lib/studio/transfer/vocabulary';
import { context, file } from './context';

const OWN = { id: 'ours.tip', kind: 'tip', text: 'Hello', priority: 1, reviewed: '2026-11-22' } as const;
const draft: Draft = { pack: 'ours', title: 'Ours', language: 'en', base: 0, entries: [OWN], changedAt: 0 };

async function read(name: string, text: string): Promise<ImportedFile> {
  const result = await importFile(file(name, text), context());
  if (!('file' in result)) throw new Error(JSON.stringify(result.problem));
  return result.file;
}
const TABLE =
  'id,kind,text,priority,regions,reviewed\nours.tip,tip,Hello,1,,2026-11-22\nours.tip.new,tip,New,1,MX,2026-11-22\nours.tip.odd,tip,,7,Atlantis,2026-11-22\n';

describe('what an import would do', () => {
  it('is said row by row: new, the same, replaced, and problems once each', async () => {
    const rows = reviewFile(await read('tips.csv', TABLE), draft, { today: '2026-11-22' });
    expect(rows.map(({ state, problems }) => [state, problems.length > 0])).toEqual([
      ['same', false],
      ['new', false],
      ['new', true],
    ]);
    expect(rows[2]?.problems.map(({ column }) => column)).toEqual(['regions', 'text', 'priority']);
    const other = await read('tips.csv', TABLE.replace('Hello', 'Good day'));
    expect(reviewFile(other, draft, { today: '2026-11-22' })[0]?.state).toBe('replaces');
  });

  it('leaves rows with problems as a file that can be mended and imported again', async () => {
    const imported = await read('tips.csv', TABLE);
    const [, , odd] = imported.rows;
    if (!odd) throw new Error('no row');
    const left = leftovers(imported, [{ row: odd, reason: '=Atlantis is no country' }], 'problem', ';');
    expect(left.text).toContain("'=Atlantis is no country");
    const mended = await read('mended.csv', left.text.replace(';;7;Atlantis', ';Mended;2;MX'));
    expect(mended.unknownColumns).toEqual(['problem']);
    expect(mended.rows[0]).toMatchObject({
      entry: { id: 'ours.tip.odd', text: 'Mended', when: { regions: ['MX'] } },
      remarks: [],
    });
  });

  it('leaves entries of other files as a pack with the reasons', async () => {
    const imported = await read('tips.json', JSON.stringify(['No entry', OWN]));
    const [none] = imported.rows;
    if (!none) throw new Error('no row');
    const left = leftovers(imported, [{ row: none, reason: 'No entry.' }], 'problem', ',');
    expect(JSON.parse(left.text)).toEqual({ schema: 1, problems: ['1: No entry.'], entries: ['No entry'] });
  });
});

type Texts = { [key: string]: string | Texts };
const texts = (language: string): Texts =>
  JSON.parse(readFileSync(`locales/studio/${language}.json`, 'utf8')).studio;
const at = (given: Texts, path: string) =>
  path
    .split('.')
    .reduce<string | Texts | undefined>(
      (inner, part) => (typeof inner === 'object' ? inner[part] : undefined),
      given,
    );
const key = (name: string) => name.replaceAll(' ', '-');

describe.each(['en', 'de'])('the interface in %s', (language) => {
  const studio = texts(language);
  it('has a sentence for everything that can be wrong, and a name for every column and value', () => {
    const plain = columnNames.filter((name) => !name.startsWith('source'));
    const keys = [
      ...fileProblems.map((code) => `transfer.problem.${code}`),
      ...[...cellProblems, ...cellNotes].map((code) => `transfer.remark.${code}`),
      ...plain.flatMap((name) => [`transfer.column.${key(name)}`, `transfer.columnHelp.${key(name)}`]),
      ...['title', 'publisher', 'year', 'link', 'checked'].flatMap((name) => [
        `transfer.column.${name}`,
        `transfer.columnHelp.source-1-${name}`,
      ]),
      ...tableWords.map((code) => `transfer.value.${code}`),
      ...['csv', 'json', 'yaml'].map((format) => `transfer.formatHelp.${format}`),
      ...['new', 'replaces', 'same'].map((state) => `transfer.state.${state}`),
      ...conditionCodes.flatMap((code) => [`preview.why.${code}`, `preview.whyUnknown.${code}`]),
      ...['outranked', 'from', 'until', 'segments'].map((code) => `preview.why.${code}`),
      ...['formal', 'informal', 'neutral'].map((register) => `preview.register.${register}`),
      ...['site', 'hide'].map((kind) => `preview.${kind}`),
    ];
    expect(keys.filter((path) => typeof at(studio, path) !== 'string')).toEqual([]);
  });

  it('makes a table to fill in that it reads back without a remark', async () => {
    const word = (kind: 'column' | 'value', code: string) =>
      String(at(studio, `transfer.${kind}.${key(code)}`));
    const plain = columnNames.filter((name) => !name.startsWith('source'));
    const vocabulary = createVocabulary(
      {
        locale: language,
        columns: Object.fromEntries(plain.map((name) => [name, word('column', name)])),
        values: Object.fromEntries(tableWords.map((code) => [code, [word('value', code)]])),
      },
      columnNames,
    );
    const example = {
      tip: 'Tip',
      why: 'Why',
      phrase: 'Quedo a sus órdenes.',
      meaning: 'At your service',
      channel: 'Chat',
    };
    const table = csvTemplate(example, word, 'es', language === 'de' ? ';' : ',');
    const result = await importFile(file('template.csv', table), { ...context(), vocabulary });
    if (!('file' in result)) throw new Error(JSON.stringify(result.problem));
    expect(result.file.unknownColumns).toEqual([]);
    const rows = reviewFile(result.file, draft, { today: '2026-11-22' });
    expect(rows.flatMap(({ problems, notes }) => [...problems, ...notes])).toEqual([]);
    expect(rows.map(({ row }) => row.entry.kind)).toEqual(['tip', 'phrase', 'channel', 'target']);
  });
});
