import type { Locator } from '../adapter';

/** Paths of one record. Tickets open under `/agent/tickets/1`, its event list, or a workspace with its id. */
const TICKET = /^\/agent\/(?:tickets|workspaces)\/(\d+)(?:\/|$)/;
const USER = /^\/agent\/users\/(\d+)(?:\/|$)/;

/** Which record a Zendesk Agent Workspace address names. */
export const zendesk: Locator = {
  helpdesk: 'zendesk',
  hosts: ['https://*.zendesk.com/agent/*'],
  locate({ pathname }) {
    const ticket = TICKET.exec(pathname)?.[1];
    if (ticket) return { kind: 'ticket', id: ticket };
    const user = USER.exec(pathname)?.[1];
    return user ? { kind: 'customer', id: user } : undefined;
  },
};
