import { type TeamEntry, teamEntrySchema } from '@/lib/knowledge/team-entry';
import type { DraftEntry } from '@/lib/studio/draft';

/** An entry that was not changed is not looked at again: a pack may hold thousands, and each key may change one. */
const checked = new WeakMap<DraftEntry, TeamEntry | undefined>();

/** `entry` as agents would get it; undefined while something of it is missing or wrong. */
export function validEntry(entry: DraftEntry): TeamEntry | undefined {
  if (!checked.has(entry)) {
    const read = teamEntrySchema.safeParse(entry);
    checked.set(entry, read.success ? read.data : undefined);
  }
  return checked.get(entry);
}
