/** Why something was not taken. The interface has a sentence for each (`packs.refused.<code>`). */
export type RefusalCode =
  | 'too-large'
  | 'malformed'
  | 'other-team'
  | 'no-team'
  | 'team-signature'
  | 'team-older'
  | 'team-differs'
  | 'pack-signature'
  | 'unknown-signer'
  | 'not-allowed'
  | 'not-approved'
  | 'older'
  | 'differs'
  | 'expired'
  | 'too-many'
  | 'invalid'
  | 'not-stored';

export interface Refusal {
  code: RefusalCode;
  /** Id of the pack, where one was named. */
  pack?: string;
  version?: number;
  /** With `invalid`: which entry, and which of its fields ("when.regions.0"). */
  entry?: string;
  field?: string;
  /** What exactly is wrong there, or the browser's words. */
  detail?: string;
}

/** What a pack has that is passed over. */
export interface Note {
  pack: string;
  entry: string;
  /** An unknown kind, or a condition that this version can't check: shown to nobody rather than to everybody. */
  because:
    | 'unknown-kind'
    | 'unknown-condition'
    /** The whole pack is past its date, `entry` is empty: nothing of it is shown any more. */
    | 'expired';
  detail: string;
}

/** What became of one bundle. What was refused changes nothing: the earlier version stays. */
export interface ReceiveOutcome {
  /** Packs that are new or newer, by id and version. */
  applied: { pack: string; version: number; title: string; entries: number }[];
  unchanged: number;
  refused: Refusal[];
  /** Installed packs that are no longer good: nobody who signed them may do so any more. Nothing of them is shown. */
  withdrawn: { pack: string; version: number; title: string }[];
  notes: Note[];
  /** A newer team document was taken. */
  team: boolean;
}
