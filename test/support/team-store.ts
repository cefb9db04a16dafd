import type { Worker } from '@playwright/test';
import type { Browser } from 'webextension-polyfill';
import type { TeamEntry } from '../../lib/knowledge/team-entry';
import type { SourceState } from '../../lib/packs/membership';
import type { Segment } from '../../lib/team/team-document';

/** What functions that run in the service worker see. */
declare const chrome: Browser;

export interface StoredTeam {
  /** Grows with every change, as panels are told by it. */
  revision: number;
  entries: readonly TeamEntry[];
  title?: string;
  /** Id of an entry → epoch milliseconds; what is not named was there when the agent joined. */
  arrivedAt?: Record<string, number>;
  groups?: readonly string[];
  segments?: readonly Segment[];
  addresses?: readonly string[];
  joinedAt?: number;
  source?: SourceState;
}

/** An entry with what all have in common. `more` may be wrong on purpose. */
export const teamEntry = (id: string, kind: TeamEntry['kind'], more: object): TeamEntry =>
  ({ id, kind, sources: [], reviewed: '2026-11-20', owner: 'Ada Okafor', ...more }) as unknown as TeamEntry;

export const teamTip = (id: string, text: string, more: object = {}): TeamEntry =>
  teamEntry(id, 'tip', { text, why: '', priority: 2, ...more });

/** Puts a team with one pack into the extension's database, as receiving it would, and tells the panels. */
export function storeTeam(worker: Worker, team: StoredTeam): Promise<void> {
  return worker.evaluate(async (given) => {
    const opening = indexedDB.open('team', 1);
    const db = await new Promise<IDBDatabase>((resolve, reject) => {
      opening.onupgradeneeded = () => {
        const made = opening.result;
        for (const name of ['membership', 'floors', 'source', 'outcome']) made.createObjectStore(name);
        made.createObjectStore('packs', { keyPath: ['id', 'stream'] });
      };
      opening.onsuccess = () => resolve(opening.result);
      opening.onerror = () => reject(opening.error);
    });
    const id = 'x'.repeat(43);
    const stores = db.transaction(['membership', 'packs', 'source'], 'readwrite');
    stores.objectStore('membership').put(
      {
        team: id,
        name: 'Support Nord',
        addresses: given.addresses ?? [],
        groups: given.groups ?? [],
        joinedAt: given.joinedAt ?? Date.now(),
        by: 'agent',
        revision: given.revision,
        document: { name: 'Support Nord', segments: given.segments ?? [], addresses: [], groups: [] },
      },
      'current',
    );
    stores.objectStore('packs').put({
      id: 'house',
      stream: 'published',
      pack: {
        schema: 1,
        id: 'house',
        team: id,
        version: given.revision,
        title: given.title ?? 'House rules',
        language: 'en',
        stage: 'published',
        at: '2026-11-20T09:00:00Z',
        author: 'Ada Okafor',
        note: '',
        history: [],
        entries: given.entries,
      },
      signed: { payload: '', signatures: [] },
      sha256: '',
      signers: ['Ada Okafor'],
      notes: [],
      receivedAt: Date.now(),
      arrivedAt: given.arrivedAt ?? {},
    });
    if (given.source) stores.objectStore('source').put(given.source, 'current');
    await new Promise((resolve, reject) => {
      stores.oncomplete = resolve;
      stores.onerror = reject;
    });
    db.close();
    await chrome.storage.local.set({ 'team-revision': { revision: given.revision } });
  }, team);
}

/** Takes everything of the team out of the extension's database, and tells the panels. */
export function forgetTeam(worker: Worker): Promise<void> {
  return worker.evaluate(async () => {
    const known = await indexedDB.databases();
    if (known.some(({ name }) => name === 'team')) {
      const opening = indexedDB.open('team');
      const db = await new Promise<IDBDatabase>((resolve) => {
        opening.onsuccess = () => resolve(opening.result);
      });
      const stores = db.transaction([...db.objectStoreNames], 'readwrite');
      for (const name of db.objectStoreNames) stores.objectStore(name).clear();
      await new Promise((resolve) => {
        stores.oncomplete = resolve;
      });
      db.close();
    }
    await chrome.storage.local.remove('team-revision');
  });
}
