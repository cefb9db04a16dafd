import { browser } from 'wxt/browser';
import { installed } from '@/lib/packs/installed';
import { receiveBundle } from '@/lib/packs/receive';
import { addressPattern } from '@/lib/packs/sources/permission';
import { membership } from '@/lib/packs/team';
import { heldKeys } from './key-store';
import { createPublishing } from './publishing/publishing';
import { studioShelf } from './publishing/shelf';
import type { PublishOutcome } from './publishing/work';
import type { TeamDocument } from './team-document';

/** Tells the Studio tabs of this browser that something was published, proposed, read or is waiting. */
const CHANNEL = 'studio-life';
let own: BroadcastChannel | undefined;
const tell = () => {
  own ??= new BroadcastChannel(CHANNEL);
  own.postMessage('changed');
};

/** The team that this browser knows: the one that it joined, else the one whose root key it holds. */
export async function studioTeam() {
  const [joined, { root }] = await Promise.all([membership.get(), heldKeys()]);
  if (joined) return { id: joined.team, membership: joined };
  return root && { id: root.id };
}

/** Publishing from this browser. */
export const publishing = createPublishing(
  {
    fetch: (...given) => fetch(...given),
    now: () => Date.now(),
    online: () => navigator.onLine,
    permitted: async (address) => {
      const pattern = addressPattern(address);
      return pattern !== undefined && browser.permissions.contains({ origins: [pattern] });
    },
    team: studioTeam,
    installed: async () => (await installed()).map(({ signed }) => signed),
    receive: receiveBundle,
    shelf: studioShelf,
    key: async () => (await heldKeys()).lead,
  },
  tell,
);

/** Signs the next team document with the root key that this Studio holds, and publishes it like a pack. */
export async function publishTeamDocument(
  next: TeamDocument,
  seen?: readonly string[],
): Promise<PublishOutcome> {
  const { root } = await heldKeys();
  return root ? publishing.publishTeam(next, root, seen) : { state: 'stopped', problem: { code: 'no-key' } };
}

/** Calls `changed` after everything that publishing did, in any tab; returns the way to stop. */
export function watchPublishing(changed: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.onmessage = () => changed();
  return () => channel.close();
}
