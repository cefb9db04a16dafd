/**
 * How the framed panel gets its port. A page could load our frame and post a port of its own to it, so the
 * content script proves that it belongs to the extension: it writes a nonce to `storage.local`, which no page
 * can, and posts nonce and port together. The panel takes the first port whose nonce it finds, deletes the
 * nonce, and takes no other.
 */
export interface NonceStorage {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
}

const PREFIX = 'link:';
/** A nonce that nobody took within this time is swept away when the worker next starts. In milliseconds. */
const STALE_MS = 60_000;

/** Content script: hands one end of a new channel to the panel in `frame`, keeps the other. */
export async function offerPort(
  frame: Window,
  extensionOrigin: string,
  area: NonceStorage,
): Promise<MessagePort> {
  const nonce = crypto.randomUUID();
  await area.set({ [PREFIX + nonce]: Date.now() });
  const { port1, port2 } = new MessageChannel();
  frame.postMessage({ nonce }, extensionOrigin, [port2]);
  return port1;
}

/** Panel: resolves with the one port that came with a nonce of ours. Never rejects; without a nonce, never resolves. */
export function acceptPort(
  target: Pick<Window, 'addEventListener'>,
  area: NonceStorage,
): Promise<MessagePort> {
  return new Promise((resolve) => {
    const taken = new AbortController();
    target.addEventListener(
      'message',
      async (event: MessageEvent<unknown>) => {
        const nonce = (event.data as { nonce?: unknown } | null)?.nonce;
        const port = event.ports[0];
        if (typeof nonce !== 'string' || !/^[0-9a-f-]{36}$/.test(nonce) || !port) return;
        const key = PREFIX + nonce;
        const written = (await area.get(key))[key];
        if (written === undefined || taken.signal.aborted) return;
        taken.abort();
        await area.remove(key);
        resolve(port);
      },
      { signal: taken.signal },
    );
  });
}

/** Worker, at start-up: removes nonces that were never taken (a tab closed in between). */
export async function sweepNonces(
  area: NonceStorage & { get(key: null): Promise<Record<string, unknown>> },
  now: number,
): Promise<void> {
  const all = await area.get(null);
  const stale = Object.entries(all)
    .filter(([key, at]) => key.startsWith(PREFIX) && !(typeof at === 'number' && now - at < STALE_MS))
    .map(([key]) => key);
  if (stale.length) await area.remove(stale);
}
