import { base64url, CompactSign, GeneralSign } from 'jose';
import { PACK_TYPE, type SignedPack, TEAM_TYPE } from '@/lib/packs/bundle';
import type { HeldKey } from '@/lib/studio/database';
import { publicOf } from './keys';
import { type TeamDocument, teamDocument } from './team-document';

/** What signing needs of a key. */
export type SigningKey = Pick<HeldKey, 'privateKey' | 'publicKey' | 'id'>;

/** Signs a pack, whole: JWS in general JSON serialisation, so that a second lead can add theirs. */
export function signPack(payload: object, leadKey: SigningKey): Promise<SignedPack> {
  return addSignature(new TextEncoder().encode(JSON.stringify(payload)), leadKey);
}

/** The same pack with this lead's signature added; as it was where they signed it already. Open it before: `openBundle`. */
export async function approvePack(signed: SignedPack, leadKey: SigningKey): Promise<SignedPack> {
  const { payload, signatures } = await addSignature(base64url.decode(signed.payload), leadKey);
  const [own] = signatures;
  if (!own || payload !== signed.payload) throw new TypeError('the payload is not canonical base64url');
  if (signed.signatures.some(({ signature }) => signature === own.signature)) return signed;
  return { ...signed, signatures: [...signed.signatures, own] };
}

/** Signs the team document as a compact JWS that carries the root's public key. Throws where the document is not valid. */
export async function signTeam(document: TeamDocument, rootKey: SigningKey): Promise<string> {
  teamDocument.parse(document);
  if (document.team !== rootKey.id) throw new TypeError('the document is of another team than the key');
  return new CompactSign(new TextEncoder().encode(JSON.stringify(document)))
    .setProtectedHeader({ alg: 'EdDSA', typ: TEAM_TYPE, jwk: publicOf(rootKey.publicKey), kid: rootKey.id })
    .sign(rootKey.privateKey);
}

async function addSignature(payload: Uint8Array, { privateKey, id }: SigningKey): Promise<SignedPack> {
  const signing = new GeneralSign(payload);
  signing.addSignature(privateKey).setProtectedHeader({ alg: 'EdDSA', typ: PACK_TYPE, kid: id });
  const signed = await signing.sign();
  return {
    payload: signed.payload,
    signatures: signed.signatures.map(({ protected: header = '', signature }) => ({
      protected: header,
      signature,
    })),
  };
}
