import { browser } from 'wxt/browser';
import type { PopupPlace } from '@/components/popup/Popup';
import { activityIn, type Choices } from '@/lib/activity/choices';
import { hostPattern } from '@/lib/helpdesks/address';
import { onNamedHost } from '@/lib/helpdesks/hosts';
import { productOf } from '@/lib/helpdesks/product';

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
export async function placeOf({ id, url }: FrontTab, choices: Choices, now: number): Promise<PopupPlace> {
  if (!url) return { kind: 'none' };
  // Browsers let people withhold a host of the manifest, too.
  if (!(await browser.permissions.contains({ origins: [hostPattern(url)] })))
    return { kind: 'possible', host: url.host, insecure: url.protocol === 'http:' };
  const { name, record } = productOf(url);
  return {
    kind: 'site',
    host: url.host,
    granted: !onNamedHost(url),
    helpdesk: name,
    record,
    activity: activityIn(choices, { origin: url.origin, tabId: id }, now),
  };
}
