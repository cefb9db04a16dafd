import type { KnownHelpdesk } from '@/lib/record/customer-record';
import { locateSite, siteOf, sitesOn } from './custom/locate';
import type { SiteData } from './custom/site-data';
import { onNamedHost } from './hosts';
import { locateRecord } from './locate';

/** What the products are called by their makers; not translated. A helpdesk that a team described has the team's name for it. */
export const HELPDESK_NAMES: Readonly<Record<KnownHelpdesk, string>> = {
  zendesk: 'Zendesk',
  hubspot: 'HubSpot',
  'request-tracker': 'Request Tracker',
};

/**
 * Which helpdesk the page of `url` belongs to, and whether its address names a record. `sites` are the team's profiles,
 * which name their helpdesks. Undefined on another granted host whose address says neither: every page of a server looks
 * like any other until a ticket is open.
 */
export function productOf(
  url: URL,
  sites: readonly SiteData[] = [],
): { name: string | undefined; record: boolean } {
  const ref = locateRecord(url);
  if (ref) return { name: HELPDESK_NAMES[ref.helpdesk], record: true };
  if (onNamedHost(url)) {
    const zendesk = url.hostname.endsWith('.zendesk.com');
    return { name: zendesk ? HELPDESK_NAMES.zendesk : HELPDESK_NAMES.hubspot, record: false };
  }
  const own = sitesOn(url, sites);
  const custom = locateSite(url, own);
  return { name: (custom ? siteOf(custom, own) : own[0])?.title, record: !!custom };
}
