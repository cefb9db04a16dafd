import { entryId } from '@/lib/studio/ids';
import { columnNames } from '@/lib/studio/transfer/columns';
import type { ImportContext } from '@/lib/studio/transfer/import-data';
import type { RowContext } from '@/lib/studio/transfer/read-row';
import { createVocabulary } from '@/lib/studio/transfer/vocabulary';

/** A German interface: headers and values are understood in both languages. */
export const vocabulary = createVocabulary(
  {
    locale: 'de',
    columns: { text: 'Text', languages: 'Sprachen', regions: 'Regionen', kind: 'Art', owner: 'Zuständig' },
    values: { tip: ['Tipp'], delay: ['Verzögerung'], formal: ['Förmlich'] },
  },
  columnNames,
);

/** What an import into a pack of English texts knows. */
export function context(given: Partial<ImportContext> = {}): RowContext & ImportContext {
  const taken = new Set<string>();
  return {
    vocabulary,
    language: 'en',
    today: '2026-11-22',
    begun: false,
    idFor(kind, words) {
      const id = entryId('ours', kind, words, taken);
      taken.add(id);
      return id;
    },
    ...given,
  };
}

/** A file as the browser gives it. */
export const file = (name: string, content: string | Uint8Array) => {
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  return { name, size: bytes.length, arrayBuffer: async () => bytes.slice().buffer as ArrayBuffer };
};
