import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { teamEntrySchema, teamKinds } from '@/lib/knowledge/team-entry';
import { columnNames } from '@/lib/studio/transfer/columns';
import { importFile } from '@/lib/studio/transfer/import-file';
import { jsonSchemas } from '@/scripts/knowledge/json-schema';
import { context, file } from './context';

const page = readFileSync('docs/team-packs.md', 'utf8');
const examples = [...page.matchAll(/```(yaml|json|csv)\n([\s\S]*?)```/g)].map(
  ([, format = '', text = '']) => [format, text],
);

describe('the page about pack files', () => {
  it.each(examples)('has an example in %s that is read without a remark', async (format, text) => {
    const result = await importFile(file(`example.${format}`, text ?? ''), context());
    if (!('file' in result)) throw new Error(JSON.stringify(result.problem));
    expect(result.file.unknownColumns).toEqual([]);
    for (const { entry, remarks } of result.file.rows) {
      expect(remarks).toEqual([]);
      expect(teamEntrySchema.safeParse(entry).error?.issues ?? []).toEqual([]);
    }
  });

  it('shows each format, and names every kind and column', () => {
    expect(examples.map(([format]) => format).sort()).toEqual(['csv', 'json', 'yaml']);
    for (const kind of teamKinds) expect(page).toContain(`| \`${kind}\` |`);
    for (const condition of [
      'languages',
      'regions',
      'registers',
      'channels',
      'situations',
      'segments',
      'groups',
    ])
      expect(columnNames).toContain(condition);
  });
});

it('publishes the schema of the code', () => {
  for (const [name, text] of jsonSchemas())
    expect(readFileSync(`knowledge/schema/${name}`, 'utf8') === text, name).toBe(true);
});
