import { useTranslation } from 'react-i18next';
import { HomeChoice } from '@/components/pages/HomeChoice';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { Section, Switch } from '@/components/pages/Section';
import { useSaving } from '@/components/pages/use-saving';
import { LinkButton } from '@/components/ui/buttons';
import type { SettingRules, Settings } from '@/lib/storage/settings';

interface Props {
  settings: Settings;
  rules: SettingRules;
  save(changed: Partial<Settings>): Promise<void>;
}

/** Where the panel lives and how it behaves. Each choice is saved at once. */
export function PanelSettings({ settings, rules, save }: Props) {
  const { t } = useTranslation();
  const [result, run] = useSaving();
  const change = (changed: Partial<Settings>) => run(() => save(changed));
  return (
    <Section id="panel" title={t('options.panel')} status={<SaveStatus result={result} />}>
      <HomeChoice id="home" home={settings.home} rule={rules.home} change={(home) => change({ home })} />
      <Switch
        id="start-collapsed"
        label={t('options.collapsed')}
        help={t('options.collapsedHelp')}
        checked={settings.startCollapsed}
        rule={rules.startCollapsed}
        change={(startCollapsed) => change({ startCollapsed })}
      />
      <Switch
        id="ask-outcome"
        label={t('options.outcome')}
        help={t('options.outcomeHelp')}
        checked={settings.askOutcome}
        rule={rules.askOutcome}
        change={(askOutcome) => change({ askOutcome })}
      />
      <Switch
        id="remarks"
        label={t('options.remarks')}
        help={t('options.remarksHelp')}
        checked={settings.remarks}
        rule={rules.remarks}
        change={(remarks) => change({ remarks })}
      />
      {settings.quietRules.length > 0 && (
        <p className="soft small">
          {t('options.quietRules', { count: settings.quietRules.length })}{' '}
          <LinkButton onClick={() => change({ quietRules: [] })}>{t('options.quietRestore')}</LinkButton>
        </p>
      )}
      <Switch
        id="hubspot-api"
        label={t('options.hubspot')}
        help={t('options.hubspotHelp')}
        checked={settings.hubspotApi}
        rule={rules.hubspotApi}
        change={(hubspotApi) => change({ hubspotApi })}
      />
    </Section>
  );
}
