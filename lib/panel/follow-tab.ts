import type { Browser } from 'wxt/browser';
import { PANEL_PORT, type PanelLink, runtimeLink } from '@/lib/protocol/record-link';

interface Event<Listener> {
  addListener(listener: Listener): void;
}

/** The part of the browser's `tabs` that following needs; given, so that it can be tested. */
export interface TabsApi {
  query(filter: { active: true; windowId: number }): Promise<{ id?: number | undefined }[]>;
  get(tabId: number): Promise<{ url?: string | undefined }>;
  connect(tabId: number, options: { name: string; frameId: 0 }): Browser.runtime.Port;
  onActivated: Event<(info: { tabId: number; windowId: number }) => void>;
  onUpdated: Event<(tabId: number, change: { status?: string | undefined }) => void>;
}

/**
 * The tab in front. `connecting`: whether a helpdesk is in it is not known yet. `connected`: a detector answered.
 * `none`: it has none.
 */
export interface FollowedTab {
  state: 'connecting' | 'connected' | 'none';
  tabId: number | undefined;
  /** Origin of its page, where Savoir may see it. */
  origin: string;
}

export interface FollowTools {
  tabs: TabsApi;
  /** The window whose active tab is followed. */
  windowId: number;
  changed(tab: FollowedTab): void;
  connect(link: PanelLink): void;
  disconnect(): void;
}

/**
 * A page that loads has its detector a moment before or after the browser says that it is complete: it is tried
 * again after these pauses, in milliseconds, and then not until something happens in the tab.
 */
const RETRY_MS = [100, 400, 1_500];
/** A tab that stayed connected for this long was well; one that closes sooner is not tried for ever. In milliseconds. */
const WELL_MS = 2_000;

/**
 * Follows the active tab of one window: a fresh link to each tab that comes to the front, and again after it has
 * navigated. Whoever is connected is disconnected first, so that nothing of one tab is seen in front of another.
 */
export function followTab({ tabs, windowId, changed, connect, disconnect }: FollowTools) {
  let following = false;
  let tabId: number | undefined;
  let origin = '';
  let state: FollowedTab['state'] | undefined;
  let port: Browser.runtime.Port | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let connectedAt = 0;
  /** Counts turns, so that what was asked before the last one is not taken for an answer to it. */
  let turn = 0;

  const say = (next: FollowedTab['state']) => {
    state = next;
    changed({ state, tabId, origin });
  };

  /** Closing does not tell this end's own listeners. */
  function drop(): void {
    turn += 1;
    clearTimeout(timer);
    port = undefined;
    disconnect();
  }

  function turnTo(next: number | undefined): void {
    drop();
    tabId = next;
    say(next === undefined ? 'none' : 'connecting');
    if (next !== undefined) void open(next, 0);
  }

  async function open(id: number, attempt: number): Promise<void> {
    const own = ++turn;
    const { url } = await tabs.get(id).catch(() => ({ url: undefined }));
    if (own !== turn) return;
    origin = url ? new URL(url).origin : '';
    // Where the address can't be seen there is no permission, and so no detector: such a page is not spoken to.
    if (!url) return say('none');
    const opened = tabs.connect(id, { name: PANEL_PORT, frameId: 0 });
    port = opened;
    opened.onMessage.addListener(() => {
      if (port !== opened || state === 'connected') return;
      connectedAt = performance.now();
      say('connected');
    });
    opened.onDisconnect.addListener(() => {
      if (port !== opened) return;
      const answered = state === 'connected' && performance.now() - connectedAt > WELL_MS;
      drop();
      const pause = RETRY_MS[answered ? 0 : attempt];
      if (pause === undefined) return say('none');
      say('connecting');
      timer = setTimeout(() => void open(id, answered ? 1 : attempt + 1), pause);
    });
    connect(runtimeLink(opened));
  }

  async function start(): Promise<void> {
    following = true;
    const own = ++turn;
    const [tab] = await tabs.query({ active: true, windowId });
    if (own === turn) turnTo(tab?.id);
  }

  tabs.onActivated.addListener((info) => {
    if (following && info.windowId === windowId) turnTo(info.tabId);
  });
  tabs.onUpdated.addListener((id, { status }) => {
    if (following && id === tabId && status === 'complete' && state !== 'connected') turnTo(id);
  });

  return {
    start,
    stop(): void {
      following = false;
      tabId = undefined;
      drop();
    },
  };
}
