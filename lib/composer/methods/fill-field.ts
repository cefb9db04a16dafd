/**
 * For text fields: what is selected gives way. `insertText` keeps the field's undo; where the browser refuses it, the value is set through
 * the prototype's setter, since frameworks hide the element's own, and the page is told with an `input` event.
 */
export function fillField(root: HTMLElement, text: string): void {
  const field = root as HTMLTextAreaElement;
  const before = field.value;
  field.ownerDocument.execCommand('insertText', false, text);
  if (field.value !== before) return;
  const start = field.selectionStart;
  const value = before.slice(0, start) + text + before.slice(field.selectionEnd);
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(field), 'value')?.set?.call(field, value);
  field.setSelectionRange(start + text.length, start + text.length);
  field.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }));
}
