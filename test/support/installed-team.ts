import type { Browser } from 'webextension-polyfill';

/** What functions that run in a document of the extension see. */
declare const browser: Browser | undefined;
declare const chrome: Browser;

export interface InstalledTeam {
  /** Entries of one published pack, as they were accepted. */
  entries: object[];
  /** Groups of the agent. */
  groups?: string[];
}

/**
 * Puts a team with one accepted pack where the extension keeps it, or takes it away with everything, as receiving and leaving
 * do in the end. Runs in a document of the extension: give it to `evaluate`.
 */
export async function putTeam(team: InstalledTeam | null): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('team', 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const { local } = (typeof browser === 'undefined' ? chrome : browser).storage;
  const stores = ['membership', 'packs', 'floors', 'source', 'outcome'];
  const transaction = database.transaction(stores, 'readwrite');
  const done = new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  for (const store of stores) transaction.objectStore(store).clear();
  const revision = Date.now();
  if (team) {
    const pack = { id: 'haus', title: 'Haus', language: 'en', stage: 'published', version: 1 };
    transaction
      .objectStore('packs')
      .put({ id: 'haus', stream: 'published', pack: { ...pack, entries: team.entries }, arrivedAt: {} });
    transaction
      .objectStore('membership')
      .put(
        { team: 'x', name: 'Haus', addresses: [], groups: team.groups ?? [], by: 'agent', revision },
        'current',
      );
  }
  await done;
  database.close();
  await (team ? local.set({ 'team-revision': { revision } }) : local.remove('team-revision'));
}

/** A site profile as an entry of a pack. */
export const siteEntry = (profile: object): object => ({
  ...profile,
  kind: 'site',
  sources: [],
  reviewed: '2026-11-01',
});
