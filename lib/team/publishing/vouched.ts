import type { Bundle, SignedPack } from '@/lib/packs/bundle';
import { judge, type Signers, signersOf } from '@/lib/packs/judge';
import { keyOf } from '@/lib/packs/signatures';
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
