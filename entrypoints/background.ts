import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import {
  injectIntoNamedPages,
  injectIntoOpenTabs,
  type RegistrationApi,
  registerGrantedHosts,
} from '@/lib/helpdesks/registration';
import { sweepNonces } from '@/lib/protocol/handshake';
import { sendToTab } from '@/lib/protocol/send';
import { serve } from '@/lib/protocol/serve';

/** Lives for moments at a time: puts scripts where they belong and passes the keyboard command on. */
export default defineBackground(() => {
  const api = browser as unknown as RegistrationApi;

  serve({
    async 'inject-record-script'({ helpdesk }, { tabId, frameId }) {
      if (tabId === undefined) throw new Error('only a tab can ask for the record script');
      await browser.scripting.executeScript({
        target: { tabId, frameIds: [frameId ?? 0] },
        files: [`/record-${helpdesk}.js`],
      });
      return {};
    },
    async 'open-options'() {
      await browser.runtime.openOptionsPage();
      return {};
    },
  });

  browser.commands.onCommand.addListener(async (command: string) => {
    if (command !== 'toggle-panel') return;
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    // A tab that shows no record has nobody to answer.
    if (tab?.id !== undefined) await sendToTab(tab.id, 'toggle-panel', {}).catch(() => {});
  });

  browser.permissions.onAdded.addListener(async ({ origins }: { origins?: string[] }) => {
    await registerGrantedHosts(api);
    await injectIntoOpenTabs(api, origins ?? []);
  });
  browser.permissions.onRemoved.addListener(() => registerGrantedHosts(api));
  browser.runtime.onInstalled.addListener(() => {
    if (import.meta.env.CHROME) void injectIntoNamedPages(api);
  });
  void registerGrantedHosts(api);
  void sweepNonces(browser.storage.local as never, Date.now());
});
