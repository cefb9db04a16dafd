import { Bold, DecoupledEditor, Essentials, Italic, Link, List, Paragraph } from 'ckeditor5';
import type { TicketView } from '../views';
import { h, icon } from './dom';

type Kind = 'public' | 'internal';
const LABELS: Record<Kind, string> = { public: 'Public reply', internal: 'Internal note' };

/**
 * The reply area: one channel switcher, and an editor each for replies and internal notes (real CKEditor 5, the
 * engine of Zendesk's composer), of which one is visible. Messaging tickets get the plain-text variant and a
 * Send button. Sending marks the page (`data-sent` on `html`) and nothing else.
 */
export async function composer(ticket: TicketView): Promise<HTMLElement> {
  const messaging = ticket.channel !== 'email' && ticket.channel !== 'web';
  const testId = messaging ? 'omnicomposer-plain-text-ckeditor' : 'omnicomposer-rich-text-ckeditor';
  const publicChannel = messaging ? ticket.channel : 'web';
  let kind: Kind = 'public';
  const boxes: Partial<Record<Kind, HTMLElement>> = {};

  const switcher = h('button', {
    type: 'button',
    class: 'switcher',
    'data-test-id': 'omnichannel-channel-switcher-button',
    'aria-haspopup': 'menu',
    onclick: () => menu.toggleAttribute('hidden'),
  });
  const menu = h(
    'div',
    { class: 'menu', role: 'menu', 'data-test-id': 'omnichannel-channel-switcher-menu', hidden: true },
    ...(['public', 'internal'] as const).map((option) =>
      h(
        'button',
        {
          type: 'button',
          role: 'menuitem',
          'data-test-id': `omnichannel-channel-switcher-menuitem-${option === 'public' ? publicChannel : 'internal'}`,
          onclick: () => {
            menu.hidden = true;
            void choose(option);
          },
        },
        icon(option === 'public' ? (messaging ? 'chat' : 'mail') : 'note'),
        LABELS[option],
      ),
    ),
  );
  const area = h('div', { class: 'editors', 'data-test-id': 'editor-view' });
  const element = h(
    'section',
    { class: 'composer', 'data-test-id': 'ticket-rich-text-editor', 'aria-label': 'Composer' },
    h(
      'div',
      { class: 'composer-head' },
      h('div', { class: 'switcher-place' }, switcher, menu),
      h('span', { class: 'to' }, 'To'),
      h('span', { class: 'pill', dir: 'auto' }, ticket.requester.name),
      messaging &&
        h(
          'button',
          {
            type: 'button',
            class: 'send',
            'data-test-id': 'omnichannel-omnicomposer-send-button',
            onclick: () => sent(ticket.id, kind),
          },
          'Send',
        ),
    ),
    area,
  );

  async function choose(next: Kind): Promise<void> {
    kind = next;
    element.classList.toggle('note', next === 'internal');
    switcher.dataset.channel = next === 'public' ? publicChannel : 'internal';
    switcher.replaceChildren(
      icon(next === 'public' ? (messaging ? 'chat' : 'mail') : 'note'),
      LABELS[next],
      icon('down'),
    );
    boxes[next] ??= await editorBox(next);
    for (const [name, box] of Object.entries(boxes)) box.hidden = name !== kind;
  }

  async function editorBox(which: Kind): Promise<HTMLElement> {
    const source = h('div');
    const toolbar = h('div', { class: 'editor-tools' });
    const box = h('div', { class: 'zendesk-editor--rich-text-container', hidden: true }, source, toolbar);
    area.append(box);
    const plain = messaging && which === 'public';
    const editor = await DecoupledEditor.create(source, {
      licenseKey: 'GPL',
      plugins: plain ? [Essentials, Paragraph] : [Essentials, Paragraph, Bold, Italic, Link, List],
      toolbar: plain ? [] : ['bold', 'italic', '|', 'link', 'bulletedList', 'numberedList'],
      label: `${LABELS[which]} composer`,
      placeholder: which === 'internal' ? 'Add an internal note' : '',
    });
    const bar = editor.ui.view.toolbar.element;
    if (bar && !plain) toolbar.append(bar);
    editor.editing.view.change((writer) => {
      const root = editor.editing.view.document.getRoot();
      if (root)
        writer.setAttribute(
          'data-test-id',
          which === 'internal' ? 'omnicomposer-rich-text-ckeditor' : testId,
          root,
        );
    });
    return box;
  }

  await choose('public');
  return element;
}

/** Where a real helpdesk would send: tests read the mark. */
export function sent(ticket: number, kind: string): void {
  document.documentElement.dataset.sent = `${ticket} ${kind}`;
  const toast = h('div', { class: 'toast', role: 'status' }, 'Practice desk: nothing is sent anywhere.');
  document.body.append(toast);
  setTimeout(() => toast.remove(), 3000);
}
