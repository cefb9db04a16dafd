import { browser } from 'wxt/browser';
import { type PanelHome, settings } from '@/lib/storage/settings';

/** Chromium's and Firefox's ways to the side panel; webextension-polyfill's types know neither in full. */
interface SideApis {
  sidePanel?: { open(options: { windowId: number }): Promise<void> };
  sidebarAction?: { open(): Promise<void>; toggle(): Promise<void> };
  windows?: { WINDOW_ID_CURRENT: number };
}

const apis = () => browser as unknown as SideApis;

/** False in a framed page of the extension in Firefox, and in Firefox for Android: there the agent has to open it. */
export const canOpenSidePanel = (): boolean => {
  const { sidePanel, sidebarAction } = apis();
  return !!(sidePanel?.open ?? sidebarAction?.open);
};

/**
 * Opens the browser's side panel. Has to be called straight from a click or a command's event: an `await` before it
 * would lose the agent's gesture, without which both browsers refuse. Rejects with the browser's reason.
 *
 * @param windowId the browser's window; the one of this document if not given
 */
export function openSidePanel(windowId?: number): Promise<void> {
  const { sidePanel, sidebarAction, windows } = apis();
  if (sidePanel) return sidePanel.open({ windowId: windowId ?? windows?.WINDOW_ID_CURRENT ?? -2 });
  return sidebarAction?.open() ?? Promise.reject(new Error('this page can open no side panel'));
}

/**
 * Moves the panel: chosen once, it holds in all tabs. To `side` has to be called straight from a click (see
 * `openSidePanel`); where this page can't open it, the home moves all the same and the agent opens it.
 */
export async function movePanel(home: PanelHome): Promise<void> {
  if (home === 'side' && canOpenSidePanel()) await openSidePanel();
  await settings.set({ home });
}
