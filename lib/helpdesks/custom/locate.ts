import type { RecordRef } from '@/lib/record/customer-record';
import type { SiteData } from './site-data';
import { idIn } from './template';

/**
 * The profiles that mean the host of `url`: "desk.example.com" with any port, "desk.example.com:8443" with that one,
 * "*.example.com" for all hosts below.
 */
export const sitesOn = ({ host, hostname }: URL, sites: readonly SiteData[]): SiteData[] =>
  sites.filter(({ hosts }) =>
    hosts.some((wanted) =>
      [host, hostname].some((name) =>
        wanted.startsWith('*') ? name.endsWith(wanted.slice(1)) : name === wanted,
      ),
    ),
  );

/**
 * The ticket that `url` names by one of `sites`, which are those of its host; the first profile that fits counts. The id is
 * `profile/number`, since one host can hold two helpdesks.
 */
export function locateSite(url: URL, sites: readonly SiteData[]): RecordRef | undefined {
  for (const { id, path, otherPaths = [] } of sites)
    for (const template of [path, ...otherPaths]) {
      const number = idIn(template, url);
      if (number) return { helpdesk: 'custom', origin: url.origin, kind: 'ticket', id: `${id}/${number}` };
    }
  return undefined;
}

/** The profile that a record of `locateSite` was found by. */
export const siteOf = ({ id }: RecordRef, sites: readonly SiteData[]): SiteData | undefined =>
  sites.find((site) => id.startsWith(`${site.id}/`));
