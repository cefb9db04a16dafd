import { CompactSign, compactVerify } from 'jose';
import { z } from 'zod';
import { personName, thumbprint } from '@/lib/knowledge/team-pack';
import type { SignedPack } from '@/lib/packs/bundle';
import { importKey, keyId } from '../keys';
import type { SigningKey } from '../sign';
import type { TeamDocument } from '../team-document';
import { payloadHash } from './payload';

/** Neither a pack nor a team document passes for it. */
const RETURN_TYPE = 'savoir-return+jws';

const returnNote = z.object({
  schema: z.literal(1),
  /** SHA-256 of the proposal's payload: the note is about exactly that. */
  proposal: z.string().length(43),
  by: personName,
  note: z.string().max(300),
  at: z.iso.datetime({ offset: true }),
});
export type ReturnNote = z.infer<typeof returnNote>;

/** A proposal that was handed back carries the note beside its signatures; agents look at no proposals. */
type Returned = SignedPack & { returned?: unknown };

/** Hands a proposal back with a note that its reader signs. `now`: epoch milliseconds. */
export async function handBack(
  signed: SignedPack,
  { note, by, now }: { note: string; by: string; now: number },
  key: SigningKey,
): Promise<SignedPack> {
  const content: ReturnNote = {
    schema: 1,
    proposal: await payloadHash(signed),
    by,
    note,
    at: new Date(now).toISOString(),
  };
  const returned = await new CompactSign(new TextEncoder().encode(JSON.stringify(content)))
    .setProtectedHeader({ alg: 'EdDSA', typ: RETURN_TYPE, kid: key.id })
    .sign(key.privateKey);
  return { ...signed, returned } as SignedPack;
}

export const isReturned = (signed: SignedPack): boolean => (signed as Returned).returned !== undefined;

/** The note with which a proposal was handed back, where a lead of the team signed it. */
export async function readReturn(
  signed: SignedPack,
  document: TeamDocument,
): Promise<ReturnNote | undefined> {
  const { returned } = signed as Returned;
  if (typeof returned !== 'string' || returned.length > 4_000) return undefined;
  try {
    const { payload } = await compactVerify(
      returned,
      async (header) => {
        const kid = thumbprint.parse(header.kid);
        if (header.typ !== RETURN_TYPE) throw new TypeError('not a note');
        for (const { key } of document.leads) if ((await keyId(key)) === kid) return importKey(key);
        throw new TypeError('signed by nobody of the team');
      },
      { algorithms: ['EdDSA', 'Ed25519'] },
    );
    const note = returnNote.parse(JSON.parse(new TextDecoder().decode(payload)));
    return note.proposal === (await payloadHash(signed)) ? note : undefined;
  } catch {
    return undefined;
  }
}
