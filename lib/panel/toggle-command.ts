import { browser } from 'wxt/browser';
import { send, sendToTab } from '@/lib/protocol/send';
import {
  type PanelHome,
  RULED_KEY,
  type Ruled,
  readSettings,
  SETTINGS_KEY,
  settings,
} from '@/lib/storage/settings';
import { openSidePanel } from './side-panel';

interface ActiveTab {
  id?: number | undefined;
  windowId?: number | undefined;
}

/** Where Firefox's event page, which has `localStorage`, can read the home without waiting. */
const HOME = 'home';

/** Worker, at start-up: keeps the panel's home where the command can read it within its gesture. */
export async function keepHomeAtHand(): Promise<void> {
  if (!import.meta.env.FIREFOX) return;
  const keep = ({ home }: { home: PanelHome }) => localStorage.setItem(HOME, home);
  settings.watch(keep);
  keep(await settings.get());
}

/**
 * Worker, at the keyboard command: shows or hides the panel where it lives. The worker may have been woken for it
 * and know nothing yet, but a side panel opens only within the command's gesture, which an `await` ends: Chromium
 * carries it into callbacks of its own API (measured in 156), Firefox not at all.
 */
export function togglePanel(tab: ActiveTab | undefined): void {
  if (import.meta.env.FIREFOX) {
    if (localStorage.getItem(HOME) === 'side') void sidebarAction()?.toggle();
    else void toggleInPage(tab);
    return;
  }
  const { storage } = (globalThis as unknown as { chrome: CallbackStorage }).chrome;
  storage.local.get([SETTINGS_KEY, RULED_KEY], (items) => {
    const rules = items[RULED_KEY] as Partial<Ruled> | undefined;
    if (readSettings(items[SETTINGS_KEY], rules).home === 'side') toggleAtSide(tab?.windowId);
    else void toggleInPage(tab);
  });
}

interface CallbackStorage {
  storage: { local: { get(keys: string[], then: (items: Record<string, unknown>) => void): void } };
}

const sidebarAction = () =>
  (browser as unknown as { sidebarAction?: { toggle(): Promise<void> } }).sidebarAction;

/**
 * A panel that is open closes itself when told; opening one that is open does nothing. Both are asked for at once,
 * since the answer of the first would come after the gesture.
 */
function toggleAtSide(windowId: number | undefined): void {
  if (windowId !== undefined) void send('close-side-panel', { windowId }).catch(() => {});
  void openSidePanel(windowId).catch(() => {});
}

async function toggleInPage(given: ActiveTab | undefined): Promise<void> {
  const tab = given ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0];
  // A tab that shows no record has nobody to answer.
  if (tab?.id !== undefined) await sendToTab(tab.id, 'toggle-panel', {}).catch(() => {});
}
