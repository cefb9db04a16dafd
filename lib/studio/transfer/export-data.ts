import { stringify } from 'yaml';
import type { Draft } from '@/lib/studio/draft';

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
export const exportYaml = (draft: Draft): string =>
  stringify(packFile(draft), { aliasDuplicateObjects: false, lineWidth: 100 });
