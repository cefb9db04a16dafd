import type { TeamDocument } from '@/lib/team/team-document';
import { judge, type Signers } from './judge';

/** A version that was taken once, and the keys that had signed it. */
export interface Floor {
  version: number;
  sha256: string;
  keys: string[];
}

/** More sets of signers than this a pack does not have; beyond, the lowest versions are forgotten. */
const MAX_FLOORS = 20;

/**
 * Below which version nothing of a pack is taken. A floor binds while those who signed it may: whoever is no lead any
 * more blocks no number, and then the one below it binds, which others signed.
 *
 * @param floors  of one pack and stream, the highest first
 */
export const bindingFloor = (
  floors: readonly Floor[],
  pack: string,
  document: TeamDocument,
  signers: Signers,
): Floor | undefined => floors.find((floor) => !('refusal' in judge(document, signers, { pack, ...floor })));

/**
 * The floors after `taken` was taken: of each set of signers its highest version, and none above, for what lies above
 * does not bind any more. Undefined where nothing changes.
 */
export function raised(floors: readonly Floor[], taken: Floor): Floor[] | undefined {
  const same = ({ keys }: Floor) => keys.join() === taken.keys.join();
  const kept = floors.filter(({ version }) => version <= taken.version);
  const there = kept.some((floor) => same(floor) && floor.version === taken.version);
  if (there && kept.length === floors.length) return undefined;
  const sameNumber = kept.filter(({ version, sha256 }) => version < taken.version || sha256 === taken.sha256);
  return [taken, ...sameNumber.filter((floor) => !same(floor))].slice(0, MAX_FLOORS);
}
