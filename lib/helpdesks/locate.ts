import type { RecordRef } from '@/lib/record/customer-record';
import type { Locator } from './adapter';
import { hubspot } from './hubspot/location';
import { requestTracker } from './request-tracker/location';
import { zendesk } from './zendesk/location';

const locators: readonly Locator[] = [zendesk, hubspot, requestTracker];

/** True where the host of `url` fits a pattern such as `https://*.zendesk.com/*`. */
function onHost(pattern: string, url: URL): boolean {
  const host = pattern.split('/')[2] ?? '';
  return host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host;
}

/**
 * The record that `url` names, or undefined. On the host of a named helpdesk only that helpdesk is asked; on
 * any other host, which the agent or an administrator granted, the self-hosted ones are.
 */
export function locateRecord(url: URL): RecordRef | undefined {
  const named = locators.filter((locator) => locator.hosts.some((pattern) => onHost(pattern, url)));
  for (const locator of named.length ? named : locators.filter(({ hosts }) => !hosts.length)) {
    const found = locator.locate(url);
    if (found) return { helpdesk: locator.helpdesk, origin: url.origin, ...found };
  }
  return undefined;
}
