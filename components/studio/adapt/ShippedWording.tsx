import './adapt.css';
import { useTranslation } from 'react-i18next';
import { type ShippedEntry, wordsOf } from '@/lib/studio/adapt/shipped';
import { useLayerName } from './use-layer-name';

/** What Savoir itself says where an entry of the draft takes its place: to compare with while writing. */
export function ShippedWording({ shipped }: { shipped: ShippedEntry }) {
  const { t } = useTranslation();
  const layerName = useLayerName();
  const { entry, layer } = shipped;
  const own = entry.kind === 'phrase' || entry.kind === 'address';
  const [first, ...rest] = wordsOf(entry);
  return (
    <aside className="shipped-wording" aria-label={t('studio.adapt.wording')}>
      <p className="soft small">
        <b>{t('studio.adapt.wording')}</b> · {layerName(layer)}
      </p>
      <p lang={own ? String(entry.replyLanguage) : 'en'} dir="auto">
        {first}
      </p>
      {rest.map((text) => (
        <p key={text} lang="en" dir="auto" className="soft small">
          {text}
        </p>
      ))}
    </aside>
  );
}
