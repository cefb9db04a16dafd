import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';

/** The self-hosted helpdesks that the agent granted. */
export function HostList({ hosts, revoke }: { hosts: readonly string[]; revoke(host: string): void }) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{t('options.hosts')}</h2>
      {hosts.length === 0 && <p className="soft">{t('options.hostsEmpty')}</p>}
      <ul>
        {hosts.map((host) => (
          <li key={host}>
            {host} <LinkButton onClick={() => revoke(host)}>{t('options.revoke')}</LinkButton>
          </li>
        ))}
      </ul>
    </section>
  );
}
