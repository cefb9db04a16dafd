/** Whether the browser understands a CSS selector. */
export function selectorWorks(selector: string): boolean {
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}
