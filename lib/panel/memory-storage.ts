import type { SessionStorage } from './kept-answers';

/** An answer is a few kB, and a tab that lives for weeks opens many records: past this the oldest go. */
const LIMIT = 400;

/**
 * Keeps items in memory for as long as this document lives. For Firefox, which gives a framed page of the
 * extension no `storage.session` (measured in 153): what the helpdesk said of a customer must not go to the disk
 * or through the worker instead, so there each tab keeps its own.
 */
export function memoryStorage(): SessionStorage {
  const items = new Map<string, unknown>();
  return {
    get: async (keys) =>
      Object.fromEntries(
        (keys ?? [...items.keys()]).flatMap((key) => (items.has(key) ? [[key, items.get(key)]] : [])),
      ),
    async set(given) {
      for (const [key, value] of Object.entries(given)) {
        items.delete(key);
        items.set(key, value);
      }
      for (const key of items.keys()) {
        if (items.size <= LIMIT) break;
        items.delete(key);
      }
    },
    async remove(keys) {
      for (const key of keys) items.delete(key);
    },
  };
}
