import { useState } from 'react';
import { useTranslation } from 'react-i18next';

export interface OfferedHost {
  /** Host name for showing, and the match pattern of its permission. */
  host: string;
  pattern: string;
}

interface Props {
  /** What an administrator suggests and the agent has not allowed yet. */
  offered: readonly OfferedHost[];
  /** Asks the browser for the permission, straight from the click; resolves with what the agent answered. */
  grant(pattern: string): Promise<boolean>;
}

/** Helpdesks that an administrator suggests, each allowed with one click. Nothing where there are none. */
export function OfferedHosts({ offered, grant }: Props) {
  const { t } = useTranslation();
  const [outcome, setOutcome] = useState<string>();
  if (!offered.length && !outcome) return null;

  const ask = ({ host, pattern }: OfferedHost) => {
    setOutcome(undefined);
    grant(pattern).then(
      (answer) => setOutcome(answer ? t('hosts.granted', { host }) : t('hosts.denied', { host })),
      (error: unknown) => setOutcome(t('hosts.failed', { reason: String(error) })),
    );
  };
  return (
    <div className="offered">
      {offered.length > 0 && <p>{t('policy.offered', { count: offered.length })}</p>}
      <ul className="rows">
        {offered.map((one) => (
          <li key={one.pattern}>
            <bdi>{one.host}</bdi>
            <button
              type="button"
              className="button"
              aria-label={t('popup.grant', { host: one.host })}
              onClick={() => ask(one)}
            >
              {t('policy.allow')}
            </button>
          </li>
        ))}
      </ul>
      <p role="status" className="small">
        {outcome}
      </p>
    </div>
  );
}
