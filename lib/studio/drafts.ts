import { studioDatabase } from './database';
import type { Draft } from './draft';

/** Tells the other Studio tabs of this browser which draft was written or thrown away. */
const CHANNEL = 'studio-drafts';

/** Every draft on this device. Rejects where the database can't be opened. */
export async function listDrafts(): Promise<Draft[]> {
  return (await studioDatabase()).getAll('drafts');
}

export async function readDraft(pack: string): Promise<Draft | undefined> {
  return (await studioDatabase()).get('drafts', pack);
}

/** Stored, with the time it bears now; or the draft that another tab stored meanwhile. */
export type WriteOutcome = { stored: Draft } | { newer: Draft | undefined };

/**
 * Stores a draft if the one on this device is still the one that its writer knows. `seen`: its `changedAt`, undefined
 * where there was none. Looking and writing are one transaction, so that two tabs never overwrite each other.
 */
export async function writeDraft(draft: Draft, seen: number | undefined): Promise<WriteOutcome> {
  const transaction = (await studioDatabase()).transaction('drafts', 'readwrite', { durability: 'strict' });
  const current = await transaction.store.get(draft.pack);
  if (current?.changedAt !== seen) {
    await transaction.done;
    return { newer: current };
  }
  // Also its version: two writes within a millisecond differ.
  const stored = { ...draft, changedAt: Math.max(draft.changedAt, (seen ?? 0) + 1) };
  await transaction.store.put(stored);
  await transaction.done;
  tell(draft.pack);
  return { stored };
}

/** Throws a draft away; with `seen`, its `changedAt`, only where it is still the one that was read. Tells whether it did. */
export async function dropDraft(pack: string, seen?: number): Promise<boolean> {
  const transaction = (await studioDatabase()).transaction('drafts', 'readwrite');
  const current = await transaction.store.get(pack);
  const other = seen !== undefined && current?.changedAt !== seen;
  if (!other) await transaction.store.delete(pack);
  await transaction.done;
  if (!other) tell(pack);
  return !other;
}

/**
 * Puts `name` to the entries that nobody answers for yet: what was written on this device before its writer had a name.
 * Resolves with the drafts as they are then, the newest first.
 */
export async function answerFor(name: string): Promise<Draft[]> {
  for (const draft of await listDrafts()) {
    if (draft.entries.every(({ owner }) => owner !== undefined)) continue;
    const entries = draft.entries.map((entry) =>
      entry.owner === undefined ? { ...entry, owner: name } : entry,
    );
    await writeDraft({ ...draft, entries, changedAt: Date.now() }, draft.changedAt);
  }
  return (await listDrafts()).sort((one, other) => other.changedAt - one.changedAt);
}

/** Calls `changed` with the pack's id when another tab wrote or threw away its draft; returns the way to stop. */
export function watchDrafts(changed: (pack: string) => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = ({ data }) => typeof data === 'string' && changed(data);
  return () => channel.close();
}

let own: BroadcastChannel | undefined;
/** For those who write drafts in other ways: the tabs look anew. */
export function tell(pack: string): void {
  own ??= new BroadcastChannel(CHANNEL);
  own.postMessage(pack);
}
