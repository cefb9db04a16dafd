import { useTranslation } from 'react-i18next';
import { ConfirmButton } from '@/components/pages/ConfirmButton';
import type { CurrentTeam, Proposal } from './join-types';

interface Props {
  current: CurrentTeam;
  /** The team that was asked for. */
  asked: Proposal | undefined;
  leave(): Promise<unknown>;
}

/** A browser is in one team: says which, and offers the way out where there is one. */
export function AlreadyIn({ current, asked, leave }: Props) {
  const { t } = useTranslation();
  const { name, by } = current;
  const same = asked?.invitation.team === current.team;
  return (
    <div className="notice already" role="status">
      <p>{same ? t('studio.join.alreadyThis') : t('studio.join.already', { team: name })}</p>
      {by === 'policy' ? (
        <p>{t('studio.join.policy', { team: name })}</p>
      ) : (
        !same && (
          <>
            <p>{t('studio.join.oneTeam', { team: name })}</p>
            <p>
              <ConfirmButton
                question={t('studio.join.leaveQuestion', { team: name })}
                action={t('studio.join.leaveYes')}
                run={() => void leave()}
              >
                {t('studio.join.leave', { team: name })}
              </ConfirmButton>
            </p>
          </>
        )
      )}
      <p>
        <a href="/options.html#team">{t('studio.join.settings')}</a>
      </p>
    </div>
  );
}
