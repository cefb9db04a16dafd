import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { FeedbackEvent } from './event';

interface FeedbackDb extends DBSchema {
  events: { key: string; value: FeedbackEvent; indexes: { at: string } };
}

let database: Promise<IDBPDatabase<FeedbackDb>> | undefined;

function open(): Promise<IDBPDatabase<FeedbackDb>> {
  database ??= openDB<FeedbackDb>('feedback', 1, {
    upgrade: (db) => {
      db.createObjectStore('events', { keyPath: 'id' }).createIndex('at', 'at');
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

/** The events of this browser, in IndexedDB, shared by all documents of the extension. Calls reject when the disk is full. */
export const feedbackLog = {
  /** Adds an event, or replaces the one of the same id. */
  async add(event: FeedbackEvent): Promise<void> {
    await (await open()).put('events', event);
  },
  /** Takes an event back, as though it had never been. */
  async remove(id: string): Promise<void> {
    await (await open()).delete('events', id);
  },
  /** Deletes every event. */
  async clear(): Promise<void> {
    await (await open()).clear('events');
  },
  /** All events, oldest first. */
  async all(): Promise<FeedbackEvent[]> {
    return (await open()).getAllFromIndex('events', 'at');
  },
};
