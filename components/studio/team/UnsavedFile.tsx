import { useTranslation } from 'react-i18next';

/** The team's file changed and has no address: it is to be saved and handed out. */
export function UnsavedFile({ save }: { save(): void }) {
  const { t } = useTranslation();
  return (
    <div className="notice" role="status">
      <p>{t('studio.team.file.changed')}</p>
      <p>
        <button type="button" className="text-button" onClick={save}>
          {t('studio.team.file.save')}
        </button>
      </p>
    </div>
  );
}
