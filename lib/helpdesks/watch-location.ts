/** Without the Navigation API, how often the address is compared, in milliseconds. */
const POLL_MS = 500;

/**
 * Calls `changed` after each change of the tab's address that keeps the document (push state, hash, back and
 * forward). Adds nothing to the page: `navigation` events where the browser has them, comparison otherwise.
 */
export function watchLocation(changed: () => void, signal: AbortSignal): void {
  const { navigation } = globalThis as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', changed, { signal });
    return;
  }
  let last = location.href;
  const timer = setInterval(() => {
    if (location.href === last) return;
    last = location.href;
    changed();
  }, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer), { once: true });
}
