import {
  type KeptVersion,
  type KnownBundle,
  type PendingPublication,
  type StudioSettings,
  studioDatabase,
} from '@/lib/studio/database';
import type { Draft } from '@/lib/studio/draft';
import { dropDraft, listDrafts, writeDraft } from '@/lib/studio/drafts';
import { readStudioSettings } from '@/lib/studio/settings';

/** What publishing keeps on this device. Each call is one transaction; calls reject where the disk is full. */
export interface Shelf {
  settings(): Promise<StudioSettings>;
  bundle(): Promise<KnownBundle | undefined>;
  /** The file, and the versions in it. */
  keepBundle(bundle: KnownBundle, versions: readonly KeptVersion[]): Promise<void>;
  version(pack: string, version: number): Promise<KeptVersion | undefined>;
  /** Every version of a pack that this Studio has seen. */
  versions(pack: string): Promise<KeptVersion[]>;
  pending(): Promise<PendingPublication | undefined>;
  keepPending(pending: PendingPublication): Promise<void>;
  clearPending(): Promise<void>;
  drafts(): Promise<Draft[]>;
  /** Both only where the draft is still the one that was read: `seen`, its `changedAt`. They tell whether it was. */
  putDraft(draft: Draft, seen: number): Promise<boolean>;
  dropDraft(pack: string, seen: number): Promise<boolean>;
}

/** A crash of the machine must not lose what the address already has: written through to the disk. */
const SAFE = { durability: 'strict' } as const;

/** In IndexedDB, shared by all Studio tabs. */
export const studioShelf: Shelf = {
  settings: readStudioSettings,
  async bundle() {
    return (await studioDatabase()).get('bundle', 'current');
  },
  async keepBundle(bundle, versions) {
    const transaction = (await studioDatabase()).transaction(['bundle', 'versions'], 'readwrite', SAFE);
    await Promise.all([
      transaction.objectStore('bundle').put(bundle, 'current'),
      ...versions.map((version) => transaction.objectStore('versions').put(version)),
      transaction.done,
    ]);
  },
  async version(pack, version) {
    return (await studioDatabase()).get('versions', [pack, version]);
  },
  async versions(pack) {
    return (await studioDatabase()).getAllFromIndex('versions', 'pack', pack);
  },
  async pending() {
    return (await studioDatabase()).get('pending', 'current');
  },
  async keepPending(pending) {
    const transaction = (await studioDatabase()).transaction('pending', 'readwrite', SAFE);
    await Promise.all([transaction.store.put(pending), transaction.done]);
  },
  async clearPending() {
    await (await studioDatabase()).delete('pending', 'current');
  },
  drafts: listDrafts,
  async putDraft(draft, seen) {
    return 'stored' in (await writeDraft(draft, seen));
  },
  dropDraft,
};
