import { fillField } from './methods/fill-field';
import { insertHtml } from './methods/insert-html';
import { insertText } from './methods/insert-text';
import { paste } from './methods/paste';

/** One kind of reply editor: how to know it by its element, and which way of inserting reaches its own model. */
export interface Engine {
  name: 'ckeditor5' | 'ckeditor4' | 'prosemirror' | 'textarea' | 'contenteditable';
  /** Matches the composer's element; the first engine that matches counts. */
  selector: string;
  /** Matches the editable root while it shows a hint as if it were text. */
  hint?: string;
  insert(root: HTMLElement, text: string): void;
}

/**
 * The way of each engine was measured against the real editor, four lines with an empty one and Japanese, from
 * a content script's world (test/e2e/composer.spec.ts, test/helpdesk): the others lose lines or the whole text.
 */
export const ENGINES: readonly Engine[] = [
  { name: 'ckeditor5', selector: '.ck-editor__editable', insert: paste },
  { name: 'prosemirror', selector: '.ProseMirror', insert: paste },
  { name: 'ckeditor4', selector: 'iframe.cke_wysiwyg_frame', hint: '.placeholder', insert: insertHtml },
  { name: 'textarea', selector: 'textarea', insert: fillField },
  {
    name: 'contenteditable',
    selector: '[contenteditable]:not([contenteditable="false"])',
    insert: insertText,
  },
];

/** The engine behind the composer's `element`, or undefined for one that is not known. */
export function detectEngine(element: Element): Engine | undefined {
  return ENGINES.find(({ selector }) => element.matches(selector));
}

/** What takes the text: the element itself, or the editable body of the editor's own frame. */
export function editableRoot(element: HTMLElement): HTMLElement | undefined {
  if (element.nodeName !== 'IFRAME') return element;
  return (element as HTMLIFrameElement).contentDocument?.body ?? undefined;
}
