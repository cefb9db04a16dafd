import { parse, stringify } from 'yaml';
import type { Draft } from '@/lib/studio/draft';
import { sameData } from '@/lib/studio/same-data';

/** The draft as a pack file (`lib/knowledge/team-pack-file.ts`): everything of every entry, valid or not. */
const packFile = ({ pack, title, language, entries }: Draft) => ({
  schema: 1,
  id: pack,
  title,
  language,
  entries,
});

export const exportJson = (draft: Draft): string => `${JSON.stringify(packFile(draft), null, 2)}\n`;

/** Without anchors: each entry can be read and moved by itself. */
const PLAIN = { aliasDuplicateObjects: false, lineWidth: 100 };

export function exportYaml(draft: Draft): string {
  const file = packFile(draft);
  const text = stringify(file, PLAIN);
  // Texts of several lines are written as such; one of blanks and a line end comes back without its blanks (yaml 2.9).
  return sameData(parse(text), file) ? text : stringify(file, { ...PLAIN, blockQuote: false });
}
