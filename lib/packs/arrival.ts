import type { TeamEntry } from '@/lib/knowledge/team-entry';
import type { InstalledPack } from './database';

/**
 * When each entry's present wording came to this agent: what they saw before keeps its moment, the rest came now.
 *
 * @param seen  the packs of this id that were shown to this agent until now
 * @param now   epoch milliseconds; 0 for what is there when joining
 */
export function arrivals(
  entries: readonly TeamEntry[],
  seen: readonly Pick<InstalledPack, 'pack' | 'arrivedAt'>[],
  now: number,
): Record<string, number> {
  const before = new Map<string, number>();
  for (const { pack, arrivedAt } of seen)
    for (const entry of pack.entries) before.set(wording(entry), arrivedAt[entry.id] ?? 0);
  return Object.fromEntries(entries.map((entry) => [entry.id, before.get(wording(entry)) ?? now]));
}

/** Confirming an entry, giving it another owner or asking for it elsewhere makes it no news. */
const UPKEEP = new Set(['reviewed', 'verifyBy', 'owner', 'sources', 'when', 'from', 'until', 'priority']);

/** All that an entry says, whatever the order of its fields. */
const wording = (entry: TeamEntry): string =>
  JSON.stringify(sorted(Object.fromEntries(Object.entries(entry).filter(([field]) => !UPKEEP.has(field)))));

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return fields.map(([field, content]) => [field, sorted(content)]);
}
