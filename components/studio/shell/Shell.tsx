import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

interface Props {
  view: 'packs' | 'team' | 'pack';
  /** What concerns every pack, above all else. */
  status: ReactNode;
  showKeys(): void;
  children: ReactNode;
}

/** The frame of Studio: where one is, and where one can go. */
export function Shell({ view, status, showKeys, children }: Props) {
  const { t } = useTranslation();
  return (
    <div className="studio" data-view={view}>
      <header className="studio-head">
        <a className="studio-brand" href="#packs">
          <img src="/icon/savoir.svg" alt="" width="24" height="24" /> {t('studio.title')}
        </a>
        <nav aria-label={t('studio.title')}>
          <a href="#packs" aria-current={view === 'packs' ? 'page' : view === 'pack' ? 'true' : undefined}>
            {t('studio.nav.packs')}
          </a>
          <a href="#team" aria-current={view === 'team' ? 'page' : undefined}>
            {t('studio.nav.team')}
          </a>
        </nav>
        <button type="button" className="text-button" aria-keyshortcuts="?" onClick={showKeys}>
          {t('studio.keys.title')}
        </button>
      </header>
      {status}
      {/* Named, since the panel that is previewed has one of its own. */}
      <main aria-label={t('studio.title')}>{children}</main>
    </div>
  );
}
