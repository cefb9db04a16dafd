import { takeBridge } from '@/lib/protocol/tab-bridge';
import { locateSite, sitesOn } from './locate';
import { SITES_KEY, type SiteData } from './site-data';

/**
 * Tells the detector of this tab how the team's helpdesks on this host name their tickets, now and after each change. The
 * profiles stay in the tab for the record script. Nothing but them is read.
 */
export function startSiteDetector(): void {
  const bridge = takeBridge();
  // Just after a permission was given the script is injected twice.
  if (!bridge || bridge.sites) return;
  const { locate, browser } = bridge;
  let sites: SiteData[] = [];
  bridge.sites = sites;
  bridge.locate = (url) => locate(url) ?? locateSite(url, sites);

  const read = async () => {
    const stored = await browser.storage.local.get(SITES_KEY);
    const before = JSON.stringify(sites);
    sites = sitesOn(new URL(location.href), (stored[SITES_KEY] as SiteData[] | undefined) ?? []);
    bridge.sites = sites;
    if (JSON.stringify(sites) === before) return;
    const { ref } = bridge;
    bridge.look();
    // The same ticket, described anew: read again.
    if (bridge.ref === ref) bridge.onRecord?.(ref);
  };
  // Once the extension was reloaded there is nothing to read from any more.
  const look = () => void read().catch(bridge.check);
  browser.storage.onChanged.addListener((changes) => SITES_KEY in changes && look());
  look();
}
