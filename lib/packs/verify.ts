import type { TeamDocument } from '@/lib/team/team-document';
import { type Bundle, bundleSchema, MAX_BUNDLE_BYTES, type SignedPack } from './bundle';
import { signersOf } from './judge';
import { type KnownPack, openPack, type VerifiedPack } from './open-pack';
import { openTeam } from './open-team';
import type { Note, Refusal } from './outcome';
import { plainIssue } from './plain-issue';

export type { VerifiedPack } from './open-pack';

export interface OpenedBundle {
  /** The team document that decided: the bundle's, or `held` where that is newer. */
  document: TeamDocument;
  signedDocument: string;
  packs: VerifiedPack[];
  /** Signed by their author and waiting for a second lead. */
  proposals: VerifiedPack[];
  /** What is not good: the team document where it is an older one, single packs, single proposals. */
  refused: Refusal[];
  notes: Note[];
}

export interface OpenOptions {
  /** The team document taken before. An older one in the bundle is refused, and what it lists is held against this. */
  held?: { document: TeamDocument; signedDocument: string } | undefined;
  /** Packs verified before: the same text again needs no second look at its signatures and entries. */
  known?: readonly KnownPack[];
  /** Agents never look at proposals. */
  proposals?: boolean;
}

/**
 * Opens the text of a team's file and verifies all of it against the team's pinned root. Nothing is stored, no date is
 * looked at and no version compared. Never throws: `refusal` says why the whole file is no good, `refused` which parts.
 */
export async function openBundle(
  text: string,
  team: string,
  options: OpenOptions = {},
): Promise<{ opened: OpenedBundle } | { refusal: Refusal }> {
  try {
    const read = readBundle(text);
    return 'refusal' in read ? read : await openParsed(read.bundle, team, options);
  } catch (error) {
    // Only the browser's own cryptography throws here: those before Chrome 137 and Firefox 129 have no Ed25519.
    const detail = error instanceof Error ? error.message : String(error);
    return { refusal: { code: 'team-signature', detail: `this browser cannot check signatures: ${detail}` } };
  }
}

/** The file's frame. Its size is looked at before anything else. */
export function readBundle(text: string): { bundle: Bundle } | { refusal: Refusal } {
  const size = sizeRefusal(text);
  if (size) return { refusal: size };
  let content: unknown;
  try {
    content = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return { refusal: { code: 'malformed', detail: 'not a Savoir team file' } };
  }
  const { format } = (content ?? {}) as { format?: unknown };
  if (format !== 'savoir-team')
    return { refusal: { code: 'malformed', field: 'format', detail: 'not a Savoir team file' } };
  const parsed = bundleSchema.safeParse(content);
  if (parsed.success) return { bundle: parsed.data };
  const { field, detail } = plainIssue(parsed.error);
  const counted = parsed.error.issues.some(({ code, path }) => code === 'too_big' && path.length === 1);
  return { refusal: { code: counted ? 'too-many' : 'malformed', field, detail } };
}

/** Why a text is too large to be looked at; nothing where it is not. UTF-8 takes one to three bytes for each unit. */
export function sizeRefusal(text: string): Refusal | undefined {
  const { length } = text;
  const fits =
    length * 3 <= MAX_BUNDLE_BYTES ||
    (length <= MAX_BUNDLE_BYTES && new TextEncoder().encode(text).length <= MAX_BUNDLE_BYTES);
  return fits ? undefined : { code: 'too-large', detail: `more than ${MAX_BUNDLE_BYTES / 1_000_000} MB` };
}

async function openParsed(
  bundle: Bundle,
  team: string,
  { held, known = [], proposals = true }: OpenOptions,
): Promise<{ opened: OpenedBundle } | { refusal: Refusal }> {
  const given = await openTeamOnce(bundle.team, team, held);
  if ('refusal' in given) return given;
  const refused: Refusal[] = [];
  let by = { document: given.document, signedDocument: bundle.team };
  if (held) {
    const refusal = olderDocument(by, held);
    if (refusal) refused.push(refusal);
    if (refusal || by.document.version === held.document.version) by = held;
  }
  const signers = await signersOf(by.document);
  const open = (signed: readonly SignedPack[], approval: boolean) =>
    Promise.all(signed.map((one) => openPack(one, by.document, signers, known, approval)));
  const [packs, proposed] = await Promise.all([
    open(bundle.packs, true),
    open(proposals ? bundle.proposals : [], false),
  ]);
  const good = packs.flatMap((one) => ('refusal' in one ? [] : [one]));
  const waiting = proposed.flatMap((one) => ('refusal' in one ? [] : [one]));
  refused.push(...[...packs, ...proposed].flatMap((one) => ('refusal' in one ? [one.refusal] : [])));
  const notes = good.flatMap((one) => one.notes);
  return { opened: { ...by, packs: good, proposals: waiting, refused, notes } };
}

/** The document held is the very text: it was verified when it came. */
async function openTeamOnce(jws: string, team: string, held: OpenOptions['held']) {
  return held?.signedDocument === jws && held.document.team === team
    ? { document: held.document }
    : openTeam(jws, team);
}

type SignedDocument = NonNullable<OpenOptions['held']>;

function olderDocument(given: SignedDocument, held: SignedDocument): Refusal | undefined {
  const { version } = given.document;
  if (version < held.document.version)
    return { code: 'team-older', version, detail: `version ${held.document.version} is here` };
  const [payload, before] = [given, held].map(({ signedDocument }) => signedDocument.split('.')[1]);
  return version === held.document.version && payload !== before
    ? { code: 'team-differs', version }
    : undefined;
}
