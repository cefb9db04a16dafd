import type { PersonView, TicketView } from '../views';
import { ago, avatar, h, icon } from './dom';

/** The left column: the ticket's fields. */
export function fieldPanel(ticket: TicketView): HTMLElement {
  return h(
    'div',
    { class: 'fields' },
    field(
      'Requester',
      h(
        'div',
        { class: 'select', 'data-test-id': 'ticket-system-field-requester-select' },
        avatar(ticket.requester.name),
        h(
          'div',
          { 'data-garden-id': 'typography.ellipsis', class: 'ellipsis', dir: 'auto' },
          ticket.requester.name,
        ),
      ),
      'requester-field',
    ),
    field('Assignee', select(`Support/${ticket.assignee.name}`, 'assignee-field'), undefined, 'take it'),
    field('Followers', select('', 'ticket-fields-collaborators'), undefined, 'follow'),
    h('hr'),
    field(
      'Tags',
      h(
        'div',
        { class: 'select tags', 'data-test-id': 'ticket-fields-tags' },
        ...ticket.tags.map((tag) =>
          h(
            'span',
            { class: 'chip', 'data-test-id': 'ticket-system-field-tags-item-selected' },
            tag,
            icon('close'),
          ),
        ),
      ),
    ),
    field('Type', select('–', 'ticket-fields-type-select')),
    field('Priority', select(capital(ticket.priority ?? '–'), 'ticket-fields-priority-select')),
  );
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);

function field(label: string, control: HTMLElement, testId?: string, action?: string): HTMLElement {
  return h(
    'div',
    { class: 'field', 'data-test-id': testId },
    h(
      'div',
      { class: 'label' },
      h('span', {}, label),
      action && h('button', { type: 'button', class: 'link' }, action),
    ),
    control,
  );
}

function select(value: string, testId: string): HTMLElement {
  return h(
    'div',
    { class: 'select', 'data-test-id': testId },
    h('div', { 'data-garden-id': 'dropdowns.combobox.value', class: 'ellipsis' }, value),
    icon('down'),
  );
}

/** The right column: who the customer is. */
export function contextPanel(ticket: TicketView): HTMLElement {
  const { requester } = ticket;
  return h(
    'div',
    { class: 'context' },
    h(
      'div',
      { class: 'context-main' },
      h('h2', {}, 'Customer context'),
      h(
        'div',
        { class: 'person' },
        avatar(requester.name, true),
        h(
          'div',
          {},
          h('a', { href: `/agent/users/${requester.id}`, class: 'person-name', dir: 'auto' }, requester.name),
          h('div', { class: 'dim', dir: 'auto' }, requester.organization ?? 'End user'),
        ),
      ),
      details(requester, ticket.now),
      h('h3', {}, 'Interaction history'),
      h(
        'ol',
        { class: 'history' },
        h(
          'li',
          { class: 'current', 'data-customercontext-id': 'timeline.event' },
          h(
            'div',
            { 'data-test-id': 'ticket-event-title-relative', dir: 'auto' },
            ticket.subject || 'Conversation',
          ),
          h('div', { class: 'dim' }, `Ticket #${ticket.id} · ${ago(ticket.openedAt, ticket.now)}`),
        ),
        h(
          'li',
          { 'data-customercontext-id': 'timeline.event' },
          h('div', {}, 'Visited the help centre'),
          h('div', { class: 'dim' }, '3 articles · last week'),
        ),
      ),
    ),
    h(
      'nav',
      { class: 'context-rail', 'aria-label': 'Context' },
      ...(['people', 'book', 'chat', 'apps'] as const).map((name, index) =>
        h('button', { type: 'button', 'aria-label': name, class: index ? '' : 'on' }, icon(name)),
      ),
    ),
  );
}

/** The hour there; a zone that does not exist has none. */
function localTime(timeZone: string, now: string): string {
  try {
    return new Intl.DateTimeFormat('en', {
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
      hour12: false,
      timeZone,
    }).format(new Date(now));
  } catch {
    return '–';
  }
}

/** The person's fields, as the context panel and the profile show them. */
export function details(person: PersonView, now: string): HTMLElement {
  const row = (name: string, value: string | undefined) =>
    h('div', { class: 'detail' }, h('dt', {}, name), h('dd', { dir: 'auto' }, value ?? '–'));
  const language = new Intl.DisplayNames('en', { type: 'language' }).of(person.locale);
  const local = localTime(person.timeZone, now);
  return h(
    'dl',
    { class: 'details' },
    row('Email', person.email),
    row('Phone', person.phone),
    row('Local time', `${local}, ${person.timeZone.split('/').at(-1)?.replace('_', ' ')}`),
    row('Language', language),
    h(
      'div',
      { class: 'detail' },
      h('dt', {}, 'Notes'),
      h(
        'dd',
        {},
        h(
          'textarea',
          {
            'data-test-id': 'notes-edit-text-area-test-id',
            'aria-label': 'Notes',
            rows: '2',
            placeholder: 'Add user notes',
          },
          person.notes,
        ),
      ),
    ),
  );
}
