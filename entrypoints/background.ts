import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { activity } from '@/lib/activity/activity';
import { PAUSE_OVER, tabConfigs } from '@/lib/activity/tab-configs';
import { NAMED_PAGES } from '@/lib/helpdesks/hosts';
import {
  grantedHosts,
  injectIntoNamedPages,
  injectIntoOpenTabs,
  type RegistrationApi,
  registerGrantedHosts,
} from '@/lib/helpdesks/registration';
import { keepHomeAtHand, togglePanel } from '@/lib/panel/toggle-command';
import { sweepNonces } from '@/lib/protocol/handshake';
import { sendToTab } from '@/lib/protocol/send';
import { serve } from '@/lib/protocol/serve';
import { settings } from '@/lib/storage/settings';

/** Lives for moments at a time: puts scripts where they belong and passes the agent's choices and command on. */
export default defineBackground(() => {
  const api = browser as unknown as RegistrationApi;
  const configs = tabConfigs({
    activity,
    settings: settings.get,
    pages: async () => [...NAMED_PAGES, ...(await grantedHosts(api))],
    tabs: browser.tabs,
    tell: (tabId, config) => sendToTab(tabId, 'configure-tab', config),
    alarms: browser.alarms,
    now: Date.now,
  });

  serve({
    async 'inject-record-script'({ helpdesk }, { tabId, frameId, url }) {
      if (tabId === undefined) throw new Error('only a tab can ask for the record script');
      const config = await configs.of({ id: tabId, url });
      if (config.active)
        await browser.scripting.executeScript({
          target: { tabId, frameIds: [frameId ?? 0] },
          files: [`/record-${helpdesk}.js`],
        });
      return config;
    },
    async 'open-options'() {
      await browser.runtime.openOptionsPage();
      return {};
    },
  });

  browser.commands.onCommand.addListener((command: string, tab) => {
    if (command === 'toggle-panel') togglePanel(tab);
  });
  void keepHomeAtHand();

  activity.watch(() => void configs.changed());
  settings.watch(() => void configs.changed());
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === PAUSE_OVER) void configs.pauseOver();
  });

  browser.permissions.onAdded.addListener(async ({ origins }: { origins?: string[] }) => {
    await registerGrantedHosts(api);
    await injectIntoOpenTabs(api, origins ?? []);
  });
  browser.permissions.onRemoved.addListener(async () => {
    await registerGrantedHosts(api);
    await configs.revoked();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (import.meta.env.CHROME) void injectIntoNamedPages(api);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  void configs.started();
  void registerGrantedHosts(api);
  void sweepNonces(browser.storage.local as never, Date.now());
});
