import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDateTime } from '@/components/ui/format';
import { studioDatabase } from '@/lib/studio/database';
import type { Draft, DraftEntry } from '@/lib/studio/draft';

export interface Version {
  value: string;
  name: string;
  draft: Draft;
}

/** The versions of a pack that this Studio has seen, newest first. */
export function useVersions({ pack, base }: Draft): readonly Version[] {
  const { t, i18n } = useTranslation();
  const [versions, setVersions] = useState<readonly { at: string; version: number; draft: Draft }[]>([]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: with a new version the draft begins anew.
  useEffect(() => {
    let current = true;
    const read = async () => {
      const kept = await (await studioDatabase()).getAllFromIndex('versions', 'pack', pack);
      const found = kept
        .map(({ version, content }) => ({
          version,
          at: content.at,
          draft: {
            pack,
            title: content.title,
            language: content.language,
            base: version,
            entries: content.entries as unknown as DraftEntry[],
            changedAt: 0,
          },
        }))
        .sort((one, other) => other.version - one.version);
      if (current) setVersions(found);
    };
    // Without them the draft can still be saved.
    void read().catch(() => {});
    return () => {
      current = false;
    };
  }, [pack, base]);
  return versions.map(({ version, at, draft }) => ({
    value: String(version),
    name: t('studio.transfer.version', { version, date: formatDateTime(at, i18n.language) }),
    draft,
  }));
}
