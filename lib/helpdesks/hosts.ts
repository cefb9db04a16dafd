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

/**
 * Pages of the named hosts that can show a record. HubSpot moves between its apps without a page load, so that every
 * page there can come to show one. (Marked as pure so that scripts that do not use it do not carry it.)
 */
export const NAMED_PAGES: readonly string[] = /* @__PURE__ */ NAMED_HOSTS.map((host) =>
  host.replace('.zendesk.com/*', '.zendesk.com/agent/*'),
);

/** True where `url` lies on a host of the manifest. */
export function onNamedHost(url: URL): boolean {
  return url.protocol === 'https:' && /\.zendesk\.com$|^app(-\w+)?\.hubspot\.com$/.test(url.hostname);
}
