import { baseKeymap } from 'prosemirror-commands';
import { history, redo, undo } from 'prosemirror-history';
import { keymap } from 'prosemirror-keymap';
import { schema } from 'prosemirror-schema-basic';
import { EditorState } from 'prosemirror-state';
import { EditorView } from 'prosemirror-view';
import { h } from '../../page/dom';
import type { MatterView } from '../views';

/** What ProseMirror itself would hand to the helpdesk: the texts of its paragraphs. */
export interface DeskEditor extends HTMLElement {
  model(): string[];
}

/** A real ProseMirror, as HubSpot's composer is one. */
export function editor(label: string, rebuilt = false): HTMLElement {
  const box = h('div', { class: 'editor' });
  const view = new EditorView(box, {
    state: EditorState.create({
      schema,
      plugins: [history(), keymap({ 'Mod-z': undo, 'Mod-y': redo }), keymap(baseKeymap)],
    }),
    attributes: { 'aria-label': label, role: 'textbox', ...(!rebuilt && { 'data-test-id': 'rte-content' }) },
  });
  (view.dom as DeskEditor).model = () => {
    const texts: string[] = [];
    view.state.doc.forEach((node) => void texts.push(node.textContent));
    return texts;
  };
  return box;
}

const CHANNELS = { email: 'Email', 'live-chat': 'Chat', whatsapp: 'WhatsApp' };

/** The reply area: a tab for the thread's channel and one for comments, each with an editor of its own. */
export function composer(matter: MatterView): HTMLElement {
  const { channel, ticket, rebuilt } = matter;
  const boxes = {
    [channel]: editor('Write a message', rebuilt),
    comment: editor('Write a comment', rebuilt),
  };
  const tabs = Object.keys(boxes).map((name) =>
    h(
      'button',
      { type: 'button', role: 'tab', 'data-test-id': `composer-tab-${name}`, onclick: () => choose(name) },
      name === 'comment' ? 'Comment' : CHANNELS[channel],
    ),
  );
  const choose = (name: string) => {
    for (const [other, box] of Object.entries(boxes)) box.hidden = other !== name;
    for (const tab of tabs)
      tab.setAttribute('aria-selected', String(tab.dataset.testId === `composer-tab-${name}`));
    if (name === channel) globalThis.history.replaceState(null, '', `#${channel}`);
  };
  choose(channel);
  return h(
    'section',
    { class: 'composer', 'data-test-id': 'thread-footer' },
    h('div', { role: 'tablist' }, ...tabs),
    ...Object.values(boxes),
    h('button', { type: 'button', 'data-test-id': 'send-button', onclick: () => sent(ticket) }, 'Send'),
  );
}

/** Where a real helpdesk would send: tests read the mark. */
export function sent(id: number): void {
  document.documentElement.dataset.sent = String(id);
}
