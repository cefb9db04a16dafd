/** For editable elements whose text is what the browser writes. */
export function insertText(root: HTMLElement, text: string): void {
  root.ownerDocument.execCommand('insertText', false, text);
}

/**
 * For TinyMCE, which keeps steps of its own: where it has not noted the text, its undo takes what was typed before that
 * along. It notes a step when something was dragged, so it is told of the end of a drag (ours moved nothing).
 */
export function insertTextAsStep(root: HTMLElement, text: string): void {
  insertText(root, text);
  root.dispatchEvent(new Event('dragend', { bubbles: true }));
}
