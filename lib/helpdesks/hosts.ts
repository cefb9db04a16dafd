/**
 * Hosts that the manifest names. Only these are required; every other helpdesk is granted host by host, since a
 * new required host in an update would disable the extension until each user agrees.
 */
export const NAMED_HOSTS = ['https://*.zendesk.com/*'] as const;

/** Pages of the named hosts that can show a record. */
export const NAMED_PAGES = ['https://*.zendesk.com/agent/*'] as const;

/** True where `url` lies on a host of the manifest. */
export function onNamedHost(url: URL): boolean {
  return url.protocol === 'https:' && url.hostname.endsWith('.zendesk.com');
}
