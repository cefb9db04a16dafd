import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Section } from '@/components/pages/Section';
import { fingerprint } from '@/lib/team/fingerprint';
import { writeInvitation } from '@/lib/team/invitation';
import type { TeamDocument } from '@/lib/team/team-document';
import { Copyable } from './Copyable';
import { QrCode } from './QrCode';

/** What a lead sends to agents: link, code and QR code, and the key to be read out. */
export function InviteAgents({ document, addresses }: { document: TeamDocument; addresses: string[] }) {
  const { t } = useTranslation();
  const [groups, setGroups] = useState<string[]>([]);
  const { team, name } = document;
  const chosen = document.groups.map(({ id }) => id).filter((id) => groups.includes(id));
  const { link, code } = writeInvitation({ team, name, addresses, groups: chosen });
  return (
    <Section id="invite" title={t('studio.team.invite.title')} lead={t('studio.team.invite.lead')}>
      {document.groups.length > 0 && (
        <fieldset className="choices">
          <legend>{t('studio.team.invite.groups')}</legend>
          <div className="choice-row">
            {document.groups.map((group) => (
              <label key={group.id}>
                <input
                  type="checkbox"
                  checked={groups.includes(group.id)}
                  onChange={({ target }) =>
                    setGroups(
                      target.checked ? [...groups, group.id] : groups.filter((other) => other !== group.id),
                    )
                  }
                />
                <bdi>{group.name}</bdi>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <div className="invitation">
        <div className="invitation-texts">
          {link ? (
            <Copyable label={t('studio.team.invite.link')} text={link} />
          ) : (
            <p className="soft">{t('studio.team.invite.noLink')}</p>
          )}
          <Copyable label={t('studio.team.invite.code')} text={code} />
        </div>
        <QrCode text={link ?? code} label={t('studio.team.invite.qr')} />
      </div>
      <div className="field">
        <b>{t('studio.team.invite.key')}</b>
        <code className="fingerprint" dir="ltr">
          {fingerprint(team)}
        </code>
      </div>
      {!addresses.length && <p className="soft">{t('studio.team.invite.fileHint')}</p>}
    </Section>
  );
}
