import '@/lib/jitless';
import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { activity } from '@/lib/activity/activity';
import { PAUSE_OVER, tabConfigs } from '@/lib/activity/tab-configs';
import { locateAny } from '@/lib/follow-up/locate';
import { reminderTexts } from '@/lib/follow-up/reminder-texts';
import { FOLLOW_UP_DUE, reminders } from '@/lib/follow-up/reminders';
import { followUps } from '@/lib/follow-up/store';
import { SITES_DUE, siteKeeper } from '@/lib/helpdesks/custom/keep';
import { NAMED_PAGES } from '@/lib/helpdesks/hosts';
import {
  grantedHosts,
  injectIntoNamedPages,
  injectIntoOpenTabs,
  type RegistrationApi,
  registerGrantedHosts,
  SITE_DETECTOR,
} from '@/lib/helpdesks/registration';
import { teamHosts } from '@/lib/helpdesks/team-hosts';
import { receiveBundle } from '@/lib/packs/receive';
import { repairSignal } from '@/lib/packs/signal';
import { CHECK_TEAM, teamAlarm } from '@/lib/packs/sources/alarm';
import { teamCheck } from '@/lib/packs/sources/check';
import { addressPattern } from '@/lib/packs/sources/permission';
import { sourceStore } from '@/lib/packs/sources/state';
import { membership, TEAM_LOCK } from '@/lib/packs/team';
import { forgetStrayHosts, watchTeamHosts } from '@/lib/packs/team-hosts';
import { readTeamLayer, watchTeam } from '@/lib/packs/team-reader';
import { keepHomeAtHand, togglePanel } from '@/lib/panel/toggle-command';
import { applyPolicy, POLICY_AGAIN } from '@/lib/policy/follow';
import { getPolicy, watchPolicy } from '@/lib/policy/managed';
import { sweepNonces } from '@/lib/protocol/handshake';
import { sendToTab } from '@/lib/protocol/send';
import { serve } from '@/lib/protocol/serve';
import { alone } from '@/lib/storage/alone';
import { settings } from '@/lib/storage/settings';
import { readStudioSettings } from '@/lib/studio/settings';

