import { useCallback, useEffect, useState } from 'react';
import type { Draft } from '@/lib/studio/draft';
import { listDrafts, watchDrafts } from '@/lib/studio/drafts';
import { type PublishedPack, publishedPacks } from '@/lib/studio/published';
import { watchPublishing } from '@/lib/team/publishing';

export interface Packs {
  published: readonly PublishedPack[];
  drafts: readonly Draft[];
}

/** Every pack of this browser, read anew when another tab writes one, others publish, or this one is looked at again. */
export function usePacks(): { packs?: Packs; problem?: string; reload(): Promise<void> } {
  const [state, setState] = useState<{ packs?: Packs; problem?: string }>({});
  const reload = useCallback(async () => {
    try {
      const [published, drafts] = await Promise.all([publishedPacks(), listDrafts()]);
      setState({ packs: { published, drafts } });
    } catch (error) {
      setState({ problem: error instanceof Error ? error.message : String(error) });
    }
  }, []);
  useEffect(() => {
    void reload();
    const look = () => void reload();
    const stops = [watchDrafts(look), watchPublishing(look)];
    addEventListener('focus', look);
    return () => {
      for (const stop of stops) stop();
      removeEventListener('focus', look);
    };
  }, [reload]);
  return { ...state, reload };
}
