import { deviceOf } from './shapes';
import type { PracticeTicket } from './tickets/index';

/**
 * What of a ticket must never leave the adapter: internal notes, remarks on the person, IP address, place and
 * coordinates, and translations. Tests look for these strings in everything that passes on.
 */
export function privateTraces(ticket: PracticeTicket): string[] {
  const { ip_address, location, latitude, longitude } = deviceOf(ticket.requester);
  return [
    ip_address,
    location,
    String(latitude),
    String(longitude),
    ...(ticket.requester.notes ? [ticket.requester.notes] : []),
    ...ticket.messages.flatMap(({ by, text, translation = '' }) =>
      [by === 'internal' ? text : '', ...translation.split('\n')].filter(Boolean),
    ),
  ];
}
