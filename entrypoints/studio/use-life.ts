import { useCallback, useEffect, useState } from 'react';
import { browser } from 'wxt/browser';
import { addressPattern } from '@/lib/packs/sources/permission';
import { membership } from '@/lib/packs/team';
import type { Draft } from '@/lib/studio/draft';
import { listDrafts, watchDrafts } from '@/lib/studio/drafts';
import type { Life } from '@/lib/studio/life';
import { type HistoryLine, historyOf, keptVersions } from '@/lib/studio/versions';
import { publishing, watchPublishing } from '@/lib/team/publishing';

export interface LifeView {
  life: Life;
  drafts: readonly Draft[];
  /** The address and its host, where the browser was not asked for it yet. */
  notAllowed?: { host: string; address: string };
}

/** Where everything stands, read anew with everything that is published, in any tab; undefined until it was read. */
export function useLife(): { view: LifeView | undefined; reload(): Promise<void> } {
  const [view, setView] = useState<LifeView>();
  const reload = useCallback(async () => {
    try {
      const [life, drafts] = await Promise.all([publishing.life(), listDrafts()]);
      const notAllowed = await missingPermission(life.address);
      setView({ life, drafts, ...(notAllowed && { notAllowed }) });
    } catch {
      // A database that can't be read is said by the page that lists the packs.
    }
  }, []);
  useEffect(() => {
    void reload();
    const again = () => void reload();
    const stops = [watchPublishing(again), membership.watch(again), watchDrafts(again)];
    addEventListener('focus', again);
    return () => {
      for (const stop of stops) stop();
      removeEventListener('focus', again);
    };
  }, [reload]);
  return { view, reload };
}

/** The versions of one pack, newest first. `at`: changes whenever they are to be read anew. */
export function useHistory(pack: string, at: LifeView | undefined): readonly HistoryLine[] {
  const [history, setHistory] = useState<readonly HistoryLine[]>([]);
  useEffect(() => {
    let current = true;
    keptVersions(pack, at?.life.document).then(
      (versions) => current && setHistory(historyOf(versions)),
      () => {},
    );
    return () => {
      current = false;
    };
  }, [pack, at]);
  return history;
}

async function missingPermission(address: string): Promise<LifeView['notAllowed']> {
  const pattern = addressPattern(address);
  if (!pattern || (await browser.permissions.contains({ origins: [pattern] }))) return undefined;
  return { host: new URL(address).host, address };
}
