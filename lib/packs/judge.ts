import { keyId } from '@/lib/team/keys';
import type { Keep, Lead, PublicKey, TeamDocument } from '@/lib/team/team-document';
import type { Refusal } from './outcome';

/** Somebody whose key the team document knows. */
export interface Signer {
  /** Thumbprint of their key. */
  id: string;
  name: string;
  key: PublicKey;
  /** What they may do now; undefined for who is no lead any more. */
  lead?: Lead;
  /** What of theirs stays good whatever they may do now. */
  keeps: readonly Keep[];
}

/** Everybody whom a team document knows, by key. */
export type Signers = ReadonlyMap<string, Signer>;

/** One signed pack as the team document speaks of it, and the keys whose signatures on it were verified. */
export interface SignedVersion extends Keep {
  keys: readonly string[];
}

/** The keys of a team document. One that is a lead's and a former lead's is a lead's, and its holder has both. */
export async function signersOf({ leads, former }: TeamDocument): Promise<Signers> {
  const signers = new Map<string, Signer>();
  for (const { name, key, keeps } of former) {
    const id = await keyId(key);
    signers.set(id, { id, name, key, keeps });
  }
  for (const lead of leads) {
    const { name, key } = lead;
    const id = await keyId(key);
    signers.set(id, { id, name, key, lead, keeps: signers.get(id)?.keeps ?? [] });
  }
  return signers;
}

/**
 * Whether those who signed may publish this pack, by the team document alone: the same answer whenever it is asked and
 * whatever else is installed. The order in which signatures stand is nobody's word and does not matter: one of the
 * signers must publish, with review another one approve.
 *
 * @param approval  whether the second signature of a team with review must be there; proposals wait for theirs
 * @returns who counts
 */
export function judge(
  document: TeamDocument,
  signers: Signers,
  signed: SignedVersion,
  approval = true,
): { signers: Signer[] } | { refusal: Refusal } {
  const refuse = (code: Refusal['code'], detail: string) => ({
    refusal: { code, pack: signed.pack, version: signed.version, detail },
  });
  const known = signed.keys.map((key) => signers.get(key));
  if (known.some((signer) => !signer)) return refuse('unknown-signer', 'signed with a key that is no lead’s');
  const all = known.filter((signer) => signer !== undefined);
  const counting = all.filter(({ lead, keeps }) => lead || holds(keeps, signed));
  if (!counting.length)
    return refuse('unknown-signer', `${all.map(({ name }) => name).join(', ')}: no lead any more`);
  const authors = counting.filter((signer) => publishes(signer, signed));
  if (!authors.length)
    return refuse('not-allowed', `${counting.map(({ name }) => name).join(', ')}: may not publish this pack`);
  if (approval && document.review && !holds(document.approved ?? [], signed)) {
    const seconded = authors.some((author) =>
      counting.some((other) => other !== author && approves(other, signed)),
    );
    if (!seconded) return refuse('not-approved', 'a second lead has not approved it');
  }
  return { signers: counting };
}

const holds = (kept: readonly Keep[], { pack, version, sha256 }: Keep): boolean =>
  kept.some((one) => one.pack === pack && one.version === version && one.sha256 === sha256);

/** What is kept of somebody's packs was published, or approved, while they could. */
const publishes = ({ lead, keeps }: Signer, signed: SignedVersion): boolean =>
  lead?.publishes === 'all' || !!lead?.publishes.includes(signed.pack) || holds(keeps, signed);

const approves = ({ lead, keeps }: Signer, signed: SignedVersion): boolean =>
  !!lead?.approves || holds(keeps, signed);
