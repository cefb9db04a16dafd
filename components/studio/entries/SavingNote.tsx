import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Check } from '@/components/ui/icons';
import type { EditorState } from '@/lib/studio/editor';

/** Whether what was written is safe on this device. */
export function SavingNote({ saving, note }: { saving: EditorState['saving']; note: ReactNode }) {
  const { t } = useTranslation();
  const failed = typeof saving === 'object';
  return (
    <span className="save-status">
      {/* Announced only when something was asked for: "saved" after each word would be noise. */}
      <span role="status">{!failed && note}</span>
      {!failed && !note && (
        <span className="done" data-saving={saving}>
          {saving === 'saved' && (
            <>
              <Check /> {t('studio.saving.saved')}
            </>
          )}
          {saving === 'waiting' && t('studio.saving.waiting')}
          {saving === 'idle' && t('studio.saving.same')}
        </span>
      )}
      {failed && (
        <span role="alert" className="problem">
          {saving.full ? t('studio.saving.full') : t('studio.saving.failed', { reason: saving.reason })}
        </span>
      )}
    </span>
  );
}
