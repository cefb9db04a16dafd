import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { teamEntrySchema } from '@/lib/knowledge/team-entry';
import { teamPackFile } from '@/lib/knowledge/team-pack-file';
import type { Draft, DraftEntry } from '@/lib/studio/draft';
import { exportCsv, separatorFor } from '@/lib/studio/transfer/export-csv';
import { exportJson, exportYaml } from '@/lib/studio/transfer/export-data';
import { importFile } from '@/lib/studio/transfer/import-file';
import { context, file, vocabulary } from './context';
import { entries } from './entries';

const draft = (given: readonly object[]): Draft => ({
  pack: 'ours',
  title: 'Our tips',
  language: 'en',
  base: 0,
  entries: given as DraftEntry[],
  changedAt: 0,
});
/** What comes back from a file, as agents would get it; and what was said about it. */
async function back(name: string, text: string) {
  const result = await importFile(file(name, text), context());
  if (!('file' in result)) throw new Error(JSON.stringify(result.problem));
  return {
    ...result.file,
    remarks: result.file.rows.flatMap(({ remarks }) => remarks),
    entries: result.file.rows.map(({ entry }) => teamEntrySchema.parse(entry)),
  };
}
const site = {
  id: 'ours.site.desk',
  kind: 'site',
  title: 'Desk',
  reviewed: '2026-11-22',
  hosts: ['desk.example.com'],
  path: '/tickets/{id}',
  fields: { name: '.name' },
  messages: { item: '.message', customer: '.from-customer' },
};

describe('export and import', () => {
  it('give back every entry of every kind that a table carries', async () => {
    await fc.assert(
      fc.asyncProperty(entries, fc.constantFrom(',' as const, ';' as const), async (given, separator) => {
        const { text, lost } = exportCsv(draft(given), separator, vocabulary);
        const read = await back('tips.csv', text);
        expect(read.entries).toEqual(given);
        expect(read.remarks).toEqual([]);
        expect(read.unknownColumns).toEqual([]);
        expect(lost).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    ['JSON', 'json', exportJson],
    ['YAML', 'yaml', exportYaml],
  ] as const)(
    'give back everything in %s, with site profiles and fields that nobody knows',
    async (_, ending, write) => {
      await fc.assert(
        fc.asyncProperty(entries, async (given) => {
          const all = [
            ...given,
            site,
            { ...given[0], id: 'ours.future', later: { deep: ['yes', 'no', null, 1.5] } },
          ];
          const text = write(draft(all));
          const result = await importFile(file(`tips.${ending}`, text), context());
          if (!('file' in result)) throw new Error(JSON.stringify(result.problem));
          expect(result.file.rows.map(({ entry }) => entry)).toEqual(all);
          expect(result.file).toMatchObject({ title: 'Our tips', language: 'en' });
        }),
        { numRuns: 150 },
      );
    },
  );

  it('writes JSON of the published schema', () => {
    const written = teamPackFile.parse(JSON.parse(exportJson(draft([site]))));
    expect(written).toMatchObject({ schema: 1, id: 'ours', language: 'en' });
  });

  it('says what a table can’t carry', () => {
    const tip = { id: 'ours.tip', kind: 'tip', text: 'Hello', priority: 1, reviewed: '2026-11-22', later: 1 };
    expect(exportCsv(draft([tip, site]), ',', vocabulary).lost).toEqual([
      { id: 'ours.tip', fields: ['later'] },
      { id: 'ours.site.desk', fields: undefined },
    ]);
  });

  it('carries what is half written: what is in no order stays as it was typed', async () => {
    const half = {
      id: 'Bad Id',
      kind: 'tip',
      text: '',
      priority: 'high',
      reviewed: 'yesterday',
      when: { regions: ['Mexiko!'] },
    };
    const { text, lost } = exportCsv(draft([half]), ';', vocabulary);
    const result = await importFile(file('tips.csv', text), context());
    expect(lost).toEqual([]);
    expect(result).toMatchObject({
      file: {
        rows: [
          {
            entry: { id: 'Bad Id', priority: 'high', reviewed: 'yesterday', when: { regions: ['Mexiko!'] } },
          },
        ],
      },
    });
  });

  it('uses the separator that Excel expects there', () => {
    expect([separatorFor('en-GB'), separatorFor('de'), separatorFor('ja')]).toEqual([',', ';', ',']);
  });

  it('lets no cell begin as a formula', () => {
    const risky = ['=1+1', '+49', '-x', '@cmd', '\t=1', '＝1', "'=1"];
    const tips = risky.map((text, index) => ({
      id: `a.${index}`,
      kind: 'tip',
      text,
      priority: 1,
      reviewed: '2026-11-22',
    }));
    const { text } = exportCsv(draft(tips), ',', vocabulary);
    expect(text).not.toMatch(/(?:^|[,"\n])[=+@\t＝]/);
    expect(text).toContain("'=1+1");
    expect(text).toContain("''=1");
  });
});
