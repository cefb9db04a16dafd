import { alone } from '@/lib/storage/alone';

/** The part of `storage.local` that the key needs. */
export interface KeyArea {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Where the installation's own key is kept. */
export const KEY_ITEM = 'correction-key';
const KEY_BYTES = 32;
/** 128 bits of a hash: enough to tell customers apart, and a third of the bytes. */
const HASH_BYTES = 16;

/** Turns a text into a short name that says nothing of it. */
export type Hash = (text: string) => Promise<string>;

const toBase64 = (bytes: Uint8Array) =>
  btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');

function fromBase64(text: unknown): Uint8Array<ArrayBuffer> | undefined {
  if (typeof text !== 'string') return undefined;
  try {
    const bytes = Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), (character) =>
      character.charCodeAt(0),
    );
    return bytes.length === KEY_BYTES ? bytes : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Hashing with the key of this installation: HMAC-SHA-256, the first 128 bits, base64url. Undefined while there is no
 * key, for then nothing was ever kept. The key is random and stays on this device, so that hashes of the same address
 * differ from one installation to the next.
 */
export async function readHash(area: Pick<KeyArea, 'get'>): Promise<Hash | undefined> {
  const bytes = fromBase64((await area.get(KEY_ITEM))[KEY_ITEM]);
  return bytes && hashWith(bytes);
}

/** The same, making the key where there is none. Rejects where it can't be stored. */
export async function makeHash(area: KeyArea): Promise<Hash> {
  const make = async () => {
    const known = await readHash(area);
    if (known) return known;
    const bytes = crypto.getRandomValues(new Uint8Array(KEY_BYTES));
    await area.set({ [KEY_ITEM]: toBase64(bytes) });
    return hashWith(bytes);
  };
  // Panels that start at the same moment must not each make one.
  return (await readHash(area)) ?? alone(KEY_ITEM, make);
}

/** Hashing with the installation's key, looked up anew each time. */
export const installationHash =
  (area: KeyArea): Hash =>
  async (text) =>
    (await makeHash(area))(text);

async function hashWith(bytes: Uint8Array<ArrayBuffer>): Promise<Hash> {
  const key = await crypto.subtle.importKey('raw', bytes, { name: 'HMAC', hash: 'SHA-256' }, false, ['sign']);
  return async (text) => {
    const signed = await crypto.subtle.sign('HMAC', key, new TextEncoder().encode(text));
    return toBase64(new Uint8Array(signed, 0, HASH_BYTES));
  };
}
