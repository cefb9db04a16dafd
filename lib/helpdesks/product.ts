import type { HelpdeskId } from '@/lib/record/customer-record';
import { onNamedHost } from './hosts';
import { locateRecord } from './locate';

/** What the products are called by their makers; not translated. */
export const HELPDESK_NAMES: Readonly<Record<HelpdeskId, string>> = {
  zendesk: 'Zendesk',
  hubspot: 'HubSpot',
  'request-tracker': 'Request Tracker',
};

/**
 * Which helpdesk the page of `url` belongs to, and whether its address names a record. Undefined on a granted host
 * whose address says neither: every page of a server looks like any other until a ticket is open.
 */
export function productOf(url: URL): { name: string | undefined; record: boolean } {
  const ref = locateRecord(url);
  if (ref) return { name: HELPDESK_NAMES[ref.helpdesk], record: true };
  const named = onNamedHost(url)
    ? url.hostname.endsWith('.zendesk.com')
      ? HELPDESK_NAMES.zendesk
      : HELPDESK_NAMES.hubspot
    : undefined;
  return { name: named, record: false };
}
