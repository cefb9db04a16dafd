import { refKey } from '@/lib/record/customer-record';
import { alone } from '@/lib/storage/alone';
import { storedItem } from '@/lib/storage/item';
import { type FollowUp, readFollowUps } from './follow-up';

/** Name of the item in `storage.local`. */
export const FOLLOW_UPS_KEY = 'follow-ups';

/** Beyond them the ones that were set first go. */
const MOST = 200;

const item = storedItem<unknown>('local', FOLLOW_UPS_KEY, []);

/** Panels of several tabs, the popup and the worker write into the one item. */
const change = (to: (before: FollowUp[]) => FollowUp[]): Promise<void> =>
  alone(FOLLOW_UPS_KEY, async () => {
    const newest = to(await followUps.get()).sort((one, other) => other.setAt.localeCompare(one.setAt));
    await item.setValue(readFollowUps(newest.slice(0, MOST)));
  });

/** What the agent wants to come back to, kept on this device. */
export const followUps = {
  /** The soonest first. What is damaged is left out. */
  async get(): Promise<FollowUp[]> {
    return readFollowUps(await item.getValue());
  },
  /** Adds one; one for the same record makes way. */
  add: (followUp: FollowUp): Promise<void> =>
    change((before) => [...before.filter(({ ref }) => refKey(ref) !== refKey(followUp.ref)), followUp]),
  remove: (id: string): Promise<void> => change((before) => before.filter((one) => one.id !== id)),
  clear: (): Promise<void> => change(() => []),
  /** Notes what the worker found out or did. Those that are gone by now stay gone. */
  note: (ids: readonly string[], noted: Pick<FollowUp, 'told'> | Pick<FollowUp, 'link'>): Promise<void> =>
    change((before) => before.map((one) => (ids.includes(one.id) ? { ...one, ...noted } : one))),
  /** Calls `changed` after each change in any document; returns the way to stop. */
  watch: (changed: () => void): (() => void) => item.watch(changed),
};

export type FollowUpStore = typeof followUps;
