/** For editable elements without an editor behind them. */
export function insertText(root: HTMLElement, text: string): void {
  root.ownerDocument.execCommand('insertText', false, text);
}
