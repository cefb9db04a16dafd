import type { Asked } from '@/components/join/join-types';
import { rootKeyOf } from '@/lib/packs/signatures';
import { fileSource } from '@/lib/packs/sources/file';
import { openBundle, readBundle } from '@/lib/packs/verify';
import { fingerprint } from '@/lib/team/fingerprint';
import { type Invitation, readInvitation } from '@/lib/team/invitation';
import { keyId } from '@/lib/team/keys';

/** A link, a code or a message that holds one. */
export function readText(text: string): Asked {
  const read = readInvitation(text);
  return 'problem' in read ? { problem: { code: read.problem } } : { proposal: describe(read.invitation) };
}

/**
 * A team's file as an invitation: it carries the key that signed it. That it belongs to the right team only the agent
 * can say, by the fingerprint.
 */
export async function readFile(file: File): Promise<Asked> {
  const answer = await fileSource(file).look({});
  if (answer.kind !== 'bundle') {
    const large = answer.kind === 'problem' && answer.problem.code === 'too-large';
    return { problem: { code: 'file', refusal: { code: large ? 'too-large' : 'malformed' } } };
  }
  const framed = readBundle(answer.text);
  if ('refusal' in framed) return { problem: { code: 'file', refusal: framed.refusal } };
  const key = rootKeyOf(framed.bundle.team);
  if (!key) return { problem: { code: 'file', refusal: { code: 'team-signature' } } };
  const read = await openBundle(answer.text, await keyId(key), { proposals: false });
  if ('refusal' in read) return { problem: { code: 'file', refusal: read.refusal } };
  const { team, name, addresses } = read.opened.document;
  return { proposal: { ...describe({ team, name, addresses, groups: [] }), file: answer.text } };
}

const describe = (invitation: Invitation) => ({
  invitation,
  fingerprint: fingerprint(invitation.team),
  hosts: [...new Set(invitation.addresses.map((address) => new URL(address).host))],
});
