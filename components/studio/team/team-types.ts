import type { BackupProblem } from '@/lib/team/backup';
import type { HoldProblem } from '@/lib/team/key-store';
import type { Keep, Lead, TeamDocument } from '@/lib/team/team-document';

/** Why a backup was not taken. `not-these`: it opens, and holds other keys than those just made. */
export type KeyProblem = BackupProblem | HoldProblem | 'not-these';

/** A lead as the list shows them. */
export interface LeadView {
  lead: Lead;
  /** Thumbprint of their key. */
  id: string;
  /** The one who sits here. */
  you: boolean;
  /** What agents have of them now. */
  published: Keep[];
}

/** A version that agents have, and the keys that signed it. */
export interface OutVersion extends Keep {
  signers: readonly string[];
}

/** Changes a team document; given as a function, so that it can be applied to a newer one too. */
export type TeamChange =
  | ((document: TeamDocument) => TeamDocument)
  /** One that says which versions stay good: it is told what is out at the moment of signing. */
  | { knowing(document: TeamDocument, out: readonly OutVersion[]): TeamDocument };

/** What an address answers, as `studio.team.address.result` says it. */
export type AddressAnswer = 'team' | 'none' | 'other' | 'foreign' | 'unreachable';

/** Where the file lies, and where Studio puts it. */
export interface AddressChoice {
  /** Where agents look; empty: files are handed out. */
  address: string;
  /** Where Studio puts the file; empty: it saves it. */
  put: string;
  authorization: string;
}
