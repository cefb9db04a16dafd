import { avatar, h, icon } from './dom';

interface Handlers {
  open(path: string): void;
  close(id: string): void;
}

/** Navigation rail, top bar with the tabs of open tickets, and the element that holds the panes. */
export function frame({ open, close }: Handlers) {
  const tabs = h('nav', { 'data-test-id': 'header-tablist', 'aria-label': 'Open tickets' });
  const main = h('main', { id: 'main_panes', 'data-garden-id': 'navigation.main' });
  const rail = h(
    'nav',
    { class: 'rail', 'data-test-id': 'support_nav', 'aria-label': 'Main' },
    h('a', { class: 'rail-mark', href: '/agent/dashboard', 'aria-label': 'Practice desk' }, 'P'),
    ...(
      [
        ['home', 'Home', '/agent/dashboard'],
        ['views', 'Views', '/agent/filters'],
        ['people', 'Customers', '/agent/customers'],
        ['chart', 'Reporting', '/agent/reporting'],
        ['gear', 'Admin', '/agent/admin'],
      ] as const
    ).map(([name, label, href]) => h('a', { href, 'aria-label': label, title: label }, icon(name))),
  );
  const top = h(
    'header',
    { 'data-test-id': 'header-toolbar', 'data-garden-id': 'navigation.header' },
    tabs,
    h(
      'div',
      { class: 'tools' },
      h(
        'button',
        { type: 'button', class: 'ghost', 'data-test-id': 'header-toolbar-add-menu' },
        icon('plus'),
        'Add',
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'ghost',
          'aria-label': 'Search',
          'data-test-id': 'header-toolbar-search-button',
        },
        icon('search'),
      ),
      h(
        'button',
        {
          type: 'button',
          class: 'ghost',
          'aria-label': 'Notifications',
          'data-test-id': 'global-notifications-button',
        },
        icon('bell'),
      ),
      avatar('Robin Practice'),
    ),
  );
  document.body.append(rail, top, main);

  /** `open` tickets as [id, title]; the selected one's tab says so as in the Agent Workspace. */
  function setTabs(open: [string, string][], selected: string | undefined): void {
    tabs.replaceChildren(
      ...open.map(([id, title]) => {
        const current = id === selected;
        return h(
          'a',
          {
            href: `/agent/tickets/${id}`,
            role: 'tab',
            'data-test-id': 'header-tab',
            'data-entity-id': id,
            'data-entity-type': 'TICKET_ENTITY_TYPE',
            'data-entity-is-selected': String(current),
            'aria-selected': String(current),
            ...(current && { 'aria-current': 'page' }),
          },
          icon('mail'),
          h(
            'span',
            { class: 'tab-words' },
            h('span', { 'data-test-id': 'header-tab-title', dir: 'auto' }, title),
            h('span', { class: 'tab-id' }, `#${id}`),
          ),
          h(
            'button',
            {
              type: 'button',
              class: 'tab-close',
              'aria-label': `Close #${id}`,
              onclick: (event) => {
                event.preventDefault();
                event.stopPropagation();
                close(id);
              },
            },
            icon('close'),
          ),
        );
      }),
    );
  }
  addEventListener('desk-open', (event) => open((event as CustomEvent<string>).detail));
  return { main, setTabs };
}
