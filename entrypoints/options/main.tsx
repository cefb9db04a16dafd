import '@/lib/jitless';
import '@/components/ui/tokens.css';
import '@/components/ui/controls.css';
import '@/components/pages/page.css';
import '@/components/options/options.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Options } from '@/components/options/Options';
import { activity } from '@/lib/activity/activity';
import { ALL_ON, pauseEnd } from '@/lib/activity/choices';
import { corrections } from '@/lib/corrections/corrections';
import { correctionsToCsv, correctionsToJson } from '@/lib/corrections/export';
import { toCsv, toJson } from '@/lib/feedback/export';
import { feedbackLog } from '@/lib/feedback/log';
import { siteOffers } from '@/lib/helpdesks/custom/offers';
import { readSites, SITES_KEY } from '@/lib/helpdesks/custom/site-data';
import { grantedHosts } from '@/lib/helpdesks/registration';
import { INTERFACE_LANGUAGES, languageFor, startTexts } from '@/lib/i18n/i18n';
import { grantHelpdesk } from '@/lib/packs/team-hosts';
import { watchTeam } from '@/lib/packs/team-reader';
import { getPolicy, watchPolicy } from '@/lib/policy/managed';
import { damagedItems, repairItems } from '@/lib/storage/damage';
import { DEFAULT_SETTINGS, settings, writtenLanguages } from '@/lib/storage/settings';
import { saveFile } from './save-file';
import { teamSection } from './team';

const FEEDBACK_FILES = { csv: toCsv, json: toJson };
const CORRECTION_FILES = { csv: correctionsToCsv, json: correctionsToJson };

const i18n = await startTexts();
const root = createRoot(document.getElementById('root') as HTMLElement);

/** What can't be read is shown as what it reads as elsewhere; the page is never blank. */
async function read() {
  const [own, rules, policy, choices, hosts, sites, damaged, decided, events, team] = await Promise.all([
    settings.get().catch(() => DEFAULT_SETTINGS),
    settings.rules().catch(() => ({})),
    getPolicy(),
    activity.get().catch(() => ALL_ON),
    grantedHosts(browser),
    browser.storage.local.get(SITES_KEY).then((stored) => readSites(stored[SITES_KEY])),
    damagedItems(browser.storage.local).catch(() => []),
    listed(corrections.list()),
    listed(feedbackLog.all()),
    teamSection(i18n.t, () => void render()),
  ]);
  return { own, rules, policy, choices, hosts, sites, damaged, decided, events, team };
}

/** A list that was read, or why it was not. */
const listed = <Entry,>(list: Promise<Entry[]>): Promise<{ entries?: Entry[]; problem?: string }> =>
  list.then(
    (entries) => ({ entries }),
    (error: unknown) => ({ problem: error instanceof Error ? error.message : String(error) }),
  );

async function render(): Promise<void> {
  const { own, rules, policy, choices, hosts, sites, damaged, decided, events, team } = await read();
  root.render(
    <Options
      settings={own}
      rules={rules}
      policy={policy}
      browser={{
        written: writtenLanguages({ ...own, agentLanguages: [] }, navigator.languages),
        interface: languageFor(''),
      }}
      interfaceLanguages={INTERFACE_LANGUAGES}
      // Shown as it is stored, also where storing failed.
      save={(changed) => settings.set(changed).finally(render)}
      damaged={damaged}
      repair={() => repairItems(browser.storage.local).finally(render)}
      hosts={hosts}
      teamSites={siteOffers(sites, hosts)}
      offered={policy.hosts.filter(({ pattern }) => !hosts.includes(pattern))}
      grant={(pattern) => grantHelpdesk([pattern]).finally(render)}
      revoke={(pattern) => void browser.permissions.remove({ origins: [pattern] }).finally(render)}
      off={{
        sites: choices.sitesOff,
        pausedUntil: pauseEnd(choices, Date.now()),
        turnOn: (origin) => activity.setSite(origin, true).finally(render),
        resume: () => activity.resume().finally(render),
      }}
      team={team}
      corrections={{
        entries: decided.entries,
        problem: decided.problem,
        remove: (id) => corrections.remove(id).finally(render),
        clear: () => corrections.clear().finally(render),
        download: (format) =>
          saveFile('savoir-corrections', format, CORRECTION_FILES[format](decided.entries ?? [])),
      }}
      feedback={{
        events: events.entries,
        problem: events.problem,
        remove: (id) => feedbackLog.remove(id).finally(render),
        clear: () => feedbackLog.clear().finally(render),
        download: (format) =>
          saveFile('savoir-feedback', format, FEEDBACK_FILES[format](events.entries ?? [])),
      }}
      version={browser.runtime.getManifest().version}
    />,
  );
}
const nameDocument = () => {
  document.title = i18n.t('options.pageTitle');
};
nameDocument();
i18n.on('languageChanged', nameDocument);
await render();
settings.watch(() => void render());
activity.watch(() => void render());
watchPolicy(() => void render());
corrections.watch(() => void render());
watchTeam(() => void render());
// Clicks in a panel show here when the page is looked at again.
addEventListener('focus', () => void render());
// "3 minutes ago" grows older, and the worker looks at the team's address by itself.
setInterval(() => void render(), 30_000);
