import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { LinkButton } from '@/components/ui/buttons';
import type { Proposal } from './join-types';

interface Props {
  proposal: Proposal;
  /** Another team has to be left first. */
  blocked: boolean;
  joining: boolean;
  join(): void;
  back(): void;
}

/** Everything that says which team it is, and what joining means, before the one click. */
export function ConfirmTeam({ proposal, blocked, joining, join, back }: Props) {
  const { t, i18n } = useTranslation();
  const { invitation, fingerprint, hosts } = proposal;
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const list = new Intl.ListFormat(i18n.language);
  const host = list.format(hosts);
  return (
    <section className="card" aria-labelledby="confirm-title">
      <h2 id="confirm-title" ref={heading} tabIndex={-1}>
        {t('studio.join.confirm', { team: invitation.name })}
      </h2>
      <dl className="facts">
        <dt>{t('studio.join.address')}</dt>
        <dd>
          {invitation.addresses.map((address) => (
            <bdi key={address} className="address" dir="ltr">
              {address}
            </bdi>
          ))}
          {!invitation.addresses.length && t('studio.join.noAddress')}
        </dd>
        <dt>{t('studio.join.key')}</dt>
        <dd>
          <code className="fingerprint" dir="ltr">
            {fingerprint}
          </code>
          <span className="soft small">{t('studio.join.keyHelp')}</span>
        </dd>
        {invitation.groups.length > 0 && (
          <>
            <dt>{t('studio.join.groups')}</dt>
            <dd>
              <bdi>{list.format(invitation.groups)}</bdi>
            </dd>
          </>
        )}
      </dl>
      <div>
        <h3>{t('studio.join.meansTitle')}</h3>
        <ul className="bullets">
          <li>{t('studio.join.means.tips')}</li>
          <li>{t('studio.join.means.shared')}</li>
          {hosts.length > 0 && (
            <>
              <li>{t('studio.join.means.address', { host })}</li>
              <li>{t('studio.join.means.permission', { host })}</li>
            </>
          )}
          <li>{t('studio.join.means.leave')}</li>
        </ul>
      </div>
      <p className="actions">
        <button type="button" className="button primary" disabled={blocked || joining} onClick={join}>
          {t(joining ? 'studio.join.joining' : 'studio.join.join')}
        </button>
        <LinkButton onClick={back} disabled={joining}>
          {t('studio.join.back')}
        </LinkButton>
      </p>
    </section>
  );
}
