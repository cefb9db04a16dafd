import { useTranslation } from 'react-i18next';

/** What registers, channels and situations are called within a sentence. A value of a newer Savoir stays as it is. */
export function useConditionNames() {
  const { t, i18n } = useTranslation();
  const name = (group: 'registers' | 'channels' | 'situations') => (code: string) =>
    i18n.exists(`studio.condition.${group}.${code}`) ? t(`studio.condition.${group}.${code}`) : code;
  return { registers: name('registers'), channels: name('channels'), situations: name('situations') };
}
