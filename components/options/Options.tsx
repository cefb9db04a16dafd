import { useTranslation } from 'react-i18next';
import { PrivacyTable } from '@/components/pages/PrivacyTable';
import { Section } from '@/components/pages/Section';
import { CorrectionList, type CorrectionListProps } from './CorrectionList';
import { DamageNotice, type DamageNoticeProps } from './DamageNotice';
import { FeedbackLog, type FeedbackLogProps } from './FeedbackLog';
import { HostSettings } from './HostSettings';
import { LanguageSettings, type LanguageSettingsProps } from './LanguageSettings';
import { PanelSettings } from './PanelSettings';
import { SectionNav } from './SectionNav';
import { SwitchedOff, type SwitchedOffProps } from './SwitchedOff';

export interface OptionsProps extends LanguageSettingsProps, DamageNoticeProps {
  hosts: readonly string[];
  grant(pattern: string): Promise<boolean>;
  revoke(pattern: string): void;
  off: SwitchedOffProps;
  corrections: CorrectionListProps;
  feedback: FeedbackLogProps;
  version: string;
}

/** Everything that can be set, and everything that is stored, on a page of its own. */
export function Options(props: OptionsProps) {
  const { t } = useTranslation();
  const { settings, save } = props;
  const sections = [
    ['languages', t('options.languages')],
    ['panel', t('options.panel')],
    ['helpdesks', t('options.hosts')],
    ['off', t('options.off')],
    ['corrections', t('corrections.title')],
    ['feedback', t('options.feedback')],
    ['privacy', t('privacy.title')],
    ['about', t('options.about')],
  ] as const;
  return (
    <div className="page options">
      <header>
        <h1>
          <img src="/icon/savoir.svg" alt="" width="28" height="28" /> {t('options.title')}
        </h1>
        <SectionNav sections={sections} />
      </header>
      <main>
        <DamageNotice damaged={props.damaged} repair={props.repair} />
        <LanguageSettings
          settings={settings}
          browser={props.browser}
          interfaceLanguages={props.interfaceLanguages}
          save={save}
        />
        <PanelSettings settings={settings} save={save} />
        <HostSettings hosts={props.hosts} grant={props.grant} revoke={props.revoke} />
        <SwitchedOff {...props.off} />
        <CorrectionList {...props.corrections} />
        <FeedbackLog {...props.feedback} />
        <Section id="privacy" title={t('privacy.title')} lead={t('privacy.lead')}>
          <PrivacyTable />
        </Section>
        <Section id="about" title={t('options.about')}>
          <p>{t('options.version', { version: props.version })}</p>
          <p className="soft">{t('options.licence')}</p>
          <p>
            <a href="/NOTICES.txt" target="_blank" rel="noopener">
              {t('options.notices')}
            </a>
          </p>
        </Section>
      </main>
    </div>
  );
}