/**
 * Lives for moments at a time: puts scripts where they belong, passes the agent's choices and command on, and looks for
 * the team's file.
 */
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
  const check = teamCheck({
    store: sourceStore,
    fetch: (...request) => fetch(...request),
    now: Date.now,
    random: Math.random,
    online: () => navigator.onLine,
    receive: receiveBundle,
    savoir: browser.runtime.getManifest().version,
    async permitted(address) {
      const pattern = addressPattern(address);
      return pattern !== undefined && (await browser.permissions.contains({ origins: [pattern] }));
    },
  });
  const team = teamAlarm({
    joined: async () => (await membership.get()) !== undefined,
    check,
    alarms: browser.alarms,
    now: Date.now,
  });
  const followPolicy = (sure: boolean) =>
    applyPolicy(
      {
        policy: getPolicy,
        area: browser.storage.local as never,
        membership,
        teamChanged: () => check('now'),
        lookAgain: () => browser.alarms.create(POLICY_AGAIN, { delayInMinutes: 0.5 }),
      },
      { sure },
    );

  const sites = siteKeeper({
    layer: readTeamLayer,
    area: browser.storage.local,
    alarms: browser.alarms,
    async register(profiles) {
      const added = await registerGrantedHosts(api, profiles);
      await injectIntoOpenTabs(api, added, SITE_DETECTOR);
    },
    revoke: (origins) => browser.permissions.remove({ origins }),
    now: () => new Date(),
  });
  /** Where the team's packs can't be read, what is known of its helpdesks stays. */
  const syncSites = () => void sites.sync().catch(() => sites.permissionsChanged());

  /** Where an address can't be read, every host stays. */
  const tidyHosts = async () => {
    if (!(await teamHosts(browser.storage.local)).length) return;
    const joined = await membership.get();
    const addresses = joined
      ? [...joined.addresses, ...(joined.document?.addresses ?? []), (await readStudioSettings()).address]
      : [];
    await forgetStrayHosts(addresses, Date.now());
  };
  const syncHosts = () => void tidyHosts().catch(() => {});

  const followUp = reminders({
    store: followUps,
    alarms: browser.alarms,
    notifications: browser.notifications,
    tabs: browser.tabs,
    windows: browser.windows,
    locate: locateAny,
    icon: browser.runtime.getURL('/icon/128.png'),
    texts: reminderTexts,
    // Firefox wants a click on the page for its popup; a click on a notification is none.
    showList: () =>
      browser.action
        .openPopup()
        .catch(() => browser.tabs.create({ url: browser.runtime.getURL('/popup.html') })),
    now: Date.now,
  });
  /** What can't be read or shown now is tried again at the next start. */
  const remind = () => void followUp.sync().catch(() => {});

  serve({
    async 'inject-record-script'({ helpdesk }, { tabId, frameId, url }) {
      if (tabId === undefined) throw new Error('only a tab can ask for the record script');
      const config = await configs.of({ id: tabId, url });
      if (config.active)
        await browser.scripting.executeScript({
          target: { tabId, frameIds: [frameId ?? 0] },
          files: [`/record-${helpdesk}.js`],
        });
      void team.soon();
      return config;
    },
    async 'inject-composer'(_, { tabId, frameId }) {
      if (tabId === undefined) throw new Error('only a tab can ask for the composer');
      await Promise.all([
        browser.scripting.executeScript({
          target: { tabId, frameIds: [frameId ?? 0] },
          files: ['/composer.js'],
        }),
        // How underlines look: in editors' own frames too. A page that takes no styles only goes without them.
        browser.scripting
          .insertCSS({ target: { tabId, allFrames: true }, files: ['/composer.css'] })
          .catch(() => {}),
      ]);
      return {};
    },
    async 'open-options'() {
      await browser.runtime.openOptionsPage();
      return {};
    },
    async 'check-team'({ soon }) {
      return { checked: await check(soon ? 'soon' : 'now') };
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
    if (name === SITES_DUE) syncSites();
    if (name === FOLLOW_UP_DUE) remind();
    if (name === CHECK_TEAM) void team.due();
    if (name === POLICY_AGAIN) void followPolicy(true);
  });
  followUps.watch(remind);
  // Without it nothing might start the worker with the browser; Firefox forgets alarms when it is closed.
  browser.runtime.onStartup.addListener(remind);
  browser.notifications.onClicked.addListener((id) => void followUp.clicked(id).catch(() => {}));
  membership.watch(() => {
    void team.due();
    syncHosts();
  });
  watchPolicy(() => void followPolicy(true));

  const helpdesksGranted = async (origins: readonly string[]) => {
    await sites.granted([...origins]);
    await sites.permissionsChanged();
    await injectIntoOpenTabs(api, origins);
  };
  browser.permissions.onAdded.addListener(async ({ origins = [] }: { origins?: string[] }) => {
    const ofTeam = await teamHosts(browser.storage.local);
    await helpdesksGranted(origins.filter((origin) => !ofTeam.includes(origin)));
  });
  // Granted for the team's address before, and now for a helpdesk on the same host.
  watchTeamHosts((claimed) => void helpdesksGranted(claimed));
  browser.permissions.onRemoved.addListener(async () => {
    await sites.permissionsChanged();
    await configs.revoked();
  });
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (import.meta.env.CHROME) void injectIntoNamedPages(api);
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
  });
  void configs.started();
  void followPolicy(false).then(team.due).finally(syncHosts);
  void alone(TEAM_LOCK, repairSignal).catch(() => {});
  remind();
  syncSites();
  watchTeam(syncSites);
  void sweepNonces(browser.storage.local as never, Date.now());
});
