import { storedItem } from '@/lib/storage/item';
import { type Choices, LONGEST_PAUSE_MS, readChoices, withItem } from './choices';

type Kept = Omit<Choices, 'tabsOff'>;

const kept = storedItem<unknown>('local', 'activity', {});
/** In memory only: the ids of tabs mean nothing in the next session of the browser. */
const tabs = storedItem<unknown>('session', 'tabs-off', []);

/** Changes read before they write: one after the other, since closing a window forgets many tabs at once. */
let queue: Promise<unknown> = Promise.resolve();

function change(write: (choices: Choices) => Promise<void>): Promise<void> {
  const done = queue.then(async () => write(await activity.get()));
  queue = done.catch(() => {});
  return done;
}

const keep = ({ pausedUntil, sitesOff }: Kept) =>
  kept.setValue({ ...(pausedUntil !== undefined && { pausedUntil }), sitesOff });

/**
 * Where the agent has switched Savoir off: for a site, for a tab, for a while. For the worker and the extension's
 * own top-level pages; a framed page has no `storage.session` in Firefox, and is only there where Savoir is on.
 */
export const activity = {
  async get(): Promise<Choices> {
    return readChoices(...(await Promise.all([kept.getValue(), tabs.getValue()])));
  },

  /** Calls `changed` after each change in any document, and when a pause is over; returns the way to stop. */
  watch(changed: (choices: Choices) => void): () => void {
    const tell = () => void activity.get().then(changed);
    const stops = [kept.watch(tell), tabs.watch(tell)];
    return () => {
      for (const stop of stops) stop();
    };
  },

  /** Switches off everywhere for `ms` milliseconds from now, a day at most; replaces an earlier pause. */
  pauseFor: (ms: number): Promise<void> =>
    change((choices) =>
      keep({ ...choices, pausedUntil: Date.now() + Math.min(Math.max(0, ms), LONGEST_PAUSE_MS) }),
    ),

  /** Ends a pause, if there is one. Sites and tabs stay as they are. */
  resume: (): Promise<void> =>
    change(async ({ pausedUntil, sitesOff }) => {
      if (pausedUntil !== undefined) await keep({ sitesOff });
    }),

  /** Switches one site on or off. `origin` as in `location.origin`. */
  setSite: (origin: string, on: boolean): Promise<void> =>
    change((choices) => keep({ ...choices, sitesOff: withItem(choices.sitesOff, origin, !on) })),

  /** Switches one tab on or off, until it is closed or the browser is. */
  setTab: (tabId: number, on: boolean): Promise<void> =>
    change(async ({ tabsOff }) => {
      if (tabsOff.includes(tabId) === on) await tabs.setValue(withItem(tabsOff, tabId, !on));
    }),
};
