import { decodeProtectedHeader, errors, flattenedVerify } from 'jose';
import { z } from 'zod';
import { thumbprint } from '@/lib/knowledge/team-pack';
import { importKey } from '@/lib/team/keys';
import { type PublicKey, publicKey } from '@/lib/team/team-document';
import { PACK_TYPE, type SignedPack, TEAM_TYPE } from './bundle';

/**
 * Ed25519 under both names that it goes by (RFC 8037, RFC 9864), and nothing else: the one who signs does not choose
 * how they are checked.
 */
const ALGORITHMS = ['EdDSA', 'Ed25519'];
/** A header holds a key and a few words. */
const MAX_HEADER = 2_000;

/** Extensions that change what a signature means are not for us. */
const plain = { alg: z.enum(ALGORITHMS), b64: z.never().optional(), crit: z.never().optional() };
const packHeader = z.looseObject({ ...plain, typ: z.literal(PACK_TYPE), kid: thumbprint });
const teamHeader = z.looseObject({ ...plain, typ: z.literal(TEAM_TYPE), jwk: publicKey });

type Signature = SignedPack['signatures'][number];

/** The key that a signature of a pack says it was made with; undefined where its header is not one of a pack's. */
export function keyOf({ protected: header }: Signature): string | undefined {
  return packHeader.safeParse(readHeader(header)).data?.kid;
}

/** The public key that a team document carries in its header; undefined where that is not one of a team document. */
export function rootKeyOf(jws: string): PublicKey | undefined {
  return teamHeader.safeParse(readHeader(jws.slice(0, Math.max(jws.indexOf('.'), 0)))).data?.jwk;
}

/** Whether `key` signed exactly this payload under exactly this header. Rejects where the browser can't tell. */
export async function verified(
  payload: string,
  { protected: header, signature }: Signature,
  key: PublicKey,
): Promise<boolean> {
  // One signature has one spelling: the last letter of its base64url has bits that say nothing.
  if (!isCanonical(signature)) return false;
  const imported = await importKey(key);
  try {
    // Only these three: an unprotected header is nobody's word.
    await flattenedVerify({ payload, protected: header, signature }, imported, { algorithms: ALGORITHMS });
    return true;
  } catch (error) {
    if (error instanceof errors.JOSEError) return false;
    throw error;
  }
}

/** Bytes have one spelling in base64url without padding: the bits that are left over in its last letter are zero. */
export function isCanonical(text: string): boolean {
  const last = text.length % 4;
  if (!/^[A-Za-z0-9_-]+$/.test(text) || last === 1) return false;
  return last === 0 || (last === 2 ? /[AQgw]$/ : /[AEIMQUYcgkosw048]$/).test(text);
}

function readHeader(encoded: string): unknown {
  if (encoded.length > MAX_HEADER || !isCanonical(encoded)) return undefined;
  try {
    return decodeProtectedHeader({ protected: encoded });
  } catch {
    return undefined;
  }
}
