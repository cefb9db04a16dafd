import { allOrNothing } from '@/lib/storage/all-or-nothing';
import { alone } from '@/lib/storage/alone';
import { type StorageProblem, storageProblem } from '@/lib/storage/problem';
import { forgetTeam } from '@/lib/studio/forget-team';
import type { Invitation } from '@/lib/team/invitation';
import { teamDatabase } from './database';
import type { Membership } from './membership';
import { repairSignal } from './signal';
import { watchTeam } from './team-reader';

/** Joining, leaving, groups and receiving read before they write: one after the other, in all documents. */
export const TEAM_LOCK = 'team-packs';

export type JoinProblem =
  /** This browser is in another team: leave that first. */
  | { code: 'other-team'; name: string }
  /** An administrator's policy made the membership: the agent can't change it. */
  | { code: 'managed'; name: string }
  | { code: 'not-stored'; problem: StorageProblem };

type Joined = { joined: Membership } | { problem: JoinProblem };
type Left = { left: true } | { problem: JoinProblem };

/** Always growing, also from one membership to the next: panels compare it. */
export const nextRevision = (before = 0): number => Math.max(before + 1, Date.now());

/** The team that this browser has joined. */
export const membership = {
  /** Rejects where the database can't be opened. */
  async get(): Promise<Membership | undefined> {
    return (await teamDatabase()).get('membership', 'current');
  },

  /**
   * Pins a team. Joined again, name, addresses and groups are taken and its packs stay. A policy replaces what the
   * agent joined, an agent never what a policy says.
   */
  join(invitation: Invitation, by: Membership['by']): Promise<Joined> {
    return changing<Joined>(async () => {
      const db = await teamDatabase();
      const before = await db.get('membership', 'current');
      if (before && by === 'agent' && before.by === 'policy')
        return { problem: { code: 'managed', name: nameOf(before) } };
      const same = before?.team === invitation.team;
      if (before && !same && by === 'agent') return { problem: { code: 'other-team', name: nameOf(before) } };
      const joined: Membership = {
        joinedAt: Date.now(),
        ...(same && before),
        ...invitation,
        by,
        revision: nextRevision(before?.revision),
      };
      if (before && !same) await forgetTeam();
      const transaction = db.transaction(STORES, 'readwrite');
      await allOrNothing(transaction, () => [
        ...(same ? [] : STORES.map((store) => transaction.objectStore(store).clear())),
        transaction.objectStore('membership').put(joined, 'current'),
      ]);
      return { joined };
    });
  },

  /**
   * Leaves the team: nothing of it stays, its packs, versions, address and this membership, nor what Studio keeps of it.
   * An agent can't leave what a policy says: `managed`.
   */
  leave(by: Membership['by'] = 'agent'): Promise<Left> {
    return changing<Left>(async () => {
      const db = await teamDatabase();
      const before = await db.get('membership', 'current');
      if (by === 'agent' && before?.by === 'policy')
        return { problem: { code: 'managed', name: nameOf(before) } };
      // First: stopped in between, the team is still there to be left.
      await forgetTeam();
      const transaction = db.transaction(STORES, 'readwrite');
      await Promise.all([...STORES.map((store) => transaction.objectStore(store).clear()), transaction.done]);
      return { left: true };
    });
  },

  /**
   * Which groups this agent is in: decides on pilots and on entries for groups. Nothing without a team; `managed` where
   * a policy says it.
   */
  setGroups(groups: readonly string[]): Promise<{ set: true } | { problem: JoinProblem }> {
    return changing<{ set: true } | { problem: JoinProblem }>(async () => {
      const db = await teamDatabase();
      const transaction = db.transaction('membership', 'readwrite');
      const before = await transaction.store.get('current');
      if (before?.by === 'policy') return { problem: { code: 'managed', name: nameOf(before) } };
      if (before) {
        const changed = { ...before, groups: [...groups], revision: nextRevision(before.revision) };
        await transaction.store.put(changed, 'current');
      }
      await transaction.done;
      return { set: true };
    });
  },

  /** Calls `changed` after each change of the membership or its packs, in any document; returns the way to stop. */
  watch(changed: () => void): () => void {
    return watchTeam(changed);
  },
};

const STORES = ['membership', 'packs', 'floors', 'source', 'outcome'] as const;

const nameOf = ({ document, name }: Membership): string => document?.name ?? name;

/** Runs a change while nothing else changes the team, then tells the panels. What can't be stored changes nothing. */
async function changing<T>(work: () => Promise<T>): Promise<T | { problem: JoinProblem }> {
  try {
    return await alone(TEAM_LOCK, async () => {
      const done = await work();
      await repairSignal();
      return done;
    });
  } catch (error) {
    return { problem: { code: 'not-stored', problem: storageProblem(error) } };
  }
}
