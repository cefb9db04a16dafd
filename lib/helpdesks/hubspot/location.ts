import type { RecordRef } from '@/lib/record/customer-record';
import type { Locator } from '../adapter';

/**
 * Paths of one record: account, then id. Seen in public extensions, 2023–26; 0-1 and 0-5 are HubSpot's type ids of
 * contacts and tickets (developers.hubspot.com, "Object type IDs"). Companies (0-2) and deals (0-3) are no customers.
 */
const PATHS: [RegExp, RecordRef['kind'], string][] = [
  [/^\/contacts\/(\d+)\/(?:record\/0-1|contact)\/(\d+)(?![^/])/, 'customer', '0-1'],
  [/^\/contacts\/(\d+)\/(?:record\/0-5|ticket)\/(\d+)(?![^/])/, 'ticket', '0-5'],
  [/^\/help-desk\/(\d+)\/(?:.*\/)?ticket\/(\d+)(?![^/])/, 'ticket', '0-5'],
  [/^\/live-messages\/(\d+)\/inbox\/(\d+)(?![^/])/, 'ticket', 'inbox'],
];

/**
 * Which record a HubSpot address names. The id is `account/type/number`: one host serves every account, and numbers
 * are unique only within an account and a type. The hash, which names the composer's channel, changes nothing.
 */
export const hubspot: Locator = {
  helpdesk: 'hubspot',
  // One for all data centres; which of them the detector runs on is the manifest's matter.
  hosts: ['https://*.hubspot.com/*'],
  locate({ pathname }) {
    for (const [path, kind, type] of PATHS) {
      const [, account, id] = path.exec(pathname) ?? [];
      if (id) return { kind, id: `${account}/${type}/${id}` };
    }
    return undefined;
  },
};
