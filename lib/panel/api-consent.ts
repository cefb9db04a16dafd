import type { RecordRef } from '@/lib/record/customer-record';
import type { Settings } from '@/lib/storage/settings';

/**
 * Whether a helpdesk's API may be asked at all. Most take the agent's session as it is. HubSpot wants a token in a
 * header, and the only place to get it is a cookie of the page: that is read where the agent said so, and only there. A
 * helpdesk that a team described has none that Savoir knows.
 */
export function mayAskApi({ helpdesk }: RecordRef, { hubspotApi }: Pick<Settings, 'hubspotApi'>): boolean {
  return helpdesk !== 'custom' && (helpdesk !== 'hubspot' || hubspotApi);
}

/**
 * Whether the API is asked only after the page was read. HubSpot's is asked about the contact, and the page names
 * whom a ticket belongs to: without it the ticket would have to be asked for first.
 */
export const asksAfterPage = ({ helpdesk }: RecordRef): boolean => helpdesk === 'hubspot';

/** Whether the API tells of the customer alone: then what is kept of them leaves nothing to ask about a record. */
export const tellsCustomerOnly = ({ helpdesk }: RecordRef): boolean => helpdesk === 'hubspot';
