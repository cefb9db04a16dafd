import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { HomeChoice } from '@/components/pages/HomeChoice';
import { HostForm } from '@/components/pages/HostForm';
import { LanguagePicker } from '@/components/pages/LanguagePicker';
import { type OfferedHost, OfferedHosts } from '@/components/pages/OfferedHosts';
import { OwnHelp, OwnRegion } from '@/components/pages/OwnChoices';
import { PrivacyTable } from '@/components/pages/PrivacyTable';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { Field } from '@/components/pages/Section';
import { useSaving } from '@/components/pages/use-saving';
import { LinkButton } from '@/components/ui/buttons';
import { patternName } from '@/lib/helpdesks/address';
import type { SettingRules, Settings, SettingsChange } from '@/lib/storage/settings';

interface Props {
  settings: Settings;
  rules: SettingRules;
  /** The languages that count while none are picked. */
  browserLanguages: readonly string[];
  save(changed: SettingsChange): Promise<void>;
  /** Match patterns that were granted already. */
  hosts: readonly string[];
  /** Helpdesks that an administrator suggests and that were not granted yet. */
  offered: readonly OfferedHost[];
  grant(pattern: string): Promise<boolean>;
  openSettings(): void;
}

/** What an agent sees once, after installing: three steps that may all be skipped, and what Savoir can see. */
export function Welcome(props: Props) {
  const { settings, rules, browserLanguages, save, hosts, offered, grant, openSettings } = props;
  const { t, i18n } = useTranslation();
  const names = new Intl.ListFormat(i18n.language).format(hosts.map(patternName));
  return (
    <div className="page welcome">
      <header>
        <img src="/icon/savoir.svg" alt="" width="44" height="44" />
        <h1>{t('welcome.title')}</h1>
        <p className="soft">{t('welcome.lead')}</p>
      </header>
      <main>
        <ol className="steps">
          <Step title={t('welcome.where')}>
            <p>{t('welcome.named')}</p>
            {hosts.length > 0 && <p>{t('welcome.granted', { hosts: names })}</p>}
            <OfferedHosts offered={offered} grant={grant} />
            <p>{t('welcome.self')}</p>
            <HostForm id="new-host" granted={hosts} grant={grant} />
          </Step>
          <Step title={t('welcome.you')} change={save}>
            {(change) => (
              <>
                <Field
                  label={t('languages.own')}
                  control="own-languages"
                  help={<OwnHelp written={browserLanguages} />}
                >
                  <LanguagePicker
                    id="own-languages"
                    value={settings.agentLanguages}
                    change={(update) =>
                      change(({ agentLanguages }) => ({ agentLanguages: update(agentLanguages) }))
                    }
                  />
                </Field>
                <OwnRegion region={settings.agentRegion} change={(agentRegion) => change({ agentRegion })} />
              </>
            )}
          </Step>
          <Step title={t('home.title')} change={save}>
            {(change) => (
              <HomeChoice
                id="home"
                home={settings.home}
                rule={rules.home}
                change={(home) => change({ home })}
              />
            )}
          </Step>
        </ol>
        <section aria-labelledby="privacy-title" id="privacy">
          <h2 id="privacy-title">{t('privacy.title')}</h2>
          <p className="soft">{t('privacy.lead')}</p>
          <div className="card">
            <PrivacyTable />
          </div>
        </section>
        <p className="soft">
          {t('welcome.done')} <LinkButton onClick={openSettings}>{t('popup.settings')}</LinkButton>.
        </p>
      </main>
    </div>
  );
}

type Change = (changed: SettingsChange) => void;
type StepProps = { title: string } & (
  | { change(changed: SettingsChange): Promise<void>; children: (change: Change) => ReactNode }
  | { change?: never; children: ReactNode }
);

/** One step; where it changes settings, it says that they were saved. */
function Step({ title, change, children }: StepProps) {
  const [result, run] = useSaving();
  return (
    <li className="card">
      <div className="section-head">
        <h2>{title}</h2>
        <SaveStatus result={result} />
      </div>
      {change ? children((changed) => run(() => change(changed))) : children}
    </li>
  );
}
