import { h, icon } from '../../page/dom';
import type { ListedMatter } from '../views';

/** Navigation rail and the element that holds the place on screen. */
export function frame(_: (path: string) => void): HTMLElement {
  const account = location.pathname.split('/')[2] ?? '';
  const main = h('main', {});
  document.body.append(
    h(
      'nav',
      { class: 'rail', 'aria-label': 'Main' },
      ...(
        [
          ['home', 'Help desk', `/help-desk/${account}/view/1`],
          ['chat', 'Inbox', `/live-messages/${account}/inbox`],
          ['people', 'Contacts', `/contacts/${account}/objects/0-1/views/all/list`],
        ] as const
      ).map(([name, label, href]) => h('a', { href, 'aria-label': label, title: label }, icon(name))),
    ),
    h('header', {}, h('strong', {}, 'Practice desk'), h('span', { class: 'dim' }, 'CRM-shaped')),
    main,
  );
  return main;
}

/** Where the agent starts: each matter with its four places. */
export function list(matters: ListedMatter[], account: string): HTMLElement {
  return h(
    'table',
    { class: 'board' },
    ...matters.map(({ ticket, thread, subject, person, contactId }) =>
      h(
        'tr',
        {},
        h('td', { dir: 'auto' }, person),
        h(
          'td',
          { dir: 'auto' },
          h('a', { href: `/help-desk/${account}/view/1/ticket/${ticket}/thread/${thread}` }, subject),
        ),
        h('td', {}, h('a', { href: `/live-messages/${account}/inbox/${thread}` }, 'Inbox')),
        h('td', {}, h('a', { href: `/contacts/${account}/record/0-5/${ticket}` }, 'Ticket')),
        h(
          'td',
          {},
          contactId !== undefined &&
            h('a', { href: `/contacts/${account}/record/0-1/${contactId}` }, 'Contact'),
        ),
      ),
    ),
  );
}
