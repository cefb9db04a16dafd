import type { TicketView } from '../views';
import { contextPanel, fieldPanel } from './columns';
import { composer, sent } from './composer';
import { h, icon } from './dom';
import { log } from './log';

/** The pane of a ticket that is still loading: the workspace's skeleton. */
export function paneShell(id: string): HTMLElement {
  const column = (number: number) =>
    h('div', { class: 'column', 'data-test-id': `column-${number}`, 'data-garden-id': 'pane' });
  return h(
    'div',
    { class: 'workspace ticket', 'data-ticket-id': id },
    h('div', { class: 'crumbs' }),
    h(
      'div',
      { class: 'ticket-panes-grid-layout', 'data-test-id': `ticket-${id}-custom-layout` },
      column(1),
      h(
        'div',
        { class: 'column', 'data-test-id': 'column-2', 'data-garden-id': 'pane' },
        h(
          'div',
          { class: 'conversation', 'data-side-conversations-anchor-id': id, 'aria-busy': 'true' },
          h('div', { class: 'skeleton', 'data-garden-id': 'loaders.skeleton' }),
          h('div', { class: 'skeleton', 'data-garden-id': 'loaders.skeleton' }),
        ),
      ),
      column(3),
    ),
    h('footer', { 'data-test-id': 'ticket-footer' }),
  );
}

/** Fills the pane in the order of the real page: fields and log first, the composer last. */
export async function fillPane(
  pane: HTMLElement,
  ticket: TicketView,
  next: (id: number) => void,
): Promise<void> {
  const part = (selector: string) => {
    const element = pane.querySelector<HTMLElement>(selector);
    if (!element) throw new Error(`the pane has no ${selector}`);
    return element;
  };
  part('.crumbs').append(...crumbs(ticket, next));
  part('[data-test-id="column-1"]').append(fieldPanel(ticket));
  part('[data-test-id="column-3"]').append(contextPanel(ticket));
  part('footer').append(...footer(ticket));

  const conversation = part('.conversation');
  const thread = log(ticket);
  conversation.removeAttribute('aria-busy');
  conversation.replaceChildren(
    h(
      'div',
      { class: 'conversation-head', 'data-test-id': 'omni-header' },
      h('input', {
        'data-test-id': 'omni-header-subject',
        'aria-label': 'Subject',
        placeholder: 'Subject',
        dir: 'auto',
        value: ticket.subject,
      }),
      h(
        'div',
        { class: 'conversation-line' },
        `${ticket.messages.length} ${ticket.messages.length === 1 ? 'message' : 'messages'}`,
        ticket.dueAt &&
          h(
            'span',
            { class: 'sla', 'data-test-id': 'sla-divider-wrapper' },
            icon('clock'),
            `First reply ${left(ticket.dueAt, ticket.now)}`,
          ),
      ),
    ),
    thread,
  );
  thread.scrollTop = thread.scrollHeight;
  conversation.append(await composer(ticket));
  thread.scrollTop = thread.scrollHeight;
}

function left(due: string, now: string): string {
  const minutes = Math.round((Date.parse(due) - Date.parse(now)) / 60_000);
  return `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

const STATUS = { new: 'New', open: 'Open', pending: 'Pending', hold: 'On-hold', solved: 'Solved' };

function crumbs({ id, requester, status }: TicketView, next: (id: number) => void): HTMLElement[] {
  return [
    h(
      'span',
      { class: 'crumb', 'data-test-id': 'tabs-nav-item-organizations', dir: 'auto' },
      requester.organization ?? 'Organization (create)',
    ),
    h('span', { class: 'crumb', 'data-test-id': 'tabs-nav-item-users', dir: 'auto' }, requester.name),
    h(
      'span',
      { class: 'crumb current', 'data-test-id': 'tabs-section-nav-item-ticket' },
      h('span', { class: `status ${status}` }, STATUS[status]),
      `Ticket #${id}`,
    ),
    h(
      'button',
      {
        type: 'button',
        class: 'ghost next',
        'data-test-id': 'ticket-next-ticket-button',
        onclick: () => next(id),
      },
      'Next ticket',
      icon('right'),
    ),
  ];
}

const MACROS = ['Ask for the order number', 'Downgrade and inform', 'Take it!'];

function footer(ticket: TicketView): HTMLElement[] {
  const macros = h(
    'div',
    { class: 'menu up', role: 'listbox', hidden: true },
    ...MACROS.map((name) => h('div', { role: 'option', tabindex: '0' }, name)),
  );
  return [
    h(
      'div',
      { class: 'macros' },
      h(
        'div',
        {
          role: 'combobox',
          tabindex: '0',
          class: 'macro-input',
          'aria-expanded': 'false',
          'data-test-id': 'ticket-footer-macro-menu-autocomplete-input',
          onclick: () => macros.toggleAttribute('hidden'),
        },
        icon('bolt'),
        'Apply macro',
        icon('down'),
      ),
      macros,
    ),
    h(
      'button',
      { type: 'button', class: 'ghost', 'data-test-id': 'ticket-footer-post-save-actions-menu-button' },
      'Stay on ticket',
      icon('down'),
    ),
    h(
      'div',
      { class: 'submit', 'data-garden-id': 'buttons.button_group_view' },
      h(
        'button',
        { type: 'button', 'data-test-id': 'submit_button-button', onclick: () => sent(ticket.id, 'submit') },
        'Submit as ',
        h('strong', {}, 'Open'),
      ),
      h(
        'button',
        { type: 'button', 'data-test-id': 'submit_button-menu-button', 'aria-label': 'Other status' },
        icon('down'),
      ),
    ),
  ];
}
