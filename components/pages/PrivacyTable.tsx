import { useTranslation } from 'react-i18next';

/** In the order in which an agent meets them. */
const KINDS = [
  'ticket',
  'draft',
  'api',
  'hubspot',
  'corrections',
  'feedback',
  'habits',
  'followUps',
  'settings',
  'teamPacks',
  'teamAddress',
  'address',
] as const;

/** What Savoir can see, why, and where it stays: in plain words. */
export function PrivacyTable() {
  const { t } = useTranslation();
  return (
    <table className="privacy">
      <thead>
        <tr>
          <th scope="col">{t('privacy.what')}</th>
          <th scope="col">{t('privacy.why')}</th>
          <th scope="col">{t('privacy.where')}</th>
        </tr>
      </thead>
      <tbody>
        {KINDS.map((kind) => (
          <tr key={kind}>
            <th scope="row">
              {t(`privacy.${kind}.what`)}
              <span className="soft small">{t(`privacy.${kind}.detail`)}</span>
            </th>
            <td data-label={t('privacy.why')}>{t(`privacy.${kind}.why`)}</td>
            <td data-label={t('privacy.where')}>{t(`privacy.${kind}.where`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
