/**
 * Hosts that the manifest names. Only these are required; every other helpdesk is granted host by host, since a
 * new required host in an update would disable the extension until each user agrees.
 */
export const NAMED_HOSTS = [
  'https://*.zendesk.com/*',
  // HubSpot's data centres by the name of their app host; `app-na3` seen in public extensions, the others inferred.
  'https://app.hubspot.com/*',
  'https://app-eu1.hubspot.com/*',
  'https://app-na2.hubspot.com/*',
  'https://app-na3.hubspot.com/*',
  'https://app-ap1.hubspot.com/*',
] as const;

/** Pages of the named hosts that can show a record. */
export const NAMED_PAGES = [
  'https://*.zendesk.com/agent/*',
  // HubSpot moves between its apps without a page load, so that every page can come to show a record.
  ...NAMED_HOSTS.slice(1),
] as const;

/** True where `url` lies on a host of the manifest. */
export function onNamedHost(url: URL): boolean {
  return url.protocol === 'https:' && /\.zendesk\.com$|^app(-\w+)?\.hubspot\.com$/.test(url.hostname);
}
