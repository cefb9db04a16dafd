import { browser } from 'wxt/browser';
import { allOrNothing } from '@/lib/storage/all-or-nothing';
import { alone } from '@/lib/storage/alone';
import { storageProblem } from '@/lib/storage/problem';
import { sha256 } from '@/lib/team/sha256';
import { type InstalledPack, teamDatabase } from './database';
import { type Decision, decide } from './decide';
import { signersOf } from './judge';
import { type Joining, type Membership, type Origin, sameJoining } from './membership';
import type { ReceiveOutcome, Refusal } from './outcome';
import { repairSignal } from './signal';
import type { FloorKey } from './streams';
import { nextRevision, TEAM_LOCK } from './team';
import { type OpenedBundle, openBundle, sizeRefusal } from './verify';

export interface ReceiveOptions {
  /** Epoch milliseconds. */
  now?: number;
  /** For which joining of which team the text was fetched: where that has ended meanwhile, it is dropped unread. */
  expected?: Joining;
}

type Database = Awaited<ReturnType<typeof teamDatabase>>;

/**
 * Takes the text of a team's file, from wherever it came: verifies it against the pinned root, decides, stores all of
 * it in one transaction and then tells the panels. Whatever stops in between, either nothing has changed or everything
 * has, and a signal that was lost is given by the next call or start. Never throws: problems are refusals.
 */
export async function receiveBundle(
  text: string,
  origin: Origin,
  { now = Date.now(), expected }: ReceiveOptions = {},
): Promise<ReceiveOutcome> {
  try {
    return await alone(TEAM_LOCK, () => receive(text, origin, now, expected));
  } catch (error) {
    const problem = storageProblem(error);
    return refusedWith({ code: 'not-stored', detail: problem.full ? 'the disk is full' : problem.reason });
  }
}

async function receive(
  text: string,
  origin: Origin,
  now: number,
  expected: Joining | undefined,
): Promise<ReceiveOutcome> {
  const db = await teamDatabase();
  const [membership, last] = await Promise.all([
    db.get('membership', 'current'),
    db.get('outcome', 'current'),
  ]);
  if (!membership) return refusedWith({ code: 'no-team' });
  if (expected && !sameJoining(expected, membership))
    return refusedWith({ code: 'other-team', detail: 'this browser has changed its team meanwhile' });
  // A file that is too large is not worth a name.
  const seen = sizeRefusal(text) ? '' : await nameOf(text);
  if (seen && last?.seen === seen && !last.refused.length) {
    await repairSignal();
    const { notes, applied, unchanged } = last;
    return {
      applied: [],
      unchanged: unchanged + applied.length,
      refused: [],
      withdrawn: [],
      notes,
      team: false,
    };
  }
  const [packs, floors] = await Promise.all([db.getAll('packs'), allFloors(db)]);
  const { document, signedDocument } = membership;
  const held = document && signedDocument !== undefined ? { document, signedDocument } : undefined;
  // What another Savoir read is read again: this one may know more than that.
  const savoir = browser.runtime.getManifest().version;
  const known = packs.filter(({ readBy }) => readBy === savoir);
  const read = await openBundle(text, membership.team, { held, known, proposals: false });
  if ('refusal' in read) {
    const outcome = refusedWith(read.refusal);
    await db.put('outcome', { ...outcome, at: now, origin, seen }, 'current');
    return outcome;
  }
  const { opened } = read;
  const state = { packs, floors, groups: membership.groups, documentVersion: document?.version, savoir };
  const decision = decide(opened, await signersOf(opened.document), state, now);
  await write(db, membership, opened, decision, { at: now, origin, seen });
  await repairSignal();
  return decision.outcome;
}

async function write(
  db: Database,
  membership: Membership,
  { document, signedDocument }: OpenedBundle,
  { put, remove, floors, outcome }: Decision,
  told: { at: number; origin: Origin; seen: string },
): Promise<void> {
  const transaction = db.transaction(['membership', 'packs', 'floors', 'outcome'], 'readwrite');
  const packs = transaction.objectStore('packs');
  const revision = nextRevision(membership.revision);
  const changed = { ...membership, document, signedDocument, revision };
  await allOrNothing(transaction, () => [
    ...put.map((one: InstalledPack) => packs.put(one)),
    ...remove.map((key) => packs.delete(key)),
    ...floors.map(([key, floor]) => transaction.objectStore('floors').put(floor, key)),
    transaction.objectStore('outcome').put({ ...outcome, ...told }, 'current'),
    ...(put.length || remove.length || outcome.team
      ? [transaction.objectStore('membership').put(changed, 'current')]
      : []),
  ]);
}

async function allFloors(db: Database) {
  const store = db.transaction('floors').store;
  const [keys, floors] = await Promise.all([store.getAllKeys(), store.getAll()]);
  return keys.flatMap((key, index): [FloorKey, (typeof floors)[number]][] => {
    const floor = floors[index];
    return floor ? [[key, floor]] : [];
  });
}

/** Names a text, for this version of Savoir: another may read it otherwise. */
function nameOf(text: string): Promise<string> {
  const { version } = browser.runtime.getManifest();
  return sha256(new TextEncoder().encode(`${version}\n${text}`));
}

const refusedWith = (refusal: Refusal): ReceiveOutcome => ({
  applied: [],
  unchanged: 0,
  refused: [refusal],
  withdrawn: [],
  notes: [],
  team: false,
});
