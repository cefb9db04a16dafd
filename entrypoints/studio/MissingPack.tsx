import { useTranslation } from 'react-i18next';
import type { PackRoute } from '@/lib/studio/route';
import { LifeSlot } from './LifeSlot';

/** The page of a pack that has no draft here and no version. */
export function MissingPack({ route }: { route: PackRoute }) {
  const { t } = useTranslation();
  const missing = (
    <>
      <h1>{t('studio.pack.missing')}</h1>
      <p>
        <a href="#packs">{t('studio.pack.toPacks')}</a>
      </p>
    </>
  );
  // A proposal for a pack that was never published has nothing but its life here.
  return (
    <div className="page">
      {route.tab === 'publish' ? (
        <LifeSlot pack={route.pack} draft={undefined} missing={missing} replace={NOTHING} discard={NOTHING} />
      ) : (
        missing
      )}
    </div>
  );
}

const NOTHING = () => {};
