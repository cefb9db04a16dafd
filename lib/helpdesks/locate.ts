import type { KnownHelpdesk, RecordRef } from '@/lib/record/customer-record';
import type { Locator } from './adapter';
import { hubspot } from './hubspot/location';
import { requestTracker } from './request-tracker/location';
import { zendesk } from './zendesk/location';

const locators: readonly Locator[] = [zendesk, hubspot, requestTracker];

type Located = RecordRef & { helpdesk: KnownHelpdesk };

/** True where the host of `url` fits a pattern such as `https://*.zendesk.com/*`. */
function onHost(pattern: string, url: URL): boolean {
  const host = pattern.split('/')[2] ?? '';
  return host.startsWith('*.') ? url.hostname.endsWith(host.slice(1)) : url.hostname === host;
}

/** By the first of `asked` that finds one. */
function locateBy(asked: readonly Locator[], url: URL): Located | undefined {
  for (const locator of asked) {
    const found = locator.locate(url);
    if (found) return { helpdesk: locator.helpdesk, origin: url.origin, ...found };
  }
  return undefined;
}

/**
 * The record that `url` names, or undefined. On the host of a named helpdesk only that helpdesk is asked; on
 * any other host, which the agent or an administrator granted, the self-hosted ones are.
 */
export function locateRecord(url: URL): Located | undefined {
  const named = locators.filter((locator) => locator.hosts.some((pattern) => onHost(pattern, url)));
  return locateBy(named.length ? named : locators.filter(({ hosts }) => !hosts.length), url);
}

/** The same on a host that is known to be of no named helpdesk: what runs there need not carry theirs. */
export const locateSelfHosted = (url: URL): Located | undefined => locateBy([requestTracker], url);
