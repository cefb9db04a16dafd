import { keyId } from '@/lib/team/keys';
import type { FormerLead, Keep, Lead, TeamDocument } from '@/lib/team/team-document';
import type { Refusal } from './outcome';

/** Somebody whose key the team document knows. */
export interface Signer {
  /** Thumbprint of their key. */
  id: string;
  name: string;
  standing: { lead: Lead } | { former: FormerLead };
}

/** Everybody whom a team document knows, by key. */
export type Signers = ReadonlyMap<string, Signer>;

/** One signed pack as the team document speaks of it, and the keys whose signatures on it were verified. */
export interface SignedVersion extends Keep {
  keys: readonly string[];
}

/** The keys of a team document. A key that is a lead's is one, whatever else the document says of it. */
export async function signersOf({ leads, former }: TeamDocument): Promise<Signers> {
  const known = await Promise.all([
    ...former.map(async (one): Promise<Signer> => ({ ...(await named(one)), standing: { former: one } })),
    ...leads.map(async (one): Promise<Signer> => ({ ...(await named(one)), standing: { lead: one } })),
  ]);
  return new Map(known.map((signer) => [signer.id, signer]));
}

const named = async ({ name, key }: Lead | FormerLead) => ({ id: await keyId(key), name });

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
  const counting = all.filter(({ standing }) => 'lead' in standing || keeps(standing.former.keeps, signed));
  if (!counting.length)
    return refuse('unknown-signer', `${all.map(({ name }) => name).join(', ')}: no lead any more`);
  const authors = counting.filter((signer) => publishes(signer, signed.pack));
  if (!authors.length)
    return refuse('not-allowed', `${counting.map(({ name }) => name).join(', ')}: may not publish this pack`);
  if (approval && document.review && !keeps(document.approved ?? [], signed)) {
    const seconded = authors.some((author) => counting.some((other) => other !== author && approves(other)));
    if (!seconded) return refuse('not-approved', 'a second lead has not approved it');
  }
  return { signers: counting };
}

const keeps = (kept: readonly Keep[], { pack, version, sha256 }: Keep): boolean =>
  kept.some((one) => one.pack === pack && one.version === version && one.sha256 === sha256);

/** What is left of a former lead's packs was published while they could. */
const publishes = ({ standing }: Signer, pack: string): boolean =>
  'former' in standing || standing.lead.publishes === 'all' || standing.lead.publishes.includes(pack);

const approves = ({ standing }: Signer): boolean => 'former' in standing || standing.lead.approves;
