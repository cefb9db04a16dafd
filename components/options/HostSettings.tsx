import { useTranslation } from 'react-i18next';
import { HostForm } from '@/components/pages/HostForm';
import { type OfferedHost, OfferedHosts } from '@/components/pages/OfferedHosts';
import { Section } from '@/components/pages/Section';
import { LinkButton } from '@/components/ui/buttons';
import { patternName } from '@/lib/helpdesks/address';
import type { SiteOffer } from '@/lib/helpdesks/custom/offers';
import { TeamSites } from './TeamSites';

interface Props {
  /** Match patterns that the agent granted beyond the manifest's. */
  hosts: readonly string[];
  offered: readonly OfferedHost[];
  /** Helpdesks that the team described. */
  teamSites: readonly SiteOffer[];
  grant(pattern: string): Promise<boolean>;
  revoke(pattern: string): void;
}

/** The self-hosted helpdesks that the agent granted, and one more. */
export function HostSettings({ hosts, offered, teamSites, grant, revoke }: Props) {
  const { t } = useTranslation();
  return (
    <Section id="helpdesks" title={t('options.hosts')} lead={t('options.hostsLead')}>
      <OfferedHosts offered={offered} grant={grant} />
      <TeamSites sites={teamSites} grant={grant} />
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
