import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '@/components/ui/format';
import { NamePicker, type NamePickerProps } from './NamePicker';
import { languagesToPick, ownName, suggestLanguages } from './names';

interface Props {
  id: string;
  /** BCP 47 tags, in the order in which they were picked. */
  value: readonly string[];
  change: NamePickerProps['change'];
}

/** Picks languages by their names in the interface's language, their own names or their codes. */
export function LanguagePicker({ id, value, change }: Props) {
  const { t, i18n } = useTranslation();
  const all = useMemo(() => languagesToPick(i18n.language), [i18n.language]);
  return (
    <NamePicker
      id={id}
      value={value}
      change={change}
      suggest={(typed, limit) => suggestLanguages(all, typed, limit)}
      name={(tag) => languageName(tag, i18n.language)}
      ownName={ownName}
      texts={{
        add: t('languages.add'),
        found: t('languages.found'),
        none: (typed) => t('languages.none', { typed }),
        remove: (language) => t('languages.remove', { language }),
      }}
    />
  );
}
