import { browser } from 'wxt/browser';
import type { PopupPlace } from '@/components/popup/Popup';
import { activityIn, type Choices } from '@/lib/activity/choices';
import { hostPattern } from '@/lib/helpdesks/address';
import { sitesOn } from '@/lib/helpdesks/custom/locate';
import { readSites, SITES_KEY } from '@/lib/helpdesks/custom/site-data';
import { onNamedHost } from '@/lib/helpdesks/hosts';
import { productOf } from '@/lib/helpdesks/product';
import { teamHosts } from '@/lib/helpdesks/team-hosts';
import type { Policy } from '@/lib/policy/policy';

/** The tab that the popup was opened on; the click on the toolbar button lets us see its address. */
export interface FrontTab {
  id: number | undefined;
  windowId: number | undefined;
  /** Undefined where it shows no web page. */
  url: URL | undefined;
}

/** The browser keeps extensions out of its own stores, whatever they were granted. */
const CLOSED = /^(?:chromewebstore\.google\.com|addons\.mozilla\.org)$/;

export async function frontTab(): Promise<FrontTab> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const url = tab?.url ? new URL(tab.url) : undefined;
  const web = url && /^https?:$/.test(url.protocol) && !CLOSED.test(url.hostname);
  return { id: tab?.id, windowId: tab?.windowId, url: web ? url : undefined };
}

/** What Savoir does in this tab at `now` (epoch milliseconds). */
export async function placeOf(
  { id, url }: FrontTab,
  choices: Choices,
  { hosts }: Pick<Policy, 'hosts'>,
  now: number,
): Promise<PopupPlace> {
  if (!url) return { kind: 'none' };
  const sites = readSites((await browser.storage.local.get(SITES_KEY))[SITES_KEY]);
  // Browsers let people withhold a host of the manifest, too.
  const [granted, ofTeam] = await Promise.all([
    browser.permissions.contains({ origins: [hostPattern(url)] }),
    teamHosts(browser.storage.local),
  ]);
  if (!granted || ofTeam.includes(hostPattern(url)))
    return {
      kind: 'possible',
      host: url.host,
      insecure: url.protocol === 'http:',
      offered: hosts.some(({ pattern }) => pattern === hostPattern(url)),
      ofTeam: onNamedHost(url) ? undefined : sitesOn(url, sites)[0]?.title,
    };
  const { name, record } = productOf(url, sites);
  return {
    kind: 'site',
    host: url.host,
    granted: !onNamedHost(url),
    helpdesk: name,
    record,
    activity: activityIn(choices, { origin: url.origin, tabId: id }, now),
  };
}
