import { shown } from '../elements';

/** What a profile may name; a page can hold any number of elements that fit. */
export const MOST = 500;

/** True where `selector` is one that the browser understands. Left out, it is none. */
export function isSelector(selector: string | undefined): selector is string {
  if (!selector) return false;
  try {
    document.createDocumentFragment().querySelector(selector);
    return true;
  } catch {
    return false;
  }
}

/** The elements inside `root` that fit, in the page's order; none for what is no selector. */
export const all = (root: ParentNode, selector: string | undefined): ArrayLike<Element> =>
  isSelector(selector) ? root.querySelectorAll(selector) : [];

/** Of those the first that is visible. */
export function firstShown(root: ParentNode, selector: string | undefined): Element | undefined {
  if (!isSelector(selector)) return undefined;
  const first = root.querySelector(selector);
  if (!first || shown(first)) return first ?? undefined;
  return Array.prototype.slice.call(all(root, selector), 0, MOST).find(shown);
}
