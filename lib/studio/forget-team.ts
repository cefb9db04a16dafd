import { allOrNothing } from '@/lib/storage/all-or-nothing';
import { studioDatabase } from './database';
import { tell } from './drafts';

/**
 * Takes everything of a team away from what Studio keeps: its versions, its file, where that is put and with which
 * authorization, and what waits to be published. The lead's own drafts and keys stay; in another team the drafts begin
 * anew. Rejects where it can't be stored, and then nothing has changed.
 */
export async function forgetTeam(): Promise<void> {
  const transaction = (await studioDatabase()).transaction(
    ['versions', 'bundle', 'settings', 'pending', 'drafts'],
    'readwrite',
  );
  const drafts = transaction.objectStore('drafts');
  const begun = (await drafts.getAll()).filter(({ base, proposed }) => base > 0 || proposed !== undefined);
  await allOrNothing(transaction, () => [
    ...(['versions', 'bundle', 'settings', 'pending'] as const).map((store) =>
      transaction.objectStore(store).clear(),
    ),
    ...begun.map(({ proposed: _, ...draft }) =>
      drafts.put({ ...draft, base: 0, changedAt: draft.changedAt + 1 }),
    ),
  ]);
  for (const { pack } of begun) tell(pack);
}
