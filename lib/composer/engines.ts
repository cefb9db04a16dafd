import { fillField } from './methods/fill-field';
import { insertHtml } from './methods/insert-html';
import { insertText, insertTextAsStep } from './methods/insert-text';
import { pasteHtml, pasteText } from './methods/paste';

/** One kind of reply editor: how to know it by its element, and which way of inserting reaches its own model. */
export interface Engine {
  name: string;
  /** Matches the composer's element; the first engine that matches counts. */
  selector: string;
  /** Matches the editable root while it shows a hint as if it were text. */
  hint?: string;
  /** Puts lines where the selection is, in place of what is selected. */
  insert(root: HTMLElement, text: string): void;
}

/**
 * The way of each engine was measured against the real editor, four lines with an empty one and Japanese, from
 * a content script's world (test/e2e/editors.spec.ts, test/helpdesk): the others lose lines or the whole text. Froala and
 * Redactor were measured once; their tests are models.
 */
export const ENGINES: readonly Engine[] = [
  { name: 'ckeditor5', selector: '.ck-editor__editable', insert: pasteHtml },
  { name: 'prosemirror', selector: '.ProseMirror', insert: pasteHtml },
  { name: 'ckeditor4', selector: 'iframe.cke_wysiwyg_frame', hint: '.placeholder', insert: insertHtml },
  { name: 'tinymce', selector: 'iframe.tox-edit-area__iframe', insert: insertTextAsStep },
  { name: 'lexical', selector: '[data-lexical-editor]', insert: pasteText },
  { name: 'slate', selector: '[data-slate-editor]', insert: pasteText },
  { name: 'draft-js', selector: '.public-DraftEditor-content', insert: pasteText },
  { name: 'quill', selector: '.ql-editor', insert: pasteHtml },
  { name: 'textarea', selector: 'textarea', insert: fillField },
  // Froala, Redactor, Summernote and plain elements: what the browser writes is what they hold.
  {
    name: 'contenteditable',
    selector: '[contenteditable]:not([contenteditable="false"])',
    insert: insertText,
  },
  // Editors without a name that live in a frame of their own.
  { name: 'frame', selector: 'iframe', insert: insertText },
];

/** Slate's hint is an element among the text of an empty editor. */
export const HINT_ELEMENT = '[data-slate-placeholder]';

/** The engine behind the composer's `element`, or undefined for one that is not known. */
export function detectEngine(element: Element): Engine | undefined {
  return ENGINES.find(({ selector }) => element.matches(selector));
}

/** What takes the text: the element itself, or the editable body of the editor's own frame. */
export function editableRoot(element: HTMLElement): HTMLElement | undefined {
  if (element.nodeName !== 'IFRAME') return element;
  return (element as HTMLIFrameElement).contentDocument?.body ?? undefined;
}
