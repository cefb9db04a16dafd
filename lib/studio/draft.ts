import type { TeamKind } from '@/lib/knowledge/team-entry';

/** An entry as it is being written: may be incomplete or wrong, and keeps every field that it came with. */
export type DraftEntry = { id: string; kind: TeamKind } & Record<string, unknown>;

/** A pack as a lead works on it. Kept on this device until published or thrown away. */
export interface Draft {
  /** Id of the pack. */
  pack: string;
  title: string;
  /** BCP 47 language of its texts. */
  language: string;
  /** The version that the draft started from; 0 for a new pack. What others publish meanwhile is merged with it. */
  base: number;
  entries: readonly DraftEntry[];
  /** Payload of the proposal that was made from it and waits for a second lead. */
  proposed?: string;
  /** Epoch milliseconds. */
  changedAt: number;
}
