import type { TeamEntry } from '@/lib/knowledge/team-entry';
import type { Segment } from '@/lib/team/team-document';

/** Where a team's entry comes from, and how well it stands. */
export interface TeamMark {
  /** Id and title of the pack. */
  pack: string;
  title: string;
  /** BCP 47 language of texts that don't say theirs. */
  language: string;
  /** When this wording came to this device, epoch milliseconds; 0 for what was there when the agent joined. */
  arrivedAt: number;
}

export type TeamLayerEntry = TeamEntry & { layer: 'team'; team: TeamMark };

/** What the panel lays over the shipped knowledge: entries of everything accepted that is for this agent. */
export interface TeamLayer {
  name: string;
  /** Changes with every change of the content. */
  revision: number;
  /** Ids of the groups that this agent is in. */
  groups: readonly string[];
  segments: readonly Segment[];
  entries: readonly TeamLayerEntry[];
}

/** Item in `storage.local` that changes whenever the team's packs do: `{ revision: number }`, absent without a team. */
export const REVISION_KEY = 'team-revision';
