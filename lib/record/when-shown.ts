/**
 * From a change of the page to the next look, in milliseconds: at first short, since a ticket that is open already
 * comes to the front right after the address changed, then twice as long each time, so that a page that renders
 * for a second is not looked at all the time.
 */
const FIRST_LOOK_MS = 4;
const LONGEST_LOOK_MS = 50;

/**
 * Resolves true as soon as `look` answers true: at once, or after a change of the page; false when `patience`
 * (milliseconds) has passed or `signal` is aborted. The page is observed only while waiting.
 */
export function whenShown(look: () => boolean, patience: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  if (look()) return Promise.resolve(true);
  return new Promise((resolve) => {
    let pause = FIRST_LOOK_MS;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (shown: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(early);
      clearTimeout(limit);
      signal.removeEventListener('abort', stop);
      resolve(shown);
    };
    const stop = () => finish(false);
    const observer = new MutationObserver(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        pause = Math.min(pause * 2, LONGEST_LOOK_MS);
        if (look()) finish(true);
      }, pause);
    });
    // A page that has stopped changing is looked at twice more: it may be whole though something is missing.
    const early = setTimeout(() => look() && finish(true), patience / 4);
    const limit = setTimeout(() => finish(look()), patience);
    signal.addEventListener('abort', stop, { once: true });
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-is-active', 'hidden', 'style'],
    });
  });
}
