import { grantedPages } from './custom/hosts';
import type { SiteData } from './custom/site-data';
import { NAMED_HOSTS, NAMED_PAGES } from './hosts';
import { type Readable, teamHosts } from './team-hosts';

/** The part of the browser's API that registering needs; given, so that it can be tested. */
export interface RegistrationApi {
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  storage?: { local: Readable };
  scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<Registered[]>;
    registerContentScripts(scripts: RegisteredScript[]): Promise<void>;
    updateContentScripts(scripts: RegisteredScript[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
  tabs: { query(filter: { url: string[] }): Promise<{ id?: number }[]> };
}

interface Registered {
  id: string;
  matches?: string[];
  excludeMatches?: string[];
}

interface RegisteredScript extends Registered {
  matches: string[];
  js: string[];
  runAt: 'document_idle';
  persistAcrossSessions: boolean;
}

/** Ids of what is registered: every granted host, and those among them that the team described. */
const GRANTED = 'granted-hosts';
const DESCRIBED = 'team-sites';
/** The script that watches which record a tab shows, as `entrypoints/` names it. */
export const DETECTOR = 'detector.js';
/** The same for described hosts; put where the detector is already, it adds to that what it knows more. */
export const SITE_DETECTOR = 'detector-custom.js';

/**
 * The match patterns of helpdesks that the agent granted beyond the manifest's: without those that are the address of a
 * team's file.
 */
export async function grantedHosts({
  permissions,
  storage: areas,
}: Pick<RegistrationApi, 'permissions' | 'storage'>): Promise<string[]> {
  // The browser lists the pages of the manifest's own content script too.
  const named: readonly string[] = [
    ...NAMED_HOSTS,
    ...NAMED_PAGES,
    ...(areas ? await teamHosts(areas.local) : []),
  ];
  return ((await permissions.getAll()).origins ?? []).filter((origin) => !named.includes(origin)).sort();
}

/** Pages of granted hosts that the team described. */
export const describedPages = (granted: readonly string[], sites: readonly SiteData[]): string[] =>
  grantedPages(
    sites.flatMap(({ hosts }) => hosts),
    granted,
  );

/**
 * Makes the registered scripts fit the granted hosts and the team's site profiles: registers, updates or removes them. Safe
 * to call twice, though not at once; called at start-up, whenever a permission is added or removed, and when profiles
 * change. Resolves with the pages of described hosts that have their script from now on only.
 */
export async function registerGrantedHosts(
  api: RegistrationApi,
  sites: readonly SiteData[] = [],
): Promise<string[]> {
  const granted = await grantedHosts(api);
  const described = describedPages(granted, sites);
  await keep(api, { id: GRANTED, matches: granted, excludeMatches: described, js: [DETECTOR] });
  const before = await keep(api, { id: DESCRIBED, matches: described, js: [SITE_DETECTOR] });
  return described.filter((page) => !before.includes(page));
}

/** Resolves with what was matched before. */
async function keep(
  api: RegistrationApi,
  wanted: Pick<RegisteredScript, 'id' | 'matches' | 'excludeMatches' | 'js'>,
): Promise<readonly string[]> {
  const { id, matches, excludeMatches = [] } = wanted;
  const [registered] = await api.scripting.getRegisteredContentScripts({ ids: [id] });
  const before = registered?.matches ?? [];
  if (!matches.length) {
    if (registered) await api.scripting.unregisterContentScripts({ ids: [id] });
    return before;
  }
  const script: RegisteredScript = { ...wanted, runAt: 'document_idle', persistAcrossSessions: true };
  if (!excludeMatches.length) delete script.excludeMatches;
  const same = (one: readonly string[] = [], other: readonly string[]) =>
    [...one].sort().join() === other.join();
  if (!registered) await api.scripting.registerContentScripts([script]);
  else if (!same(before, matches) || !same(registered.excludeMatches, excludeMatches))
    await replace(api, script, (registered.excludeMatches?.length ?? 0) > 0 && !excludeMatches.length);
  return before;
}

/** An update leaves alone what it does not name: what is to go has to go with the whole. */
async function replace(api: RegistrationApi, script: RegisteredScript, anew: boolean): Promise<void> {
  if (!anew) return api.scripting.updateContentScripts([script]);
  await api.scripting.unregisterContentScripts({ ids: [script.id] });
  await api.scripting.registerContentScripts([script]);
}

/**
 * Puts a script into tabs that were open before it could be there by itself: the detector, or that of described hosts.
 * Tabs that refuse are passed over.
 */
export async function injectIntoOpenTabs(
  api: RegistrationApi,
  patterns: readonly string[],
  script = DETECTOR,
): Promise<void> {
  if (!patterns.length) return;
  const tabs = await api.tabs.query({ url: [...patterns] });
  await Promise.allSettled(
    tabs.map(
      ({ id }) =>
        id !== undefined && api.scripting.executeScript({ target: { tabId: id }, files: [`/${script}`] }),
    ),
  );
}

/** After installation or update: named pages that are open already. Firefox does this by itself. */
export function injectIntoNamedPages(api: RegistrationApi): Promise<void> {
  return injectIntoOpenTabs(api, NAMED_PAGES);
}
