import { useTranslation } from 'react-i18next';

interface Props {
  writeTip(): void;
  problem?: string | undefined;
}

/** For a lead who opens Studio the first time: what it is for, and the one thing to do. */
export function FirstTime({ writeTip, problem }: Props) {
  const { t } = useTranslation();
  return (
    <div className="page first-time">
      <h1>{t('studio.first.title')}</h1>
      <ol>
        <li>{t('studio.first.write')}</li>
        <li>{t('studio.first.publish')}</li>
        <li>{t('studio.first.seen')}</li>
      </ol>
      <div className="button-row">
        <button type="button" className="button primary large" onClick={writeTip}>
          {t('studio.first.start')}
        </button>
        <a href="#team">{t('studio.first.team')}</a>
      </div>
      {problem && (
        <p role="alert" className="problem">
          {t('saving.failed', { reason: problem })}
        </p>
      )}
    </div>
  );
}
