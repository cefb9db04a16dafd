import type { Bundle, SignedPack } from '@/lib/packs/bundle';
import { judge, type Signers, signersOf } from '@/lib/packs/judge';
import { keyOf } from '@/lib/packs/signatures';
import type { KeptVersion } from '@/lib/studio/database';
import type { TeamDocument } from '../team-document';
import { payloadHash, readPayload } from './payload';

/**
 * The file without packs and proposals that nobody of `document` answers for. No agent takes them any more, and as long
 * as they lay there each would be told with every look that something was refused.
 */
export async function vouched(bundle: Bundle, document: TeamDocument): Promise<Bundle> {
  const signers = await signersOf(document);
  const good = async (listed: readonly SignedPack[], approval: boolean) => {
    const verdicts = await Promise.all(listed.map((one) => stands(one, document, signers, approval)));
    return listed.filter((_, index) => verdicts[index]);
  };
  const [packs, proposals] = await Promise.all([good(bundle.packs, true), good(bundle.proposals, false)]);
  return { ...bundle, packs, proposals };
}

/**
 * The highest number among versions that agents may have taken and hold on to, 0 without one. What a former lead signed
 * holds nobody: a number that they made up ends with them.
 */
export async function highestVouched(kept: readonly KeptVersion[], document: TeamDocument): Promise<number> {
  const signers = await signersOf(document);
  const standing = kept.filter(({ signed, ...version }) => {
    const keys = signed.signatures.map((signature) => keyOf(signature) ?? '');
    return !('refusal' in judge(document, signers, { ...version, keys }));
  });
  return Math.max(0, ...standing.map(({ version }) => version));
}

/** What can't be read stays: a newer Savoir may have written it. */
async function stands(
  signed: SignedPack,
  document: TeamDocument,
  signers: Signers,
  approval: boolean,
): Promise<boolean> {
  const payload = readPayload(signed);
  if (!payload) return true;
  const keys = signed.signatures.map((signature) => keyOf(signature) ?? '');
  const version = { pack: payload.id, version: payload.version, sha256: await payloadHash(signed), keys };
  return !('refusal' in judge(document, signers, version, approval));
}
