import { useTranslation } from 'react-i18next';
import type { OfferedHost } from '@/components/pages/OfferedHosts';
import { PrivacyTable } from '@/components/pages/PrivacyTable';
import { Section } from '@/components/pages/Section';
import type { SiteOffer } from '@/lib/helpdesks/custom/offers';
import type { Policy } from '@/lib/policy/policy';
import { CorrectionList, type CorrectionListProps } from './CorrectionList';
import { DamageNotice, type DamageNoticeProps } from './DamageNotice';
import { FeedbackLog, type FeedbackLogProps } from './FeedbackLog';
import { HostSettings } from './HostSettings';
import { LanguageSettings, type LanguageSettingsProps } from './LanguageSettings';
import { PanelSettings } from './PanelSettings';
import { PolicyNotice } from './PolicyNotice';
import { PolicySection, policyShows } from './PolicySection';
import { SectionNav } from './SectionNav';
import { SwitchedOff, type SwitchedOffProps } from './SwitchedOff';
import { TeamSection, type TeamSectionProps } from './TeamSection';

export interface OptionsProps extends LanguageSettingsProps, DamageNoticeProps {
  hosts: readonly string[];
  /** Helpdesks that an administrator suggests and that were not granted yet. */
  offered: readonly OfferedHost[];
  teamSites: readonly SiteOffer[];
  policy: Policy;
  grant(pattern: string): Promise<boolean>;
  revoke(pattern: string): void;
  off: SwitchedOffProps;
  team: TeamSectionProps;
  corrections: CorrectionListProps;
  feedback: FeedbackLogProps;
  version: string;
}

/** Everything that can be set, and everything that is stored, on a page of its own. */
export function Options(props: OptionsProps) {
  const { t } = useTranslation();
  const { settings, rules, policy, save } = props;
  const sections = [
    ['languages', t('options.languages')],
    ['panel', t('options.panel')],
    ['helpdesks', t('options.hosts')],
    ['team', t('membership.title')],
    ['off', t('options.off')],
    ['corrections', t('corrections.title')],
    ['feedback', t('options.feedback')],
    ...(policyShows(policy) ? [['administrator', t('policy.title')] as const] : []),
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
        <PolicyNotice problems={policy.problems} />
        <LanguageSettings
          settings={settings}
          rules={rules}
          browser={props.browser}
          interfaceLanguages={props.interfaceLanguages}
          save={save}
        />
        <PanelSettings settings={settings} rules={rules} save={save} />
        <HostSettings
          hosts={props.hosts}
          offered={props.offered}
          teamSites={props.teamSites}
          grant={props.grant}
          revoke={props.revoke}
        />
        <TeamSection {...props.team} features={policy.features} />
        <SwitchedOff {...props.off} />
        <CorrectionList {...props.corrections} />
        <FeedbackLog {...props.feedback} />
        <PolicySection policy={policy} />
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
