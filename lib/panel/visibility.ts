interface VisibilityEntry {
  /** Intersection Observer v2: false where anything covers, fades or distorts the target. Chromium only. */
  isVisible?: boolean;
}

/**
 * Swallows clicks while the browser says that the framed page is covered or made transparent by the page around
 * it: a hostile page could otherwise trick a click onto the panel. Where the browser cannot tell (Firefox),
 * clicks pass; what the framed panel can do is harmless by design.
 *
 * @param target the element that has to be visible
 */
export function guardClicks(target: Element, changed: (visible: boolean) => void): void {
  let visible = true;
  const options = { trackVisibility: true, delay: 100, threshold: [0, 0.1] } as IntersectionObserverInit;
  try {
    new IntersectionObserver((entries) => {
      const last = entries.at(-1) as VisibilityEntry | undefined;
      const now = last?.isVisible ?? true;
      if (now !== visible) changed(now);
      visible = now;
    }, options).observe(target);
  } catch {
    return;
  }
  addEventListener(
    'click',
    (event) => {
      if (visible) return;
      event.stopImmediatePropagation();
      event.preventDefault();
    },
    { capture: true },
  );
}
