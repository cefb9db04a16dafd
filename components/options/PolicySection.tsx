import { useTranslation } from 'react-i18next';
import { Section } from '@/components/pages/Section';
import type { Policy } from '@/lib/policy/policy';

/** True where there is something that the other sections do not show. */
export const policyShows = ({ team, hub, features }: Policy): boolean =>
  !!team || hub !== undefined || Object.values(features).includes(false);

/** What an administrator set beside settings and helpdesks, which say so themselves. */
export function PolicySection({ policy }: { policy: Policy }) {
  const { t } = useTranslation();
  const { team, hub, features } = policy;
  if (!policyShows(policy)) return null;
  return (
    <Section id="administrator" title={t('policy.title')} lead={t('policy.lead')}>
      <ul className="policy-list">
        {team && <li>{t('policy.team', { team: team.name })}</li>}
        {hub !== undefined && (
          <li>
            {t('policy.hub')} <bdi dir="ltr">{hub}</bdi>
            <p className="soft small">{t('policy.hubLater')}</p>
          </li>
        )}
        {!features.studio && <li>{t('policy.noStudio')}</li>}
        {!features.joining && <li>{t('policy.noJoining')}</li>}
        {!features.packFiles && <li>{t('policy.noPackFiles')}</li>}
      </ul>
    </Section>
  );
}
