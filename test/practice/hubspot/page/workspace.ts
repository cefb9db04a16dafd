import { h } from '../../page/dom';
import type { ListedMatter, MatterView, MessageView } from '../views';
import { composer } from './composer';
import { nameOf, sidebar, truncated } from './parts';
import { item, items } from './thread';

let open: { matter: MatterView; holder: HTMLElement } | undefined;

/** Help desk and inbox: the list, the thread with its composer, and who it is about. */
export async function workspace(
  app: 'help-desk' | 'inbox',
  matter: MatterView,
  matters: ListedMatter[],
  account: string,
): Promise<HTMLElement> {
  const { ticket, thread, subject, contact, rebuilt } = matter;
  const mark = (id: string) => (rebuilt ? {} : { 'data-test-id': id });
  const holder = h('div', { class: 'messages', ...mark('virtualParentRef') }, ...items(matter));
  open = { matter, holder };
  const back = encodeURIComponent(`/help-desk/${account}/view/1/ticket/${ticket}/thread/${thread}`);
  const header =
    app === 'help-desk'
      ? h(
          'div',
          { class: 'head', role: 'heading', 'aria-level': '1' },
          h(
            'div',
            mark('ticket-header-name-link'),
            h('a', { href: `/contacts/${account}/record/0-5/${ticket}` }, truncated(subject)),
          ),
          contact &&
            h(
              'div',
              mark('ticket-header-contact-detail-link'),
              h(
                'a',
                { href: `/contacts/${account}/record/0-1/${contact.id}?eschref=${back}` },
                nameOf(matter),
              ),
            ),
          h(
            'button',
            { type: 'button', class: 'ghost', 'data-test-id': 'ticket-panel-close-button' },
            'Close',
          ),
        )
      : h(
          'div',
          { class: 'head', role: 'heading', 'aria-level': '1' },
          h('span', { dir: 'auto' }, nameOf(matter)),
          h(
            'button',
            { type: 'button', class: 'ghost', 'data-test-id': 'close-thread-button' },
            'Close conversation',
          ),
        );
  const page = h(
    'div',
    { class: 'workspace', ...(app === 'help-desk' && { 'data-application-name': 'svh-help-desk' }) },
    h(
      'nav',
      { class: 'threads', 'aria-label': 'Threads' },
      ...matters.map((one) => row(app, one, matter, account)),
    ),
    h(
      'div',
      { class: 'center' },
      header,
      h('div', { class: 'loaded', ...mark('inbox-thread-loaded') }, holder),
      composer(matter),
    ),
  );
  // The sidebar is an app of its own and comes later.
  setTimeout(() => page.append(sidebar(matter, account)), 30);
  return page;
}

function row(app: string, one: ListedMatter, open: MatterView, account: string): HTMLElement {
  const href =
    app === 'inbox'
      ? `/live-messages/${account}/inbox/${one.thread}`
      : `/help-desk/${account}/view/1/ticket/${one.ticket}/thread/${one.thread}`;
  return h(
    'a',
    {
      href,
      class: 'row',
      ...(app === 'inbox' &&
        !open.rebuilt && {
          'data-test-id': 'thread-list-member-row',
          'data-selected': String(one.thread === open.thread),
        }),
    },
    h('div', open.rebuilt ? {} : { 'data-test-id': 'member-header' }, truncated(one.person)),
    h('div', { class: 'dim', dir: 'auto' }, one.subject),
  );
}

/** A message that arrives in the thread on screen. */
export function appendMessage(message: MessageView): void {
  if (!open) return;
  const { matter, holder } = open;
  holder.append(item(message, undefined, matter, matter.channel === 'email'));
}
