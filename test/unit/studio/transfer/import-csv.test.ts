import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importFile } from '@/lib/studio/transfer/import-file';
import { context, file } from './context';

async function rows(text: string | Uint8Array, name = 'tips.csv') {
  const result = await importFile(file(name, text), context());
  if (!('file' in result)) throw new Error(JSON.stringify(result.problem));
  return result.file;
}
const problem = async (content: string | Uint8Array, name = 'tips.csv') => {
  const result = await importFile(file(name, content), context());
  return 'problem' in result ? result.problem : undefined;
};

describe('a table of tips', () => {
  it.each([
    ['comma', 'kind,text,regions\ntip,"Hello, you",MX\n'],
    ['semicolon', 'kind;text;regions\ntip;Hello, you;MX\n'],
    ['tab', 'kind\ttext\tregions\ntip\tHello, you\tMX\n'],
    ['Excel’s hint', 'sep=|\nkind|text|regions\ntip|Hello, you|MX\n'],
    ['byte order mark', '\ufeffkind;text;regions\r\ntip;Hello, you;MX\r\n'],
    ['mixed line ends', 'kind,text,regions\r\ntip,"Hello, you",MX\rtip,Two,JP\n'],
    ['empty lines', '\n\n  \nkind,text,regions\n,,\ntip,"Hello, you",MX\n\n'],
  ])('is read with %s', async (_, text) => {
    const [first] = (await rows(text)).rows;
    expect(first?.entry).toMatchObject({ kind: 'tip', text: 'Hello, you', when: { regions: ['MX'] } });
    expect(first?.remarks).toEqual([]);
  });

  it('understands English and the interface’s language, codes and names', async () => {
    const text =
      'Art;TEXT;Sprachen;Regionen;situations;reply_languages\nTipp;Hallo;Deutsch|spanish | JA;Mexiko|Japan|uk;Verzögerung;Traditional Chinese\n';
    const file = await rows(text);
    expect(file.unknownColumns).toEqual([]);
    expect(file.rows[0]?.entry).toMatchObject({
      kind: 'tip',
      when: {
        languages: ['de', 'es', 'ja'],
        regions: ['MX', 'JP', 'GB'],
        situations: ['delay'],
        replyLanguages: ['zh-Hant'],
      },
    });
  });

  it('fills in what a new entry in Studio has', async () => {
    const [one, other] = (await rows('text\nUse the 24-hour clock\nUse the 24-hour clock\n')).rows;
    expect(one?.entry).toMatchObject({ kind: 'tip', priority: 2, reviewed: '2026-11-22' });
    expect(one?.entry.id).toMatch(/^ours\.tip\.use-the-24-hour/);
    expect(other?.entry.id).not.toBe(one?.entry.id);
  });

  it('says row, column and reason of what it can’t read, and keeps the words', async () => {
    const { rows: read } = await rows(
      'kind,text,regions,from,priority\ntip,Fine,MX,,1\ntip,Odd,Atlantis,03/04/2027,very\nrule,Late,,31.02.2027,2\n',
    );
    expect(read[0]?.remarks).toEqual([]);
    expect(read[1]).toMatchObject({
      row: 3,
      entry: { when: { regions: ['Atlantis'] }, from: '03/04/2027', priority: 'very' },
      raw: ['tip', 'Odd', 'Atlantis', '03/04/2027', 'very'],
    });
    expect(read[1]?.remarks.map(({ field, code }) => [field, code])).toEqual([
      ['regions', 'region'],
      ['from', 'date-order'],
      ['priority', 'number'],
    ]);
    expect(read[2]?.remarks).toMatchObject([
      { field: 'kind', code: 'kind', values: { value: 'rule' } },
      { field: 'from', code: 'date', values: { value: '31.02.2027' } },
    ]);
  });

  it('reads days as spreadsheets rewrite them', async () => {
    const { rows: read } = await rows(
      'text,from\na,2027-01-05\nb,5.1.2027\nc,13/1/2027\nd,1/13/2027\ne,2027/1/5\n',
    );
    expect(read.map(({ entry }) => entry.from)).toEqual([
      '2027-01-05',
      '2027-01-05',
      '2027-01-13',
      '2027-01-13',
      '2027-01-05',
    ]);
  });

  it('names columns that it does not know, and cells that an entry of this kind has no use for', async () => {
    const file = await rows('kind,text,Colour,minutes\ntip,Hello,red,5\n');
    expect(file.unknownColumns).toEqual(['Colour']);
    expect(file.rows[0]?.remarks).toEqual([
      { field: 'minutes', code: 'unused', level: 'note', values: { value: '5' } },
    ]);
  });

  it('holds texts in several languages', async () => {
    const { rows: read } = await rows('kind,text,text [de]\ntip,Hello,Hallo\ntip,,Nur deutsch\n');
    expect(read.map(({ entry }) => entry.text)).toEqual([
      { en: 'Hello', de: 'Hallo' },
      { de: 'Nur deutsch' },
    ]);
  });

  it('gives the second of two equal ids one of its own', async () => {
    const { rows: read } = await rows('id,kind,text\nours.tip,tip,One\nours.tip,tip,Two\n');
    expect(read.map(({ entry }) => entry.id)).toEqual(['ours.tip', 'ours.tip-2']);
    expect(read[1]?.remarks).toMatchObject([{ code: 'renamed', level: 'note' }]);
  });

  it.each([
    ['an Excel workbook', new Uint8Array([0x50, 0x4b, 3, 4, 20]), 'excel'],
    ['UTF-16', new Uint8Array([0xff, 0xfe, 0x6b, 0]), 'not-utf-8'],
    ['Windows-1252', new Uint8Array([0x74, 0x65, 0x78, 0x74, 0x0a, 0xfc]), 'not-utf-8'],
    ['zeros', 'text\n\0', 'binary'],
    ['nothing', ' \n', 'empty'],
    ['a header alone', 'kind,text\n', 'empty'],
    ['another table', 'name,phone\nAnna,1\n', 'no-columns'],
    ['a quotation mark that never closes', 'kind,text\ntip,"Hello\ntip,Two\n', 'quotes'],
    ['too many rows', `text\n${'Hello\n'.repeat(100_000)}`, 'too-many'],
    ['too many bytes', `text\n${'Hello there\n'.repeat(700_000)}`, 'too-large'],
  ])('that is %s is refused with the reason', async (_, content, code) => {
    expect(await problem(content)).toMatchObject({ code });
  });

  it('says where a quotation mark was left open', async () => {
    expect(await problem('kind,text\ntip,One\ntip,"Hello\ntip,Two\n')).toEqual({
      code: 'quotes',
      values: { row: 3 },
    });
  });

  it('is nothing that a file of another name holds', async () => {
    expect(await problem('kind,text\ntip,Hello\n', 'tips.docx')).toEqual({ code: 'format' });
    expect(await problem('kind,text\ntip,Hello\n', 'tips.constructor')).toEqual({ code: 'format' });
  });

  it('of any content is read or refused, and touches nothing', async () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 20 }),
      fc.constantFrom(
        '__proto__',
        'constructor',
        '=cmd()',
        '"',
        '""',
        '\r',
        'kind',
        'text [__proto__]',
        '|',
        '1e999',
      ),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 8 }),
        fc.constantFrom(',', ';', '\t'),
        fc.boolean(),
        async (table, separator, headed) => {
          const text = table.map((row) => row.join(separator)).join('\n');
          const result = await importFile(
            file(
              'tips.csv',
              `${headed ? `kind${separator}id${separator}text${separator}regions\n` : ''}${text}`,
            ),
            context(),
          );
          if ('file' in result)
            for (const { entry } of result.file.rows) expect(typeof entry.id).toBe('string');
          expect(({} as Record<string, unknown>).text).toBeUndefined();
        },
      ),
      { numRuns: 300 },
    );
  });
});
