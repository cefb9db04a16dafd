import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SiteOffer } from '@/lib/helpdesks/custom/offers';

interface Props {
  sites: readonly SiteOffer[];
  /** Asks the browser for the permission, straight from the click; resolves with what the agent answered. */
  grant(pattern: string): Promise<boolean>;
}

/** Helpdesks that the team described: each runs once the agent allows it. Nothing where there are none. */
export function TeamSites({ sites, grant }: Props) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState('');
  if (!sites.length) return null;

  const ask = ({ title, pattern }: SiteOffer) => {
    setOutcome('');
    grant(pattern).then(
      (answer) => setOutcome(t(answer ? 'hosts.teamGranted' : 'hosts.teamDenied', { helpdesk: title })),
      (error: unknown) => setOutcome(t('hosts.failed', { reason: String(error) })),
    );
  };
  return (
    <div className="offered team-sites">
      <p>{t('hosts.team', { count: sites.length })}</p>
      <ul className="rows">
        {sites.map((site) => (
          <li key={`${site.title} ${site.host}`}>
            <span>
              <b>{site.title}</b> <bdi className="soft small">{site.host}</bdi>
              {site.state === 'known' && <span className="soft small block">{t('hosts.teamKnown')}</span>}
            </span>
            {site.state === 'on' && <span className="soft">{t('hosts.teamOn')}</span>}
            {site.state === 'off' && (
              <button
                type="button"
                className="button"
                aria-label={t('popup.grantTeam', { helpdesk: site.title })}
                onClick={() => ask(site)}
              >
                {t('hosts.teamTurnOn')}
              </button>
            )}
          </li>
        ))}
      </ul>
      <p role="status" className="small">
        {outcome}
      </p>
    </div>
  );
}
