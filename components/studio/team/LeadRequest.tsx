import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import { Copyable } from './Copyable';

interface Props {
  /** What the founder pastes. */
  request: string;
  fingerprint: string;
  /** This browser is in a team. */
  joined: boolean;
  check(): Promise<unknown>;
}

/** A lead's key is here, and the team does not list it yet. */
export function LeadRequest({ request, fingerprint, joined, check }: Props) {
  const { t } = useTranslation();
  const [checked, setChecked] = useState(false);
  return (
    <section aria-labelledby="request-title">
      <h2 id="request-title">{t('studio.team.request.title')}</h2>
      <div className="card">
        {!joined && (
          <p>
            {t('studio.team.request.join')}{' '}
            <a href="/join.html" target="_blank" rel="noopener">
              {t('studio.team.request.joinRun')}
            </a>
          </p>
        )}
        <p>{t('studio.team.request.send')}</p>
        <Copyable label={t('studio.team.request.label')} text={request} />
        <div className="field">
          <b>{t('studio.team.request.fingerprint')}</b>
          <code className="fingerprint" dir="ltr">
            {fingerprint}
          </code>
          <p className="soft small">{t('studio.team.request.fingerprintHelp')}</p>
        </div>
        {joined && (
          <p className="actions">
            <LinkButton onClick={() => void check().finally(() => setChecked(true))}>
              {t('studio.team.request.check')}
            </LinkButton>
            <span role="status" className="soft small">
              {checked && t('studio.team.request.checked')}
            </span>
          </p>
        )}
      </div>
    </section>
  );
}
