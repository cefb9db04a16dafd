import type { TFunction } from 'i18next';
import { useTranslation } from 'react-i18next';
import { formatDay } from '@/components/ui/format';
import type { TeamOrigin } from '@/lib/knowledge/layers';

/** How it stands: "confirmed 3 May 2026", "to be confirmed by …", "not confirmed since …". */
function standing({ standing, reviewed = '', verifyBy = '' }: TeamOrigin, t: TFunction, language: string) {
  const date = standing === 'due' ? verifyBy : reviewed;
  return date && t(`team.${standing}`, { date: formatDay(date, language) });
}

/**
 * Says quietly that the team wrote this, and that it is new where it is. What nobody has confirmed in time says so; all
 * else waits behind the pointer, and behind "why" where there is one.
 */
export function TeamMark({ team, fresh = false }: { team: TeamOrigin | undefined; fresh?: boolean }) {
  const { t, i18n } = useTranslation();
  if (!team) return null;
  const stands = standing(team, t, i18n.language);
  return (
    <span className="soft small">
      <span
        className="team-mark"
        data-fresh={fresh || undefined}
        title={[team.name, team.title, team.owner, stands].filter(Boolean).join(' · ')}
      >
        {t(fresh ? 'team.fresh' : 'team.mark')}
      </span>
      {team.standing === 'expired' && ` ${stands}`}
    </span>
  );
}

/** Who in the team stands behind it, and how it stands. */
export function TeamOriginLine({ team }: { team: TeamOrigin | undefined }) {
  const { t, i18n } = useTranslation();
  if (!team) return null;
  return (
    <p className="soft small">
      {t('team.from')} <bdi lang={team.language}>{team.title}</bdi>
      {team.owner && (
        <>
          {' · '}
          <bdi>{team.owner}</bdi>
        </>
      )}
      {' · '}
      {standing(team, t, i18n.language)}
    </p>
  );
}
