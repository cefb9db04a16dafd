import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK } from 'jose';
import { z } from 'zod';
import { oneLine } from '@/lib/knowledge/one-line';
import { thumbprint } from '@/lib/knowledge/team-pack';
import { type PublicKey, publicKey } from './team-document';

export type KeyUse = 'root' | 'lead';

const openKey = z.object({
  use: z.enum(['root', 'lead']),
  /** Private JWK (RFC 8037): `d` is the secret. */
  jwk: publicKey.extend({ d: z.string().regex(/^[A-Za-z0-9_-]{43}$/) }),
  /** RFC 7638 thumbprint of the public half. */
  id: thumbprint,
});

/** Keys whose private halves can be read: in memory from generating or opening a backup until they are held. */
export const openKeys = z.object({ name: oneLine(80), keys: z.array(openKey).min(1).max(2) });
export type OpenKey = z.infer<typeof openKey>;
export type OpenKeys = z.infer<typeof openKeys>;

/** Makes one Ed25519 key for each use, for the person of this name. They are kept nowhere. */
export async function generateKeys(name: string, uses: readonly KeyUse[]): Promise<OpenKeys> {
  const keys = await Promise.all(
    uses.map(async (use): Promise<OpenKey> => {
      const pair = await generateKeyPair('EdDSA', { extractable: true });
      const { x = '', d = '' } = await exportJWK(pair.privateKey);
      return { use, jwk: { kty: 'OKP', crv: 'Ed25519', x, d }, id: await keyId(publicOf({ x })) };
    }),
  );
  return { name, keys };
}

/** The half that may be shown. */
export const publicOf = ({ x }: { x: string }): PublicKey => ({ kty: 'OKP', crv: 'Ed25519', x });

/** Names a key: RFC 7638 thumbprint, SHA-256, base64url. */
export const keyId = (key: PublicKey): Promise<string> => calculateJwkThumbprint(publicOf(key));

/** A public or private JWK as WebCrypto uses it, never to be read out again. */
export async function importKey(jwk: PublicKey | OpenKey['jwk']): Promise<CryptoKey> {
  const key = await importJWK({ ...jwk }, 'EdDSA', { extractable: false });
  if (key instanceof Uint8Array) throw new TypeError('not an Ed25519 key');
  return key;
}
