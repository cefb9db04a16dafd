import { useTranslation } from 'react-i18next';
import { Check } from '@/components/ui/icons';
import type { SaveResult } from './use-saving';

/** A quiet "Saved", or why not. Always there, so that screen readers announce what comes into it. */
export function SaveStatus({ result }: { result: SaveResult | undefined }) {
  const { t } = useTranslation();
  return (
    <span role="status" className="save-status">
      {result?.saved && (
        <span className="done">
          <Check /> {t('saving.saved')}
        </span>
      )}
      {result?.saved === false && (
        <span className="problem">
          {result.problem.full ? t('saving.full') : t('saving.failed', { reason: result.problem.reason })}
        </span>
      )}
    </span>
  );
}
