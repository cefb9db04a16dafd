import { useTranslation } from 'react-i18next';
import { languageName, regionName } from '@/components/ui/format';
import type { Layer } from '@/lib/studio/adapt/adapted';

/** What a layer of Savoir's own knowledge is called: "Japanese, Japan". */
export function useLayerName(): (layer: Layer) => string {
  const { t, i18n } = useTranslation();
  return ({ language, region }) =>
    [language && languageName(language, i18n.language), region && regionName(region, i18n.language)]
      .filter(Boolean)
      .join(', ') || t('studio.adapt.everybody');
}
