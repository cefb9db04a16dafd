import { useTranslation } from 'react-i18next';
import { HostForm } from '@/components/pages/HostForm';
import { Section } from '@/components/pages/Section';
import { LinkButton } from '@/components/ui/buttons';
import { patternName } from '@/lib/helpdesks/address';

interface Props {
  /** Match patterns that the agent granted beyond the manifest's. */
  hosts: readonly string[];
  grant(pattern: string): Promise<boolean>;
  revoke(pattern: string): void;
}

/** The self-hosted helpdesks that the agent granted, and one more. */
export function HostSettings({ hosts, grant, revoke }: Props) {
  const { t } = useTranslation();
  return (
    <Section id="helpdesks" title={t('options.hosts')} lead={t('options.hostsLead')}>
      {hosts.length > 0 ? (
        <ul className="rows">
          {hosts.map((pattern) => {
            const host = patternName(pattern);
            return (
              <li key={pattern}>
                <bdi>{host}</bdi>
                <LinkButton aria-label={t('options.revokeHost', { host })} onClick={() => revoke(pattern)}>
                  {t('options.revoke')}
                </LinkButton>
              </li>
            );
          })}
        </ul>
      ) : (
        <p className="soft">{t('options.hostsEmpty')}</p>
      )}
      <HostForm id="new-host" granted={hosts} grant={grant} />
    </Section>
  );
}
