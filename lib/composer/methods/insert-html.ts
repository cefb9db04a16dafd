import { toHtml } from '../html';

/**
 * For CKEditor 4, which watches an editable document: the browser inserts and the editor follows. The editor notes an
 * undo step when its text is clicked, and that there is something to undo when a key comes up; so it is told of a click
 * before and of a key after (ours move and write nothing), and one undo takes the insertion alone.
 */
export function insertHtml(root: HTMLElement, text: string): void {
  root.dispatchEvent(new MouseEvent('click', { bubbles: true }));
  // An empty paragraph at either end stays apart from the line that it meets, where words would join it.
  const html = toHtml(text.replace(/^\n\n|\n\n$/g, '\n'));
  root.ownerDocument.execCommand('insertHTML', false, html);
  root.dispatchEvent(new KeyboardEvent('keyup', { bubbles: true }));
}
