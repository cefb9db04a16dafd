import type { SiteProfile } from '@/lib/knowledge/team-entry';

/** What a tab needs of a site profile: everything but who wrote it, when and for whom. */
export type SiteData = Pick<
  SiteProfile,
  | 'id'
  | 'title'
  | 'hosts'
  | 'path'
  | 'otherPaths'
  | 'area'
  | 'fields'
  | 'messages'
  | 'composer'
  | 'internalComposer'
>;

/**
 * Item in `storage.local` with the profiles that hold for this agent today. The worker writes it, the tabs of their hosts
 * read it; absent where there are none.
 */
export const SITES_KEY = 'sites';

/** The profiles in what is stored; what is none is left out. A tab, where bytes count, takes what the worker wrote. */
export function readSites(stored: unknown): SiteData[] {
  return (Array.isArray(stored) ? stored : []).filter(
    (site: Partial<SiteData> | null) =>
      Array.isArray(site?.hosts) &&
      [site.id, site.title, site.path, site.messages?.item, site.messages?.customer].every(
        (text) => typeof text === 'string',
      ) &&
      typeof site.fields === 'object',
  );
}
