/** A page that renders for a second is looked at this often at most, in milliseconds. */
const LOOK_MS = 50;

/**
 * Resolves true as soon as `look` answers true: at once, or after a change of the page; false when `patience`
 * (milliseconds) has passed or `signal` is aborted. The page is observed only while waiting.
 */
export function whenShown(look: () => boolean, patience: number, signal: AbortSignal): Promise<boolean> {
  if (signal.aborted) return Promise.resolve(false);
  if (look()) return Promise.resolve(true);
  return new Promise((resolve) => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const finish = (shown: boolean) => {
      observer.disconnect();
      clearTimeout(timer);
      clearTimeout(limit);
      signal.removeEventListener('abort', stop);
      resolve(shown);
    };
    const stop = () => finish(false);
    const observer = new MutationObserver(() => {
      timer ??= setTimeout(() => {
        timer = undefined;
        if (look()) finish(true);
      }, LOOK_MS);
    });
    const limit = setTimeout(stop, patience);
    signal.addEventListener('abort', stop, { once: true });
    observer.observe(document, {
      childList: true,
      subtree: true,
      attributes: true,
      attributeFilter: ['data-is-active', 'hidden', 'style'],
    });
  });
}
