import type { TabConfig } from '@/lib/protocol/messages';
import type { Settings } from '@/lib/storage/settings';
import { ALL_ON, type Choices, isActive, pauseEnd } from './choices';

/** Name of the alarm at the end of a pause. */
export const PAUSE_OVER = 'pause-over';

interface KnownTab {
  id?: number | undefined;
  /** Only where Savoir has a permission for the page. */
  url?: string | undefined;
}

/** What the worker gives: the browser's API, and the agent's choices and settings. */
export interface ConfigTools {
  activity: {
    get(): Promise<Choices>;
    resume(): Promise<void>;
    setTab(tabId: number, on: boolean): Promise<void>;
  };
  settings(): Promise<Pick<Settings, 'home' | 'startCollapsed'>>;
  /** Match patterns of all pages that can have a detector. */
  pages(): Promise<string[]>;
  tabs: { query(filter: { url?: string[] }): Promise<KnownTab[]> };
  tell(tabId: number, config: TabConfig): Promise<unknown>;
  alarms: { create(name: string, info: { when: number }): unknown; clear(name: string): unknown };
  now(): number;
}

/** Keeps tabs in step with what the agent chose. Nothing is kept in between: the worker may end at any moment. */
export function tabConfigs({ activity, settings, pages, tabs, tell, alarms, now }: ConfigTools) {
  /** Two choices in a row are told one after the other, so that no tab ends with the older one. */
  let telling: Promise<unknown> = Promise.resolve();

  // Choices that can't be read are none: Savoir stays on.
  const choices = () => activity.get().catch(() => ALL_ON);

  async function reader() {
    const [chosen, { home, startCollapsed }] = await Promise.all([choices(), settings()]);
    return ({ id, url }: KnownTab): TabConfig => ({
      active: !!url && isActive(chosen, { origin: new URL(url).origin, tabId: id }, now()),
      home,
      collapsed: startCollapsed,
    });
  }

  async function tellThose(filter: { url?: string[] }): Promise<void> {
    const [configOf, open] = await Promise.all([reader(), tabs.query(filter)]);
    // Tabs without a detector have nobody to answer.
    await Promise.allSettled(open.map((tab) => tab.id !== undefined && tell(tab.id, configOf(tab))));
  }

  async function setAlarm(): Promise<void> {
    const when = pauseEnd(await choices(), now());
    if (when === undefined) await alarms.clear(PAUSE_OVER);
    else await alarms.create(PAUSE_OVER, { when });
  }

  return {
    /** What a tab should do. Off where Savoir may not see the address. */
    of: async (tab: KnownTab): Promise<TabConfig> => (await reader())(tab),

    /** After a choice of the agent: tells the tabs that have a detector, and sets the alarm that ends a pause. */
    changed(): Promise<void> {
      const told = telling.then(async () => {
        await Promise.all([setAlarm(), pages().then((url) => tellThose({ url }))]);
      });
      telling = told.catch(() => {});
      return told;
    },

    /** After a host's permission was taken away: its tabs are among those whose address can't be seen. */
    revoked: (): Promise<void> => tellThose({}),

    /** At the alarm. Other documents, which watch the choices, learn of the end as of any change. */
    pauseOver: (): Promise<void> => activity.resume(),

    /** When the worker starts: forgets tabs that were closed, and ends a pause whose alarm was lost. */
    async started(): Promise<void> {
      const chosen = await choices();
      const { tabsOff, pausedUntil } = chosen;
      if (tabsOff.length) {
        const open = new Set((await tabs.query({})).map(({ id }) => id));
        for (const id of tabsOff) if (!open.has(id)) await activity.setTab(id, true);
      }
      if (pausedUntil === undefined) return;
      // One that is over, or further away than any pause can be: a clock was wrong.
      if (pauseEnd(chosen, now()) === undefined) await activity.resume();
      else await setAlarm();
    },
  };
}
