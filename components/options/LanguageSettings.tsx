import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { LanguagePicker } from '@/components/pages/LanguagePicker';
import { languagesToPick, type Named, ownName } from '@/components/pages/names';
import { OwnHelp, OwnRegion } from '@/components/pages/OwnChoices';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { Field, Section } from '@/components/pages/Section';
import { Select } from '@/components/pages/Select';
import { useSaving } from '@/components/pages/use-saving';
import { languageName } from '@/components/ui/format';
import type { SettingRules, Settings, SettingsChange } from '@/lib/storage/settings';

export interface LanguageSettingsProps {
  settings: Settings;
  rules: SettingRules;
  /** What the browser says: languages that count while none are picked, and the one that the interface follows. */
  browser: { written: readonly string[]; interface: string };
  /** BCP 47 languages that the interface speaks. */
  interfaceLanguages: readonly string[];
  save(changed: SettingsChange): Promise<void>;
}

/** Own languages and region, the team's default, the interface's language. Each choice is saved at once. */
export function LanguageSettings(props: LanguageSettingsProps) {
  const { settings, rules, browser, interfaceLanguages, save } = props;
  const { t, i18n } = useTranslation();
  const [result, run] = useSaving();
  const change = (changed: SettingsChange) => run(() => save(changed));
  const languages = useMemo(() => languagesToPick(i18n.language), [i18n.language]);
  const own: Named[] = settings.agentLanguages.map((code) => ({
    code,
    name: languageName(code, i18n.language),
  }));

  return (
    <Section id="languages" title={t('options.languages')} status={<SaveStatus result={result} />}>
      <Field label={t('languages.own')} control="own-languages" help={<OwnHelp written={browser.written} />}>
        <LanguagePicker
          id="own-languages"
          value={settings.agentLanguages}
          change={(update) => change(({ agentLanguages }) => ({ agentLanguages: update(agentLanguages) }))}
        />
      </Field>
      <OwnRegion region={settings.agentRegion} change={(agentRegion) => change({ agentRegion })} />
      <Field
        label={t('options.team')}
        control="team-language"
        help={t('options.teamHelp')}
        rule={rules.teamLanguage}
      >
        <Select
          id="team-language"
          value={settings.teamLanguage}
          first={own}
          options={languages}
          rule={rules.teamLanguage}
          change={(teamLanguage) => change({ teamLanguage })}
        />
      </Field>
      <Field
        label={t('options.interface')}
        control="interface-language"
        help={t('options.interfaceHelp')}
        rule={rules.interfaceLanguage}
      >
        <Select
          id="interface-language"
          value={settings.interfaceLanguage}
          first={[
            {
              code: '',
              name: t('options.interfaceBrowser', {
                language: languageName(new Intl.Locale(browser.interface).language, i18n.language),
              }),
            },
          ]}
          options={interfaceLanguages.map((code) => ({ code, name: ownName(code) }))}
          rule={rules.interfaceLanguage}
          change={(interfaceLanguage) => change({ interfaceLanguage })}
        />
      </Field>
    </Section>
  );
}
