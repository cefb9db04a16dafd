import { useTranslation } from 'react-i18next';
import type { TeamKind } from '@/lib/knowledge/team-entry';

/** What the kinds of entries are called. */
export function useKinds(): Readonly<Record<TeamKind, string>> {
  const { t } = useTranslation();
  return {
    tip: t('studio.kind.tip'),
    address: t('studio.kind.address'),
    phrase: t('studio.kind.phrase'),
    tone: t('studio.kind.tone'),
    channel: t('studio.kind.channel'),
    target: t('studio.kind.target'),
    site: t('studio.kind.site'),
    dimensions: t('studio.kind.dimensions'),
    hide: t('studio.kind.hide'),
  };
}
