import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { TeamPack } from '@/lib/knowledge/team-pack';
import type { SignedPack } from '@/lib/packs/bundle';
import type { Work } from '@/lib/team/publishing/work';
import type { PublicKey } from '@/lib/team/team-document';
import type { Draft } from './draft';

/** A key that this lead holds, after its backup was proven: the private half can't be read out any more. */
export interface HeldKey {
  /** `root` signs the team document, `lead` packs. */
  use: 'root' | 'lead';
  privateKey: CryptoKey;
  publicKey: PublicKey;
  /** RFC 7638 thumbprint of the public key. */
  id: string;
  /** With `lead`: how this person signs. */
  name: string;
}

/** A version that this Studio has seen, signed as it was. */
export interface KeptVersion {
  pack: string;
  version: number;
  content: TeamPack;
  signed: SignedPack;
  sha256: string;
}

/** A publication that was signed and is not known to have arrived: it is finished when Studio opens next. */
export interface PendingPublication {
  id: 'current';
  /** What is to happen to the team's file, whatever lies there by then. */
  work: Work;
  /** The whole bundle as text, as it was sent last; empty before that. */
  bundle: string;
  /** Epoch milliseconds. */
  at: number;
}

/** The team's file as it was read or published last. */
export interface KnownBundle {
  text: string;
  /** Entity tag, and the address that gave it; empty where there is none. */
  etag: string;
  address: string;
  at: number;
}

/** How this Studio publishes. */
export interface StudioSettings {
  /** Where the bundle is put; empty: it is saved as a file. */
  address: string;
  /** Sent as `Authorization` with PUT; stays on this device. */
  authorization: string;
}

interface StudioDb extends DBSchema {
  drafts: { key: string; value: Draft };
  versions: { key: [pack: string, version: number]; value: KeptVersion; indexes: { pack: string } };
  keys: { key: 'root' | 'lead'; value: HeldKey };
  pending: { key: 'current'; value: PendingPublication };
  settings: { key: 'current'; value: StudioSettings };
  /** The bundle as it was read or published last, with its entity tag: what the next publication builds on. */
  bundle: { key: 'current'; value: KnownBundle };
}

let database: Promise<IDBPDatabase<StudioDb>> | undefined;

/** What Studio keeps on this device. Rejects where it can't be opened. */
export function studioDatabase(): Promise<IDBPDatabase<StudioDb>> {
  database ??= openDB<StudioDb>('studio', 1, {
    upgrade(db) {
      db.createObjectStore('drafts', { keyPath: 'pack' });
      db.createObjectStore('versions', { keyPath: ['pack', 'version'] }).createIndex('pack', 'pack');
      db.createObjectStore('keys', { keyPath: 'use' });
      db.createObjectStore('pending', { keyPath: 'id' });
      db.createObjectStore('settings');
      db.createObjectStore('bundle');
    },
    blocking: () => void database?.then((db) => db.close()).finally(() => (database = undefined)),
    terminated: () => (database = undefined),
  }).catch((error: unknown) => {
    database = undefined;
    throw error;
  });
  return database;
}
