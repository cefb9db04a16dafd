import { useTranslation } from 'react-i18next';

/** A page that an administrator has closed: one sentence, and the way to the settings. */
export function Closed({ title, children }: { title: string; children: string }) {
  const { t } = useTranslation();
  return (
    <div className="page closed">
      <header>
        <h1>{title}</h1>
      </header>
      <main>
        <p className="notice">{children}</p>
        <p>
          <a href="/options.html#administrator">{t('popup.settings')}</a>
        </p>
      </main>
    </div>
  );
}
