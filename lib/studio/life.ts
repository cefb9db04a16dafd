import type { VersionNote } from '@/lib/knowledge/team-pack';
import type { SignedPack } from '@/lib/packs/bundle';
import { keyId } from '@/lib/team/keys';
import { headsOf, newestOf, packIds, type ReadPack } from '@/lib/team/publishing/compose';
import type { Payload } from '@/lib/team/publishing/payload';
import { readPayload } from '@/lib/team/publishing/payload';
import type { Place } from '@/lib/team/publishing/place';
import { builtOn, noteOf } from '@/lib/team/publishing/prepare';
import { type ReturnNote, readReturn } from '@/lib/team/publishing/returned';
import type { Lead, TeamDocument } from '@/lib/team/team-document';
import type { PendingPublication } from './database';
import { verifiedAuthor } from './verified-author';

/** A version that waits for a second lead. */
export interface Proposal {
  signed: SignedPack;
  payload: Payload;
  /** Written by the lead who sits here. */
  own: boolean;
  /** The lead who sits here may approve it or hand it back. */
  approvable: boolean;
  /** What was published since it was written: it has to be brought up to date first. */
  behind?: VersionNote;
  /** Handed back, and why. */
  returned?: ReturnNote;
}

/** Why publishing is locked. */
export type Lock = 'no-team' | 'no-key' | 'not-a-lead';

/** Where everything stands that leads publish. */
export interface Life {
  lock?: Lock;
  /** Name under which the lead who sits here signs. */
  name: string;
  document?: TeamDocument;
  /** Where the file is put; empty: it is handed round. */
  address: string;
  /** By id: what everybody has, and the pilot while one runs. */
  packs: ReadonlyMap<string, { published?: Payload; pilot?: Payload; newest: Payload }>;
  proposals: readonly Proposal[];
  pending?: PendingPublication;
}

export interface LifeInput {
  place: Place | undefined;
  key: { id: string; name: string } | undefined;
  address: string;
  pending: PendingPublication | undefined;
}

/** Puts together what the interface shows of the team's file as it is known here. */
export async function lifeOf({ place, key, address, pending }: LifeInput): Promise<Life> {
  const rest = { name: key?.name ?? '', address, ...(pending && { pending }) };
  if (!place) return { lock: key ? 'no-team' : 'no-key', ...rest, packs: new Map(), proposals: [] };
  const { document } = place.opened;
  const lead = key && (await leadOf(document, key.id));
  const lock: Lock | undefined = !key ? 'no-key' : lead ? undefined : 'not-a-lead';
  const packs: [string, { published?: Payload; pilot?: Payload; newest: Payload }][] = [];
  for (const pack of packIds(place.good)) {
    const heads = headsOf(place.good, pack);
    const [published, pilot] = [bySigner(heads.published, place), bySigner(heads.pilot, place)];
    const newest = pilot ?? published;
    if (newest)
      packs.push([
        pack,
        {
          newest,
          ...(published && { published }),
          ...(pilot && { pilot }),
        },
      ]);
  }
  const proposals = await Promise.all(
    place.opened.proposals.map(({ signed, signers }) => proposalOf(signed, signers[0], place, key, lead)),
  );
  return {
    ...(lock && { lock }),
    ...rest,
    document,
    packs: new Map(packs),
    proposals: proposals.filter((proposal) => proposal !== undefined),
  };
}

async function proposalOf(
  signed: SignedPack,
  author: { id: string; name: string } | undefined,
  place: Place,
  key: LifeInput['key'],
  lead: Lead | undefined,
): Promise<Proposal | undefined> {
  const read = readPayload(signed);
  if (!read) return undefined;
  const payload = { ...read, author: author?.name ?? '' };
  const newest = bySigner(newestOf(place.good, payload.id), place);
  const own = author !== undefined && author.id === key?.id;
  const behind = newest && builtOn(payload) !== newest.version ? noteOf(newest) : undefined;
  // As it lies in the file: what stands beside the signatures is no part of what was verified.
  const raw = place.bundle.proposals.find((one) => one.payload === signed.payload);
  const returned = raw && (await readReturn(raw, place.opened.document));
  return {
    signed,
    payload,
    own,
    approvable: !own && lead?.approves === true && !returned,
    ...(behind && { behind }),
    ...(returned && { returned }),
  };
}

/** What a version says, with who signed it as its author. */
function bySigner(read: ReadPack | undefined, { opened }: Place): Payload | undefined {
  if (!read) return undefined;
  const { payload, signed } = read;
  const verified = opened.packs.find((one) => one.signed.payload === signed.payload);
  const names = verified?.signers.map(({ name }) => name) ?? [];
  return { ...payload, author: verifiedAuthor(payload.author, names) };
}

async function leadOf(document: TeamDocument, key: string): Promise<Lead | undefined> {
  for (const lead of document.leads) if ((await keyId(lead.key)) === key) return lead;
  return undefined;
}
