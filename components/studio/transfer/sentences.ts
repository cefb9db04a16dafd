import { useTranslation } from 'react-i18next';
import { languageName } from '@/components/ui/format';
import type { Finding } from '@/lib/studio/finding';
import type { CellRemark, FileProblem } from '@/lib/studio/transfer/imported';
import type { RowProblem } from '@/lib/studio/transfer/review';

/** The key of a column's texts: names hold blanks. */
export const columnKey = (name: string): string => name.replaceAll(' ', '-');

/** Plain sentences about what was read from a file. */
export function useSentences() {
  const { t, i18n } = useTranslation();
  const column = (name: string): string => {
    const [, number, part] = /^source (\d) (.*)$/.exec(name) ?? [];
    if (number && part) return t('studio.transfer.source', { number, part: column(part) });
    const key = `studio.transfer.column.${columnKey(name)}`;
    return i18n.exists(key) ? t(key) : name;
  };
  const remark = ({ code, values }: CellRemark) => t(`studio.transfer.remark.${code}`, { ...values });
  const finding = ({ field, code, values }: Finding) => {
    const own = `studio.finding.missingField.${field.replaceAll('.', '-')}`;
    if (code === 'missing' && i18n.exists(own)) return t(own);
    const language = values?.language;
    const named = typeof language === 'string' ? { language: languageName(language, i18n.language) } : {};
    return t(`studio.finding.${code}`, { ...values, ...named });
  };
  return {
    column,
    file: ({ code, values }: FileProblem): string => t(`studio.transfer.problem.${code}`, { ...values }),
    note: (given: CellRemark): string =>
      given.field ? `${column(given.field)}: ${remark(given)}` : remark(given),
    /** "Regions: …" */
    problem(given: RowProblem): string {
      const text = 'remark' in given ? remark(given.remark) : finding(given.finding);
      return given.column ? `${column(given.column)}: ${text}` : text;
    },
  };
}
