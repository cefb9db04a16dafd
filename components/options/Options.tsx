import { useTranslation } from 'react-i18next';
import type { FeedbackEvent } from '@/lib/feedback/event';
import type { Settings } from '@/lib/storage/settings';
import { FeedbackLog } from './FeedbackLog';
import { HostList } from './HostList';
import { LanguageSettings } from './LanguageSettings';

export interface OptionsProps {
  settings: Settings;
  browserLanguages: readonly string[];
  save(settings: Settings): Promise<void>;
  hosts: readonly string[];
  revoke(host: string): void;
  /** Undefined where the log could not be read: `problem` says why. */
  events: readonly FeedbackEvent[] | undefined;
  problem: string | undefined;
  remove(id: string): void;
  download(format: 'csv' | 'json'): void;
}

/** Settings, hosts and the feedback log, on a page of their own. */
export function Options(props: OptionsProps) {
  const { t } = useTranslation();
  return (
    <main className="options">
      <h1>{t('options.title')}</h1>
      <LanguageSettings
        settings={props.settings}
        browserLanguages={props.browserLanguages}
        save={props.save}
      />
      <HostList hosts={props.hosts} revoke={props.revoke} />
      <FeedbackLog
        events={props.events}
        problem={props.problem}
        remove={props.remove}
        download={props.download}
      />
    </main>
  );
}
