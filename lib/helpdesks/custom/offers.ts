import { grantedPages, knownHost, patternOf } from './hosts';
import type { SiteData } from './site-data';

/** One host of a helpdesk that the team described. */
export interface SiteOffer {
  /** What the team calls the helpdesk. */
  title: string;
  host: string;
  /** Match pattern of the permission to ask for. */
  pattern: string;
  /** `known`: Savoir knows the helpdesk there by itself, so that the description is not used. */
  state: 'on' | 'off' | 'known';
}

/** The hosts of the team's profiles, as they stand with the agent's permissions. */
export const siteOffers = (sites: readonly SiteData[], granted: readonly string[]): SiteOffer[] =>
  sites.flatMap(({ title, hosts }) =>
    hosts.map((host) => ({
      ...{ title, host, pattern: patternOf(host) },
      state: knownHost(host) ? 'known' : grantedPages([host], granted).length ? 'on' : 'off',
    })),
  );
