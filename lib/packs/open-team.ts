import { base64url } from 'jose';
import { keyId } from '@/lib/team/keys';
import { type TeamDocument, teamDocument } from '@/lib/team/team-document';
import type { Refusal } from './outcome';
import { plainIssue } from './plain-issue';
import { shapeProblem } from './shape';
import { isCanonical, rootKeyOf, verified } from './signatures';

/**
 * Verifies a team document: a compact JWS by the root key, whose public half it carries and whose thumbprint must be
 * the pinned one.
 */
export async function openTeam(
  jws: string,
  team: string,
): Promise<{ document: TeamDocument } | { refusal: Refusal }> {
  const [header = '', payload = '', signature = '', ...more] = jws.split('.', 4);
  const root = rootKeyOf(jws);
  if (!root || more.length || !isCanonical(payload))
    return { refusal: { code: 'team-signature', detail: 'not a signed team document' } };
  if ((await keyId(root)) !== team) return { refusal: { code: 'other-team' } };
  if (!(await verified(payload, { protected: header, signature }, root)))
    return { refusal: { code: 'team-signature', detail: 'the signature does not fit the content' } };
  const content = readJson(payload);
  const shape = shapeProblem(content);
  if (shape) return refuse(shape.path.join('.'), shape.detail);
  const parsed = teamDocument.safeParse(content);
  if (!parsed.success) {
    const { field, detail } = plainIssue(parsed.error);
    return refuse(field, detail);
  }
  return parsed.data.team === team
    ? { document: parsed.data }
    : { refusal: { code: 'other-team', detail: 'it names another team than the one that signed it' } };
}

const refuse = (field: string, detail: string) => ({
  refusal: { code: 'malformed' as const, field: ['team', field].filter(Boolean).join('.'), detail },
});

/** What a payload holds, in base64url of JSON; undefined where it is none. */
export function readJson(payload: string): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(base64url.decode(payload)));
  } catch {
    return undefined;
  }
}
