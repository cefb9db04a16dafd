import { arrivals } from './arrival';
import type { InstalledPack } from './database';
import { expired } from './expiry';
import { judge, type Signers } from './judge';
import type { ReceiveOutcome, Refusal } from './outcome';
import { keyOf } from './signatures';
import { shownPacks } from './team-reader';
import type { OpenedBundle, VerifiedPack } from './verify';

type Stream = InstalledPack['stream'];
type Floor = { version: number; sha256: string };
export type FloorKey = [id: string, stream: Stream];

/** What this browser holds before a bundle. */
export interface Held {
  packs: readonly InstalledPack[];
  floors: readonly (readonly [FloorKey, Floor])[];
  /** Ids of the groups that this agent is in. */
  groups: readonly string[];
  /** Version of the team document taken last; undefined before the first bundle. */
  documentVersion?: number | undefined;
}

/** What is to be written, all of it or nothing, and what is told. */
export interface Decision {
  put: InstalledPack[];
  remove: FloorKey[];
  floors: [FloorKey, Floor][];
  outcome: ReceiveOutcome;
}

/**
 * Packs and pilots that a browser keeps: what a file leaves out stays, so that files full of new ones would fill the disk.
 * Twice what fits into one file.
 */
export const MAX_PACKS = 400;

/** Retired packs are the last word of what is published. */
const streamOf = (stage: string): Stream => (stage === 'pilot' ? 'pilot' : 'published');

/**
 * What to take of an opened bundle. Per pack and stream versions only go up; what a bundle leaves out stays; what its
 * signers may no longer vouch for goes, but its number is not free again. Decided twice, or in another order while the
 * leads are the same, bundles of one team end in the same state.
 *
 * @param now  epoch milliseconds
 */
export function decide(opened: OpenedBundle, signers: Signers, held: Held, now: number): Decision {
  const floors = new Map(held.floors.map(([key, floor]) => [keyText(key), floor]));
  const packs = new Map(held.packs.map((one) => [keyText([one.id, one.stream]), one]));
  const { documentVersion: before = 0 } = held;
  const first = before === 0;
  const outcome: ReceiveOutcome = {
    applied: [],
    unchanged: 0,
    refused: [...opened.refused],
    withdrawn: [],
    notes: opened.notes,
    team: opened.document.version > before,
  };
  const shown = shownPacks(held.packs, held.groups, now);
  const raised: [FloorKey, Floor][] = [];

  for (const one of newestOfEach(opened.packs, outcome.refused)) {
    const { pack, sha256, signed, signers: who, notes } = one;
    const stream = streamOf(pack.stage);
    const key: FloorKey = [pack.id, stream];
    const floor = floors.get(keyText(key));
    const installed = packs.get(keyText(key));
    const refusal = refusalOf(one, floor, now) ?? (installed ? undefined : fullFor(one, packs.size));
    if (refusal) {
      outcome.refused.push(refusal);
      continue;
    }
    const there = installed?.sha256 === sha256;
    const seen = there ? [installed] : shown.filter(({ id }) => id === pack.id);
    packs.set(keyText(key), {
      id: pack.id,
      stream,
      pack,
      signed,
      sha256,
      signers: who.map(({ name }) => name),
      notes,
      receivedAt: there ? installed.receivedAt : now,
      arrivedAt: arrivals(pack.entries, seen, first ? 0 : now),
    });
    if (!floor || pack.version > floor.version) {
      floors.set(keyText(key), { version: pack.version, sha256 });
      raised.push([key, { version: pack.version, sha256 }]);
    }
    if (there || endedPilot(packs, key)) outcome.unchanged++;
    else
      outcome.applied.push({
        pack: pack.id,
        version: pack.version,
        title: pack.title,
        entries: pack.entries.length,
      });
  }

  const remove: FloorKey[] = [];
  for (const one of [...packs.values()]) {
    const key: FloorKey = [one.id, one.stream];
    const version = { pack: one.id, version: one.pack.version, sha256: one.sha256, keys: keysOf(one) };
    const good = !('refusal' in judge(opened.document, signers, version));
    if (good && !endedPilot(packs, key)) continue;
    packs.delete(keyText(key));
    if (held.packs.some(({ id, stream }) => id === one.id && stream === one.stream)) remove.push(key);
    if (!good) outcome.withdrawn.push({ pack: one.id, version: one.pack.version, title: one.pack.title });
  }
  const put = [...packs.values()].filter((one) => !held.packs.includes(one) && changed(one, held.packs));
  return { put, remove, floors: raised, outcome };
}

const keyText = ([id, stream]: FloorKey): string => `${stream} ${id}`;
const keysOf = ({ signed }: InstalledPack): string[] => signed.signatures.map((one) => keyOf(one) ?? '');

/** A pilot counts while it is ahead of what is published; retiring a pack ends its pilot too. */
function endedPilot(packs: ReadonlyMap<string, InstalledPack>, [id, stream]: FloorKey): boolean {
  if (stream !== 'pilot') return false;
  const [pilot, published] = [packs.get(keyText([id, 'pilot'])), packs.get(keyText([id, 'published']))];
  return !!pilot && !!published && pilot.pack.version <= published.pack.version;
}

function refusalOf(
  { pack, sha256 }: VerifiedPack,
  floor: Floor | undefined,
  now: number,
): Refusal | undefined {
  const { id, version, expires } = pack;
  if (floor && version < floor.version)
    return { code: 'older', pack: id, version, detail: `version ${floor.version} was here already` };
  if (floor && version === floor.version && sha256 !== floor.sha256)
    return { code: 'differs', pack: id, version };
  return expired(pack, now) ? { code: 'expired', pack: id, version, detail: expires ?? '' } : undefined;
}

function fullFor({ pack: { id, version } }: VerifiedPack, kept: number): Refusal | undefined {
  return kept < MAX_PACKS
    ? undefined
    : { code: 'too-many', pack: id, version, detail: `${kept} packs are here already` };
}

/** Of each pack and stream the newest; two contents under one version are both refused, whichever comes first. */
function newestOfEach(packs: readonly VerifiedPack[], refused: Refusal[]): VerifiedPack[] {
  const streams = new Map<string, VerifiedPack[]>();
  for (const one of packs) {
    const key = keyText([one.pack.id, streamOf(one.pack.stage)]);
    streams.set(key, [...(streams.get(key) ?? []), one]);
  }
  return [...streams.values()].flatMap((listed) => {
    const newest = Math.max(...listed.map(({ pack }) => pack.version));
    const candidates = listed.filter(({ pack }) => pack.version === newest);
    for (const { pack } of listed)
      if (pack.version < newest)
        refused.push({
          code: 'older',
          pack: pack.id,
          version: pack.version,
          detail: `version ${newest} is here too`,
        });
    const [first] = candidates;
    if (candidates.every(({ sha256 }) => sha256 === first?.sha256)) return candidates.slice(0, 1);
    refused.push({ code: 'differs', pack: first?.pack.id ?? '', version: newest });
    return [];
  });
}

/** Whether anything of a pack differs from what is stored: the same delivery again writes nothing. */
function changed(one: InstalledPack, stored: readonly InstalledPack[]): boolean {
  const before = stored.find(({ id, stream }) => id === one.id && stream === one.stream);
  return (
    !before ||
    before.sha256 !== one.sha256 ||
    before.notes.length !== one.notes.length ||
    JSON.stringify([before.signed.signatures, before.signers]) !==
      JSON.stringify([one.signed.signatures, one.signers])
  );
}
