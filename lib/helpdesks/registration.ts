import { NAMED_HOSTS, NAMED_PAGES } from './hosts';

/** The part of the browser's API that registering needs; given, so that it can be tested. */
export interface RegistrationApi {
  permissions: { getAll(): Promise<{ origins?: string[] }> };
  scripting: {
    getRegisteredContentScripts(filter: { ids: string[] }): Promise<{ id: string; matches?: string[] }[]>;
    registerContentScripts(scripts: RegisteredScript[]): Promise<void>;
    updateContentScripts(scripts: RegisteredScript[]): Promise<void>;
    unregisterContentScripts(filter: { ids: string[] }): Promise<void>;
    executeScript(injection: { target: { tabId: number }; files: string[] }): Promise<unknown>;
  };
  tabs: { query(filter: { url: string[] }): Promise<{ id?: number }[]> };
}

interface RegisteredScript {
  id: string;
  matches: string[];
  js: string[];
  runAt: 'document_idle';
  persistAcrossSessions: boolean;
}

const ID = 'granted-hosts';
/** The script that watches which record a tab shows, as `entrypoints/` names it. */
export const DETECTOR = 'detector.js';

/** The match patterns that the agent granted beyond the manifest's. */
export async function grantedHosts(api: Pick<RegistrationApi, 'permissions'>): Promise<string[]> {
  // The browser lists the pages of the manifest's own content script too.
  const named: readonly string[] = [...NAMED_HOSTS, ...NAMED_PAGES];
  return ((await api.permissions.getAll()).origins ?? []).filter((origin) => !named.includes(origin)).sort();
}

/**
 * Makes the registered detector fit the granted hosts: registers, updates or removes it. Safe to call at any
 * time and twice; called at start-up and whenever a permission is added or removed.
 */
export async function registerGrantedHosts(api: RegistrationApi): Promise<void> {
  const matches = await grantedHosts(api);
  const [registered] = await api.scripting.getRegisteredContentScripts({ ids: [ID] });
  if (!matches.length) {
    if (registered) await api.scripting.unregisterContentScripts({ ids: [ID] });
    return;
  }
  const script: RegisteredScript = {
    id: ID,
    matches,
    js: [DETECTOR],
    runAt: 'document_idle',
    persistAcrossSessions: true,
  };
  if (!registered) await api.scripting.registerContentScripts([script]);
  else if (registered.matches?.slice().sort().join() !== matches.join())
    await api.scripting.updateContentScripts([script]);
}

/** Puts the detector into tabs that were open before it could be there by itself. Tabs that refuse are passed over. */
export async function injectIntoOpenTabs(api: RegistrationApi, patterns: readonly string[]): Promise<void> {
  if (!patterns.length) return;
  const tabs = await api.tabs.query({ url: [...patterns] });
  await Promise.allSettled(
    tabs.map(
      ({ id }) =>
        id !== undefined && api.scripting.executeScript({ target: { tabId: id }, files: [`/${DETECTOR}`] }),
    ),
  );
}

/** After installation or update: named pages that are open already. Firefox does this by itself. */
export function injectIntoNamedPages(api: RegistrationApi): Promise<void> {
  return injectIntoOpenTabs(api, NAMED_PAGES);
}
