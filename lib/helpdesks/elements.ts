/** What a list of candidates led to: the element, and which candidate matched (−1 for none). */
export interface Match {
  element?: Element;
  candidate: number;
}

/** The first candidate that matches inside `root`. */
export function first(root: ParentNode, candidates: readonly string[]): Match {
  let candidate = 0;
  for (const selector of candidates) {
    const element = root.querySelector(selector);
    if (element) return { element, candidate };
    candidate += 1;
  }
  return { candidate: -1 };
}

/** True where nothing hides `element`; it may still take no room. Asks for styles only, never for layout. */
export const shown = (element: Element) => element.checkVisibility({ visibilityProperty: true });

/** True where `element` is laid out, visible and not empty. */
export function visible(element: Element): boolean {
  const { width, height } = element.getBoundingClientRect();
  return width > 0 && height > 0 && shown(element);
}

/** The words that an element or an input shows, in one line. */
export function words(element: Element | undefined): string {
  const { value, textContent } = (element ?? {}) as Partial<HTMLInputElement>;
  return (value ?? textContent ?? '').replace(/\s+/g, ' ').trim();
}
