import { toHtml } from '../html';

/**
 * For CKEditor 4, which watches an editable document: the browser inserts and the editor follows. The editor
 * notes an undo step when its text is clicked; so it is told of a click (ours moves nothing), and one undo
 * takes the insertion alone, not what was typed before it.
 */
export function insertHtml(root: HTMLElement, text: string): void {
  root.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  root.ownerDocument.execCommand('insertHTML', false, toHtml(text));
}
