import { arrivals } from './arrival';
import type { InstalledPack } from './database';
import { expired } from './expiry';
import { bindingFloor, type Floor, raised } from './floors';
import { judge, type Signers } from './judge';
import type { ReceiveOutcome, Refusal } from './outcome';
import { keyOf } from './signatures';
import { endedPilot, type FloorKey, keyText, newestOfEach, streamOf } from './streams';
import { shownPacks } from './team-reader';
import type { OpenedBundle, VerifiedPack } from './verify';

/** What this browser holds before a bundle. */
export interface Held {
  packs: readonly InstalledPack[];
  floors: readonly (readonly [FloorKey, readonly Floor[]])[];
  /** Ids of the groups that this agent is in. */
  groups: readonly string[];
  /** Version of the team document taken last; undefined before the first bundle. */
  documentVersion?: number | undefined;
  /** Savoir's version, kept with what it reads. */
  savoir: string;
}

/** What is to be written, all of it or nothing, and what is told. */
export interface Decision {
  put: InstalledPack[];
  remove: FloorKey[];
  floors: [FloorKey, Floor[]][];
  outcome: ReceiveOutcome;
}

/**
 * Packs and pilots that a browser keeps: what a file leaves out stays, so that files full of new ones would fill the disk.
 * Twice what fits into one file.
 */
export const MAX_PACKS = 400;

/**
 * What to take of an opened bundle. Per pack and stream versions only go up; what a bundle leaves out stays; what its
 * signers may no longer vouch for goes, and no longer stands in the way of lower numbers. Decided twice, or in another
 * order while the leads are the same, bundles of one team end in the same state.
 *
 * @param now  epoch milliseconds
 */
export function decide(opened: OpenedBundle, signers: Signers, held: Held, now: number): Decision {
  const floors = new Map(held.floors.map(([key, floor]) => [keyText(key), floor]));
  const { document } = opened;
  const bad = held.packs.filter((one) => {
    const { id, sha256, pack } = one;
    const version = { pack: id, version: pack.version, sha256, keys: keysOf(one) };
    return 'refusal' in judge(document, signers, version);
  });
  const there = new Map(held.packs.map((one) => [keyText([one.id, one.stream]), one]));
  const packs = new Map([...there].filter(([, one]) => !bad.includes(one)));
  const { documentVersion: before = 0 } = held;
  const first = before === 0;
  const outcome: ReceiveOutcome = {
    applied: [],
    unchanged: 0,
    refused: [...opened.refused],
    withdrawn: [],
    notes: [...opened.notes],
    team: document.version > before,
  };
  const shown = shownPacks(held.packs, held.groups, now);
  const floorsAfter: [FloorKey, Floor[]][] = [];

  for (const one of newestOfEach(opened.packs, outcome.refused)) {
    const { pack, sha256, signed, signers: who, notes } = one;
    const stream = streamOf(pack.stage);
    const key: FloorKey = [pack.id, stream];
    const below = floors.get(keyText(key)) ?? [];
    const installed = there.get(keyText(key));
    const same = installed?.sha256 === sha256;
    const refusal =
      refusalOf(one, bindingFloor(below, pack.id, document, signers)) ??
      (packs.has(keyText(key)) ? undefined : fullFor(one, packs.size));
    const late = expiry(one, now);
    // It was good when it came, and panels have stopped to show it: no fault of the file's.
    const over = late && same && packs.has(keyText(key));
    const problem = refusal ?? (over ? undefined : late);
    if (problem) {
      outcome.refused.push(problem);
      continue;
    }
    if (over) outcome.notes.push({ pack: pack.id, entry: '', because: 'expired', detail: late.detail ?? '' });
    const seen = same ? [installed] : shown.filter(({ id }) => id === pack.id);
    packs.set(keyText(key), {
      id: pack.id,
      stream,
      pack,
      signed,
      sha256,
      signers: who.map(({ name }) => name),
      notes,
      receivedAt: same ? installed.receivedAt : now,
      arrivedAt: arrivals(pack.entries, seen, first ? 0 : now),
      readBy: held.savoir,
    });
    const higher = raised(below, { version: pack.version, sha256, keys: keysOf(one).sort() });
    if (higher) floorsAfter.push([key, higher]);
    if (same || endedPilot(packs, key)) outcome.unchanged++;
    else
      outcome.applied.push({
        pack: pack.id,
        version: pack.version,
        title: pack.title,
        entries: pack.entries.length,
      });
  }

  for (const one of [...packs.values()]) {
    const key: FloorKey = [one.id, one.stream];
    if (endedPilot(packs, key)) packs.delete(keyText(key));
  }
  const gone = held.packs.filter(({ id, stream }) => !packs.has(keyText([id, stream])));
  const remove = gone.map(({ id, stream }): FloorKey => [id, stream]);
  for (const { id, pack } of gone.filter((one) => bad.includes(one)))
    outcome.withdrawn.push({ pack: id, version: pack.version, title: pack.title });
  const put = [...packs.values()].filter((one) => !held.packs.includes(one) && changed(one, held.packs));
  return { put, remove, floors: floorsAfter, outcome };
}

const keysOf = ({ signed }: Pick<InstalledPack, 'signed'>): string[] =>
  signed.signatures.map((one) => keyOf(one) ?? '');

function refusalOf({ pack, sha256 }: VerifiedPack, floor: Floor | undefined): Refusal | undefined {
  const { id, version } = pack;
  if (floor && version < floor.version)
    return { code: 'older', pack: id, version, detail: `version ${floor.version} was here already` };
  return floor && version === floor.version && sha256 !== floor.sha256
    ? { code: 'differs', pack: id, version }
    : undefined;
}

const expiry = ({ pack }: VerifiedPack, now: number): Refusal | undefined =>
  expired(pack, now)
    ? { code: 'expired', pack: pack.id, version: pack.version, detail: pack.expires ?? '' }
    : undefined;

function fullFor({ pack: { id, version } }: VerifiedPack, kept: number): Refusal | undefined {
  return kept < MAX_PACKS
    ? undefined
    : { code: 'too-many', pack: id, version, detail: `${kept} packs are here already` };
}

/** Whether anything of a pack differs from what is stored: the same delivery again writes nothing. */
function changed(one: InstalledPack, stored: readonly InstalledPack[]): boolean {
  const before = stored.find(({ id, stream }) => id === one.id && stream === one.stream);
  return (
    !before ||
    before.sha256 !== one.sha256 ||
    before.readBy !== one.readBy ||
    before.notes.length !== one.notes.length ||
    JSON.stringify([before.signed.signatures, before.signers]) !==
      JSON.stringify([one.signed.signatures, one.signers])
  );
}
