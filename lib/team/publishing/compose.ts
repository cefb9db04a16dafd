import type { Bundle, SignedPack } from '@/lib/packs/bundle';
import { type Payload, readPayload } from './payload';

/** A signed pack with what it says. */
export interface ReadPack {
  signed: SignedPack;
  payload: Payload;
}

/** A team's first file. `team`: the signed team document. */
export const firstBundle = (team: string): Bundle => ({
  format: 'savoir-team',
  schema: 1,
  team,
  packs: [],
  proposals: [],
});

/** What agents take of one pack: the newest published or retired version, and the pilot while one runs. */
export interface Heads {
  published?: ReadPack;
  pilot?: ReadPack;
}

export function headsOf({ packs }: Pick<Bundle, 'packs'>, pack: string): Heads {
  const heads: Heads = {};
  for (const read of readAll(packs, pack)) {
    const stream = read.payload.stage === 'pilot' ? 'pilot' : 'published';
    if (read.payload.version > (heads[stream]?.payload.version ?? 0)) heads[stream] = read;
  }
  const runs = (heads.pilot?.payload.version ?? 0) > (heads.published?.payload.version ?? 0);
  return {
    ...(heads.published && { published: heads.published }),
    ...(runs && heads.pilot && { pilot: heads.pilot }),
  };
}

/** The newest version: the pilot while one runs, else the published one. */
export const newestOf = (bundle: Pick<Bundle, 'packs'>, pack: string): ReadPack | undefined => {
  const { published, pilot } = headsOf(bundle, pack);
  return pilot ?? published;
};

/** The highest version number that a pack has anywhere in the file, proposals included. */
export const highestVersion = ({ packs, proposals }: Bundle, pack: string): number =>
  Math.max(0, ...readAll([...packs, ...proposals], pack).map(({ payload }) => payload.version));

export const packIds = ({ packs }: Pick<Bundle, 'packs'>): string[] => [
  ...new Set(packs.flatMap((signed) => readPayload(signed)?.id ?? [])),
];

/**
 * The file with this version in the place of what it replaces. A pilot leaves what is published where it is. `good`: the
 * packs of the file that were verified.
 */
export function withPack(
  bundle: Bundle,
  signed: SignedPack,
  payload: Payload,
  good: Pick<Bundle, 'packs'>,
): Bundle {
  const { published } = headsOf(good, payload.id);
  const rest = bundle.packs.filter((other) => readPayload(other)?.id !== payload.id);
  const beside = payload.stage === 'pilot' && published ? [published.signed] : [];
  return { ...withoutProposal(bundle, signed), packs: [...rest, ...beside, signed] };
}

/** The file with a proposal more. `instead`: proposals whose place it takes. */
export function withProposal(
  bundle: Bundle,
  signed: SignedPack,
  instead: readonly SignedPack[] = [],
): Bundle {
  const rest = instead.reduce(withoutProposal, withoutProposal(bundle, signed));
  return { ...rest, proposals: [...rest.proposals, signed] };
}

export const withoutProposal = (bundle: Bundle, signed: Pick<SignedPack, 'payload'>): Bundle => ({
  ...bundle,
  proposals: bundle.proposals.filter(({ payload }) => payload !== signed.payload),
});

/** What was read of a file, and what of it was verified. */
interface Verified {
  bundle: Bundle;
  good: Bundle;
}

/**
 * The file of a place that lags behind what is known here, as after a backup was put back there: of each pack the newer
 * versions of the two. Proposals are those of the place. `document`: the signed document that is newer.
 */
export function newerOf(place: Verified, known: Verified, document: string): Bundle {
  const all = { packs: [...place.good.packs, ...known.good.packs] };
  const packs = packIds(all).flatMap((pack) => {
    const { published, pilot } = headsOf(all, pack);
    return [published, pilot].flatMap((head) => head?.signed ?? []);
  });
  // Also what this Savoir can't read: a newer one may have written it.
  const verified = new Set(place.good.packs.map(({ payload }) => payload));
  const unread = place.bundle.packs.filter(({ payload }) => !verified.has(payload));
  return { ...place.bundle, team: document, packs: [...unread, ...packs] };
}

function readAll(packs: readonly SignedPack[], pack: string): ReadPack[] {
  return packs.flatMap((signed) => {
    const payload = readPayload(signed);
    return payload?.id === pack ? [{ signed, payload }] : [];
  });
}
