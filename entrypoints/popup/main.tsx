import '@/components/ui/tokens.css';
import '@/components/ui/controls.css';
import '@/components/pages/page.css';
import '@/components/popup/popup.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Popup } from '@/components/popup/Popup';
import { activity } from '@/lib/activity/activity';
import { ALL_ON, pauseEnd } from '@/lib/activity/choices';
import { locateAny } from '@/lib/follow-up/locate';
import { openRecord } from '@/lib/follow-up/open';
import { followUps } from '@/lib/follow-up/store';
import { hostPattern } from '@/lib/helpdesks/address';
import { startTexts } from '@/lib/i18n/i18n';
import { grantHelpdesk } from '@/lib/packs/team-hosts';
import { movePanel, openSidePanel } from '@/lib/panel/side-panel';
import { getPolicy } from '@/lib/policy/managed';
import { sendToTab } from '@/lib/protocol/send';
import { settings } from '@/lib/storage/settings';
import { frontTab, placeOf } from './place';
import { popupTeam } from './team';

const PAUSE_MS = 60 * 60 * 1000;

const reading = settings.get();
if (!('Temporal' in globalThis)) await import('temporal-polyfill/global');
await startTexts(reading);
const root = createRoot(document.getElementById('root') as HTMLElement);
let problem: string | undefined;

async function render(): Promise<void> {
  const [tab, choices, { home }, rules, policy, list] = await Promise.all([
    frontTab(),
    activity.get().catch(() => ALL_ON),
    settings.get(),
    settings.rules(),
    getPolicy(),
    followUps.get(),
  ]);
  const { id: tabId, url, windowId } = tab;
  const now = Date.now();
  const [place, team] = await Promise.all([placeOf(tab, choices, policy, now), popupTeam(now)]);
  const origins = url ? [hostPattern(url)] : [];
  root.render(
    <Popup
      place={place}
      pausedUntil={pauseEnd(choices, now)}
      home={home}
      homeRule={rules.home}
      team={team}
      followUps={{
        list,
        now: Temporal.Instant.fromEpochMilliseconds(now),
        open: (followUp) =>
          after(
            openRecord(followUp, { locate: locateAny, tabs: browser.tabs, windows: browser.windows }).then(
              async () => {
                // One that was due has served.
                if (Date.parse(followUp.dueAt) <= Date.now()) await followUps.remove(followUp.id);
                close();
              },
            ),
          ),
        remove: (id) => after(followUps.remove(id)),
        clear: () => after(followUps.clear()),
      }}
      problem={problem}
      // Asked for straight from the click: the browser refuses a permission prompt without one.
      grant={() => after(grantHelpdesk(origins))}
      revoke={() => after(browser.permissions.remove({ origins }))}
      pause={() => after(activity.pauseFor(PAUSE_MS))}
      resume={() => after(activity.resume())}
      setSite={(on) => url && after(activity.setSite(url.origin, on))}
      setTab={(on) => tabId !== undefined && after(activity.setTab(tabId, on))}
      setHome={(next) => after(movePanel(next))}
      // A side panel, too, opens only straight from the click.
      showPanel={() =>
        after((home === 'side' ? openSidePanel(windowId) : showInPage(tabId)).then(() => close()))
      }
      openTeam={() =>
        after(browser.tabs.create({ url: browser.runtime.getURL('/options.html#team') }).then(() => close()))
      }
      openSettings={() => after(browser.runtime.openOptionsPage().then(() => close()))}
    />,
  );
}

/** Shows what a click came to, or why it did nothing. */
function after(action: Promise<unknown>): void {
  action
    .then(
      () => {
        problem = undefined;
      },
      (error: unknown) => {
        problem = error instanceof Error ? error.message : String(error);
      },
    )
    .then(render);
}

/** The tab can only be told to turn the panel over: what was open is opened again. */
async function showInPage(tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  const { shown } = await sendToTab(tabId, 'toggle-panel', {});
  if (!shown) await sendToTab(tabId, 'toggle-panel', {});
}

await render();
activity.watch(() => void render());
settings.watch(() => void render());
followUps.watch(() => void render());
