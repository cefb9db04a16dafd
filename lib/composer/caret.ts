/**
 * Makes `root` ready to take text where the agent's caret is. Where the agent selected text the caret goes to
 * the end of it: nothing of the draft is ever replaced. An editor without a caret gets it at its start, and
 * false is answered.
 */
export function takeCaret(root: HTMLElement): boolean {
  const { ownerDocument: document } = root;
  const selection = document.getSelection();
  const inside = () => !!selection?.rangeCount && root.contains(selection.anchorNode);
  const had = inside();
  if (!document.hasFocus() || document.activeElement !== root) {
    document.defaultView?.focus();
    root.focus({ preventScroll: true });
  }
  if (root.nodeName === 'TEXTAREA') {
    const field = root as HTMLTextAreaElement;
    field.selectionStart = field.selectionEnd;
    return true;
  }
  if (!inside()) selection?.collapse(root, 0);
  else if (!selection?.isCollapsed) selection?.collapseToEnd();
  return had;
}
