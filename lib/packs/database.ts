import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { TeamPack } from '@/lib/knowledge/team-pack';
import type { SignedPack } from './bundle';
import type { Floor } from './floors';
import type { Membership, Origin, SourceState } from './membership';
import type { Note, ReceiveOutcome } from './outcome';

/** A pack that was verified and taken: the newest of its id for everybody, or its pilot. */
export interface InstalledPack {
  id: string;
  stream: 'published' | 'pilot';
  pack: TeamPack;
  signed: SignedPack;
  /** SHA-256 of the payload, base64url: the same version with another content is refused. */
  sha256: string;
  /** Who signed: names from the team document of that moment. */
  signers: string[];
  notes: Note[];
  receivedAt: number;
  /** Id of an entry → when its present wording came, epoch milliseconds; 0 for what was there when joining. */
  arrivedAt: Record<string, number>;
  /** Savoir's version that read it: another may see more in it, and reads it again. */
  readBy: string;
}

/** What became of the bundle that came last. */
export type KeptOutcome = ReceiveOutcome & {
  /** Epoch milliseconds. */
  at: number;
  origin: Origin;
  /** Names the text of that bundle: the very same text needs no second look. */
  seen: string;
};

interface TeamDb extends DBSchema {
  /** One item, `current`. */
  membership: { key: 'current'; value: Membership };
  packs: { key: [id: string, stream: InstalledPack['stream']]; value: InstalledPack };
  /** The newest versions ever taken, of each set of signers: below them nothing is taken while these are leads. */
  floors: { key: [id: string, stream: InstalledPack['stream']]; value: Floor[] };
  /** One item each: how the address answers, and what became of the last bundle. */
  source: { key: 'current'; value: SourceState };
  outcome: { key: 'current'; value: KeptOutcome };
}

let database: Promise<IDBPDatabase<TeamDb>> | undefined;

/** What this browser holds of its team, shared by all documents of the extension. Rejects where it can't be opened. */
export function teamDatabase(): Promise<IDBPDatabase<TeamDb>> {
  database ??= openDB<TeamDb>('team', 1, {
    upgrade(db) {
      db.createObjectStore('membership');
      db.createObjectStore('packs', { keyPath: ['id', 'stream'] });
      db.createObjectStore('floors');
      db.createObjectStore('source');
      db.createObjectStore('outcome');
    },
    // Another document upgrades or the browser closed the connection: the next call opens a new one.
    blocking: () => void database?.then((db) => db.close()).finally(() => (database = undefined)),
    terminated: () => (database = undefined),
  }).catch((error: unknown) => {
    database = undefined;
    throw error;
  });
  return database;
}
