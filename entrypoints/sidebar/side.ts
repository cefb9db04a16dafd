import { browser } from 'wxt/browser';
import { activity } from '@/lib/activity/activity';
import { ALL_ON } from '@/lib/activity/choices';
import type { FollowedTab } from '@/lib/panel/follow-tab';
import { followTab, type TabsApi } from '@/lib/panel/follow-tab';
import type { PanelSession } from '@/lib/panel/panel-session';
import { type SidePlace, sidePlace } from '@/lib/panel/side-place';
import { serve } from '@/lib/protocol/serve';
import { type Settings, settings } from '@/lib/storage/settings';

/** The page as the browser's side panel, beside its session. */
export interface Side {
  subscribe(listener: () => void): () => void;
  place(): SidePlace;
  /** Undoes what switched Savoir off in the tab in front. */
  switchOn(): void;
}

/** How long it takes at most until a pause that is over is seen to be, in milliseconds. */
const TICK_MS = 10_000;

/**
 * Starts following the active tab of this page's window. Opened in a tab, as any page may do with an address that
 * it can load, it follows nothing and shows nothing of a record.
 */
export async function startSide(session: PanelSession, own: Settings): Promise<Side> {
  const listeners = new Set<() => void>();
  let { home } = own;
  // Choices that can't be read are none.
  let choices = await activity.get().catch(() => ALL_ON);
  let tab: FollowedTab | undefined;
  let place: SidePlace = { at: 'tab' };

  const inTab = (await browser.tabs.getCurrent()) !== undefined;
  const { id: windowId = -1 } = await browser.windows.getCurrent();

  const update = () => {
    const next: SidePlace = inTab ? { at: 'own-tab' } : sidePlace(home, tab, choices, Date.now());
    if (JSON.stringify(next) === JSON.stringify(place)) return;
    place = next;
    for (const listener of listeners) listener();
  };
  const follower = followTab({
    tabs: browser.tabs as unknown as TabsApi,
    windowId,
    changed(next) {
      tab = next;
      update();
    },
    connect: (link) => session.connect(link, ''),
    disconnect: session.disconnect,
  });
  const live = (next: Settings['home']) => {
    home = next;
    if (home === 'side') void follower.start();
    else follower.stop();
    update();
  };

  if (!inTab) {
    activity.watch((next) => {
      choices = next;
      update();
    });
    settings.watch((next) => next.home !== home && live(next.home));
    // A host that was just granted has its detector in a moment.
    browser.permissions.onAdded.addListener(() => {
      if (home === 'side') void follower.start();
    });
    setInterval(update, TICK_MS);
    serve({
      async 'close-side-panel'(message) {
        if (message.windowId === windowId) close();
        return {};
      },
    });
    // Whoever opens the side panel wants the panel there. Firefox opens it by itself too, in each new window and
    // when it starts, so there the page asks.
    if (import.meta.env.CHROME && home === 'page') {
      home = await settings.set({ home: 'side' }).then(
        // Unless an administrator keeps it in the page.
        async () => (await settings.get()).home,
        // Where it can't be stored, tabs keep to the page, and so does the panel.
        () => 'page',
      );
    }
    live(home);
  }
  update();

  return {
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    place: () => place,
    switchOn() {
      if (place.at !== 'off') return;
      const { off, tab } = place;
      if (off.by === 'pause') void activity.resume();
      else if (off.by === 'site') void activity.setSite(tab.origin, true);
      else if (tab.tabId !== undefined) void activity.setTab(tab.tabId, true);
    },
  };
}
