import { useTranslation } from 'react-i18next';
import { SaveStatus } from '@/components/pages/SaveStatus';
import { Section } from '@/components/pages/Section';
import { useSaving } from '@/components/pages/use-saving';
import { LinkButton } from '@/components/ui/buttons';
import { formatTime } from '@/components/ui/format';

export interface SwitchedOffProps {
  /** Origins where Savoir is off. */
  sites: readonly string[];
  /** Epoch milliseconds at which a pause ends that holds now. */
  pausedUntil: number | undefined;
  turnOn(origin: string): Promise<void>;
  resume(): Promise<void>;
}

/** Where Savoir is switched off, and the way back. Tabs that are off are in the popup of their tab. */
export function SwitchedOff({ sites, pausedUntil, turnOn, resume }: SwitchedOffProps) {
  const { t, i18n } = useTranslation();
  const [result, run] = useSaving();
  return (
    <Section
      id="off"
      title={t('options.off')}
      lead={t('options.offLead')}
      status={<SaveStatus result={result} />}
    >
      {pausedUntil !== undefined && (
        <ul className="rows">
          <li>
            {t('popup.paused', {
              time: formatTime(new Date(pausedUntil).toISOString(), i18n.language),
            })}
            <LinkButton onClick={() => run(resume)}>{t('popup.resume')}</LinkButton>
          </li>
        </ul>
      )}
      {sites.length > 0 && (
        <ul className="rows">
          {sites.map((origin) => {
            const host = origin.replace(/^https:\/\//, '');
            return (
              <li key={origin}>
                <bdi>{host}</bdi>
                <LinkButton
                  aria-label={t('options.turnOnHost', { host })}
                  onClick={() => run(() => turnOn(origin))}
                >
                  {t('options.turnOn')}
                </LinkButton>
              </li>
            );
          })}
        </ul>
      )}
      {sites.length === 0 && pausedUntil === undefined && <p className="soft">{t('options.offEmpty')}</p>}
    </Section>
  );
}
