import { base64url } from 'jose';
import type { TeamPack } from '@/lib/knowledge/team-pack';
import { sha256 } from '@/lib/team/sha256';
import type { TeamDocument } from '@/lib/team/team-document';
import type { SignedPack } from './bundle';
import { judge, type Signers } from './judge';
import { readJson } from './open-team';
import type { Note, Refusal } from './outcome';
import { packLabel, readPack } from './read-pack';
import { isCanonical, keyOf, verified } from './signatures';

/** A pack whose signatures were verified, by those who may sign it. */
export interface VerifiedPack {
  pack: TeamPack;
  signed: SignedPack;
  /** SHA-256 of the payload, base64url. */
  sha256: string;
  /** Whose signatures count: thumbprint of the key, and name. */
  signers: { id: string; name: string }[];
  notes: Note[];
}

export type KnownPack = Pick<VerifiedPack, 'pack' | 'signed' | 'sha256' | 'notes'>;

/**
 * Verifies one signed pack of a bundle: every signature, then what it holds, then whether its signers may publish it.
 *
 * @param known     packs verified before: the same text again needs no second look at signatures and entries
 * @param approval  whether the second signature of a team with review must be there
 */
export async function openPack(
  signed: SignedPack,
  document: TeamDocument,
  signers: Signers,
  known: readonly KnownPack[],
  approval: boolean,
): Promise<VerifiedPack | { refusal: Refusal }> {
  const keys = signed.signatures.map(keyOf);
  const before = known.find((one) => sameSigned(one.signed, signed));
  const content = before ? undefined : readJson(signed.payload);
  const label = before ? { pack: before.pack.id, version: before.pack.version } : packLabel(content);
  const refuse = (code: Refusal['code'], detail: string) => ({ refusal: { code, ...label, detail } });
  const named = keys.filter((key) => key !== undefined);
  if (named.length < keys.length || new Set(named).size < keys.length)
    return refuse('pack-signature', 'a signature is not one of a pack, or given twice');
  if (!named.every((key) => signers.has(key)))
    return refuse('unknown-signer', 'signed with a key that is no lead’s');
  if (!before) {
    const good = await Promise.all(
      signed.signatures.map((signature, index) => {
        const signer = signers.get(named[index] ?? '');
        return !!signer && verified(signed.payload, signature, signer.key);
      }),
    );
    if (!isCanonical(signed.payload) || !good.every(Boolean))
      return refuse('pack-signature', 'a signature does not fit the content');
  }
  const read = before ?? (await readSigned(signed, content));
  if ('refusal' in read) return read;
  const { pack, notes } = read;
  if (pack.team !== document.team)
    return { refusal: { code: 'other-team', pack: pack.id, version: pack.version } };
  const version = { pack: pack.id, version: pack.version, sha256: read.sha256, keys: named };
  const judged = judge(document, signers, version, approval);
  if ('refusal' in judged) return judged;
  const who = judged.signers.map(({ id, name }) => ({ id, name }));
  return { pack, signed: onlySigned(signed), sha256: read.sha256, signers: who, notes };
}

/** What somebody answers for: whatever else lies beside it in the file may come from anybody. */
const onlySigned = ({ payload, signatures }: SignedPack): SignedPack => ({
  payload,
  signatures: signatures.map(({ protected: header, signature }) => ({ protected: header, signature })),
});

async function readSigned(signed: SignedPack, content: unknown) {
  const read = readPack(content);
  if ('refusal' in read) return read;
  const bytes = base64url.decode(signed.payload) as Uint8Array<ArrayBuffer>;
  return { ...read, sha256: await sha256(bytes) };
}

/** The same payload and the same signatures, in this order. */
function sameSigned(a: SignedPack, b: SignedPack): boolean {
  return (
    a.payload === b.payload &&
    a.signatures.length === b.signatures.length &&
    a.signatures.every(
      (one, index) =>
        one.protected === b.signatures[index]?.protected && one.signature === b.signatures[index].signature,
    )
  );
}
