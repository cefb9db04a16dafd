import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { columnKey } from '@/components/studio/transfer/sentences';
import { columnNames, tableWords } from '@/lib/studio/transfer/columns';
import { createVocabulary, type Vocabulary } from '@/lib/studio/transfer/vocabulary';

/** What tables may say: English, and the words of the interface's language. `word` gives the latter. */
export function useVocabulary(): {
  vocabulary: Vocabulary;
  word(kind: 'column' | 'value', code: string): string;
} {
  const { t, i18n } = useTranslation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the texts change with the language alone.
  return useMemo(() => {
    const word = (kind: 'column' | 'value', code: string): string => {
      const [, number, part] = (kind === 'column' && /^source (\d) (.*)$/.exec(code)) || [];
      if (number && part) return t('studio.transfer.source', { number, part: word('column', part) });
      return kind === 'column'
        ? t(`studio.transfer.column.${columnKey(code)}`)
        : t(`studio.transfer.value.${code}`);
    };
    const vocabulary = createVocabulary(
      {
        locale: i18n.language,
        columns: Object.fromEntries(columnNames.map((name) => [name, word('column', name)])),
        values: Object.fromEntries(tableWords.map((code) => [code, [word('value', code)]])),
      },
      columnNames,
    );
    return { vocabulary, word };
  }, [i18n.language]);
}
