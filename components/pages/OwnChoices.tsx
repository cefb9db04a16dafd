import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { languageName } from '@/components/ui/format';
import { regionsToPick } from './names';
import { Field } from './Section';
import { Select } from './Select';

/** What own languages are for, and which count while none are picked (BCP 47). */
export function OwnHelp({ written }: { written: readonly string[] }) {
  const { t, i18n } = useTranslation();
  const names = written.map((tag) => languageName(tag, i18n.language));
  return <>{t('languages.ownHelp', { languages: new Intl.ListFormat(i18n.language).format(names) })}</>;
}

/** Where the agent is at home: an ISO 3166-1 alpha-2 code, or empty. */
export function OwnRegion({ region, change }: { region: string; change(region: string): void }) {
  const { t, i18n } = useTranslation();
  const regions = useMemo(() => regionsToPick(i18n.language), [i18n.language]);
  return (
    <Field label={t('languages.region')} control="own-region" help={t('languages.regionHelp')}>
      <Select
        id="own-region"
        value={region}
        first={[{ code: '', name: t('languages.regionUntold') }]}
        options={regions}
        change={change}
      />
    </Field>
  );
}
