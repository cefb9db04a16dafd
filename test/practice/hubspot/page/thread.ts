import { ago, avatar, h, html } from '../../page/dom';
import type { MatterView, MessageView } from '../views';

/** One message of a chat: a bubble that says who wrote it. Lines of one sender in a row stand under one name. */
function bubble(message: MessageView, first: boolean): HTMLElement {
  const { by, text, sender, at } = message;
  const type = {
    customer: 'visitor',
    agent: 'agent',
    colleague: 'agent',
    comment: 'agent',
    bot: 'AUTOMATED',
  }[by];
  const element = h(
    'div',
    { class: `bubble ${by}`, 'data-test-id': `primary-message-${type}` },
    first &&
      h(
        'div',
        { class: 'sender' },
        avatar(sender),
        h('span', { 'data-test-id': 'sender-name', dir: 'auto' }, sender),
        h(
          'span',
          { 'data-test-id': 'sender-header-content-timestamp', class: 'dim' },
          new Date(at).toLocaleTimeString('en', { hour: '2-digit', minute: '2-digit', hour12: false }),
        ),
      ),
    h('div', { 'data-test-id': 'primary-message-content', class: 'words', dir: 'auto' }, text),
  );
  // Invented, and the hardest case that seems possible: a comment in a bubble like an agent's, marked around it only.
  return by === 'comment' ? h('div', { class: 'note', 'data-test-id': 'thread-comment' }, element) : element;
}

/** One e-mail, or a comment in a thread of e-mails. Only the sender's mark is known. */
function mail(message: MessageView, matter: MatterView): HTMLElement {
  const { by, sender, senderEmail, at, html: body } = message;
  const mark = (id: string) => (matter.rebuilt ? {} : { 'data-test-id': id });
  const { contact } = matter;
  const to =
    by === 'customer'
      ? 'Practice Support <support@practice.example>'
      : `${contact ? `${contact.firstname} ${contact.lastname}` : matter.company} <${contact?.email ?? ''}>`;
  return h(
    'div',
    { class: by === 'comment' ? 'ThreadItem__Comment note' : 'ThreadItem__Mail' },
    h(
      'div',
      { class: 'sender' },
      avatar(sender),
      h(
        'div',
        {},
        h(
          'div',
          mark(by === 'comment' ? 'sender-name' : 'email-sender'),
          h('strong', { dir: 'auto' }, sender),
          by !== 'comment' && ` <${senderEmail}>`,
        ),
        by !== 'comment' && h('div', { class: 'dim' }, `To: ${to}`),
      ),
      h(
        matter.rebuilt ? 'span' : 'time',
        { class: 'dim', ...(!matter.rebuilt && { datetime: at }) },
        ago(at, new Date().toISOString()),
      ),
      h('button', { type: 'button', class: 'link' }, 'More'),
    ),
    h('div', { class: 'words' }, html(body)),
    by !== 'comment' && h('div', { class: 'actions' }, h('button', { type: 'button' }, 'Reply')),
  );
}

/** The messages one by one. */
export function items(matter: MatterView): HTMLElement[] {
  const { messages, channel } = matter;
  return messages.map((message, index) => item(message, messages[index - 1], matter, channel === 'email'));
}

export function item(
  message: MessageView,
  before: MessageView | undefined,
  matter: MatterView,
  asMail: boolean,
): HTMLElement {
  return asMail ? mail(message, matter) : bubble(message, before?.sender !== message.sender);
}
