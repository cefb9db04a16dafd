import type { Bundle, SignedPack } from '@/lib/packs/bundle';
import type { Membership } from '@/lib/packs/membership';
import type { Refusal } from '@/lib/packs/outcome';
import { type AddressTools, addressSource } from '@/lib/packs/sources/address';
import { type OpenedBundle, openBundle, readBundle } from '@/lib/packs/verify';
import type { KnownBundle } from '@/lib/studio/database';
import { firstBundle, newerOf } from './compose';
import type { PublishProblem } from './work';

/** The team's file as the next one is made from it. */
export interface Place {
  /** Everything in it, also what this Savoir can't read. */
  bundle: Bundle;
  /** What of it was verified: only this is built on. */
  opened: OpenedBundle;
  good: Bundle;
  /** Its text and tag as they are at the address, or as it was saved last; absent where nothing lies there. */
  there?: { text: string; etag: string };
}

export interface PlaceTools extends AddressTools {
  team(): Promise<{ id: string; membership?: Membership } | undefined>;
  /** Signed packs that agents of this browser get. */
  installed(): Promise<SignedPack[]>;
}

export type Looked = { place: Place } | { nothing: true } | { problem: PublishProblem };

/** The team's file as far as this browser knows it: as it was read last, and what its agents got meanwhile. */
export async function knownPlace(
  known: KnownBundle | undefined,
  tools: PlaceTools,
): Promise<Place | undefined> {
  const team = await tools.team();
  if (!team) return undefined;
  const { signedDocument } = team.membership ?? {};
  const installed = signedDocument
    ? { ...firstBundle(signedDocument), packs: await tools.installed() }
    : undefined;
  const opened = installed && (await openPlace(installed, team));
  const own = opened && 'place' in opened ? opened.place : undefined;
  const read = known && readBundle(known.text);
  const before = read && 'bundle' in read ? await openPlace(read.bundle, team) : undefined;
  if (!before || !('place' in before)) return own;
  return own ? both(before.place, own, team) : before.place;
}

/** Looks at the address, and brings what lies there together with what is known here. Never rejects but for the disk. */
export async function look(
  address: string,
  known: KnownBundle | undefined,
  tools: PlaceTools,
): Promise<Looked> {
  const team = await tools.team();
  if (!team) return { problem: { code: 'no-team' } };
  const own = await knownPlace(known, tools);
  if (!address && own) return { place: { ...own, ...(known && { there: { text: known.text, etag: '' } }) } };
  if (!address) return { nothing: true };
  const ours = known?.address === address ? known : undefined;
  const answer = await addressSource(address, 'studio', tools).look({ etag: ours?.etag || undefined });
  if (answer.kind === 'problem') {
    const { problem } = answer;
    if (problem.code === 'refused') return { problem: { code: 'offline' } };
    // Nothing lies there yet, or no longer.
    if (problem.code === 'status' && (problem.status === 404 || problem.status === 410))
      return own ? { place: own } : { nothing: true };
    const { code, status, detail } = problem;
    return { problem: { code, ...(status && { status }), ...(detail && { detail }) } };
  }
  const there =
    answer.kind === 'bundle'
      ? { text: answer.text, etag: answer.etag ?? '' }
      : { text: ours?.text ?? '', etag: ours?.etag ?? '' };
  const read = readBundle(there.text);
  if ('refusal' in read) return { problem: { code: 'foreign', refusal: read.refusal } };
  const opened = await openPlace(read.bundle, team);
  if ('refusal' in opened) return { problem: { code: 'foreign', refusal: opened.refusal } };
  return { place: { ...(own ? await both(opened.place, own, team) : opened.place), there } };
}

/** What lies somewhere and what is known here, of each the newer. */
async function both(there: Place, known: Place, team: Team): Promise<Place> {
  const newer = known.opened.document.version > there.opened.document.version ? known.opened : there.opened;
  const merged = await openPlace(newerOf(there, known, newer.signedDocument), team);
  return 'place' in merged ? merged.place : there;
}

type Team = { id: string; membership?: Membership };

async function openPlace(
  bundle: Bundle,
  { id, membership }: Team,
): Promise<{ place: Place } | { refusal: Refusal }> {
  const { document, signedDocument } = membership ?? {};
  const held = document && signedDocument ? { held: { document, signedDocument } } : {};
  const read = await openBundle(JSON.stringify(bundle), id, held);
  if ('refusal' in read) return read;
  const { opened } = read;
  const signed = (packs: OpenedBundle['packs']) => packs.map((pack) => pack.signed);
  const good = { ...bundle, packs: signed(opened.packs), proposals: signed(opened.proposals) };
  return { place: { bundle: { ...bundle, team: opened.signedDocument }, opened, good } };
}
