import { useTranslation } from 'react-i18next';
import type { PolicyProblem } from '@/lib/policy/policy';

/** Names what an administrator set and what can't be used of it. Nothing when all is well. */
export function PolicyNotice({ problems }: { problems: readonly PolicyProblem[] }) {
  const { t } = useTranslation();
  if (!problems.length) return null;
  return (
    <div className="notice policy-notice" role="alert">
      <p>{t('policy.problems', { count: problems.length })}</p>
      <ul>
        {problems.map(({ field, wanted }) => (
          <li key={`${field} ${wanted}`}>
            {field ? (
              <>
                <code dir="ltr">{field}</code> {t(`policy.wanted.${wanted}`)}
              </>
            ) : (
              t(`policy.whole.${wanted}`)
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
