import { allOrNothing } from '@/lib/storage/all-or-nothing';
import { storageProblem } from '@/lib/storage/problem';
import { type HeldKey, studioDatabase } from '@/lib/studio/database';
import { importKey, type KeyUse, type OpenKey, type OpenKeys, publicOf } from './keys';

export type HoldProblem =
  /** What a private key signed, its public key does not verify. */
  | 'not-proven'
  /** This Studio holds another key for the same use. */
  | 'other-held'
  | 'not-stored';

export type HeldKeys = { [Use in KeyUse]?: HeldKey };

/**
 * Keeps keys in this browser so that they sign and can't be read out. Each must first sign something that its public
 * key verifies: called with what `openBackup` read, this proves the backup. All are kept or none.
 *
 * @param replace  takes the place of keys that are held already: without their backup those are lost
 */
export async function holdKeys(
  opened: OpenKeys,
  replace = false,
): Promise<{ held: HeldKeys } | { problem: HoldProblem; detail?: string }> {
  const proven = await Promise.all(opened.keys.map((key) => prove(key, opened.name)));
  const keys = proven.filter((key) => key !== undefined);
  if (keys.length < proven.length) return { problem: 'not-proven' };
  try {
    const transaction = (await studioDatabase()).transaction('keys', 'readwrite');
    const before = await Promise.all(keys.map(({ use }) => transaction.store.get(use)));
    if (!replace && before.some((one, index) => one && one.id !== keys[index]?.id))
      return { problem: 'other-held' };
    await allOrNothing(transaction, () => keys.map((key) => transaction.store.put(key)));
  } catch (error) {
    const problem = storageProblem(error);
    return { problem: 'not-stored', ...(!problem.full && { detail: problem.reason }) };
  }
  return { held: await heldKeys() };
}

/** The keys that this Studio signs with. Rejects where the database can't be opened. */
export async function heldKeys(): Promise<HeldKeys> {
  const keys = await (await studioDatabase()).getAll('keys');
  return Object.fromEntries(keys.map((key) => [key.use, key]));
}

/** Forgets keys; whoever has no backup of them has lost them. */
export async function forgetKeys(uses: readonly KeyUse[] = ['root', 'lead']): Promise<void> {
  const transaction = (await studioDatabase()).transaction('keys', 'readwrite');
  await Promise.all([...uses.map((use) => transaction.store.delete(use)), transaction.done]);
}

/** The key as it is held, once a signature of its private half was verified by its public half. */
async function prove({ use, jwk, id }: OpenKey, name: string): Promise<HeldKey | undefined> {
  try {
    const [privateKey, verifying] = await Promise.all([importKey(jwk), importKey(publicOf(jwk))]);
    const challenge = crypto.getRandomValues(new Uint8Array(32));
    const signature = await crypto.subtle.sign('Ed25519', privateKey, challenge);
    const good = await crypto.subtle.verify('Ed25519', verifying, signature, challenge);
    return good ? { use, privateKey, publicKey: publicOf(jwk), id, name } : undefined;
  } catch {
    // A browser may refuse halves that don't belong together instead of signing with them.
    return undefined;
  }
}
