import type { Stage } from '@/lib/knowledge/team-pack';
import type { Draft, DraftEntry } from './draft';
import type { PublishedPack } from './published';
import { standing } from './standing';

/** One row of the packs overview. */
export interface PackSummary {
  pack: string;
  title: string;
  /** The newest version; absent for a pack that was never published. */
  published?: { version: number; stage: Stage };
  /** Something is written that is not published. */
  draft: boolean;
  entries: number;
  /** Entries that their owner must confirm soon, and those whose day is past. */
  due: number;
  expired: number;
  /** Epoch milliseconds. */
  changedAt: number;
}

/** Every pack that is published or being written, changed last first. `today`: ISO 8601 date. */
export function summarisePacks(
  published: readonly PublishedPack[],
  drafts: readonly Draft[],
  today: string,
): PackSummary[] {
  const packs = new Map<string, PackSummary>();
  const count = (entries: readonly DraftEntry[], wanted: string) =>
    entries.filter((entry) => standing(entry, today) === wanted).length;
  const row = (pack: Pick<Draft, 'pack' | 'title' | 'entries'>, changedAt: number, draft: boolean) => ({
    pack: pack.pack,
    title: pack.title,
    draft,
    entries: pack.entries.length,
    due: count(pack.entries, 'due'),
    expired: count(pack.entries, 'expired'),
    changedAt,
  });
  for (const pack of published)
    packs.set(pack.pack, {
      ...row(pack, Date.parse(pack.at), false),
      published: { version: pack.version, stage: pack.stage },
    });
  for (const draft of drafts) {
    const version = packs.get(draft.pack)?.published;
    packs.set(draft.pack, { ...row(draft, draft.changedAt, true), ...(version && { published: version }) });
  }
  return [...packs.values()].sort((one, other) => other.changedAt - one.changedAt);
}
