import type { Browser } from 'wxt/browser';

type Listener<T> = (given: T) => void;

/** Both ends of a port of the extension's messaging, delivering at once. */
export function portPair() {
  const sent: unknown[] = [];
  const messages = new Set<Listener<unknown>>();
  const ends = new Set<Listener<unknown>>();
  let open = true;
  const port = {
    name: '',
    postMessage(message: unknown) {
      if (!open) throw new Error('Attempting to use a disconnected port object');
      sent.push(message);
    },
    disconnect() {
      open = false;
    },
    onMessage: { addListener: (listener: Listener<unknown>) => messages.add(listener) },
    onDisconnect: { addListener: (listener: Listener<unknown>) => ends.add(listener) },
  } as unknown as Browser.runtime.Port;
  return {
    port,
    sent,
    isOpen: () => open,
    say(message: unknown) {
      if (open) for (const listener of messages) listener(message);
    },
    /** The other side is gone. */
    end() {
      if (!open) return;
      open = false;
      for (const listener of ends) listener(port);
    },
  };
}
