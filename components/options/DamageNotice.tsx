import { useTranslation } from 'react-i18next';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { useSaving } from '@/components/pages/use-saving';
import { TextButton } from '@/components/ui/buttons';

export interface DamageNoticeProps {
  /** Names of stored items that could not be read, as `options.item` calls them. */
  damaged: readonly string[];
  repair(): Promise<void>;
}

/** Names what is stored here and could not be read. Nothing when all is well. */
export function DamageNotice({ damaged, repair }: DamageNoticeProps) {
  const { t, i18n } = useTranslation();
  const [result, run] = useSaving();
  if (!damaged.length) return null;
  const items = damaged.map((item) => t(`options.item.${item}`, { defaultValue: item }));
  return (
    <div className="notice" role="alert">
      <p>{t('options.damaged', { items: new Intl.ListFormat(i18n.language).format(items) })}</p>
      <p>
        <TextButton onClick={() => run(repair)}>{t('options.repair')}</TextButton>
        <SaveStatus result={result} />
      </p>
    </div>
  );
}
