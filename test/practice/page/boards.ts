import type { ListedTicket, PersonView } from '../views';
import { details } from './columns';
import { ago, avatar, h } from './dom';

/** The list of all tickets, where the agent starts. */
export function dashboard(tickets: ListedTicket[]): HTMLElement {
  const now = new Date(Math.max(...tickets.map(({ at }) => Date.parse(at))) + 10 * 60_000).toISOString();
  return h(
    'div',
    { class: 'board' },
    h('h1', {}, 'Your unsolved tickets'),
    h('p', { class: 'dim' }, `${tickets.length} tickets, newest first`),
    h(
      'table',
      { 'data-test-id': 'generic-table' },
      h(
        'thead',
        {},
        h(
          'tr',
          {},
          ...['Status', 'Ticket', 'Subject', 'Requester', 'Updated', 'Priority'].map((name) =>
            h('th', {}, name),
          ),
        ),
      ),
      h(
        'tbody',
        { 'data-test-id': 'generic-table-body' },
        ...tickets.map((ticket) =>
          h(
            'tr',
            { 'data-test-id': `generic-table-row-${ticket.id}` },
            h('td', {}, h('span', { class: `status ${ticket.status}` }, ticket.status)),
            h('td', { class: 'dim' }, `#${ticket.id}`),
            h(
              'td',
              {},
              h('a', { href: `/agent/tickets/${ticket.id}`, dir: 'auto' }, ticket.subject || '(no subject)'),
            ),
            h('td', { dir: 'auto' }, ticket.requester),
            h('td', { class: 'dim' }, ago(ticket.at, now)),
            h('td', { class: 'dim' }, ticket.priority ?? '–'),
          ),
        ),
      ),
    ),
  );
}

/** A customer's own page. */
export function profile(person: PersonView): HTMLElement {
  return h(
    'div',
    { class: 'board narrow' },
    h(
      'div',
      { class: 'person' },
      avatar(person.name, true),
      h(
        'div',
        {},
        h('h1', { dir: 'auto' }, person.name),
        h('div', { class: 'dim' }, person.organization ?? 'End user'),
      ),
    ),
    details(person, new Date().toISOString()),
  );
}
