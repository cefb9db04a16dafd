import { useTranslation } from 'react-i18next';

/** What registers, channels, situations and kinds of customers are called within a sentence. A value of a newer Savoir stays as it is. */
export function useConditionNames() {
  const { t, i18n } = useTranslation();
  const name = (group: 'registers' | 'channels' | 'situations' | 'customers') => (code: string) =>
    i18n.exists(`studio.condition.${group}.${code}`) ? t(`studio.condition.${group}.${code}`) : code;
  return {
    registers: name('registers'),
    channels: name('channels'),
    situations: name('situations'),
    customers: name('customers'),
  };
}
