import { useTranslation } from 'react-i18next';
import { formatAgo } from '@/components/pages/ago';
import { LinkButton } from '@/components/ui/buttons';
import type { PopupTeam } from './Popup';

/** The team in one line, which leads to what the settings say of it. */
export function TeamLine({ team, open }: { team: PopupTeam; open(): void }) {
  const { t, i18n } = useTranslation();
  const { name, checkedAt, problem, now } = team;
  return (
    <p className="popup-team small" data-problem={problem || undefined}>
      <LinkButton onClick={open}>
        {t(problem ? 'membership.popupProblem' : 'membership.popup', { team: name })}
      </LinkButton>
      {checkedAt !== undefined && (
        <span className="soft">
          {t('membership.checked', { when: formatAgo(checkedAt, now, i18n.language) })}
        </span>
      )}
    </p>
  );
}
