import { describe, expect, it } from 'vitest';
import { acceptPort, offerPort, sweepNonces } from '@/lib/protocol/handshake';

function storage() {
  const items = new Map<string, unknown>();
  return {
    items,
    get: async (key: string | null) =>
      key === null ? Object.fromEntries(items) : items.has(key) ? { [key]: items.get(key) } : {},
    set: async (added: Record<string, unknown>) => {
      for (const [key, value] of Object.entries(added)) items.set(key, value);
    },
    remove: async (keys: string | string[]) => {
      for (const key of [keys].flat()) items.delete(key);
    },
  };
}

/** A window that hands posted messages to its listeners. */
function frame() {
  const target = new EventTarget();
  return {
    addEventListener: target.addEventListener.bind(target) as Window['addEventListener'],
    postMessage: (data: unknown, _origin: string, ports: Transferable[] = []) =>
      void target.dispatchEvent(Object.assign(new Event('message'), { data, ports })),
  };
}

const settled = () => new Promise((done) => setTimeout(done, 20));

describe('the handshake between tab and panel', () => {
  it('joins both ends and leaves no nonce behind', async () => {
    const [window, store] = [frame(), storage()];
    const accepted = acceptPort(window, store);
    const mine = await offerPort(window as unknown as Window, 'chrome-extension://x', store);
    const theirs = await accepted;
    const heard = new Promise((resolve) => {
      mine.onmessage = (event) => resolve(event.data);
    });
    theirs.postMessage('hello');
    expect(await heard).toBe('hello');
    expect(store.items.size).toBe(0);
    mine.close();
  });

  it('takes no port from a page that cannot write to the storage', async () => {
    const [window, store] = [frame(), storage()];
    let taken = false;
    void acceptPort(window, store).then(() => {
      taken = true;
    });
    const { port1, port2 } = new MessageChannel();
    window.postMessage({ nonce: crypto.randomUUID() }, '*', [port2]);
    window.postMessage({ nonce: 'settings' }, '*', [port2]);
    window.postMessage(null, '*');
    await settled();
    expect(taken).toBe(false);
    port1.close();
  });

  it('takes one port once', async () => {
    const [window, store] = [frame(), storage()];
    const accepted = acceptPort(window, store);
    const first = await offerPort(window as unknown as Window, 'x', store);
    await accepted;
    const second = await offerPort(window as unknown as Window, 'x', store);
    await settled();
    expect(store.items.size).toBe(1);
    first.close();
    second.close();
  });

  it('sweeps nonces that nobody took, and nothing else', async () => {
    const store = storage();
    await store.set({ 'link:old': 0, 'link:new': 100_000, 'link:broken': 'x', settings: {} });
    await sweepNonces(store as never, 110_000);
    expect([...store.items.keys()].sort()).toEqual(['link:new', 'settings']);
  });
});
