import type { MessageView, TicketView } from '../views';
import { ago, avatar, h, html, icon } from './dom';

const TAGS = { internal: 'Internal', bot: 'Assistant', agent: 'Agent', 'end-user': '' };

/** The conversation log, as the Agent Workspace builds it (attributes as public extensions rely on them). */
export function log(ticket: TicketView): HTMLElement {
  const element = h(
    'div',
    {
      class: 'log',
      'data-test-id': 'omni-log-container',
      role: 'log',
      'data-now': ticket.now,
      tabindex: '0',
    },
    ...ticket.messages.map((message) => item(message, ticket.now)),
  );
  if (!ticket.messages.length) element.append(h('p', { class: 'nothing' }, 'No messages yet.'));
  return element;
}

export function appendMessage(pane: HTMLElement, message: MessageView): void {
  const element = pane.querySelector<HTMLElement>('.log');
  if (!element) return;
  element.querySelector('.nothing')?.remove();
  element.append(item(message, element.dataset.now ?? message.at));
  element.scrollTop = element.scrollHeight;
}

function item(message: MessageView, now: string): HTMLElement {
  const { type } = message;
  const tag = TAGS[type];
  return h(
    'article',
    { 'data-test-id': 'omni-log-comment-item', class: `item ${type}`, 'data-garden-id': 'log.item' },
    h(
      'div',
      { class: 'item-avatar' },
      avatar(message.sender),
      type === 'agent' || type === 'internal' ? icon('badge', 'omni-log-avatar-badge-AgentBadge') : undefined,
    ),
    h(
      'div',
      { class: 'item-main' },
      h(
        'div',
        { class: 'item-head' },
        h(
          'span',
          { 'data-test-id': 'omni-log-item-sender' },
          h(
            'a',
            { href: `/agent/users/${message.senderId}`, 'data-test-id': 'omni-log-comment-user-link' },
            h('strong', { dir: 'auto' }, message.sender),
          ),
        ),
        tag &&
          h(
            'span',
            {
              class: `tag ${type}`,
              ...(type === 'internal' && { 'data-test-id': 'omni-log-internal-note-tag' }),
            },
            tag,
          ),
        h(
          'span',
          { 'data-test-id': 'omni-log-item-via', class: 'via' },
          type === 'internal' ? '' : message.via,
        ),
        h(
          'time',
          {
            'data-test-id': 'timestamp-relative',
            datetime: message.at,
            title: new Date(message.at).toUTCString(),
          },
          ago(message.at, now),
        ),
      ),
      h(
        'div',
        { 'data-test-id': 'omni-log-item-message', type, mode: 'standalone', class: 'bubble' },
        content(message),
      ),
    ),
  );
}

/**
 * A message's content. Where it is translated, the page shows the translation and hides the original: a model,
 * for Zendesk documents the behaviour ("Show original") but not the structure.
 */
function content(message: MessageView): HTMLElement {
  const original = h('div', {}, html(message.html));
  const element = h('div', { 'data-test-id': 'omni-log-message-content' }, original);
  if (!message.translationHtml) return element;
  original.hidden = true;
  original.dataset.testId = 'omni-log-message-original';
  const translation = h(
    'div',
    { 'data-test-id': 'omni-log-message-translation', lang: 'en' },
    html(message.translationHtml),
  );
  const toggle = h(
    'button',
    {
      type: 'button',
      class: 'link',
      'data-test-id': 'omni-log-message-translation-toggle',
      onclick: () => {
        original.hidden = !original.hidden;
        translation.hidden = !original.hidden;
        toggle.textContent = original.hidden ? 'Show original' : 'Show translation';
      },
    },
    'Show original',
  );
  element.append(
    translation,
    h(
      'p',
      { class: 'translated', 'data-test-id': 'omni-log-message-translation-notice' },
      'Translated automatically · ',
      toggle,
    ),
  );
  return element;
}
