import { browser } from 'wxt/browser';
import { teamDatabase } from './database';
import { REVISION_KEY } from './team-layer';

/**
 * Tells open panels what the database holds: sets the item to the membership's revision, or removes it without a team.
 * Does nothing where it is right already, so that it also mends a signal that was lost between the two: it runs after
 * each change and when the worker starts. Never throws: the next call tries again.
 */
export async function repairSignal(): Promise<void> {
  try {
    const [membership, stored] = await Promise.all([
      (await teamDatabase()).get('membership', 'current'),
      browser.storage.local.get(REVISION_KEY),
    ]);
    const told = (stored[REVISION_KEY] as { revision?: unknown } | undefined)?.revision;
    if (!membership) {
      if (REVISION_KEY in stored) await browser.storage.local.remove(REVISION_KEY);
    } else if (told !== membership.revision) {
      await browser.storage.local.set({ [REVISION_KEY]: { revision: membership.revision } });
    }
  } catch {
    // No database or no room: nothing that panels show has changed for want of this.
  }
}
